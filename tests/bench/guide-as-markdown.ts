import type { Inline } from '#shared/guide/inline.ts';
import type { Language } from '#shared/guide/language.ts';
import { readInline } from '#shared/guide/read-inline.ts';
import type { Block, FollowUp, Guide, Section, Step, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { wordingIn } from '#shared/guide/wording.ts';
import { guideAddress, type Library, originalAddress } from '#shared/library/library.ts';

/** The texts of a guide as somebody would write them for a plain Starlight site: to compare builds of the same words. */
export function guideAsMarkdown(guide: Guide, language: Language, library: Library): string {
  const say = (text: Text): string => markdownOf(readInline(text[language]).inline, language, library);
  const parts = [
    ...(guide.prerequisites ?? []).map(({ text }) => `- ${say(text)}`),
    ...guide.sections.map((section) => sectionAsMarkdown(section, say)),
    ...(guide.notes ?? []).map(({ kind, text }) => `:::${kind === 'info' ? 'note' : kind}\n${say(text)}\n:::`),
  ];
  const head = { title: guide.title[language], description: say(guide.purpose), lastUpdated: guide.checked };
  const matter = Object.entries(head).map(
    ([key, value]) => `${key}: ${key === 'lastUpdated' ? value : JSON.stringify(value)}`,
  );
  return `---\n${matter.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

type Say = (text: Text) => string;

function sectionAsMarkdown(section: Section, say: Say): string {
  return [
    `## ${say(section.title)}`,
    ...(section.body ?? []).map((block) => blockAsMarkdown(block, say)),
    stepsAsMarkdown(section.steps ?? [], say, 3),
    ...followUps(section.next, say),
    ...(section.notes ?? []).map(({ text }) => `:::note\n${say(text)}\n:::`),
  ].join('\n\n');
}

function stepsAsMarkdown(steps: readonly Step[], say: Say, depth: number): string {
  return steps
    .map((step, index) => {
      const more = [step.more, step.caution].flatMap((text) => (text ? [`   ${say(text)}`] : []));
      if (!isChoice(step)) return [`${index + 1}. ${say(step.do)}`, ...more].join('\n\n');
      const branches = step.branches.map((branch) =>
        [
          `${'#'.repeat(Math.min(6, depth))} ${say(branch.title)}`,
          ...(branch.more ? [say(branch.more)] : []),
          stepsAsMarkdown(branch.steps ?? [], say, depth + 1),
          ...followUps(branch.next, say),
        ].join('\n\n'),
      );
      return [`${index + 1}. **${say(step.ask)}**`, ...more, ...branches].join('\n\n');
    })
    .join('\n\n');
}

function followUps(next: readonly FollowUp[] | undefined, say: Say): string[] {
  return (next ?? []).map(({ text }) => say(text));
}

function blockAsMarkdown(block: Block, say: Say): string {
  if ('paragraph' in block) return say(block.paragraph);
  if ('list' in block) return block.list.map((entry) => `- ${say(entry)}`).join('\n');
  const row = (cells: readonly Text[]): string => `| ${cells.map(say).join(' | ')} |`;
  const { columns, rows } = block.table;
  return [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
}

function markdownOf(inline: readonly Inline[], language: Language, library: Library): string {
  return inline.map((piece) => pieceAsMarkdown(piece, language, library)).join('');
}

function pieceAsMarkdown(piece: Inline, language: Language, library: Library): string {
  switch (piece.kind) {
    case 'text':
      return piece.text.replaceAll('<', '&lt;');
    case 'code':
      return `\`${piece.text}\``;
    case 'label': {
      const label = library.labels[piece.label];
      return `**${(label && wordingIn(label, language)?.text) ?? piece.label}**`;
    }
    case 'strong':
      return `**${markdownOf(piece.children, language, library)}**`;
    case 'link':
      return `[${markdownOf(piece.children, language, library)}](${addressOf(piece.to, language)})`;
  }
}

function addressOf(to: Extract<Inline, { kind: 'link' }>['to'], language: Language): string {
  switch (to.to) {
    case 'here':
      return `#${to.anchor}`;
    case 'guide':
      return guideAddress({ key: to.guide }, language, to.anchor);
    case 'faq':
      return originalAddress(to.faq);
    case 'web':
      return to.url;
  }
}
