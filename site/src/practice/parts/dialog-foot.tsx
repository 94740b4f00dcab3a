import type { ComponentChildren } from 'preact';

type Props = { readonly cancel: string; readonly onCancel: () => void; readonly children?: ComponentChildren };

/** The buttons at the end of a dialog: the way out first, what it is for last. */
export function DialogFoot({ cancel, onCancel, children }: Props) {
  return (
    <div class="dialog-foot">
      <button type="button" class="button" onClick={onCancel}>
        {cancel}
      </button>
      {children}
    </div>
  );
}
