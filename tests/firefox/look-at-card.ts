/** What a customer sees of Cairn. */
export type SeenCard = {
  /** Id of the step, read off the link into the knowledge base; empty where the card shows none. */
  readonly step: string;
  /** Everything that can be read on it, white space folded. */
  readonly says: string;
  /** Centres of what is ringed, in CSS px of the window. */
  readonly rings: readonly { readonly x: number; readonly y: number }[];
};

/** Reads the card out of its closed root, which is `this`. Sent to the page as text, so it holds everything that it needs. */
export function lookAtCard(this: ShadowRoot): string {
  const link = this.querySelector('footer a.plain')?.getAttribute('href') ?? '';
  const rings = [...this.querySelectorAll('.ring')].map((ring) => ring.getBoundingClientRect());
  const seen: SeenCard = {
    step: link.split('#')[1] ?? '',
    says: (this.querySelector('section')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    rings: rings
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }) => ({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) })),
  };
  return JSON.stringify(seen);
}
