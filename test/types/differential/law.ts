import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../../../src/configuration/index';
import { clauses } from '../../../src/policy/index';
import { type Complaint, nativeComplaintsOf, options, root, toComplaint, compilers as withApi } from '../compile';
import { elementsOf, type Objection, type Objections } from './outcomes';
import { type Named, render } from './render';

/** The same declarations for everybody, unless others are asked for. */
export const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20260331);

/** How many declarations: as many as asked for, else `usual`. */
export function countOf(usual: number): number {
  return Number(process.env.DIFFERENTIAL_COUNT ?? usual);
}

/** What one compiler says of generated declarations. */
export interface Compiled {
  readonly compiler: string;
  /** How many of the declarations it looked at: the first ones. */
  readonly count: number;
  /** In the order of the sources, with the element that stands on the line. */
  readonly complaints: readonly (Complaint & { readonly element: string })[];
}

/**
 * Compiles declarations, several to a file. The compilers before 7 take four times as long: they look at a part. `DIFFERENTIAL_COMPILER` leaves out
 * those whose name does not contain it.
 */
export function compile(name: string, samples: readonly (readonly Named[])[], head: readonly string[], perFile = 10): readonly Compiled[] {
  const folder = join(root, 'test/types/generated', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const linesOf = new Map<string, readonly (string | undefined)[]>();
  for (let first = 0; first < samples.length; first += perFile) {
    const { source, lines } = render(samples.slice(first, first + perFile).flat(), head);
    const file = join(folder, `from-${first}.ts`);
    writeFileSync(file, source);
    files.push(file);
    linesOf.set(file, lines);
  }
  const located = (complaint: Complaint) => ({
    ...complaint,
    element: linesOf.get(complaint.file)?.[complaint.line] ?? `${complaint.file}:${complaint.line}`,
  });
  try {
    const slow = files.slice(0, Math.ceil(files.length / 4));
    const count = Math.min(slow.length * perFile, samples.length);
    const wanted = process.env.DIFFERENTIAL_COMPILER ?? '';
    return [
      ...withApi
        .filter(({ compiler }) => compiler.includes(wanted))
        .map(({ compiler, ts }) => {
          const program = ts.createProgram({ rootNames: slow, options });
          // Only the generated files are checked, not what they import.
          const complaints = slow.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).map(toComplaint));
          return { compiler, count, complaints: complaints.map(located) };
        }),
      { compiler: 'TypeScript 7', count: samples.length, complaints: nativeComplaintsOf(files).map(located) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One element: what is declared of it, what the compiler says and what the run time finds. */
export interface Compared {
  readonly name: string;
  readonly declared: Configuration;
  readonly element: string;
  readonly said: readonly Complaint[];
  /** What it says of parts of the element: what is missing besides is said once they are mended. */
  readonly saidInside: readonly Complaint[];
  readonly found: readonly Objection[];
}

/** Each element of declarations beside what is said of it. */
export function compare(
  { complaints }: Compiled,
  declarations: readonly (Named & { readonly objections: Objections })[],
): readonly Compared[] {
  const said = new Map<string, Complaint[]>();
  for (const complaint of complaints) said.set(complaint.element, [...(said.get(complaint.element) ?? []), complaint]);
  return declarations.flatMap(({ name, declared, objections }) =>
    [...elementsOf(declared).keys()].map((element) => ({
      name: `${name} ${element}`,
      declared,
      element,
      said: said.get(`${name} ${element}`) ?? [],
      saidInside: partsOf(element, declared).flatMap((part) => said.get(`${name} ${part}`) ?? []),
      found: objections.of.get(element) ?? [],
    })),
  );
}

/** The elements that stand inside another one. */
function partsOf(element: string, { operations, assets }: Configuration): readonly string[] {
  const [kind, id = ''] = element.split(' ');
  if (kind === 'operations') return Object.keys(operations?.monitoring ?? {}).map((system) => `monitoring ${system}`);
  if (kind === 'data') return Object.keys(assets?.information?.[id]?.placements ?? {}).map((place) => `placement ${id} ${place}`);
  return [];
}

/** What a compiler says more than the run time, and why. */
export type Stricter = readonly (readonly [says: RegExp, because: string])[];

/** What is wrong with what a compiler says, by the law; nothing if it holds. */
export interface Breaches {
  /** Said of what is no element. */
  readonly astray: readonly string[];
  readonly silent: readonly unknown[];
  readonly alarms: readonly unknown[];
  /** Said with a clause in which the run time finds nothing wanting there. */
  readonly mislabeled: readonly unknown[];
}

/** Holds what a compiler says against what the run time finds. */
export function breaches({ complaints }: Compiled, compared: readonly Compared[], stricter: Stricter): Breaches {
  const names = new Set(compared.map(({ name }) => name));
  const isStricter = ({ message }: Complaint): boolean => stricter.some(([says]) => says.test(message));
  return {
    astray: complaints.filter(({ element }) => !names.has(element)).map(({ element, message }) => `${element}: ${message.slice(0, 300)}`),
    silent: compared.filter(({ said, saidInside, found }) => said.length + saidInside.length === 0 && found.length > 0).map(tell),
    alarms: compared.filter(({ said, found }) => found.length === 0 && said.some((one) => !isStricter(one))).map(tell),
    mislabeled: compared
      .filter(({ said, found }) => found.length > 0 && said.some((one) => !isStricter(one) && !areNamed(one, found)))
      .map(tell),
  };
}

export const nothingBroken: Breaches = { astray: [], silent: [], alarms: [], mislabeled: [] };

/** Every message names a clause, and each that it names is one of a requirement that is wanting there. A name for nothing has no clause. */
function areNamed({ message }: Complaint, found: readonly Objection[]): boolean {
  if (found.some(({ rule }) => rule === 'parse' || rule === 'exceptions/dangling')) return true;
  const labels = labelsIn(message);
  return labels.length > 0 && labels.every((label) => found.some(({ requirement }) => isUnder(requirement, label)));
}

/** Whether a requirement is one of a clause. The life cycle of exceptions has none; exceptions are a matter of 6(3). */
function isUnder(requirement: string, label: string): boolean {
  const clause = clauses.find((one) => one.label === label)?.id;
  if (requirement.startsWith('exceptions/')) return label.startsWith('6(3)');
  return clause !== undefined && (requirement.startsWith(`${clause}.`) || requirement.startsWith(`${clause}/`));
}

/** The clause labels in a message: each opens a text that is a type argument. */
export function labelsIn(message: string): readonly string[] {
  return [...message.matchAll(/<"((?:6\([1-9]\)|\d+)(?:[①②③]|第\d段落)?) /g)].flatMap(([, label]) => label ?? []);
}

/** A disagreement as a person reads it: the element as declared, what the compiler says and what the run time finds. */
function tell({ name, declared, element, said, found }: Compared): unknown {
  const { network } = declared;
  const [kind = '', id = ''] = element.split(' ');
  const flow = kind === 'flow' ? network?.flows?.[id] : undefined;
  const ends = flow === undefined ? [] : [flow.from, flow.to].map((end) => network?.nodes?.[end] ?? network?.parties?.[end]);
  return {
    name,
    declared: JSON.stringify(elementsOf(declared).get(element)),
    ...(flow === undefined ? {} : { ends: JSON.stringify(ends) }),
    said: said.map(({ message }) => message.slice(0, 300)),
    found,
  };
}
