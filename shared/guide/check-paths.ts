import { type Finding, isMapping, type Mapping, type Path } from './content-file.ts';
import { mappingsIn, mappingsOf } from './mappings-of.ts';

/** What a guide asks of its paths: every answer leads somewhere, and a guide to be walked has steps. */
export function checkPaths(guide: unknown): Finding[] {
  if (!isMapping(guide)) return [];
  return [...checkKind(guide), ...checkTask(guide), ...checkSections(guide)];
}

const WALKED = ['procedure', 'mixed', 'checklist'];

function checkKind(guide: Mapping): Finding[] {
  const hasSteps = mappingsIn(guide.sections).some(({ mapping }) => 'steps' in mapping);
  if (!Array.isArray(guide.sections)) return [];
  if (guide.kind === 'checklist' && hasSteps) return checkChecklist(guide);
  if (hasSteps === (guide.kind !== 'reference')) return [];
  if (guide.kind === 'reference')
    return [
      { path: ['kind'], message: 'a reference has no steps', hint: 'Write "kind: mixed", or "kind: procedure".' },
    ];
  // Anything else the schema speaks of.
  if (typeof guide.kind !== 'string' || !WALKED.includes(guide.kind)) return [];
  const message = `a guide of the kind "${guide.kind}" needs steps, and no section has any`;
  return [{ path: ['kind'], message, hint: 'Add "steps:" to a section, or write "kind: reference".' }];
}

function checkChecklist(guide: Mapping): Finding[] {
  if (mappingsOf(guide.sections).some(({ mapping }) => 'do' in mapping && 'guide' in mapping)) return [];
  const hint = 'Write "guide: { guide: key }" in the steps that are guides, or "kind: procedure".';
  return [{ path: ['kind'], message: 'no step of this checklist is a guide', hint }];
}

function checkTask(guide: Mapping): Finding[] {
  if (!('task' in guide)) return [];
  const tasks = mappingsIn(guide.sections).filter(({ mapping }) => 'steps' in mapping);
  if (tasks.length > 1 || !Array.isArray(guide.sections)) return [];
  const message = 'a task is asked for, but fewer than two sections have steps';
  return [{ path: ['task'], at: 'key', message, hint: 'Remove "task:", or add the steps of another section.' }];
}

function checkSections(guide: Mapping): Finding[] {
  const sections = mappingsIn(guide.sections);
  return sections.flatMap(({ mapping, index }) => {
    // Where a task is asked for, the customer walks one section only.
    const later = 'task' in guide ? [] : sections.filter((other) => other.index > index);
    const goesOn = later.some((other) => mappingsIn(other.mapping.steps).length > 0);
    return checkSteps(mapping.steps, ['sections', index, 'steps'], goesOn);
  });
}

/** `goesOn`: more steps come after these ones. */
function checkSteps(steps: unknown, path: Path, goesOn: boolean): Finding[] {
  const list = mappingsIn(steps);
  return list.flatMap(({ mapping, index }, place) =>
    mappingsIn(mapping.branches).flatMap((branch) => {
      const follows = goesOn || place < list.length - 1;
      const here = [...path, index, 'branches', branch.index];
      return [
        ...checkBranch(branch.mapping, here, follows),
        ...checkSteps(branch.mapping.steps, [...here, 'steps'], follows),
      ];
    }),
  );
}

function checkBranch(branch: Mapping, path: Path, follows: boolean): Finding[] {
  const hasSteps = 'steps' in branch;
  const continues = 'continues' in branch;
  if (hasSteps && continues) {
    const hint = 'After its steps a branch always goes on with what follows the choice: remove "continues:".';
    return [{ path: [...path, 'continues'], at: 'key', message: 'this branch has steps and "continues"', hint }];
  }
  if (!hasSteps && !continues) {
    const hint = 'Add "steps:", or "continues: true" where the guide goes on after the choice.';
    return [{ path, message: 'this branch leads nowhere', hint }];
  }
  if (hasSteps || follows) return [];
  const hint = 'Add steps to the branch, or steps after the choice.';
  return [
    { path: [...path, 'continues'], at: 'key', message: 'this branch leads nowhere: nothing follows the choice', hint },
  ];
}

/** Rows of another width than their table. */
export function checkTables(guide: unknown): Finding[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) => {
    const { columns, rows } = mapping;
    if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
    const list: unknown[] = rows;
    return list.flatMap((row, index) => {
      if (!Array.isArray(row) || row.length === columns.length) return [];
      const message = `this row has ${row.length} cells, and the table ${columns.length} columns`;
      return [{ path: [...path, 'rows', index], message, hint: 'Write one cell for each column.' }];
    });
  });
}
