/** What a report is about; the reader writes the rest. */
export type Report = { readonly subject: string; readonly body: string };

/** Where "Is something wrong here?" leads. `unaddressed`: a message that the reader has to send to somebody themselves. */
export type ReportAddress = { readonly href: string; readonly to: 'somebody' | 'unaddressed' };

/**
 * A prefilled message: to `CAIRN_REPORT` where whoever builds the site set it, else to the issues of the repository named in
 * package.json, else a mail without a recipient. No address is ever made up.
 *
 * @param configured an e-mail address, or the https address of a form that takes `title` and `body`, as issue forms do.
 */
export function reportAddress(
  configured: string | undefined,
  repository: string | undefined,
  report: Report,
): ReportAddress {
  const form = configured ?? (repository && `${repository.replace(/^git\+|\.git$/g, '')}/issues/new`);
  if (form?.startsWith('https://')) {
    const address = new URL(form);
    address.searchParams.set('title', report.subject);
    address.searchParams.set('body', report.body);
    return { href: address.href, to: 'somebody' };
  }
  const recipient = form?.replace(/^mailto:/, '') ?? '';
  return { href: mailTo(recipient, report), to: recipient ? 'somebody' : 'unaddressed' };
}

// Not URLSearchParams: mail programs would show its plus signs.
function mailTo(recipient: string, { subject, body }: Report): string {
  return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
