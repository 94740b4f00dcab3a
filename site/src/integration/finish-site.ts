import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Guide } from '#shared/guide/schema.ts';
import { changePages } from './built-pages.ts';
import { contentPolicy, headerPolicy, withPolicy } from './content-policy.ts';
import { hostRules } from './host-rules.ts';
import { type InlineCode, inlineCodeIn } from './inline-code.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * What can only be made once all pages are: their content security policies, and the rules for hosts. Astro's own policies
 * (`security.csp`) do not know the inline scripts that Starlight writes, and would name every style sheet and script again.
 */
export function finishSite(guides: readonly Guide[]): AstroIntegration {
  return {
    name: 'cairn-finish-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const codes: InlineCode[] = [];
        await changePages(folder, ({ html }) => {
          const code = inlineCodeIn(html);
          codes.push(code);
          return withPolicy(html, contentPolicy(code));
        });
        for (const { file, text } of hostRules(guides, securityHeaders(headerPolicy(codes)))) {
          await mkdir(dirname(join(folder, file)), { recursive: true });
          await writeFile(join(folder, file), text);
        }
      },
    },
  };
}
