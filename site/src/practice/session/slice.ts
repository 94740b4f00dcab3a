import type { Conditions } from './conditions.ts';

/** One visit, from the loading of the page to its end. What is done during it is remembered under it, and ends with it. */
export type Session = {
  readonly conditions: Conditions;
  /** Draws the page again. */
  readonly changed: () => void;
};

/** One area's part of what the practice Manager knows. */
export type Slice<State, Event> = {
  readonly of: (session: Session) => State;
  readonly tell: (session: Session, event: Event) => void;
};

/**
 * Keeps one area's part in memory, apart from all others, so that it can be loaded with its area.
 *
 * @param begin the sample data that a visit begins with.
 * @param after what happens next. Pure.
 */
export function sliceOf<State, Event>(
  begin: (conditions: Conditions) => State,
  after: (state: State, event: Event) => State,
): Slice<State, Event> {
  const states = new WeakMap<Session, { readonly state: State }>();

  function of(session: Session): State {
    const kept = states.get(session) ?? { state: begin(session.conditions) };
    states.set(session, kept);
    return kept.state;
  }

  return {
    of,
    tell(session, event) {
      states.set(session, { state: after(of(session), event) });
      session.changed();
    },
  };
}
