import { parseArgs } from 'node:util';

/** What was asked of `npm run verify -- …`. */
export type Options = {
  /** Everything; CI's share; or the seeded faults. */
  readonly run: 'all' | 'ci' | 'faults';
  readonly seed: number;
  /** How many walks under other conditions CI's share has. */
  readonly sample: number;
  /** Only these faults, guides and conditions, where any are named. */
  readonly faults: readonly string[];
  readonly guides: readonly string[];
  readonly conditions: readonly string[];
  /** Browsers at the same time. */
  readonly browsers: number;
  /** How often a walk that failed is walked once more. */
  readonly retries: number;
};

/** @throws what `parseArgs` throws for a word that it does not know. */
export function readOptions(words: readonly string[], usual: { seed: number; browsers: number }): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ci: { type: 'boolean' },
      faults: { type: 'boolean' },
      fault: { type: 'string', multiple: true },
      seed: { type: 'string' },
      sample: { type: 'string' },
      guide: { type: 'string', multiple: true },
      condition: { type: 'string', multiple: true },
      browsers: { type: 'string' },
      retries: { type: 'string' },
    },
  });
  return {
    run: values.faults || values.fault ? 'faults' : values.ci ? 'ci' : 'all',
    seed: numberOf(values.seed, usual.seed),
    sample: numberOf(values.sample, 40),
    faults: values.fault ?? [],
    guides: values.guide ?? [],
    conditions: values.condition ?? [],
    browsers: Math.max(1, numberOf(values.browsers, usual.browsers)),
    retries: numberOf(values.retries, 0),
  };
}

function numberOf(word: string | undefined, usual: number): number {
  const number = Math.floor(Number(word));
  return word === undefined || Number.isNaN(number) ? usual : number;
}
