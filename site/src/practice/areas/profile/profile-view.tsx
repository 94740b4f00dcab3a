import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Fact } from '../../parts/fact.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { accounts } from '../../session/accounts.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { passwords } from '../passwords/passwords.ts';
import { tokens } from '../tokens/tokens.ts';
import { PROFILE_TEXTS } from './words.ts';

/** The user's own page: boxes that lead to everything of the account. */
export function ProfileView() {
  const words = useWords(PROFILE_TEXTS);
  const [{ current }] = useSlice(accounts);
  const [allPasswords] = useSlice(passwords);
  const [allTokens] = useSlice(tokens);
  return (
    <>
      <ViewHeading text={words.title} />
      <p class="lead">{words.lead}</p>
      <div class="boxes">
        <Box title={words.person}>
          <dl>
            <Fact name={words.name}>{current.name}</Fact>
            <Fact name={words.email}>{current.email}</Fact>
          </dl>
        </Box>
        <Box title={words.security}>
          <p>{words.securityLead}</p>
          <PageLink to={{ page: 'compromised-password' }}>{words.compromised}</PageLink>
          <PageLink to={{ page: 'security' }}>{words.securityOpen}</PageLink>
        </Box>
        <Box title={words.passwords}>
          <p>{words.passwordsLead(allPasswords.length)}</p>
          <PageLink to={{ page: 'passwords' }} class="button">
            {words.manage} <span class="unseen">{words.passwords}</span>
          </PageLink>
        </Box>
        <Box title={words.tokens}>
          <p>{words.tokensLead(allTokens.length)}</p>
          <PageLink to={{ page: 'tokens' }} class="button">
            {words.manage} <span class="unseen">{words.tokens}</span>
          </PageLink>
        </Box>
      </div>
    </>
  );
}

function Box({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="box" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
