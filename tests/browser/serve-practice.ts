import { createServer } from 'node:http';
import { answerAsManager } from './serve-manager.ts';
import { listening, pathOf, type Served } from './serve-site.ts';

/** The practice Manager at the root of an origin of its own, under the policy that it is served with as the Manager. */
export async function servePractice(): Promise<Served> {
  const server = createServer((request, response) => answerAsManager(pathOf(request), response));
  return listening(server, (port) => `http://127.0.0.1:${port}`, []);
}
