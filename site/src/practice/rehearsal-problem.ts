/** Why a guide that the address asked for does not run. */
export type RehearsalProblem = 'unknown-guide' | 'unavailable';
