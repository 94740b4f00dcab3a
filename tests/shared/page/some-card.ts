import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { labelsSchema } from '#shared/guide/label.ts';
import type { Language, ManagerLanguage } from '#shared/guide/language.ts';
import { managerPagesSchema } from '#shared/guide/page.ts';
import { guideSchema } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { type CardInput, type CardView, cardView } from '#shared/page/card-view.ts';
import { type Piece, plainWords } from '#shared/page/say-text.ts';
import type { StepCard } from '#shared/page/step-card-view.ts';
import type { StepView } from '#shared/page/step-view.ts';
import { cautionAt } from '#shared/walkthrough/caution.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';

/** The real guide 2669, as it travels to a page. */
export const pack: GuidePack = {
  guide: guideSchema.parse(read('guides/authorize-partner.yaml')),
  labels: labelsSchema.parse(read('labels.yaml')),
  pages: managerPagesSchema.parse(read('manager/pages.yaml')),
  linked: {},
};

export type Situation = {
  readonly language?: Language;
  readonly manager?: ManagerLanguage;
  readonly view?: StepView;
  readonly kept?: CardInput['kept'];
  readonly path?: string;
  readonly base?: string;
};

/** The card of a customer who did this, in this situation. */
export function cardAfter(events: readonly WalkthroughEvent[], situation: Situation = {}): CardView {
  const run = replay(pack.guide, [{ type: 'start' }, ...events]);
  if (run.phase === 'ready' || run.phase === 'left') throw new Error(`There is no card when a run is ${run.phase}.`);
  const { language = 'en', manager, kept = 'yes', view = { sight: 'waiting', since: 0 } } = situation;
  const here = { base: situation.base ?? '', path: situation.path ?? '/v3/1234/ng/somewhere' };
  const voice = { pack, language, manager, knowledgeBase: 'https://kb.example' };
  const step = 'step' in run ? stepById(pack.guide, run.step) : undefined;
  const caution = step && cautionAt(pack.guide, run, step);
  return cardView({ voice, run, view, here, kept, stack: { canEnter: false }, ...(caution && { caution }) });
}

/** The card at a step. */
export function cardAt(step: string, situation: Situation = {}): StepCard {
  const card = cardAfter([{ type: 'go', step }], situation);
  if (card.card !== 'step') throw new Error(`At "${step}" the card is ${card.card}.`);
  return card;
}

/** Words with what is remarked on the names in them. */
export function words(pieces: readonly Piece[] | undefined): string {
  return (pieces ?? [])
    .map((piece) => (piece.kind === 'label' && piece.remark ? `${piece.text} (${piece.remark})` : plainWords([piece])))
    .join('');
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8'));
}
