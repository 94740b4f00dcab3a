import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import type { SupportWords } from '../words/support-words.ts';

type Props = { readonly say: SupportWords; readonly link: string; readonly name: string };

/** Modules of white around the code, as its standard asks. */
const QUIET = 4;

/** The link for a phone's camera, drawn here: nobody else learns of it. */
export function QrCode({ say, link, name }: Props) {
  const { path, size } = useMemo(() => draw(link), [link]);
  return (
    <section class="support-qr" aria-labelledby="_qr">
      <h3 id="_qr">{say.qr}</h3>
      <svg viewBox={`0 0 ${size} ${size}`} width="176" height="176" role="img" aria-label={say.qrAlt(name)}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
    </section>
  );
}

function draw(link: string): { path: string; size: number } {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: dark.join(''), size };
}
