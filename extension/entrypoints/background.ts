import library from 'virtual:cairn-library';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { answerMessage } from '../background/answer-message.ts';
import { tabClosed } from '../background/bystanders.ts';
import { reachOpenTabs } from '../background/manager-tabs.ts';
import { createQueue } from '../background/queue.ts';
import { browser } from '../browser.ts';

/** The only owner of what is stored. Holds nothing in memory that it could not read again: it may be stopped at any moment. */
export default defineBackground(() => {
  // Faster checks would need `new Function`, which the policy of extension pages forbids.
  z.config({ jitless: true });
  const inTurn = createQueue();

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void inTurn(() => answerMessage(library, message, sender)).then(respond);
    return true;
  });

  browser.tabs.onRemoved.addListener((tab) => {
    void inTurn(() => tabClosed(tab, Date.now()));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void reachOpenTabs();
  });
});
