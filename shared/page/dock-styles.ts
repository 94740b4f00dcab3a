import { SPACE, TYPE } from './tokens.ts';

/**
 * How the card looks as a dock: as high as the window, the step above, the list below it, Back and Next at the bottom, where they
 * stay while the step above them gets longer or shorter.
 */
export const DOCK_STYLES = `
.card.dock {
  width: var(--dock-width); height: var(--dock-height); max-height: none; border-radius: 0; border-width: 0 1px;
  box-shadow: 0 0 24px rgb(10 30 36 / .22);
}
.dock > header { padding-left: ${SPACE.medium}; }
.dock > .scroller { flex: 0 1 auto; }
.dock .stones { display: none; }
.dock > :is(.state, .caution) { margin-inline: ${SPACE.medium}; }
.dock > .scroller { padding-inline: ${SPACE.medium}; }
.dock > .steps {
  flex: 1 1 120px; min-height: 96px; overflow: auto; overscroll-behavior: contain;
  margin-top: ${SPACE.medium}; padding: 0 6px ${SPACE.small}; border-top: 1px solid var(--cairn-line);
}
/* Answers are there to be pressed: the list leaves them what room there is. */
.dock:has(.answers) > .steps { flex-basis: 48px; min-height: 48px; }
.steps h3 {
  margin: 0; padding: ${SPACE.medium} 6px ${SPACE.tight}; font-size: ${TYPE.small}; line-height: 1.35; font-weight: 600; color: var(--cairn-quiet);
}
.dock:has(> .steps) > .moves { border-top: 1px solid var(--cairn-line); padding: ${SPACE.small} ${SPACE.medium}; }
.dock:not(:has(> .steps)) > .scroller { flex: 1 1 auto; }
/* Three rows, used or not: what comes and goes there must not push Back and Next about. */
.dock:has(> .steps) > footer { min-height: 100px; align-content: start; justify-content: start; column-gap: ${SPACE.small}; border-top: 0; padding-top: 0; }
@media (forced-colors: active) {
  .card.dock { border-width: 0 2px; }
}
`;
