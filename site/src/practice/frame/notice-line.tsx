import { usePractice } from '../session/practice-context.ts';

/** Says what was just done. The line is always there, so that screen readers hear it change. */
export function NoticeLine() {
  const { notice } = usePractice().visit;
  return (
    <p class={notice ? 'notice' : 'unseen'} role="status">
      {notice}
    </p>
  );
}
