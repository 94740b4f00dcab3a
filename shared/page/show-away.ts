import type { Language } from '#shared/guide/language.ts';
import type { Text } from '#shared/guide/schema.ts';
import { NO_ACTIONS } from './card/actions.ts';
import type { InputGuard } from './input-guard.ts';
import { setStage } from './stage.tsx';
import { keepOnTop } from './top-layer-keeper.ts';

/** A guide that goes on in another tab, and what can be done about it here. */
export type GuideAway = {
  readonly title: Text;
  readonly language: Language;
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
  readonly guard: InputGuard;
  /** The customer wants it to go on here. */
  takeOver(): void;
  /** The customer does not want to hear of it in this tab. */
  dismiss(): void;
};

/** Says quietly that a guide goes on in another tab, until `signal` aborts or the customer closes it. */
export function showAway(away: GuideAway, signal: AbortSignal): void {
  const closed = new AbortController();
  const showing = AbortSignal.any([signal, closed.signal]);
  const close = () => closed.abort();
  const dismiss = () => {
    close();
    away.dismiss();
  };
  const stage = setStage(
    window,
    { ...NO_ACTIONS, takeOver: () => away.takeOver(), close: dismiss },
    away.openShadowRoot,
    showing,
  );
  const inside = {
    key: (event: KeyboardEvent) => stage.hearKey(event),
    pointer: stage.hearPointer,
    press: stage.hearClick,
  };
  away.guard.protect(stage.host.element, inside, showing);
  keepOnTop(stage.host, stage.card, away.openShadowRoot, { crowded: close, evicted: close }, showing);
  stage.draw({ card: 'away', language: away.language, title: away.title[away.language] });
}
