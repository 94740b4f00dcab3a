/** Lets something happen so many times in so many milliseconds, then says no until the oldest time is past. */
export type Allowance = {
  /** Whether it may happen at `now` (ms). A yes counts. */
  take(now: number): boolean;
};

export function allow(times: number, within: number): Allowance {
  let taken: readonly number[] = [];
  return {
    take(now) {
      taken = taken.filter((at) => now - at < within);
      if (taken.length >= times) return false;
      taken = [...taken, now];
      return true;
    },
  };
}
