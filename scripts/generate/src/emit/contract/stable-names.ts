import { createHash } from 'node:crypto';
import { parseAst } from 'rolldown/parseAst';

type Node = ReturnType<typeof parseAst>['body'][number];

interface Declaration {
  readonly text: string;
  /** The declarations that its text uses, with the position of each name. */
  readonly uses: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

/** A module's declarations by stable name, each after the declarations that it uses. Also the stable name of each export. */
export interface StableModule {
  readonly declarations: ReadonlyMap<string, string>;
  readonly exports: ReadonlyMap<string, string>;
}

/**
 * Names each declaration of a module after a hash of its text. Ajv numbers its names, so a new schema would rename all later
 * declarations. With hashes, existing declarations stay the same, and equal checks are merged.
 *
 * @param code - the output of Ajv: functions, constants, and their exports
 */
export function nameByContent(code: string): StableModule {
  const declared = declarationsOf(code);
  const declarations = new Map<string, string>();
  const stableNames = new Map<string, string>();

  const nameOnce = (name: string, users: readonly string[]): string => {
    const known = stableNames.get(name);
    if (known) return known;
    if (users.includes(name))
      throw new Error(
        `The schemas of ${[...users, name].join(' -> ')} contain each other: write one of them without a reference to the others.`,
      );
    const { text, uses } = declared.get(name) as Declaration;
    const write = (ownName: string): string =>
      uses.reduceRight((rest, use) => {
        const other = use.name === name ? ownName : nameOnce(use.name, [...users, name]);
        return rest.slice(0, use.start) + other + rest.slice(use.end);
      }, text);
    const hash = createHash('sha256').update(write('itself')).digest('hex').slice(0, 10);
    const stableName = `${name.replace(/\d+$/, '')}_${hash}`;
    stableNames.set(name, stableName);
    declarations.set(stableName, write(stableName));
    return stableName;
  };

  const exports = new Map(
    parseAst(code)
      .body.flatMap(exportsOf)
      .map(([name, local]) => [name, nameOnce(local, [])]),
  );
  return { declarations, exports };
}

/** The declarations of a module by name, each with the statements that set its properties, such as `validate.evaluated = {…};`. */
function declarationsOf(code: string): ReadonlyMap<string, Declaration> {
  const named = parseAst(code).body.flatMap((node) => {
    const name = nameOf(node) ?? ownerOf(node);
    return name === undefined ? [] : [{ name, node }];
  });
  const groups = Map.groupBy(named, ({ name }) => name);
  return new Map(
    Array.from(groups, ([name, group]) => [
      name,
      joinNodes(
        group.map(({ node }) => node),
        groups,
        code,
      ),
    ]),
  );
}

function joinNodes(nodes: readonly Node[], names: ReadonlyMap<string, unknown>, code: string): Declaration {
  let text = '';
  const uses = nodes.flatMap((node) => {
    const shift = text.length - node.start;
    text += `${code.slice(node.start, node.end)}\n`;
    return identifiersOf(node)
      .filter((identifier) => names.has(identifier.name))
      .map((identifier) => ({ name: identifier.name, start: identifier.start + shift, end: identifier.end + shift }));
  });
  return { text, uses };
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'FunctionDeclaration') return node.id?.name;
  if (node.type !== 'VariableDeclaration') return undefined;
  const id = node.declarations[0]?.id;
  return id?.type === 'Identifier' ? id.name : undefined;
}

/** The name of the declaration whose property a statement sets. */
function ownerOf(node: Node): string | undefined {
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') return undefined;
  const { left } = node.expression;
  return left.type === 'MemberExpression' && left.object.type === 'Identifier' ? left.object.name : undefined;
}

/** All identifiers in a node, in the order of the text. */
function identifiersOf(node: unknown): { name: string; start: number; end: number }[] {
  if (Array.isArray(node)) return node.flatMap(identifiersOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, name, start, end } = node as { type?: string; name?: string; start: number; end: number };
  if (type === 'Identifier' && name !== undefined) return [{ name, start, end }];
  return Object.values(node).flatMap(identifiersOf);
}

/** The exported name and the local name of each `export const name = local;`. */
function exportsOf(node: Node): [name: string, local: string][] {
  if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') return [];
  return node.declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init?.type === 'Identifier' ? [[id.name, init.name] as [string, string]] : [],
  );
}
