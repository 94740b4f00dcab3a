import { type ComponentChildren, createPortal, h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePractice } from '../session/practice-context.ts';

type Props = { readonly tag: `pm-${string}`; readonly children: ComponentChildren };

/** A part of the page that stands in a custom element with a shadow root of its own, where the address asks for it. */
export function Encapsulated({ tag, children }: Props) {
  const { elements } = usePractice().session.conditions;
  return elements === 'plain' ? (
    children
  ) : (
    <InShadow tag={tag} mode={elements}>
      {children}
    </InShadow>
  );
}

function InShadow({ tag, mode, children }: Props & { readonly mode: ShadowRootMode }) {
  const host = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();

  useLayoutEffect(() => {
    if (!host.current) return;
    const shadow = host.current.attachShadow({ mode });
    shadow.adoptedStyleSheets = [sheetOfPage()];
    setRoot(shadow);
  }, [mode]);

  return h(tag, { ref: host, class: 'encapsulated' }, root && createPortal(children, root));
}

let copied: CSSStyleSheet | undefined;

/** The page's own styles stop at a shadow root, so they are brought along. */
function sheetOfPage(): CSSStyleSheet {
  if (copied) return copied;
  copied = new CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  copied.replaceSync(rules.join('\n'));
  return copied;
}
