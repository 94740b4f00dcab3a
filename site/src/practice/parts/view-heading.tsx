import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';

type Props = { readonly level?: 1 | 2; readonly id?: string; readonly children: ComponentChildren };

/** The heading of a view. After a navigation it takes the focus, so that a screen reader says where one has arrived. */
export function ViewHeading({ level = 1, id, children }: Props) {
  const { state } = usePractice();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = state.visits > 0;
  const Heading = level === 1 ? 'h1' : 'h2';

  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);

  return (
    <Heading ref={heading} id={id} tabIndex={-1}>
      {children}
    </Heading>
  );
}
