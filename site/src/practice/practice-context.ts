import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PracticeEvent, PracticeState } from './practice-state.ts';
import type { Words } from './words.ts';

/** What every part of the page may read, and how it tells what happened. */
export type Practice = {
  readonly state: PracticeState;
  readonly words: Words;
  readonly tell: (event: PracticeEvent) => void;
};

export const PracticeContext = createContext<Practice | undefined>(undefined);

export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error('usePractice outside of the practice Manager');
  return practice;
}
