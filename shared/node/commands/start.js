// @ts-check
import { createServer } from 'node:net';
import { installPackages, runCommand, runOnProjectNode, Stop } from '../set-up.js';

/** `npm start`: installs what is missing, builds, serves the knowledge base and says how to load the extension. */

const DEFAULT_PORT = 4321;

await runCommand(async () => {
  const port = readPort(process.env.PORT);
  await expectFreePort(port);
  installPackages();
  const address = `http://localhost:${port}`;
  if (!runOnProjectNode('npm', ['run', '--silent', 'build'], { CAIRN_SITE: address })) {
    throw new Stop('The build did not succeed; what is wrong stands above.');
  }
  console.log(howToGoOn(address));
  runOnProjectNode('astro', ['preview', '--root', 'site', '--port', String(port)]);
});

/** @param {string | undefined} wanted */
function readPort(wanted) {
  if (wanted === undefined || wanted === '') return DEFAULT_PORT;
  const port = Number(wanted);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT must be a number from 1 to 65535, not "${wanted}".`);
}

/** @param {number} port */
async function expectFreePort(port) {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
  if (free) return;
  throw new Stop(`Port ${port} is taken. Close the program that uses it, or choose another: PORT=4400 npm start`);
}

/** @param {string} address */
function howToGoOn(address) {
  return `
Cairn is ready.

  Knowledge base      ${address}/
  Practice Manager    ${address}/practice/

  To load the extension in Brave or Edge:
    1. Open brave://extensions or edge://extensions
    2. Switch on "Developer mode"
    3. Choose "Load unpacked" and pick the folder dist/extension/chromium

  Ctrl+C stops the server.
`;
}
