import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Guide } from '#shared/guide/schema.ts';
import { contentPolicy, headerPolicy, withPolicy } from './content-policy.ts';
import { hostRules } from './host-rules.ts';
import { type InlineCode, inlineCodeIn } from './inline-code.ts';
import type { PageWork } from './page-works.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * What can only be made once a page is drawn: its content security policy, and the rules for hosts. Astro's own policies
 * (`security.csp`) do not know the inline scripts that Starlight writes, and would name every style sheet and script again.
 */
export function finishSite(guides: readonly Guide[]): PageWork {
  const codes: InlineCode[] = [];
  return {
    page({ html }) {
      const code = inlineCodeIn(html);
      codes.push(code);
      return withPolicy(html, contentPolicy(code));
    },
    async end(folder) {
      for (const { file, text } of hostRules(guides, securityHeaders(headerPolicy(codes)))) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), text);
      }
    },
  };
}
