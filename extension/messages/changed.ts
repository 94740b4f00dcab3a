/** The channel on which our own pages hear that progress has changed. Nothing is said on it but that. */
export const CHANGED = 'cairn-changed';
