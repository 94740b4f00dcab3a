import type { GuideState } from '#shared/translation/state-of-guides.ts';
import { printTable } from './print-table.ts';

const HEADS = [
  'guide',
  'kind',
  'steps',
  'walkable',
  'translated',
  'stale',
  'missing',
  'unverified labels',
  'unknown routes',
  'last checked',
];

/** The state of the guides as a table of plain text. */
export function printStates(states: readonly GuideState[]): string {
  const rows = states.map((state) => [
    state.key,
    state.kind,
    state.steps,
    state.walkable,
    state.texts.translated,
    state.texts.stale,
    state.texts.missing,
    state.unverifiedLabels.length,
    state.unknownRoutes.length,
    state.checked,
  ]);
  return printTable(HEADS, rows);
}
