import type { Block, Branch, Instruction, Section, Step, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { inlineMarkdown, type MachineView } from './inline-markdown.ts';

/** Sections, steps and branches of a guide as blocks of Markdown. */
export function sectionMarkdown(view: MachineView, section: Section): string[] {
  const { say } = view;
  const { version } = section;
  return [
    `## ${inlineMarkdown(view, section.title)} ${anchorMark(view, section.id)}`,
    ...(version
      ? [
          `**${version.is === 'current' ? say.currentVersion : say.formerVersion}** ${inlineMarkdown(view, version.text)}`,
        ]
      : []),
    ...(section.body ?? []).map((block) => blockMarkdown(view, block)),
    ...stepsMarkdown(view, section.steps ?? [], 3),
    ...pointsMarkdown(view, say.whatNext, section.next),
    ...(section.notes ?? []).map(
      ({ id, kind, text }) => `**${say.noteKind[kind]}** ${inlineMarkdown(view, text)} ${anchorMark(view, id)}`,
    ),
  ];
}

/** The address of one part, written as its anchor. */
export function anchorMark({ page }: MachineView, id: string): string {
  return `[#${id}](${page.href}#${id})`;
}

function stepsMarkdown(view: MachineView, steps: readonly Step[], level: number): string[] {
  return steps.flatMap((step, index) => {
    if (!isChoice(step)) return [instructionMarkdown(view, step)];
    const following = steps[index + 1];
    return [
      `${'#'.repeat(Math.min(level, 6))} ${view.numbers.get(step.id)}. ${inlineMarkdown(view, step.ask)} ${anchorMark(view, step.id)}`,
      ...(step.caution ? [cautionMarkdown(view, step.caution)] : []),
      ...(step.more ? [inlineMarkdown(view, step.more)] : []),
      ...step.branches.flatMap((branch) => branchMarkdown(view, branch, following, level + 1)),
    ];
  });
}

function branchMarkdown(view: MachineView, branch: Branch, following: Step | undefined, level: number): string[] {
  const goesOnAt = following && view.numbers.get(following.id);
  const mark = '#'.repeat(Math.min(level, 6));
  return [
    `${mark} ${view.numbers.get(branch.id)}. ${inlineMarkdown(view, branch.title)} ${anchorMark(view, branch.id)}`,
    ...(branch.caution ? [cautionMarkdown(view, branch.caution)] : []),
    ...(branch.more ? [inlineMarkdown(view, branch.more)] : []),
    ...stepsMarkdown(view, branch.steps ?? [], level + 1),
    ...pointsMarkdown(view, view.say.whatNext, branch.next),
    ...(goesOnAt ? [view.say.continueWith(goesOnAt)] : []),
  ];
}

/** One item of a numbered list: a caution before the action, what helps to understand it below, set in. */
function instructionMarkdown(view: MachineView, step: Instruction): string {
  const before = [
    `${view.numbers.get(step.id)}.`,
    step.caution && cautionMarkdown(view, step.caution),
    step.optional && `(${view.say.optional})`,
  ];
  const action = [...before, inlineMarkdown(view, step.do), anchorMark(view, step.id)].filter(Boolean).join(' ');
  const below = [step.more, step.repeat].filter((text) => text !== undefined);
  return [action, whereMarkdown(view, step.where), ...below.map((text) => inlineMarkdown(view, text))]
    .filter(Boolean)
    .join('\n\n    ');
}

function whereMarkdown({ say, language }: MachineView, where: Step['where'] = 'manager'): string | undefined {
  if (where === 'manager') return undefined;
  return typeof where === 'string' ? say.where[where] : say.whereSite(where.name[language]);
}

function cautionMarkdown(view: MachineView, text: Text): string {
  return `**${view.say.caution}** ${inlineMarkdown(view, text)}`;
}

function pointsMarkdown(view: MachineView, title: string, points: Section['next']): string[] {
  if (!points?.length) return [];
  return [
    `**${title}**`,
    points.map(({ id, text }) => `- ${inlineMarkdown(view, text)} ${anchorMark(view, id)}`).join('\n'),
  ];
}

function blockMarkdown(view: MachineView, block: Block): string {
  if ('paragraph' in block) return inlineMarkdown(view, block.paragraph);
  if ('list' in block) return block.list.map((text) => `- ${inlineMarkdown(view, text)}`).join('\n');
  const cellMarkdown = (cell: Text) => inlineMarkdown(view, cell).replaceAll('|', '\\|');
  const row = (cells: readonly Text[]) => `| ${cells.map(cellMarkdown).join(' | ')} |`;
  const { columns, rows } = block.table;
  return [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
}
