import { join } from 'node:path';
import type { Labels } from '#shared/guide/label.ts';
import { bundleScript } from './bundle-script.ts';

const ENTRY = join(import.meta.dirname, '../page/record/record-element.ts');

/** The script that an author runs in DevTools to record an element. It knows the labels, and asks no one anything. */
export function bundleRecorder(labels: Labels): Promise<string> {
  return bundleScript(ENTRY, { CAIRN_LABELS: JSON.stringify(labels) });
}
