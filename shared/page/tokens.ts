/**
 * What Cairn looks like, in plain values: the overlay and the knowledge base draw from here. Lengths in px, because rem
 * would follow the page around the overlay. Text and controls on their grounds reach WCAG AA in both themes
 * (tests/browser/overlay-accessibility.test.ts).
 */

export type Theme = {
  /** Ground of a card, and one step quieter. */
  readonly paper: string;
  readonly shade: string;
  /** Text, and quieter text. */
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** Controls and links; and text on them. */
  readonly teal: string;
  readonly onTeal: string;
  /** What is pointed at, and cautions. */
  readonly warm: string;
  readonly warmShade: string;
  /** Around the ring, so that it stands out from any page. */
  readonly halo: string;
};

export const LIGHT: Theme = {
  paper: '#fcfbf8',
  shade: '#edf2f1',
  ink: '#17313a',
  quiet: '#4a6069',
  line: '#b9c8c9',
  teal: '#0d6464',
  onTeal: '#ffffff',
  warm: '#ad4f08',
  warmShade: '#fbeee0',
  halo: '#ffffff',
};

export const DARK: Theme = {
  paper: '#13242b',
  shade: '#1d353d',
  ink: '#edf3f1',
  quiet: '#b2c5c8',
  line: '#47626b',
  teal: '#77d2c7',
  onTeal: '#0a2022',
  warm: '#f3a762',
  warmShade: '#3a2b1d',
  halo: '#0a171c',
};

/** Where somebody has colours of their own: theirs, by the names that browsers have for them. */
export const FORCED: Theme = {
  paper: 'Canvas',
  shade: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'CanvasText',
  teal: 'CanvasText',
  onTeal: 'Canvas',
  warm: 'Highlight',
  warmShade: 'Canvas',
  halo: 'Canvas',
};

export const SPACE = { tight: '4px', small: '8px', medium: '12px', large: '16px', wide: '24px' } as const;

export const RADIUS = { small: '6px', medium: '10px', large: '16px' } as const;

export const TYPE = {
  family: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  mono: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  small: '13px',
  body: '15px',
  lead: '17px',
  title: '20px',
} as const;

/** The three stones of the mark, smallest first: path data in a box of 32 by 32, as in the site's cairn.svg. */
export const STONES = [
  {
    color: '#e0853c',
    path: 'M12.2 7.6c.4-2.3 2.3-3.6 4.5-3.4 2.4.2 4 1.8 4 3.8 0 1.8-1.7 2.9-4.3 2.9-2.7 0-4.5-1.2-4.2-3.3Z',
  },
  {
    color: '#4fa5a1',
    path: 'M7.6 16.2c.2-2.6 3.4-4.1 8.2-4.1 5 0 8.6 1.4 8.7 4.1.1 2.5-3.3 3.9-8.5 3.9-5.1 0-8.6-1.4-8.4-3.9Z',
  },
  {
    color: '#5b7f95',
    path: 'M3 25c.2-2.8 5.3-4 12.8-4 7.9 0 13.2 1.3 13.2 4 0 2.5-5.2 3.8-13.1 3.8C8.1 28.8 2.8 27.6 3 25Z',
  },
] as const;

/** The theme as custom properties: `--cairn-paper: …;` and so on, for a rule of one's own choice. */
export function themeVariables(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, value]) => `--cairn-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(' ');
}
