import { usePractice } from '../practice-context.ts';

/** Says what has to be chosen first, after Continue was pressed too early. */
export function MissingAnswer({ text }: { readonly text: string }) {
  const { state } = usePractice();
  return (
    <p class={state.invitation.incomplete ? 'problem' : 'unseen'} role="alert">
      {state.invitation.incomplete && text}
    </p>
  );
}
