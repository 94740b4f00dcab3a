import type { Language } from '#shared/guide/language.ts';
import { type ChecklistItem, pathList } from '#shared/page/path-list.ts';
import { plainWords } from '#shared/page/say-text.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { ShownRun } from '../messages/overview.ts';
import type { PanelWords } from './words.ts';

type Props = {
  readonly run: ShownRun;
  readonly language: Language;
  readonly words: PanelWords;
  /** Ticks a step, or takes its tick away. */
  readonly tick: (guide: string, step: string, is: 'done' | 'open') => void;
};

/** The run as a list to tick: the same ticks as on the card and on the guide's page. */
export function RunChecklist({ run, language, words, tick }: Props) {
  const { guide } = run.pack;
  const state = replay(guide, run.events);
  if (state.phase !== 'walking' && state.phase !== 'paused') return null;
  const voice = { pack: run.pack, language, manager: undefined, knowledgeBase: '' };
  return (
    <section class="run" aria-labelledby="run-title">
      <p class="list-name" id="run-title">
        {words.checklist(guide.title[language])}
      </p>
      <ol>
        {pathList(voice, state, state.step).map((item) => (
          <li key={item.step} aria-current={item.is === 'current' ? 'step' : undefined}>
            {stepById(guide, item.step)?.kind === 'choice' ? (
              <Words of={item} />
            ) : (
              <label>
                <input
                  type="checkbox"
                  checked={state.done.includes(item.step)}
                  onChange={({ currentTarget }) => tick(guide.key, item.step, currentTarget.checked ? 'done' : 'open')}
                />
                <Words of={item} />
              </label>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ of: { words, answer } }: { of: ChecklistItem }) {
  return (
    <span>
      {plainWords(words)}
      {answer && <em> {plainWords(answer)}</em>}
    </span>
  );
}
