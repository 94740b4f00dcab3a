import { Fragment } from 'preact';
import type { Language } from '#shared/guide/language.ts';
import { listBySection } from '#shared/page/list-by-section.ts';
import { pathList } from '#shared/page/path-list.ts';
import { plainWords, sayText } from '#shared/page/say-text.ts';
import { cautionsBefore } from '#shared/walkthrough/caution.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { GuideSummary, ShownRun } from '../messages/overview.ts';
import { type RunActions, RunLine } from './run-line.tsx';
import type { PanelWords } from './words.ts';

type Props = {
  readonly run: ShownRun;
  readonly guides: readonly GuideSummary[];
  readonly language: Language;
  readonly words: PanelWords;
  readonly actions: RunActions;
};

/** The run as a list to tick: the same ticks as on the card and on the guide's page. */
export function RunChecklist({ run, guides, language, words, actions }: Props) {
  const { guide } = run.pack;
  const state = replay(guide, run.events);
  if (state.phase !== 'walking' && state.phase !== 'paused') return null;
  const voice = { pack: run.pack, language, manager: undefined, knowledgeBase: '' };
  const parts = listBySection(guide, pathList(voice, state, state.step));
  const summary = guides.find(({ key }) => key === guide.key);
  return (
    <section class="run" aria-labelledby="run-title">
      <h2 id="run-title">{guide.title[language]}</h2>
      <p class="progress">{summary && words.progress(summary.progress)}</p>
      {parts.map(({ section, items }) => (
        <Fragment key={section?.id ?? ''}>
          {section && parts.length > 1 && <h3>{plainWords(sayText(voice, section.title))}</h3>}
          <ol>
            {items.map((item) => {
              const step = stepById(guide, item.step);
              if (!step) return null;
              const isTicked = state.done.includes(step.id);
              const cautions = item.is === 'current' ? cautionsBefore(guide, state, step) : [];
              return <RunLine key={step.id} {...{ item, step, isTicked, cautions, voice, words, actions }} />;
            })}
          </ol>
        </Fragment>
      ))}
      <p class="actions">
        <button class="main" type="button" onClick={() => actions.show(guide.key)}>
          {words.goOn}
        </button>
        <button type="button" onClick={() => actions.leave(guide.key)}>
          {words.leave}
        </button>
      </p>
    </section>
  );
}
