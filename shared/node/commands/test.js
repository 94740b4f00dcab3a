// @ts-check
import { installPackages, runCommand, runOnProjectNode, Stop } from '../set-up.js';

/** `npm test`: installs what is missing, then runs every check that is quick enough to wait for. */

const STAGES = [
  { name: 'a Chromium to test in', command: 'node', args: ['shared/node/commands/install-chromium.ts'] },
  { name: 'types, lint and content', command: 'npm', args: ['run', '--silent', 'check'] },
  { name: 'unit tests', command: 'npm', args: ['run', '--silent', 'test:unit'] },
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  { name: 'browser tests', command: 'npm', args: ['run', '--silent', 'test:browser'] },
];

await runCommand(async () => {
  installPackages();
  for (const stage of STAGES) {
    const start = performance.now();
    if (!runOnProjectNode(stage.command, stage.args))
      throw new Stop(`Stopped at: ${stage.name}. The reason stands above.`);
    console.log(`✓ ${stage.name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  }
});
