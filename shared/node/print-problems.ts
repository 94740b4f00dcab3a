import type { Problem } from '#shared/guide/problem.ts';

/** All problems, file by file, with one line at the end that counts them. Plain text. */
export function printProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((name) =>
    problems
      .filter(({ file }) => file === name)
      .map(printProblem)
      .join('\n'),
  );
  return [...blocks, countProblems(problems)].join('\n\n');
}

function printProblem({ file, line, column, severity, message, path, hint }: Problem): string {
  const place = `${file}:${line}:${column}`;
  const lines = [`${place}  ${severity}  ${message}`, ...(path ? [`    at ${path}`] : []), `    ${hint}`];
  return lines.join('\n');
}

/** `2 errors, 1 warning`. */
function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
