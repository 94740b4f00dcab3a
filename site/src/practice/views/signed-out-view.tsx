import { PageLink } from '../parts/page-link.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';

/** Stands where the real Manager would send to its login host. */
export function SignedOutView() {
  const { words } = usePractice();
  return (
    <main class="signed-out" id="main">
      <ViewHeading>{words.signedOut.title}</ViewHeading>
      <p class="lead">{words.signedOut.lead}</p>
      <PageLink to={{ page: 'home' }} class="button primary">
        {words.signedOut.logIn}
      </PageLink>
    </main>
  );
}
