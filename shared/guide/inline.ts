/**
 * The small marks inside texts, read into data. There are four and no HTML:
 * `{label-key}`, `**strong**`, `` `code` ``, `[words](destination)`.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly to: Destination;
      readonly children: readonly Inline[];
    };

/** `guide:key`, `guide:key#step`, `#step` (in the same guide), `faq:2679` (our guide of that number, else the original's page), `https://…`. */
export type Destination =
  | { readonly to: 'guide'; readonly guide: string; readonly anchor?: string }
  | { readonly to: 'here'; readonly anchor: string }
  | { readonly to: 'faq'; readonly faq: number }
  | { readonly to: 'web'; readonly url: string };
