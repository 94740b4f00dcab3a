/** What is used of Vite. */
type TextOnlyPreact = {
  readonly name: string;
  readonly apply: 'build';
  transform(code: string, id: string): { readonly code: string; readonly map: null } | undefined;
};

/**
 * Takes from Preact its one way to make elements from text, `dangerouslySetInnerHTML`: what would be given to it stays text. Nothing
 * of ours uses it; so nothing that ships even names `innerHTML`, and whoever reviews the scripts finds none.
 */
export function textOnlyPreact(): TextOnlyPreact {
  return {
    name: 'cairn:text-only-preact',
    apply: 'build',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\//.test(id.replaceAll('\\', '/'))) return undefined;
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
