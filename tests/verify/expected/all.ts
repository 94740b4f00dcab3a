import { ACCOUNT } from './account.ts';
import type { ExpectedTable } from './expected.ts';
import { ORGANIZATION } from './organization.ts';
import { PARTNERSHIP } from './partnership.ts';

/** Everything that is expected of every guide. */
export const EXPECTED: ExpectedTable = { ...PARTNERSHIP, ...ACCOUNT, ...ORGANIZATION };
