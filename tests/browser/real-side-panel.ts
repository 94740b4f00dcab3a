import type { CDPSession } from 'playwright-core';
import type { Stand } from './open-stand.ts';

/** The side panel as the browser itself shows it. Playwright knows it as no page, so it is asked from outside. */
export type RealSidePanel = {
  /** What an expression gives in it. */
  evaluate(expression: string): Promise<unknown>;
};

/** Waits until the browser has opened it. */
export async function realSidePanel({ context, extensionId }: Stand): Promise<RealSidePanel> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be driven from outside its pages.');
  const session = await browser.newBrowserCDPSession();
  const targetId = await sidePanelTarget(session, `chrome-extension://${extensionId}/sidepanel.html`);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let asked = 0;

  /** A session of our own: Playwright's would be for one of its pages. */
  async function evaluate(expression: string): Promise<unknown> {
    asked += 1;
    const id = asked;
    const answer = new Promise<unknown>((resolve) => {
      session.on('Target.receivedMessageFromTarget', function hear({ sessionId: from, message }) {
        const said = JSON.parse(message);
        if (from !== sessionId || said.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(said.result?.result?.value);
      });
    });
    const params = { expression, awaitPromise: true, returnByValue: true };
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    return answer;
  }
  return { evaluate };
}

async function sidePanelTarget(session: CDPSession, url: string): Promise<string> {
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find((info) => info.url === url);
    if (target) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
