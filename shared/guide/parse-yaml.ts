import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';

/** YAML 1.2 and no more than plain keys, lists and texts: a bare `no` stays a text. Mistakes are in `errors`. */
export function parseYaml(text: string): Document.Parsed<ParsedNode> {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    // Silent would also hide that a second document follows.
    logLevel: 'error',
  });
}

export function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}
