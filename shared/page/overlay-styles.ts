import { CARD_STYLES } from './card-styles.ts';
import { DOCK_STYLES } from './dock-styles.ts';
import { DARK, FORCED, LIGHT, themeVariables } from './tokens.ts';

/**
 * How ring, arrow and card are drawn. Borders and outlines carry the meaning, so that forced colours keep it. Nothing can be
 * selected: a page that searches itself with `find` could else read its own selection in our closed root.
 */
const LAYER_STYLES = `
.ring, .card-layer {
  ${themeVariables(LIGHT)}
  color-scheme: light;
  position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible;
  background: none; color: var(--cairn-ink); box-sizing: border-box;
}
@media (prefers-color-scheme: dark) {
  .ring, .card-layer { ${themeVariables(DARK)} color-scheme: dark; }
}
@media (forced-colors: active) {
  .ring, .card-layer { ${themeVariables(FORCED)} }
}
.ring {
  position-area: center; place-self: stretch; position-visibility: anchors-visible;
  width: auto; height: auto; margin: -6px;
  border: 3px solid var(--cairn-warm); border-radius: 10px;
  outline: 2px solid var(--cairn-halo);
  pointer-events: none;
}
.ring.pinned { position-area: none; place-self: auto; }
.arrow {
  position: absolute; display: none; width: 26px; height: 22px;
  background: var(--cairn-warm); filter: drop-shadow(0 0 1px var(--cairn-halo)) drop-shadow(0 0 1px var(--cairn-halo));
  clip-path: polygon(0 34%, 52% 34%, 52% 4%, 100% 50%, 52% 96%, 52% 66%, 0 66%);
}
.ring[data-arrow=left] > .arrow { display: block; right: calc(100% + 6px); top: calc(50% - 11px); --cairn-nudge: -6px 0; }
.ring[data-arrow=right] > .arrow { display: block; left: calc(100% + 6px); top: calc(50% - 11px); rotate: 180deg; --cairn-nudge: 6px 0; }
.ring[data-arrow=top] > .arrow { display: block; bottom: calc(100% + 8px); left: calc(50% - 13px); rotate: 90deg; --cairn-nudge: 0 -6px; }
.ring[data-arrow=bottom] > .arrow { display: block; top: calc(100% + 8px); left: calc(50% - 13px); rotate: -90deg; --cairn-nudge: 0 6px; }
@media (prefers-reduced-motion: no-preference) {
  .ring { animation: cairn-appear 160ms ease-out; }
  .arrow { animation: cairn-nudge 700ms ease-in-out 3 alternate; }
}
@keyframes cairn-appear { from { opacity: 0; } }
@keyframes cairn-nudge { to { translate: var(--cairn-nudge); } }
.speech {
  position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.card-layer, .speech { user-select: none; -webkit-user-select: none; }
`;

/** The stylesheets of the overlay, to be adopted: nothing is written into the page for them. */
export function overlayStyles(): readonly CSSStyleSheet[] {
  return [LAYER_STYLES, CARD_STYLES, DOCK_STYLES].map((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return sheet;
  });
}
