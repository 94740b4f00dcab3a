/** A connection to a browser that speaks WebDriver BiDi (w3c.github.io/webdriver-bidi): the little of it that the walk needs. */
export type Bidi = {
  /** Sends a command. @returns its result; fails with the browser's own words. */
  send(method: string, params?: object): Promise<Result>;
  close(): void;
};

/** Answers and events are data of the browser's: whoever reads them asks for what they need. */
export type Result = Readonly<Record<string, unknown>>;

export type Listener = (event: string, params: Result) => void;

/** @param address of the browser's own server, as it prints it at its start. */
export async function connectBidi(address: string, hear: Listener): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((opened, fail) => {
    socket.addEventListener('open', () => opened(), { once: true });
    socket.addEventListener('error', () => fail(new Error('Firefox closed the connection.')), { once: true });
  });
  const asked = new Map<unknown, (message: Result) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = resultOf(JSON.parse(String(data)));
    if (message.type === 'event') return hear(String(message.method), resultOf(message.params));
    asked.get(message.id)?.(message);
    asked.delete(message.id);
  });
  let last = 0;

  return {
    async send(method, params = {}) {
      last += 1;
      const answered = new Promise<Result>((answer) => asked.set(last, answer));
      socket.send(JSON.stringify({ id: last, method, params }));
      const message = await answered;
      if (message.type === 'error') throw new Error(`${method}: ${message.error}, ${message.message}`);
      return resultOf(message.result);
    },
    close: () => socket.close(),
  };
}

/** What was answered, where it is an object with names. */
export function resultOf(value: unknown): Result {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
