import { usePractice } from '../practice-context.ts';
import { partnerById } from '../sample-data.ts';

/** Says what was just done. The line is always there, so that screen readers hear it change. */
export function NoticeLine() {
  const { state, words } = usePractice();
  const { notice } = state;
  return (
    <p class={notice ? 'notice' : 'unseen'} role="status">
      {notice && text()}
    </p>
  );

  function text(): string | undefined {
    if (!notice) return undefined;
    if (notice.kind === 'started-over') return words.notice.startedOver;
    return words.notice[notice.kind](partnerById(notice.partner)?.name ?? '');
  }
}
