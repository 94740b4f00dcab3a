import { contentPolicy, headerPolicy, withPolicy } from './content-policy.ts';
import { hostRules } from './host-rules.ts';
import { type InlineCode, inlineCodeIn } from './inline-code.ts';
import type { PageWork } from './page-work.ts';
import { securityHeaders } from './security-headers.ts';
import { writeInto } from './write-into.ts';

/**
 * What can only be made once a page is drawn: its content security policy, and the rules for hosts. Astro's own policies
 * (`security.csp`) do not know the inline scripts that Starlight writes, and would name every style sheet and script again.
 */
export function finishSite(guides: Parameters<typeof hostRules>[0]): PageWork {
  const codes: InlineCode[] = [];
  return {
    page({ html }) {
      const code = inlineCodeIn(html);
      codes.push(code);
      return withPolicy(html, contentPolicy(code));
    },
    end(folder) {
      const rules = hostRules(guides, securityHeaders(headerPolicy(codes)));
      for (const { file, text } of rules) writeInto(folder, file, text);
      return undefined;
    },
  };
}
