import { render } from 'preact';
import { languageOf } from '#shared/guide/language.ts';
import { askInTime } from '../ask-in-time.ts';
import { LARGEST_FILE, type Review } from '../messages/progress-file.ts';
import { dataWords, type Said } from './data-words.ts';
import { download } from './save-copy.ts';
import { YourData } from './your-data.tsx';

/** A file that was chosen, and what the background says of it. */
type Chosen = { readonly text: string; readonly review: Review };

/** Shows the page on one's data in `root`, true to what is stored at this moment. */
export async function openYourData(root: HTMLElement, said?: Said, chosen?: Chosen): Promise<void> {
  const asked = await askInTime<'stored'>({ ask: 'stored' });
  if (!asked.answered) return sayNoAnswer(root);
  const data = asked.answer;
  document.documentElement.lang = data.language;
  document.title = `${dataWords(data.language).title} – Cairn`;
  render(
    <YourData
      data={data}
      review={chosen?.review}
      said={said}
      actions={{
        speak: (language) =>
          void askInTime<'speak'>({ ask: 'speak', language }).then(() => openYourData(root, said, chosen)),
        save: () => download(data.file),
        review: (file) => void review(root, file),
        add: () => void add(root, chosen),
        cancel: () => void openYourData(root),
        deleteOld: () => void forget(root, 'old'),
        forget: () => void forget(root, 'everything'),
      }}
    />,
    root,
  );
}

async function review(root: HTMLElement, file: File): Promise<void> {
  // No character is shorter than a byte, and none longer than three; a file beyond that need not be read.
  if (file.size > 3 * LARGEST_FILE) return openYourData(root, undefined, unreadable('too-large'));
  const text = await file.text().catch(() => '');
  const asked = await askInTime<'review'>({ ask: 'review', text });
  if (asked.answered) return openYourData(root, undefined, { text, review: asked.answer });
  // A file in which much has to be escaped makes a message that is refused.
  if (asked.why === 'refused') return openYourData(root, undefined, unreadable('too-large'));
  await openYourData(root, 'no-answer');
}

function unreadable(why: 'too-large'): Chosen {
  return { text: '', review: { readable: false, why } };
}

async function add(root: HTMLElement, chosen: Chosen | undefined): Promise<void> {
  if (!chosen) return;
  const asked = await askInTime<'import'>({ ask: 'import', text: chosen.text });
  if (!asked.answered) return openYourData(root, 'no-answer');
  const { review: done, kept } = asked.answer;
  if (!kept.kept || !done.readable) return openYourData(root, 'not-imported', chosen);
  await openYourData(root, done.adds.length > 0 ? 'imported' : 'nothing-new');
}

async function forget(root: HTMLElement, what: 'old' | 'everything'): Promise<void> {
  const asked = await askInTime<'forget'>({ ask: 'forget', what });
  if (!asked.answered) return openYourData(root, 'no-answer');
  if (!asked.answer.kept) return openYourData(root, 'not-forgotten');
  await openYourData(root, what === 'old' ? 'deleted' : 'forgotten');
}

function sayNoAnswer(root: HTMLElement): void {
  const language = languageOf(navigator.language, ['en', 'fr']) ?? 'en';
  render(
    <p class="notice" role="alert" lang={language}>
      {dataWords(language).said['no-answer']}
    </p>,
    root,
  );
}
