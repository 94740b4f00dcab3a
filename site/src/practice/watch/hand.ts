/**
 * What a guide that plays by itself does where the guide cannot say it. Selectors are of the practice Manager's own markup,
 * and nobody but the demonstration and the proof read them.
 */
export type Hand =
  /** What to type into the field that the guide points at; `into` where the guide knows no element. */
  | { readonly type: string; readonly into?: string }
  /** Which one, where the guide leaves it to the customer. */
  | { readonly pick: string }
  /** What to press, one after the other, where the overlay found no element. */
  | { readonly press: readonly string[] }
  /** The same, where something is to be typed or chosen too. */
  | { readonly inTurn: readonly Deed[] }
  /** What the practice copy asks in addition, once the element was used: the one the guide points at, else `press`. */
  | { readonly press: string; readonly afterwards: readonly Deed[] };

/** One thing done: a press on what the selector names, words typed, one of a list chosen by its value. */
export type Deed =
  | string
  | { readonly type: string; readonly into: string }
  | { readonly choose: string; readonly from: string };

/** By guide and step or branch, as in `authorize-partner#search-partner`. */
export type Hands = Readonly<Record<string, Hand>>;

/** What is done where the overlay found no element to use. */
export function deedsOf(hand: Hand | undefined): readonly Deed[] {
  if (!hand) return [];
  if ('afterwards' in hand) return [hand.press, ...hand.afterwards];
  if ('pick' in hand) return [hand.pick];
  if ('press' in hand) return hand.press;
  if ('inTurn' in hand) return hand.inTurn;
  return hand.into === undefined ? [] : [{ type: hand.type, into: hand.into }];
}
