import type { Configuration } from '../../../src/configuration/index';
import { ConfigurationError, parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate, type Result } from '../../../src/evaluation/index';
import { day } from './generate';

/** What the compiler judges: the network. The other areas are the check's alone so far. */
const judgedByTypes = ['6.3'];

/** What the run time says of one element that does not pass: the rule and the requirement. */
export interface Objection {
  readonly rule: string;
  readonly requirement: string;
  readonly outcome: string;
}

/** Rules that look at more than one element, or at a section of which the literal says nothing. */
const beyondOneElement = /-path$|^scope\/|^network\/security-cloud$/;

/** What the run time says of each element. A mistake of input is said of its element too; the rest is judged without it. */
export function objectionsTo(declared: Configuration): {
  readonly parsed: boolean;
  readonly of: ReadonlyMap<string, readonly Objection[]>;
} {
  const of = new Map<string, Objection[]>();
  const add = (element: string, objection: Objection): void => {
    of.set(element, [...(of.get(element) ?? []), objection]);
  };
  let input: unknown = declared;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      for (const result of evaluate(parseConfiguration(input), { asOf: day, only: judgedByTypes }).results) {
        if (beyondOneElement.test(result.rule) || result.severity === 'advice') continue;
        if (result.disposition === 'excepted' || result.disposition === 'judged') continue;
        const { rule, requirement, outcome, disposition, judgement } = result;
        if (saysTogether(result, declared)) continue;
        const objection = { rule, requirement, outcome: `${outcome} ${disposition}` };
        // A recorded no is the record's to say.
        if (outcome === 'fail' && judgement !== undefined) add(`judgement ${judgement}`, objection);
        const element = rule === 'records/statement' ? undefined : elementOf(result.subjects, rule);
        if (element !== undefined) add(element, objection);
      }
      return { parsed: true, of };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      for (const { pointer, code } of error.issues) {
        add(elementAt(pointer), { rule: 'parse', requirement: code, outcome: pointer });
        input = without(input, pointer.split('/').slice(1));
      }
    }
  }
  return { parsed: false, of };
}

/** A terminal whose media are blocked, and a flow that carries media out of it: what two elements say together is the run time's alone. */
function saysTogether({ rule, subjects: [first] }: Result, { network }: Configuration): boolean {
  return rule === 'network/terminal-export-ban' && network?.nodes?.[first?.id ?? '']?.removableMedia === 'blocked';
}

function elementOf(subjects: Result['subjects'], rule: string): string | undefined {
  const [first, second] = [...subjects].sort((a, b) => order(a.kind) - order(b.kind));
  if (first === undefined || first.kind === 'municipality') return undefined;
  // A pointer that disagrees is the fault of what points.
  if (rule === 'exceptions/disagreement') {
    const [, a, b] = subjects;
    return b === undefined ? `${a?.kind} ${a?.id}` : `placement ${a?.id} ${b.id}`;
  }
  // A cell that admits no exception is the fault of what stands in it: mended, the exception covers it or is not needed.
  if (rule === 'exceptions/not-exceptable' && second !== undefined) return elementOf(subjects.slice(1), '');
  if (first.kind === 'exception') return `exception ${first.id}`;
  if (first.kind === 'data' && second !== undefined) return `placement ${first.id} ${second.id}`;
  return `${first.kind} ${first.id}`;
}

function order(kind: string): number {
  return kind === 'exception' ? 0 : kind === 'data' ? 1 : 2;
}

const kindOf: Readonly<Record<string, string>> = { nodes: 'node', flows: 'flow', parties: 'party', boundaries: 'boundary', exits: 'exit' };

function elementAt(pointer: string): string {
  const [, a, b, c, d, e] = pointer.split('/');
  if (a === 'network') return `${kindOf[b ?? '']} ${c}`;
  if (a === 'assets') return d === 'placements' && e !== undefined ? `placement ${c} ${e}` : `data ${c}`;
  return `${a?.slice(0, -1)} ${b}`;
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([own]) => own !== key));
  return Object.fromEntries(entries.map(([own, one]) => [own, own === key ? without(one, rest) : one]));
}

/** The elements of a declaration, by kind and id: what the law speaks of. */
export function elementsOf({ network, assets, exceptions, judgements }: Configuration): readonly string[] {
  const of = (records: object | undefined, kind: string): readonly string[] => Object.keys(records ?? {}).map((id) => `${kind} ${id}`);
  return [
    ...of(network?.nodes, 'node'),
    ...of(network?.flows, 'flow'),
    ...of(network?.parties, 'party'),
    ...of(network?.boundaries, 'boundary'),
    ...of(network?.exits, 'exit'),
    ...of(exceptions, 'exception'),
    ...of(judgements, 'judgement'),
    ...Object.entries(assets?.information ?? {}).flatMap(([id, { placements }]) => [`data ${id}`, ...of(placements, `placement ${id}`)]),
  ];
}
