const KNOWN = [
  { name: 'Edge', version: /\bEdg\/(\d+)/ },
  { name: 'Firefox', version: /\bFirefox\/(\d+)/ },
  { name: 'Chromium', version: /Chrome\/(\d+)/ },
] as const;

/** The browser and its version, as far as they matter; never all of what it says of itself. */
export function browserName(navigator: Navigator): string {
  for (const { name, version } of KNOWN) {
    const number = version.exec(navigator.userAgent)?.[1];
    if (number) return `${'brave' in navigator ? 'Brave' : name} ${number}`;
  }
  return 'unknown browser';
}
