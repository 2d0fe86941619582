import type { Bilingual } from '../policy/index';
import type { Configuration } from './configuration';
import { comparableId } from './ids';
import type { ConfigurationIssue, SourceLocation } from './issues';
import { locate, type Origins } from './origin';
import { escapeSegment, toReadablePath } from './pointer';

/** A declaration whose shape is right, with the places it was written at. References are not resolved yet. */
export interface Part {
  readonly configuration: Configuration;
  readonly origins: Origins;
}

type Data = Readonly<Record<string, unknown>>;

/** The sections of records that are joined id by id, by pointer. */
const recordSections: ReadonlySet<string> = new Set([
  '/network/nodes',
  '/network/parties',
  '/network/flows',
  '/network/boundaries',
  '/network/exits',
  '/assets/information',
  '/organization/roles',
  '/exceptions',
  '/judgements',
  '/attestations',
]);

/** The sections that hold sections or single facts, joined key by key. */
const groups: ReadonlySet<string> = new Set(['', '/network', '/assets', '/organization', '/municipality']);

/**
 * Joins declarations (宣言の結合): equal repeats are fine, a contradiction is an issue that names both places. A node that only refers to another
 * declaration gives way to the full one if their tiers agree. Free notes do not contradict each other: the first stays.
 */
export function joinParts(parts: readonly Part[]): { readonly part: Part; readonly issues: readonly ConfigurationIssue[] } {
  const issues: ConfigurationIssue[] = [];
  const origins = new Map<string, SourceLocation>();
  let joined: Data = {};
  for (const part of parts) joined = joinInto(joined, { ...part.configuration }, '', { issues, origins, part });
  // Every value of `joined` comes from a part whose shape was checked, section by section.
  return { part: { configuration: joined as Configuration, origins }, issues };
}

interface Joining {
  readonly issues: ConfigurationIssue[];
  readonly origins: Map<string, SourceLocation>;
  readonly part: Part;
}

function joinInto(before: Data, added: Data, pointer: string, joining: Joining): Data {
  const result: Record<string, unknown> = { ...before };
  const isRecords = recordSections.has(pointer);
  const comparable = isRecords ? new Map(Object.keys(before).map((id) => [comparableId(id), id] as const)) : undefined;
  if (!joining.origins.has(pointer)) joining.origins.set(pointer, locate(joining.part.origins, pointer));
  for (const [key, value] of Object.entries(added)) {
    const present = comparable?.get(comparableId(key)) ?? key;
    const at = `${pointer}/${escapeSegment(present)}`;
    const source = `${pointer}/${escapeSegment(key)}`;
    if (!Object.hasOwn(result, present)) {
      joining.origins.set(at, locate(joining.part.origins, source));
      result[present] = groups.has(at) || recordSections.has(at) ? joinInto({}, asData(value), at, joining) : value;
    } else if (groups.has(at) || recordSections.has(at)) {
      result[present] = joinInto(asData(result[present]), asData(value), at, joining);
    } else if (pointer === '/network/nodes') {
      result[present] = joinNodes(result[present], value, at, source, joining);
    } else if (at === '/covers') {
      result[present] = joinCovers(result[present], value);
    } else if (key !== 'note' && key !== '$schema' && !isEqual(result[present], value)) contradict(at, source, joining);
  }
  return result;
}

function joinNodes(before: unknown, added: unknown, at: string, source: string, joining: Joining): unknown {
  if (isEqual(before, added)) return before;
  const [a, b] = [asData(before), asData(added)];
  const [stub, full] = a.refersTo !== undefined ? [a, b] : b.refersTo !== undefined ? [b, a] : [undefined, undefined];
  if (stub === undefined || full === undefined || (a.refersTo !== undefined && b.refersTo !== undefined && !agree(a, b))) {
    contradict(at, source, joining);
    return before;
  }
  if (!agree(stub, full)) contradict(at, source, joining);
  if (full === b) joining.origins.set(at, locate(joining.part.origins, source));
  return full;
}

/** A stub that states no tier agrees with any. */
function agree(stub: Data, full: Data): boolean {
  const tiers = (node: Data): readonly unknown[] =>
    Array.isArray(node.tiers) ? [...new Set<unknown>(node.tiers)] : node.tier === undefined ? [] : [node.tier];
  const [own, others] = [tiers(stub), tiers(full)];
  return own.length === 0 || (own.length === others.length && own.every((tier) => others.includes(tier)));
}

function joinCovers(before: unknown, added: unknown): unknown {
  if (before === 'municipality' || added === 'municipality') return 'municipality';
  const systems = [asData(before).systems, asData(added).systems].flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  return { systems: [...new Set(systems)] };
}

function contradict(at: string, source: string, { issues, origins, part }: Joining): void {
  const here = locate(part.origins, source);
  const there = locate(origins, at);
  const name = ({ file, pointer }: SourceLocation): string => [file, pointer].filter((one) => one !== undefined && one !== '').join(' ');
  const message: Bilingual = {
    ja: `別の宣言（${name(there)}）と食い違っています。同じものは同じ内容で書くか、一方だけに書いてください。`,
    en: `This contradicts another declaration (${name(there)}). Say the same of the same thing, or say it once.`,
  };
  issues.push({ code: 'contradiction', ...here, path: toReadablePath(here.pointer), message, related: [there] });
}

function asData(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  return keysA.length === keysB.length && keysA.every((key) => Object.hasOwn(b, key) && isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
