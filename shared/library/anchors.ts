import type { Branch, Guide, Section, Step, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';

/** One place in a guide that an address can end with. */
export type Anchor = {
  readonly id: string;
  readonly kind: 'task' | 'section' | 'step' | 'choice' | 'branch' | 'note' | 'prerequisite' | 'follow-up';
  /** What stands there, with its marks. */
  readonly title: Text;
  /** Older ids that still land here. */
  readonly aliases: readonly string[];
};

/** Every anchor of a guide, in reading order. Their ids and aliases are unique within it. */
export function anchorsOf(guide: Guide): Anchor[] {
  return [
    ...(guide.prerequisites ?? []).map((entry) => anchor('prerequisite', entry, entry.text)),
    ...(guide.task ? [anchor('task', guide.task, guide.task.ask)] : []),
    ...guide.sections.flatMap(anchorsOfSection),
    ...(guide.notes ?? []).map((note) => anchor('note', note, note.text)),
  ];
}

/** The anchor that an id or an older id names. */
export function findAnchor(guide: Guide, id: string): Anchor | undefined {
  return anchorsOf(guide).find((entry) => entry.id === id || entry.aliases.includes(id));
}

type Named = { readonly id: string; readonly aliases?: readonly string[] | undefined };

function anchor(kind: Anchor['kind'], { id, aliases }: Named, title: Text): Anchor {
  return { id, kind, title, aliases: aliases ?? [] };
}

function anchorsOfSection(section: Section): Anchor[] {
  return [
    anchor('section', section, section.title),
    ...(section.steps ?? []).flatMap(anchorsOfStep),
    ...(section.notes ?? []).map((note) => anchor('note', note, note.text)),
    ...(section.next ?? []).map((entry) => anchor('follow-up', entry, entry.text)),
  ];
}

function anchorsOfStep(step: Step): Anchor[] {
  if (!isChoice(step)) return [anchor('step', step, step.do)];
  return [anchor('choice', step, step.ask), ...step.branches.flatMap(anchorsOfBranch)];
}

function anchorsOfBranch(branch: Branch): Anchor[] {
  return [
    anchor('branch', branch, branch.title),
    ...(branch.steps ?? []).flatMap(anchorsOfStep),
    ...(branch.next ?? []).map((entry) => anchor('follow-up', entry, entry.text)),
  ];
}
