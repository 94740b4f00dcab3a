import { answersItsQuestions } from './search-questions.ts';

answersItsQuestions('fr');
