import { useEffect, useRef } from 'preact/hooks';
import { usePractice } from '../session/practice-context.ts';
import { usePageTitle } from './use-page-title.ts';

type Props = {
  readonly text: string;
  /** What the tab says, where that is not the heading. */
  readonly tab?: string;
};

/** The heading of a page. After a navigation it takes the focus, so that a screen reader says where one has arrived. */
export function ViewHeading({ text, tab = text }: Props) {
  usePageTitle(tab);
  const heading = useFocusOnArrival();
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

/** The heading of a part of a page that comes after another one, as the questions of a wizard do. */
export function StepHeading({ text, id }: { readonly text: string; readonly id?: string }) {
  const heading = useFocusOnArrival();
  return (
    <h2 ref={heading} id={id} tabIndex={-1}>
      {text}
    </h2>
  );
}

function useFocusOnArrival() {
  const { visit } = usePractice();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = visit.visits > 0;

  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);

  return heading;
}
