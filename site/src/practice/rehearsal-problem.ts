/** Why a guide that the address asked for does not run, or not from where it was asked to. */
export type RehearsalProblem = 'unknown-guide' | 'unknown-step' | 'unavailable';
