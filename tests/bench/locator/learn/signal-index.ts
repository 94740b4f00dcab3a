/** Numbers for the states that signals can be in, so that learning works on plain arrays. */
export type SignalIndex = {
  numberOf(form: 'written' | 'seen', signal: string, state: string): number;
  /** In the order of their numbers. */
  states(): readonly { readonly form: 'written' | 'seen'; readonly signal: string; readonly state: string }[];
};

export function signalIndex(): SignalIndex {
  const numbers = new Map<string, number>();
  const states: { form: 'written' | 'seen'; signal: string; state: string }[] = [];
  return {
    numberOf(form, signal, state) {
      const key = `${form}\n${signal}\n${state}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, states.length);
      states.push({ form, signal, state });
      return states.length - 1;
    },
    states: () => states,
  };
}
