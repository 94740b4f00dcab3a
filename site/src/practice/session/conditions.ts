import { type InterfaceLanguage, interfaceLanguageOf } from './languages.ts';

/** Conditions that are one of a few words. The first word is how the practice Manager behaves when nothing is asked for. */
export const CHOICES = {
  network: ['fast', 'slow'],
  elements: ['plain', 'open', 'closed'],
  dialogs: ['native', 'css'],
  labels: ['current', 'older'],
  theme: ['own', 'light', 'dark', 'other'],
  role: ['legal', 'collaborator'],
  organization: ['sample', 'empty'],
  products: ['few', '500'],
} as const;

export type Choice = keyof typeof CHOICES;

/** How the practice Manager behaves, set by the address; see README.md for what each one is for. */
export type Conditions = { readonly [Name in Choice]: (typeof CHOICES)[Name][number] } & {
  /** Language of the interface; nothing: the browser's. */
  readonly interface: InterfaceLanguage | undefined;
  /** Milliseconds until a view shows. */
  readonly delay: number;
  /** After how many pages the login has expired, once; nothing: never. */
  readonly signedOut: number | undefined;
};

const LONGEST_DELAY = 120_000;

export function readConditions(search: string): Conditions {
  const query = new URLSearchParams(search);
  const delay = Number(query.get('delay'));
  return {
    interface: interfaceLanguageOf(query.get('interface')),
    delay: delay > 0 ? Math.min(delay, LONGEST_DELAY) : 0,
    signedOut: query.has('signed-out') ? Math.max(0, Math.floor(Number(query.get('signed-out'))) || 0) : undefined,
    network: oneOf(CHOICES.network, query.get('network')),
    elements: oneOf(CHOICES.elements, query.get('elements')),
    dialogs: oneOf(CHOICES.dialogs, query.get('dialogs')),
    labels: oneOf(CHOICES.labels, query.get('labels')),
    theme: oneOf(CHOICES.theme, query.get('theme')),
    role: oneOf(CHOICES.role, query.get('role')),
    organization: oneOf(CHOICES.organization, query.get('organization')),
    products: oneOf(CHOICES.products, query.get('products')),
  };
}

function oneOf<Word extends string>(words: readonly [Word, ...Word[]], asked: string | null): Word {
  return words.find((word) => word === asked) ?? words[0];
}

/** The query that says these conditions again, so that they outlive a reload; '' when there are none. */
export function queryOf(conditions: Conditions): string {
  const query = new URLSearchParams();
  if (conditions.interface) query.set('interface', conditions.interface);
  if (conditions.delay > 0) query.set('delay', String(conditions.delay));
  if (conditions.signedOut !== undefined) query.set('signed-out', String(conditions.signedOut));
  for (const name of choiceNames()) {
    if (conditions[name] !== CHOICES[name][0]) query.set(name, conditions[name]);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** The names of the conditions that are one of a few words, in the order in which the panel shows them. */
export function choiceNames(): readonly Choice[] {
  return ['network', 'elements', 'dialogs', 'labels', 'theme', 'role', 'organization', 'products'];
}
