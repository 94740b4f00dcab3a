import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectStep, openStand, SECOND } from './open-stand.ts';
import { pressInCard } from './seen-card.ts';

/** `npm run screenshots`: the pictures of the README, taken of the built site and the built extension. */

const FOLDER = join(import.meta.dirname, '../../.github/images');
const WINDOW = { width: 1280, height: 800 };

mkdirSync(FOLDER, { recursive: true });
const stand = await openStand();
for (const theme of ['light', 'dark'] as const) {
  const guide = await stand.context.newPage();
  await guide.setViewportSize(WINDOW);
  await guide.emulateMedia({ colorScheme: theme });
  await guide.goto(`${stand.site.origin}/en/guides/authorize-partner/`);
  await guide.screenshot({ path: join(FOLDER, `guide-${theme}.png`) });

  const manager = await stand.startGuide('authorize-partner', theme === 'light' ? 'main' : 'again');
  await manager.setViewportSize(WINDOW);
  await manager.emulateMedia({ colorScheme: theme });
  await expectStep(manager, 'open-partners');
  await manager.getByRole('link', { name: 'Partner', exact: true }).click();
  await expectStep(manager, SECOND);
  await manager.waitForTimeout(1500);
  await manager.screenshot({ path: join(FOLDER, `walkthrough-${theme}.png`) });
  await pressInCard(manager, 'Leave');
  await manager.close();
  await guide.close();
}
await stand.close();
