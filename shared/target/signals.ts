/** Tells in which way an element compares, signal by signal; the words are those of weights.json. */
export type Say = (signal: string, state: string) => void;
