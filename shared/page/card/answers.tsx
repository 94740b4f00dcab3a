import type { Answer } from '../step-card-view.ts';
import { Pieces } from './pieces.tsx';

type Words = { readonly newTab: string; readonly chosen: string; readonly caution: string };

/** The answers of a choice, one button each. */
export function Answers(props: { answers: readonly Answer[]; words: Words; answer(branch: string): void }) {
  const { answers, words } = props;
  return (
    <ul class="answers">
      {answers.map((answer) => (
        <li key={answer.branch}>
          <button type="button" class="button answer" onClick={() => props.answer(answer.branch)}>
            <Pieces of={answer.title} newTab={words.newTab} />
            {answer.chosen && <small> ({words.chosen})</small>}
          </button>
          {answer.more && (
            <p class="more">
              <Pieces of={answer.more} newTab={words.newTab} />
            </p>
          )}
          {answer.caution && (
            <p class="caution">
              <strong>{words.caution}. </strong>
              <Pieces of={answer.caution} newTab={words.newTab} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
