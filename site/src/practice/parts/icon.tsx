const SHAPES = {
  menu: 'M3 6h18M3 12h18M3 18h18',
  close: 'M6 6l12 12M18 6L6 18',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  products: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  reseller: 'M4 9l2-5h12l2 5M4 9h16v3H4zM6 12v8h12v-8M10 20v-5h4v5',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  add: 'M12 5v14M5 12h14',
  websites: 'M3 5h18v14H3zM3 9h18',
  domains: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
  storage: 'M4 5h16v6H4zM4 13h16v6H4zM8 8h.01M8 16h.01',
  users: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20a6 6 0 0 1 12 0M17 11a3 3 0 1 0-2-5M17 14a5 5 0 0 1 4 6',
  partner: 'M8 12l3-3 5 5M3 8l4-3 5 3 5-3 4 3v7l-4 1-5 4-5-4-4-1z',
  accounting: 'M5 3h14v18l-3-2-2 2-2-2-2 2-2-2-3 2zM9 8h6M9 12h6',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 5v4M7 15v4',
  support: 'M12 21a9 9 0 1 0-9-9c0 2 .6 3.5 1.5 5L3 21zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .8-1 1.700M12 16.5h.01',
} as const;

export type IconName = keyof typeof SHAPES;

/** A small drawing that says nothing by itself: words stand beside it, or name its button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
