/** Does `work` when it is called, never twice at once: what comes in meanwhile is one more time afterwards. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let atWork = false;
  let again = false;
  return async () => {
    again = true;
    if (atWork) return;
    atWork = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      atWork = false;
    }
  };
}
