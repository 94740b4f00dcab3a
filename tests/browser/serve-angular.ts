import { join } from 'node:path';
import { angularApp } from './angular-app.ts';
import type { Answer } from './serve-manager.ts';
import { fileAt, sendFile } from './serve-site.ts';

/** Answers as the host of an Angular app does: every address that is no file gets the app. */
export async function serveAngular(): Promise<Answer> {
  const folder = await angularApp();
  return (path, response) => {
    const asset = path === '/' ? undefined : fileAt(folder, path);
    sendFile(response, asset ?? join(folder, 'index.html'));
    return true;
  };
}
