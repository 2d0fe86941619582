import { parse } from '@babel/parser';
import type { Expression, File, ObjectExpression, ObjectProperty, Statement } from '@babel/types';
import { segmentsOf } from '../../configuration/reading/pointer';
import type { PlaceOf, TextPlace } from './locate';

/** Where a pointer was found, and how many of its steps were. */
interface Found {
  readonly depth: number;
  readonly at: TextPlace | undefined;
}

/**
 * Finds places of a declaration in the TypeScript or JavaScript that makes it (プログラム中の位置), as far as they are written there as literals: through
 * calls (`defineConfiguration({ … })`), `satisfies`, constants of the same file, spreads and `include`. What a loop or another file makes has the place
 * that names it. The program is read, not run.
 */
export function createSourcePlaceOf(text: string): PlaceOf {
  const file = read(text);
  if (file === undefined) return () => undefined;
  const constants = constantsOf(file.program.body);
  const root = exportedBy(file.program.body);
  if (root === undefined) return () => undefined;
  return (pointer) => find(root, segmentsOf(pointer), { constants, depth: 0, seen: new Set() }).at;
}

function read(text: string): File | undefined {
  try {
    return parse(text, { sourceType: 'unambiguous', plugins: ['typescript', 'decorators'], errorRecovery: true });
  } catch {
    return undefined; // It ran all the same: only its lines are not known.
  }
}

/** What the file exports as its declaration. */
function exportedBy(statements: readonly Statement[]): Expression | undefined {
  for (const statement of statements) {
    if (statement.type === 'ExportDefaultDeclaration' && isExpression(statement.declaration)) return statement.declaration;
    if (statement.type === 'ExportNamedDeclaration') {
      // `export { city as default }`
      for (const one of statement.specifiers)
        if (one.type === 'ExportSpecifier' && nameOf(one.exported) === 'default' && statement.source == null) return one.local;
    }
    const assigned = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (assigned?.type !== 'AssignmentExpression' || assigned.left.type !== 'MemberExpression') continue;
    const { object, property } = assigned.left;
    if (object.type === 'Identifier' && object.name === 'module' && property.type === 'Identifier' && property.name === 'exports')
      return assigned.right;
  }
  return undefined;
}

const nameOf = (node: { readonly type: string; readonly name?: string; readonly value?: string }): string | undefined =>
  node.name ?? node.value;

const isExpression = (node: { readonly type: string }): node is Expression =>
  !['FunctionDeclaration', 'ClassDeclaration', 'TSDeclareFunction'].includes(node.type);

function constantsOf(statements: readonly Statement[]): ReadonlyMap<string, Expression> {
  return new Map(
    statements.flatMap((statement) => {
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (declared?.type !== 'VariableDeclaration') return [];
      return declared.declarations.flatMap(({ id, init }): readonly (readonly [string, Expression])[] =>
        id.type === 'Identifier' && init != null ? [[id.name, init]] : [],
      );
    }),
  );
}

/** What a search goes by. */
interface Search {
  readonly constants: ReadonlyMap<string, Expression>;
  /** Steps that led here. */
  readonly depth: number;
  /** Constants that were followed: one that names itself would never end. */
  readonly seen: ReadonlySet<string>;
}

/** Follows the steps as far as they are written; of several ways the one that leads farthest, the first of these. */
function find(expression: Expression, [step, ...rest]: readonly string[], search: Search): Found {
  const here: Found = { depth: search.depth, at: placeOf(expression) };
  if (step === undefined) return here;
  const steps = [step, ...rest];
  switch (expression.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
      return find(expression.expression, steps, search);
    case 'AwaitExpression':
      return find(expression.argument, steps, search);
    case 'ConditionalExpression':
      return farthest(here, [expression.consequent, expression.alternate], steps, search);
    case 'LogicalExpression':
      return farthest(here, [expression.left, expression.right].filter(isExpression), steps, search);
    case 'CallExpression':
      return farthest(
        here,
        expression.arguments.flatMap((argument) =>
          argument.type === 'SpreadElement' ? argument.argument : isArgument(argument) ? argument : [],
        ),
        steps,
        search,
      );
    case 'Identifier': {
      const value = search.seen.has(expression.name) ? undefined : search.constants.get(expression.name);
      if (value === undefined) return here;
      const found = find(value, steps, { ...search, seen: new Set([...search.seen, expression.name]) });
      return found.depth > search.depth ? found : here;
    }
    case 'ArrayExpression': {
      const element = expression.elements[Number(step)];
      const spread = expression.elements.slice(0, Number(step) + 1).some((one) => one?.type === 'SpreadElement');
      if (element == null || element.type === 'SpreadElement' || spread) return here;
      return find(element, rest, { ...search, depth: search.depth + 1 });
    }
    case 'ObjectExpression':
      return inObject(expression, steps, here, search);
    default:
      return here;
  }
}

const isArgument = (node: { readonly type: string }): node is Expression =>
  node.type !== 'ArgumentPlaceholder' && node.type !== 'JSXNamespacedName';

function inObject({ properties }: ObjectExpression, steps: readonly string[], here: Found, search: Search): Found {
  const [step = '', ...rest] = steps;
  // Of two equal keys, and of a key and a spread behind it, the later one holds.
  let best = here;
  for (const property of [...properties].reverse()) {
    if (property.type === 'SpreadElement') best = further(best, find(property.argument, steps, search));
    else if (property.type === 'ObjectProperty' && keyOf(property) === step) best = further(best, inProperty(property, rest, search));
    else if (property.type === 'ObjectMethod' && keyOf(property) === step)
      best = further(best, { depth: search.depth + 1, at: placeOf(property) });
  }
  // What is included by `defineConfiguration` stands in the same sections.
  const included = properties.find((one) => one.type === 'ObjectProperty' && keyOf(one) === 'include');
  if (search.depth > 0 || included?.type !== 'ObjectProperty' || included.value.type !== 'ArrayExpression') return best;
  const parts = included.value.elements.flatMap((one) => (one == null || one.type === 'SpreadElement' ? [] : [one]));
  return farthest(best, parts, steps, search);
}

function inProperty(property: ObjectProperty, rest: readonly string[], search: Search): Found {
  const depth = search.depth + 1;
  const here: Found = { depth, at: placeOf(property.key) };
  const { value } = property;
  if (rest.length === 0 || !isValue(value)) return here;
  const found = find(value, rest, { ...search, depth });
  return found.depth > depth ? found : here;
}

/** A property of a literal has an expression as its value; a pattern stands in destructuring alone. */
const isValue = (node: ObjectProperty['value']): node is Expression =>
  !['AssignmentPattern', 'ArrayPattern', 'ObjectPattern', 'RestElement', 'VoidPattern'].includes(node.type);

function farthest(here: Found, expressions: readonly Expression[], steps: readonly string[], search: Search): Found {
  return expressions.reduce((best, one) => further(best, find(one, steps, search)), here);
}

const further = (best: Found, other: Found): Found => (other.depth > best.depth ? other : best);

function keyOf({ key, computed }: { readonly key: { readonly type: string }; readonly computed?: boolean }): string | undefined {
  if (key.type === 'Identifier' && computed !== true && 'name' in key) return String(key.name);
  if ((key.type === 'StringLiteral' || key.type === 'NumericLiteral') && 'value' in key) return String(key.value);
  return undefined;
}

function placeOf({
  loc,
}: {
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } } | null;
}): TextPlace | undefined {
  return loc == null ? undefined : { line: loc.start.line, column: loc.start.column + 1 };
}
