import { type Asked, askBackground } from './ask-background.ts';
import type { Message, Question } from './messages/message.ts';

/** Longer than a worker takes to start and to write on a machine that has much else to do. */
const PATIENCE = 10_000;

/**
 * Asks the background, and does not wait for ever: a worker that is stopped in the very moment in which a question reaches it is
 * sometimes never missed by the browser, and the question then stays open (`npm run kill-test` met it). It is asked once more.
 */
export async function askInTime<Q extends Question>(message: Message<Q>): Promise<Asked<Q>> {
  const first = await inTime(askBackground<Q>(message));
  return first ?? (await inTime(askBackground<Q>(message))) ?? { answered: false, why: 'failed' };
}

/** Nothing where it takes too long. */
function inTime<T>(coming: Promise<T>): Promise<T | undefined> {
  return new Promise((done) => {
    const patience = setTimeout(done, PATIENCE, undefined);
    void coming.then((answer) => {
      clearTimeout(patience);
      done(answer);
    });
  });
}
