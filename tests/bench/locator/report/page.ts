import { CONDITIONS } from '../cases/bench-case.ts';
import { calibrationBins } from '../figures/measures.ts';
import type { Outcome } from '../figures/outcome.ts';
import { type Summary, trialOf } from '../figures/summarise.ts';
import { isHardAbsence } from '../figures/thresholds.ts';
import { METHOD_NAMES } from '../methods.ts';
import type { Aim } from './aims.ts';
import { barChart, calibrationChart, classOf, curveChart } from './charts.ts';
import { curveOf } from './curve.ts';
import { percent } from './print-report.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2430; --soft: #d9dee6; --ground: #fff; --ours: #0b6bcb; --one: #b45f06; --two: #6a7a8c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #3a4350; --ground: #14181e; --ours: #6cb4ff; --one: #f0a860; --two: #9aa8b8; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 1320px; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
td, th { padding: .2rem .7rem; border-bottom: 1px solid var(--soft); text-align: right; white-space: nowrap; }
td:first-child, th:first-child { text-align: left; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(380px, 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption { font-weight: 600; } svg { width: 100%; }
svg text { fill: var(--ink); font-size: 11px; } .grid { stroke: var(--soft); } .even { stroke: var(--two); stroke-dasharray: 4; }
.cairn { fill: var(--ours); color: var(--ours); } .similo { fill: var(--one); color: var(--one); } .similopp { fill: var(--two); color: var(--two); }
.line { fill: none; stroke: currentColor; stroke-width: 2; }
.key span::before { content: "■ "; } .key span { margin-right: 1rem; fill: none; }
`;

/** The report as one file that needs no other: tables and charts. */
export function reportPage(aims: readonly Aim[], summary: Summary, outcomes: readonly Outcome[], half: string): string {
  const key = METHOD_NAMES.map((method) => `<span class="${classOf(method)}">${method}</span>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The locator, measured</title><style>${STYLE}</style></head>
<body><h1>The locator, measured</h1>
<p>On the ${half} half. "At 1 %": with the threshold at which, on the tuning half, one in a hundred absent targets is answered with an element.</p>
${aimTable(aims)}
<p class="key">${key}</p>
<div class="charts">${charts(summary, outcomes).join('')}</div>
${presentTable(summary)}
</body></html>
`;
}

function aimTable(aims: readonly Aim[]): string {
  const rows = aims.map(({ what, published, aim, reached }) =>
    row([what, published, percent(aim), ...METHOD_NAMES.map((method) => percent(reached[method]))]),
  );
  return `<table>${row(['aim', 'published, re-run', 'aim, %', ...METHOD_NAMES], 'th')}${rows.join('')}</table>`;
}

const MOST = 0.1;

function charts(summary: Summary, outcomes: readonly Outcome[]): readonly string[] {
  const sets = [...new Set(outcomes.map(({ set }) => set))];
  return sets.flatMap((set) =>
    CONDITIONS.filter((condition) => condition === 'full' || condition === 'hand').flatMap((condition) => {
      const here = outcomes.filter((one) => one.set === set && one.condition === condition);
      const of = (method: string) => here.filter((one) => one.method === method);
      const lines = METHOD_NAMES.map((method) => ({ method, points: curveOf(of(method), MOST) }));
      const asked = of('cairn').filter((one) => one.expected === 'present' || isHardAbsence(one));
      const title = `${set}, ${condition}`;
      return [
        curveChart(`${title}: found over false answers`, lines, MOST),
        calibrationChart(`${title}: what it says, and what is so`, calibrationBins(asked.map(trialOf))),
        ...languageChart(`${title}: found at 1 %, per language`, summary, set, condition),
      ];
    }),
  );
}

function languageChart(title: string, { present }: Summary, set: string, condition: string): readonly string[] {
  const rows = present.filter(
    (one) => one.set === set && one.condition === condition && one.slice.startsWith('in ') && one.at1,
  );
  if (rows.length === 0) return [];
  const groups = [...Map.groupBy(rows, ({ slice }) => slice.slice('in '.length))].map(([label, own]) => ({
    label,
    values: own.map(({ method, at1 }) => ({ method, value: at1?.right ?? 0 })),
  }));
  return [barChart(title, groups)];
}

function presentTable({ present }: Summary): string {
  const rows = present.map(({ set, condition, slice, method, cases, strict, right, at1, at5 }) =>
    row([
      `${set}, ${condition}, ${slice}`,
      method,
      String(cases),
      ...[strict, right, at1?.right, at1?.wrong, at5?.right, at5?.wrong].map(percent),
    ]),
  );
  const heads = [
    'targets that are there',
    'method',
    'cases',
    'strict',
    'choice',
    'found 1 %',
    'wrong 1 %',
    'found 5 %',
    'wrong 5 %',
  ];
  return `<h2>All figures</h2><table>${row(heads, 'th')}${rows.join('')}</table>`;
}

function row(cells: readonly string[], tag: 'td' | 'th' = 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
}
