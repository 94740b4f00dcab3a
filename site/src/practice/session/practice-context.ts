import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { spokenIn, type Texts } from './languages.ts';
import type { Session, Slice } from './slice.ts';
import type { Visit, VisitEvent } from './visit.ts';

/** What every part of the page may read, and how it tells what happened. */
export type Practice = {
  readonly visit: Visit;
  readonly session: Session;
  readonly tell: (event: VisitEvent) => void;
};

export const PracticeContext = createContext<Practice | undefined>(undefined);

export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error('usePractice outside of the practice Manager');
  return practice;
}

/** The texts of an area in the language of the interface. */
export function useWords<Words extends object>(texts: Texts<Words>): Words {
  const { language, conditions } = usePractice().visit;
  const { labels } = conditions;
  return useMemo(() => spokenIn(texts, language, labels), [texts, language, labels]);
}

/** An area's state, and how to tell it what happened. */
export function useSlice<State, Event>(slice: Slice<State, Event>): readonly [State, (event: Event) => void] {
  const { session } = usePractice();
  return [slice.of(session), (event) => slice.tell(session, event)];
}

/** Whether the person's role allows to change things of the organization. */
export function useMayManage(): boolean {
  return usePractice().session.conditions.role !== 'collaborator';
}
