import { RADIUS, SPACE, TYPE } from './tokens.ts';

/** The card is never taller than this, in CSS px. */
export const TALLEST = 680;
/** The part of it that scrolls is never lower than this, in CSS px. */
export const SCROLLER_LEAST = 72;

/** Where the card is low, all of it scrolls but the ways on, and the state is said beside the number of the step. */
function lowCard(layer: string): string {
  return `
  ${layer} .card > header { padding-top: ${SPACE.small}; padding-bottom: ${SPACE.tight}; }
  ${layer} .card .stones { display: none; }
  ${layer} .position > .sight { display: inline-flex; }
  ${layer} .scroller { overflow: visible; flex: none; }
  ${layer} .moves { position: sticky; bottom: 0; padding: ${SPACE.small} ${SPACE.large}; background: var(--cairn-paper); }
  ${layer} .card:has(.answers) .moves { position: static; }
  ${layer} .card :is(button, a, summary):not(.moves > *) { scroll-margin-bottom: 52px; }`;
}

/** How the card looks. The breakpoint is NARROW in place-card.ts. */
export const CARD_STYLES = `
.card-layer { font: 400 ${TYPE.body}/1.5 ${TYPE.family}; text-align: left; direction: ltr; }
.card-layer *, .card-layer *::before { box-sizing: border-box; }
.card-layer :where(p, ul, ol) { margin: 0; padding: 0; }
.card-layer button, .card-layer a { font: inherit; color: inherit; }
.card-layer :focus-visible { outline: 3px solid var(--cairn-teal); outline-offset: 2px; border-radius: ${RADIUS.small}; }
.card-layer a:not(.button) { color: var(--cairn-teal); text-underline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.away { text-decoration: none; }

.card {
  display: flex; flex-direction: column; width: 372px; max-width: 100vw; max-height: min(var(--tallest, ${TALLEST}px), var(--room, 100dvh));
  background: var(--cairn-paper); border: 1px solid var(--cairn-line); border-radius: ${RADIUS.large};
  box-shadow: 0 1px 2px rgb(10 30 36 / .12), 0 12px 32px rgb(10 30 36 / .22); overflow: auto;
}
.card > header { display: flex; align-items: center; gap: ${SPACE.small}; padding: ${SPACE.medium} ${SPACE.medium} ${SPACE.small} ${SPACE.large}; }
[data-handle] { cursor: grab; touch-action: none; }
.card-layer[data-carried] :is([data-handle], .card) { cursor: grabbing; }
.mark { flex: none; }
.title { flex: 1; min-width: 0; font-size: ${TYPE.small}; line-height: 1.35; color: var(--cairn-quiet); }
.places { border: 0; margin: 0; min-width: 0; display: grid; grid-template-columns: 1fr 1fr; gap: ${SPACE.small}; padding: 0 ${SPACE.large} ${SPACE.medium}; flex: none; }
.places > .plain { grid-column: 1 / -1; justify-self: start; }
.scroller { overflow: auto; padding: 0 ${SPACE.large}; display: grid; gap: ${SPACE.small}; min-height: ${SCROLLER_LEAST}px; overscroll-behavior: contain; }
.gone { padding: 0 ${SPACE.large} ${SPACE.small}; }
.sight { display: none; align-items: center; gap: ${SPACE.tight}; }
.position { display: flex; align-items: center; gap: ${SPACE.small}; flex-wrap: wrap; font-size: ${TYPE.small}; font-weight: 600; color: var(--cairn-quiet); }
.instruction { font-size: ${TYPE.lead}; line-height: 1.4; font-weight: 600; outline-offset: 4px; }
.heading { font-weight: 600; margin-top: ${SPACE.small}; }
.optional { font-size: ${TYPE.small}; font-weight: 600; color: var(--cairn-quiet); border: 1px solid var(--cairn-line); border-radius: ${RADIUS.small}; padding: 1px 5px; }
.more { color: var(--cairn-quiet); }
.label { font-weight: 650; padding: 0 5px; border: 1px solid var(--cairn-line); border-radius: ${RADIUS.small}; background: var(--cairn-shade); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.label.unsure { border-style: dashed; }
.remark { font-size: ${TYPE.small}; font-weight: 400; color: var(--cairn-quiet); }
code { font: .92em ${TYPE.mono}; }
.caution { border-left: 4px solid var(--cairn-warm); background: var(--cairn-warm-shade); border-radius: 0 ${RADIUS.small} ${RADIUS.small} 0; padding: ${SPACE.tight} ${SPACE.small}; }
.card > .caution { flex: none; margin: ${SPACE.small} ${SPACE.large} 0; }
.caution > .heed { margin: ${SPACE.tight} 0; }
.why { display: grid; gap: ${SPACE.small}; justify-items: start; padding: ${SPACE.small} ${SPACE.medium}; border: 1px solid var(--cairn-line); border-radius: ${RADIUS.medium}; font-size: ${TYPE.small}; }
.why > ul { padding-left: 18px; display: grid; gap: ${SPACE.tight}; }
.why > label { width: 100%; display: grid; gap: ${SPACE.tight}; }
.why textarea { width: 100%; font: .92em/1.4 ${TYPE.mono}; color: inherit; background: var(--cairn-shade); border: 1px solid var(--cairn-line); border-radius: ${RADIUS.small}; resize: vertical; }
.scroller > ul:not(.answers, .sub-guides) { padding-left: 20px; display: grid; gap: ${SPACE.tight}; }

.stones { display: inline-flex; align-items: end; gap: 3px; flex-wrap: wrap; }
.stones i { width: 11px; height: 8px; border: 1.5px solid var(--cairn-line); border-radius: 55% 45% 48% 52% / 62% 58% 42% 38%; }
.stones i.laid { background: var(--cairn-teal); border-color: var(--cairn-teal); }
.stones i.in-hand { background: var(--cairn-warm); border-color: var(--cairn-warm); }
.stones i.more { width: 10px; height: 0; border: 0; border-top: 2px dotted var(--cairn-quiet); align-self: center; border-radius: 0; }

.card > .state { flex: none; margin: ${SPACE.small} ${SPACE.large} 0; }
.card > .leaving { flex: none; width: auto; margin: 0 ${SPACE.large} ${SPACE.medium}; }
.state { display: grid; grid-template-columns: 18px 1fr; gap: ${SPACE.small}; padding: ${SPACE.small} ${SPACE.medium}; background: var(--cairn-shade); border: 1px solid var(--cairn-line); border-radius: ${RADIUS.medium}; }
.state > div { display: grid; gap: ${SPACE.small}; justify-items: start; }
.state summary { padding: 3px 0; cursor: pointer; }
.shape { display: inline-grid; }
.state > .shape { margin-top: 2px; color: var(--cairn-quiet); }
.state[data-sight=found] > .shape { color: var(--cairn-teal); }
.state[data-sight=elsewhere] > .shape { color: var(--cairn-warm); }
/* Most elements are found at once: a state that lasts no time is not worth a flicker. */
.state[data-sight=waiting] > * { opacity: 0; animation: cairn-late 1ms 300ms forwards; }
@keyframes cairn-late { to { opacity: 1; } }
@keyframes cairn-turn { to { rotate: 1turn; } }
@media (prefers-reduced-motion: no-preference) {
  .state[data-sight=waiting] > .shape { animation: cairn-late 120ms 300ms forwards, cairn-turn 1.2s 300ms linear infinite; }
}

.button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 36px; padding: 5px ${SPACE.medium};
  background: var(--cairn-paper); border: 1px solid var(--cairn-teal); border-radius: ${RADIUS.medium};
  color: var(--cairn-teal); font-weight: 600; text-decoration: none; cursor: pointer;
}
.card-layer .button { color: var(--cairn-teal); }
.button:hover { background: var(--cairn-shade); }
.card-layer .button.main { background: var(--cairn-teal); color: var(--cairn-on-teal); min-width: 108px; }
.button.main:hover { text-decoration: underline; text-underline-offset: 3px; }
.card-layer .button:disabled { border-color: var(--cairn-line); color: var(--cairn-quiet); cursor: default; background: none; }
.card-layer .plain { min-height: 28px; min-width: 28px; padding: 3px 6px; background: none; border: 0; border-radius: ${RADIUS.small}; font-size: ${TYPE.small}; color: var(--cairn-quiet); text-decoration: underline; text-decoration-color: var(--cairn-line); text-underline-offset: 3px; cursor: pointer; }
.card-layer .plain:hover { color: var(--cairn-ink); background: var(--cairn-shade); }
.plain.icon { display: grid; place-items: center; }
.visit { margin: -4px 0 -4px -6px; }
.card:not(:focus-within) .visit { position: absolute; width: 1px; height: 1px; min-width: 0; min-height: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.keys { display: inline-block; font: .92em ${TYPE.mono}; padding: 0 4px; border: 1px solid var(--cairn-line); border-radius: ${RADIUS.small}; }
.moves { display: flex; justify-content: space-between; gap: ${SPACE.small}; padding: ${SPACE.medium} ${SPACE.large} ${SPACE.small}; }
.card > footer { display: flex; flex-wrap: wrap; justify-content: space-between; padding: ${SPACE.tight} 10px ${SPACE.small}; border-top: 1px solid var(--cairn-line); flex: none; }
.notice { display: flex; flex-wrap: wrap; gap: ${SPACE.small}; width: 100%; padding: ${SPACE.small} ${SPACE.medium}; border: 1px dashed var(--cairn-warm); border-radius: ${RADIUS.medium}; }
.notice > p { width: 100%; }

.answers { list-style: none; display: grid; gap: ${SPACE.small}; padding: 0; }
.answers li { display: grid; gap: ${SPACE.tight}; }
.answer { justify-content: flex-start; gap: ${SPACE.tight}; text-align: left; }
.answers .more, .answers .caution { margin-left: ${SPACE.medium}; font-size: ${TYPE.small}; }

.checklist { list-style: none; width: 100%; display: grid; }
.checklist button, .checklist.read-only li { display: grid; grid-template-columns: 16px 1fr; gap: ${SPACE.small}; align-items: start; width: 100%; min-height: 28px; padding: 3px 6px; text-align: left; font-size: ${TYPE.small}; border: 0; background: none; border-radius: ${RADIUS.small}; }
.checklist button { cursor: pointer; }
.checklist button:hover { background: var(--cairn-shade); }
.checklist [aria-current] { font-weight: 650; background: var(--cairn-shade); }
.checklist em { font-style: normal; color: var(--cairn-quiet); }
.tick { margin-top: 2px; fill: none; stroke: var(--cairn-quiet); stroke-width: 1.5; }
[data-is=done] > .tick { fill: var(--cairn-teal); stroke: var(--cairn-teal); }
.tick > .check { fill: none; stroke: var(--cairn-paper); stroke-width: 2; stroke-linecap: round; }
[aria-current] > .tick { stroke: var(--cairn-warm); stroke-width: 2.5; }

.chip > button:not(.plain, .button) { display: flex; align-items: center; gap: ${SPACE.small}; min-height: 44px; padding: 6px ${SPACE.medium}; background: var(--cairn-paper); border: 1px solid var(--cairn-line); border-radius: 22px; box-shadow: 0 4px 16px rgb(10 30 36 / .25); font-size: ${TYPE.small}; font-weight: 600; cursor: pointer; }
.chip .shape { color: var(--cairn-quiet); }
.chip .shape[data-sight=found] { color: var(--cairn-teal); }
.chip > button:not(.plain, .button):hover { background: var(--cairn-shade); }

.away-card { display: flex; flex-wrap: wrap; align-items: center; gap: ${SPACE.tight} ${SPACE.small}; max-width: min(440px, 100vw); padding: 6px ${SPACE.medium}; background: var(--cairn-paper); border: 1px solid var(--cairn-line); border-radius: 22px; box-shadow: 0 4px 16px rgb(10 30 36 / .25); font-size: ${TYPE.small}; }
.away-card > p { flex: 1 1 180px; }
.card-layer .chip > .plain, .card-layer .chip > .button { box-shadow: none; }
.sub-guides { list-style: none; display: grid; justify-items: start; gap: ${SPACE.tight}; }

${lowCard('.card-layer[data-low^=low]')}
@media (width < 480px) {
  .card { width: 100vw; border-radius: ${RADIUS.large} ${RADIUS.large} 0 0; border-width: 1px 0 0; }
  ${lowCard('.card-layer')}
  .chip .stones, .places .sideways, .places > .button:nth-child(even) { display: none; }
}
/* 400 % zoom: the number of the step beside the ways to fold and move, the instruction, and Back and Next with the state between. */
.moves > .sight { display: none; font-size: ${TYPE.small}; font-weight: 600; color: var(--cairn-quiet); }
.card-layer[data-low=lowest] {
  .card > header { position: relative; z-index: 1; justify-content: end; padding: ${SPACE.tight} ${SPACE.small} 0; pointer-events: none; }
  .card > header > button { pointer-events: auto; }
  .card:has(> header + .scroller > .position:first-child) > header { margin-bottom: -32px; }
  .mark, .title, & .card:has(.moves > .sight) .position > .sight { display: none; }
  .position { min-height: 32px; padding-right: 130px; }
  .scroller { gap: 2px; }
  .instruction { font-size: ${TYPE.body}; }
  .moves { align-items: center; padding: 5px ${SPACE.large}; border-top: 1px solid var(--cairn-line); }
  .moves > .button { min-height: 32px; min-width: 0; padding-block: 2px; }
  .moves > .sight { display: inline-flex; }
}
@media (forced-colors: active) {
  .card, .chip > button:not(.plain, .button), .away-card, .state { border: 2px solid CanvasText; }
  .caution { border: 1px solid CanvasText; border-left: 6px solid Highlight; }
  .card-layer .plain { color: CanvasText; }
  .card-layer .button { border: 2px solid ButtonText; color: ButtonText; }
  .card-layer .button.main { border-width: 3px; background: ButtonFace; color: ButtonText; }
  .card-layer .button:disabled { border: 2px dashed GrayText; color: GrayText; }
  .card-layer :focus-visible { outline-color: Highlight; }
  .notice { border: 2px dashed CanvasText; }
  .checklist [aria-current] { outline: 1px solid CanvasText; }
  .stones i.laid, .stones i.in-hand { forced-color-adjust: none; }
}
`;
