import { NoRight } from '../../parts/no-right.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { ORGANIZATION } from '../../session/accounts.ts';
import { download } from '../../session/download.ts';
import { useMayManage, usePractice, useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { practicePdf } from './practice-pdf.ts';
import { DPA_TEXTS } from './words.ts';

/** The agreement about the processing of data, as a PDF in the name of the organization. */
export function AreaView() {
  const { tell } = usePractice();
  const words = useWords(DPA_TEXTS);
  const mayManage = useMayManage();
  const { busy, ask } = useServer();

  function generate(): void {
    download(practicePdf([words.pdf, ORGANIZATION]), 'dpa-practice-copy.pdf');
    tell({ type: 'say', text: words.generated });
  }

  return (
    <>
      <ViewHeading text={words.title} />
      <p class="lead">{words.lead}</p>
      <p>{words.who}</p>
      {mayManage ? (
        <p>
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => ask(generate)}>
            {words.generate}
          </button>
        </p>
      ) : (
        <NoRight />
      )}
    </>
  );
}
