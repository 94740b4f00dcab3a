import { useWords } from '../session/practice-context.ts';
import { PageLink } from './page-link.tsx';
import { ViewHeading } from './view-heading.tsx';
import { PARTS } from './words.ts';

/** A page with nothing but a title and a sentence: one that the practice copy does not have, or that nobody has. */
export function PlainView({ title, lead }: { readonly title: string; readonly lead: string }) {
  const words = useWords(PARTS);
  return (
    <>
      <ViewHeading text={title} />
      <p class="lead">{lead}</p>
      <p>
        <PageLink to={{ page: 'home' }} class="button">
          {words.home}
        </PageLink>
      </p>
    </>
  );
}
