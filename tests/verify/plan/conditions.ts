/** How the practice Manager may be, by the words of its own address (site/src/practice/README.md). */
export type Condition = {
  readonly name: string;
  /** Its query, without the language of the interface. */
  readonly query: Readonly<Record<string, string>>;
  /** It takes things away on purpose (a right, every entry): what is not there must not be pointed at, and the walk ends. */
  readonly takesAway?: true;
  /** The login expires on the way: whoever was in the middle of something starts it again. */
  readonly signsOut?: true;
  /** Branches that do not exist there. */
  readonly without?: readonly string[];
  /** How much longer than usual a page may take, in ms. */
  readonly late?: number;
  /** The window; a large one unless said otherwise. */
  readonly window?: { readonly width: number; readonly height: number };
};

export const PLAIN: Condition = { name: 'plain', query: {} };

/** Everything else that a guide is walked under. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'late', query: { delay: '1200' }, late: 6_000 },
  { name: 'slow network', query: { network: 'slow' }, late: 12_000 },
  { name: 'open elements', query: { elements: 'open' } },
  { name: 'closed elements', query: { elements: 'closed' } },
  { name: 'drawn dialogs', query: { dialogs: 'css' } },
  // The settings for light and dark came with the newer words.
  { name: 'older labels', query: { labels: 'older' }, without: ['inside-infomaniak'] },
  { name: 'dark', query: { theme: 'dark' } },
  { name: 'other theme', query: { theme: 'other' } },
  { name: 'collaborator', query: { role: 'collaborator' }, takesAway: true },
  { name: 'signed out', query: { 'signed-out': '1' }, signsOut: true },
  { name: 'empty', query: { organization: 'empty' }, takesAway: true },
  { name: '500 products', query: { products: '500' }, late: 3_000 },
  { name: 'closed, drawn, late', query: { elements: 'closed', dialogs: 'css', delay: '400' }, late: 4_000 },
];
