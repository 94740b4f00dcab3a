import { parseAst } from 'vite';

/** A name in a script, where it means what the browser means by it: used on its own, or as a member of anything. */
export type NameUsed = { readonly name: string; readonly isWritten: boolean; readonly at: number };

/**
 * Every name that a script uses on its own, takes out of an object, or reads or writes as a member, whether written `a.b`, `a['b']`
 * or `{ b } = a`. Names that a script only gives (keys of objects it makes, methods it declares) are none.
 */
export function namesInScript(text: string): readonly NameUsed[] {
  const found: NameUsed[] = [];
  const program: unknown = parseAst(text);
  if (isNode(program)) visit(program, undefined, '', found);
  return found;
}

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

function visit(node: Node, parent: Node | undefined, key: string, found: NameUsed[]): void {
  const name = nameUsed(node, parent, key);
  const isWritten = key === 'left' && parent?.type === 'AssignmentExpression' && parent.operator === '=';
  if (name !== undefined) found.push({ name, isWritten, at: node.start });
  for (const [childKey, child] of Object.entries(node))
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, node, childKey, found);
}

function nameUsed(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'ImportExpression') return 'import()';
  if (node.type === 'MemberExpression') return nameOf(node.property, node.computed === true);
  if (node.type === 'Property' && parent?.type === 'ObjectPattern') return nameOf(node.key, node.computed === true);
  if (node.type !== 'Identifier' || isOnlyGiven(parent, key)) return undefined;
  return nameOf(node, false);
}

function isOnlyGiven(parent: Node | undefined, key: string): boolean {
  if (!parent || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return key === 'property';
  return ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent.type) && key === 'key';
}

function nameOf(node: unknown, isComputed: boolean): string | undefined {
  if (!isNode(node)) return undefined;
  if (!isComputed && node.type === 'Identifier' && typeof node.name === 'string') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
