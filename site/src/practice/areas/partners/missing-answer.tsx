/** Says what has to be chosen first, after Continue was pressed too early. */
export function MissingAnswer({ text }: { readonly text: string | undefined }) {
  return (
    <p class={text ? 'problem' : 'unseen'} role="alert">
      {text}
    </p>
  );
}
