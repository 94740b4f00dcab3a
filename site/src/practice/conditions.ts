import { type InterfaceLanguage, interfaceLanguageOf } from './words.ts';

/** How the practice Manager behaves, set by the address; see README.md for what each one is for. */
export type Conditions = {
  /** Language of the interface; nothing: the browser's. */
  readonly interface: InterfaceLanguage | undefined;
  /** Milliseconds until a view shows. */
  readonly delay: number;
  readonly partners: 'sample' | 'none';
};

const LONGEST_DELAY = 120_000;

export function readConditions(search: string): Conditions {
  const query = new URLSearchParams(search);
  const delay = Number(query.get('delay'));
  return {
    interface: interfaceLanguageOf(query.get('interface')),
    delay: delay > 0 ? Math.min(delay, LONGEST_DELAY) : 0,
    partners: query.get('partners') === 'none' ? 'none' : 'sample',
  };
}

/** The query that says these conditions again, so that they outlive a reload; '' when there are none. */
export function queryOf(conditions: Conditions): string {
  const query = new URLSearchParams();
  if (conditions.interface) query.set('interface', conditions.interface);
  if (conditions.delay > 0) query.set('delay', String(conditions.delay));
  if (conditions.partners === 'none') query.set('partners', 'none');
  const text = query.toString();
  return text && `?${text}`;
}
