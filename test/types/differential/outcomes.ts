import type { Configuration } from '../../../src/configuration/index';
import { ConfigurationError, parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate, type Result } from '../../../src/evaluation/index';
import { gotsuPolicy, type Policy } from '../../../src/policy/index';
import { day } from './generate';
import { anyScale, rightMeasures } from './generate-catalogue';

/** What the compiler judges: the network, and of the catalogue what one element says. */
export const judgedByTypes: readonly string[] = [
  '6.3',
  '6.2/classification',
  '10.p2/non-public',
  '6.8.p1/contract-requirements',
  '6.8.p3/responsible-person',
  '6.8.p3/publishable-information',
  '6.6/computer-management',
  '6.6/access-control',
  '6.6/malicious-program-protection',
  '6.6/unauthorized-access-protection',
  '6.7/monitoring',
  '6.7/incident-response-plan',
];

/** What the run time says of one element that does not pass: the rule and the requirement. */
export interface Objection {
  readonly rule: string;
  readonly requirement: string;
  readonly outcome: string;
}

/** What the run time says of each element of a declaration. */
export interface Objections {
  readonly parsed: boolean;
  readonly of: ReadonlyMap<string, readonly Objection[]>;
}

/** How a declaration is evaluated. */
export interface EvaluatedBy {
  readonly policy?: Policy;
  readonly only?: readonly string[];
  /** Without what another declaration may add. */
  readonly asDeclared?: boolean;
}

/** Rules that look at more than one element, or at a section of which the literal says nothing. */
const beyondOneElement = /-path$|^scope\/|^network\/security-cloud$/;

/** What the run time says of each element. A mistake of input is said of its element too; the rest is judged without it. */
export function objectionsTo(
  declared: Configuration,
  { policy = gotsuPolicy, only = judgedByTypes, asDeclared = false }: EvaluatedBy = {},
): Objections {
  const of = new Map<string, Objection[]>();
  const add = (element: string, objection: Objection): void => {
    of.set(element, [...(of.get(element) ?? []), objection]);
  };
  let input: unknown = asDeclared ? declared : completed(declared);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const parsed = parseConfiguration(input);
      for (const result of evaluate(parsed, { asOf: day, policy, only }).results) {
        if (beyondOneElement.test(result.rule) || result.severity === 'advice') continue;
        if (result.disposition === 'excepted' || result.disposition === 'judged') continue;
        const { rule, requirement, outcome, disposition, judgement } = result;
        if (saysTogether(result, parsed) || isForAnother(result, parsed)) continue;
        const objection = { rule, requirement, outcome: `${outcome} ${disposition}` };
        // A recorded no is the record's to say.
        if (outcome === 'fail' && judgement !== undefined) add(`judgement ${judgement}`, objection);
        const element = rule === 'records/statement' ? undefined : elementOf(result, rule);
        if (element !== undefined) add(element, objection);
      }
      return { parsed: true, of };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      for (const { pointer, code } of error.issues) {
        const place = pointer.replace(/^(?:\/include\/\d+)+/, '');
        add(elementAt(place), { rule: 'parse', requirement: code, outcome: pointer });
        input = withoutAnywhere(input, place.split('/').slice(1));
      }
    }
  }
  return { parsed: false, of };
}

/** A terminal whose media are blocked, and a flow that carries media out of it: what two elements say together is the run time's alone. */
function saysTogether({ rule, subjects: [first] }: Result, { network }: Configuration): boolean {
  return rule === 'network/terminal-export-ban' && network?.nodes?.[first?.id ?? '']?.removableMedia === 'blocked';
}

/** What is not said of a boundary or an exit that another declaration holds in full. */
function isForAnother({ outcome, subjects: [first] }: Result, { network }: Configuration): boolean {
  if (outcome !== 'undetermined' || first === undefined) return false;
  return (
    (first.kind === 'exit' ? network?.exits : first.kind === 'boundary' ? network?.boundaries : undefined)?.[first.id]?.refersTo !==
    undefined
  );
}

/**
 * The declaration with what another one may add to it: the classes of a property that its scale leaves out, and the measures of a system of which it says
 * nothing. What is open for want of them is no element's fault.
 */
function completed(declared: Configuration): Configuration {
  const { assets = {}, technical = {} } = declared;
  return {
    ...declared,
    assets: { ...assets, scale: { ...anyScale, ...assets.scale } },
    technical: {
      ...technical,
      systems: Object.fromEntries(Object.entries(technical.systems ?? {}).map(([id, said]) => [id, { ...rightMeasures, ...said }])),
    },
  };
}

/** What is said of the body belongs to the one place where a declaration says it. */
const placeOfBody: Readonly<Record<string, string>> = {
  '6.8.p3/publishable-information': 'publishable',
  '6.7/incident-response-plan': 'operations',
};

/** Where a declaration says of a system what a requirement asks of each. */
const recordOfSystem: Readonly<Record<string, string>> = { '6.6': 'measures', '6.7': 'monitoring' };

function elementOf({ subjects, requirement }: Pick<Result, 'subjects' | 'requirement'>, rule: string): string | undefined {
  const [first, second] = [...subjects].sort((a, b) => order(a.kind) - order(b.kind));
  if (first === undefined) return undefined;
  if (first.kind === 'municipality') return placeOfBody[requirement];
  // A pointer that disagrees is the fault of what points.
  if (rule === 'exceptions/disagreement') {
    const [, a, b] = subjects;
    return b === undefined ? `${a?.kind} ${a?.id}` : `placement ${a?.id} ${b.id}`;
  }
  // A cell that admits no exception is the fault of what stands in it: mended, the exception covers it or is not needed.
  if (rule === 'exceptions/not-exceptable' && second !== undefined) return elementOf({ subjects: subjects.slice(1), requirement }, '');
  if (first.kind === 'exception') return `exception ${first.id}`;
  if (first.kind === 'data' && second !== undefined) return `placement ${first.id} ${second.id}`;
  // A contract that is missing is no element.
  if (first.kind === 'party' && requirement.startsWith('6.8.')) return undefined;
  if (first.kind === 'system') return `${recordOfSystem[requirement.split('/')[0] ?? ''] ?? 'system'} ${first.id}`;
  return `${first.kind} ${first.id}`;
}

function order(kind: string): number {
  return kind === 'exception' ? 0 : kind === 'data' ? 1 : 2;
}

/** The sections of records, by what their entries are called here. */
const sections: readonly (readonly [kind: string, ...path: string[]])[] = [
  ['node', 'network', 'nodes'],
  ['flow', 'network', 'flows'],
  ['party', 'network', 'parties'],
  ['boundary', 'network', 'boundaries'],
  ['exit', 'network', 'exits'],
  ['data', 'assets', 'information'],
  ['system', 'assets', 'systems'],
  ['facility', 'assets', 'facilities'],
  ['medium', 'assets', 'media'],
  ['system-document', 'assets', 'systemDocuments'],
  ['document', 'documents'],
  ['contract', 'outsourcing', 'contracts'],
  ['social-media-service', 'outsourcing', 'socialMedia', 'services'],
  ['measures', 'technical', 'systems'],
  ['monitoring', 'operations', 'monitoring'],
  ['exception', 'exceptions'],
  ['judgement', 'judgements'],
];

/** Single things that are held against something. */
const singles: readonly (readonly [element: string, ...path: string[]])[] = [
  ['publishable', 'outsourcing', 'socialMedia', 'publishable'],
  ['operations', 'operations'],
];

function elementAt(pointer: string): string {
  const keys = pointer.split('/').slice(1);
  const starts = (path: readonly string[]): boolean => path.every((key, index) => keys[index] === key);
  const [, , id, inside, place] = keys;
  if (keys[1] === 'information' && inside === 'placements' && place !== undefined) return `placement ${id} ${place}`;
  const records = sections.find(([, ...path]) => starts(path) && keys.length > path.length);
  if (records !== undefined) return `${records[0]} ${keys[records.length - 1]}`;
  return singles.find(([, ...path]) => starts(path))?.[0] ?? pointer;
}

/** Without a mistake, which stands in every group that includes the one in which it was made. */
function withoutAnywhere(input: unknown, path: readonly string[]): unknown {
  const include = valueAt(input, ['include']);
  const own = without(input, path);
  return Array.isArray(include) ? { ...Object(own), include: include.map((group) => withoutAnywhere(group, path)) } : own;
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([own]) => own !== key));
  return Object.fromEntries(entries.map(([own, one]) => [own, own === key ? without(one, rest) : one]));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** The elements of a declaration, by kind and id: what the law speaks of, with what is declared of each. */
export function elementsOf(declared: Configuration): ReadonlyMap<string, unknown> {
  const elements = new Map<string, unknown>();
  for (const [kind, ...path] of sections)
    for (const [id, value] of Object.entries(Object(valueAt(declared, path)))) elements.set(`${kind} ${id}`, value);
  for (const [element, ...path] of singles) {
    const value = valueAt(declared, path);
    if (value !== undefined) elements.set(element, value);
  }
  for (const [id, { placements }] of Object.entries(declared.assets?.information ?? {}))
    for (const [place, value] of Object.entries(placements ?? {})) elements.set(`placement ${id} ${place}`, value);
  return elements;
}
