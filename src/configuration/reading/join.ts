import type { Bilingual } from '../../policy/index';
import { type Configuration, configurationSchema } from '../configuration';
import { comparableId } from '../notation/ids';
import { sectionsOf } from '../schema/sections';
import { sharedSpace } from './id-spaces';
import type { ConfigurationIssue, SourceLocation } from './issues';
import { locate, type Origins } from './origin';
import { escapeSegment, toReadablePath } from './pointer';

/** A declaration whose shape is right, with the places it was written at. References are not resolved yet. */
export interface Part {
  readonly configuration: Configuration;
  readonly origins: Origins;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * Sections of records are joined id by id, sections of sections and single facts key by key. So are records about a thing that is declared elsewhere:
 * whoever runs a system says one part of its measures, the city another.
 */
const { groups, records: recordSections, facts: factSections } = sectionsOf(configurationSchema);

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
    } else if (factSections.has(pointer) && isObject(result[present]) && isObject(value)) {
      result[present] = joinInto(asData(result[present]), asData(value), at, joining);
    } else if (sharedSpace.includes(pointer)) {
      result[present] = joinStubs(result[present], value, at, source, joining);
    } else if (at === '/covers') {
      result[present] = joinCovers(result[present], value);
    } else if (
      isRecords
        ? !isSameRecord(asData(result[present]), asData(value))
        : key !== 'note' && key !== '$schema' && !isEqual(result[present], value)
    ) {
      contradict(at, source, joining);
    }
  }
  return result;
}

/** What an entry that only refers to another declaration may say besides: everything else is for the full one to say, and must agree with it. */
const ownToStub: ReadonlySet<string> = new Set(['refersTo', 'tier', 'tiers', 'title', 'note']);

function joinStubs(before: unknown, added: unknown, at: string, source: string, joining: Joining): unknown {
  const [a, b] = [asData(before), asData(added)];
  if (isSameRecord(a, b)) return before;
  const bothStubs = a.refersTo !== undefined && b.refersTo !== undefined;
  const [stub, full] = a.refersTo !== undefined ? [a, b] : b.refersTo !== undefined ? [b, a] : [undefined, undefined];
  if (stub === undefined || full === undefined || !agree(stub, full) || (bothStubs && !agree(full, stub))) {
    contradict(at, source, joining);
    return before;
  }
  if (bothStubs) return { ...b, ...a };
  if (full === b) joining.origins.set(at, locate(joining.part.origins, source));
  return full;
}

/** Whether a stub says nothing that the full entry does not: of the tiers of a node it may be silent, its name is its own. */
function agree(stub: Data, full: Data): boolean {
  const [own, others] = [tiersOf(stub), tiersOf(full)];
  if (own.length > 0 && !(own.length === others.length && own.every((tier) => others.includes(tier)))) {
    return full.refersTo !== undefined && others.length === 0;
  }
  return Object.entries(stub).every(([key, value]) => ownToStub.has(key) || isEqual(value, full[key]));
}

function tiersOf(node: Data): readonly unknown[] {
  if (Array.isArray(node.tiers)) return [...new Set<unknown>(node.tiers)];
  return node.tier === undefined ? [] : [node.tier];
}

/** Whether two records say the same: notes are for people, and the tiers of a node have no order. */
function isSameRecord(a: Data, b: Data): boolean {
  const plain = ({ note: _, tiers, ...rest }: Data): Data => ({
    ...rest,
    ...(Array.isArray(tiers) ? { tiers: [...tiers].sort() } : { tiers }),
  });
  return isEqual(plain(a), plain(b));
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

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asData(value: unknown): Data {
  return isObject(value) ? { ...value } : {};
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  return keysA.length === keysB.length && keysA.every((key) => Object.hasOwn(b, key) && isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
