import type { Finding } from '#shared/guide/content-file.ts';
import { locate } from '#shared/guide/locate.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { readContent } from '#shared/guide/read-content.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { findAnchor } from './anchors.ts';
import type { ContentText } from './compose-library.ts';
import { type SourceMap, sourceMapSchema } from './source-map.ts';

/** Lines of a source that nothing carries, and ids that carry one and are gone. */
export function checkSourceMap(guides: readonly Guide[], { name, text }: ContentText): Problem[] {
  const { file, value, findings } = readContent(text, name, sourceMapSchema);
  const documents = Object.entries(value ?? {});
  const found = documents.flatMap(([document, mapped]) => [
    ...checkCarriers(guides, document, mapped),
    ...checkLines(document, mapped),
  ]);
  return [...findings, ...found].map((finding) => locate(file, finding));
}

type Mapped = SourceMap[string];

function checkCarriers(guides: readonly Guide[], document: string, mapped: Mapped): Finding[] {
  return Object.entries(mapped['carried-by']).flatMap(([lines, carriers]) => {
    if (typeof carriers === 'string') return [];
    return carriers.flatMap((address, index) => {
      const [key, anchor = ''] = address.split('#');
      const guide = guides.find((one) => one.key === key);
      if (guide && findAnchor(guide, anchor)) return [];
      const message = `"${address}" carries line ${lines} of the source, and is gone`;
      const hint = 'Name the id that carries it now, or the reason why none does.';
      return [{ path: [document, 'carried-by', lines, index], message, hint }];
    });
  });
}

function checkLines(document: string, mapped: Mapped): Finding[] {
  const times = new Map<number, number>();
  const findings: Finding[] = [];
  for (const range of Object.keys(mapped['carried-by'])) {
    const [first = 0, last = first] = range.split('-').map(Number);
    const path = [document, 'carried-by', range];
    if (last < first || last > mapped.lines) {
      const hint = `The document has the lines 1 to ${mapped.lines}.`;
      findings.push({ path, at: 'key', message: `there are no lines ${range}`, hint });
      continue;
    }
    for (let line = first; line <= last; line++) times.set(line, (times.get(line) ?? 0) + 1);
  }
  for (let line = 1; line <= mapped.lines; line++) {
    const count = times.get(line) ?? 0;
    const message = count > 1 ? `line ${line} stands here ${count} times` : `nothing carries line ${line}`;
    const hint = 'Each line has one entry: the ids that carry it, or the reason why none does.';
    if (count !== 1) findings.push({ path: [document], at: 'key', message, hint });
  }
  return findings;
}
