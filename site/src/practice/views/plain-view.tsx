import { PageLink } from '../parts/page-link.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';

/** A page with nothing but a title and a sentence: one that the practice copy does not have, or that nobody has. */
export function PlainView({ title, lead }: { readonly title: string; readonly lead: string }) {
  const { words } = usePractice();
  return (
    <>
      <ViewHeading>{title}</ViewHeading>
      <p class="lead">{lead}</p>
      <PageLink to={{ page: 'home' }} class="button">
        {words.stub.home}
      </PageLink>
    </>
  );
}
