import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPrivacy } from '../../promises/print-privacy.ts';
import { ROOT } from '../set-up.js';

/** `npm run promises`: writes PRIVACY.md anew from shared/promises. */

writeFileSync(join(ROOT, 'PRIVACY.md'), printPrivacy());
