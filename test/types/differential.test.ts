import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { type Complaint, nativeComplaintsOf, options, root, toComplaint, compilers as withApi } from './compile';
import { declarations } from './differential/generate';
import { elementsOf, type Objection, objectionsTo } from './differential/outcomes';
import { render } from './differential/render';

// The law of compile-time conformance: for each element of a literal declaration the compiler is silent if and only if `evaluate` passes it, and the
// clause that it names is one that `evaluate` finds wanting there.

const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20260331);
const count = Number(process.env.DIFFERENTIAL_COUNT ?? 120);
const samples = fc.sample(declarations, { seed, numRuns: count });

/** Where the compiler says more than `evaluate`, and why. Anything else is a false alarm. */
const stricter: readonly (readonly [says: RegExp, because: string])[] = [
  [/a recorded no stands/, 'an exception may cover what the record says no to'],
  [/nothing to except/, 'an exception where none is possible: evaluate advises only'],
  [/state the zone: an unknown party/, 'no rule looks at a party itself'],
  [/say how the data travels/, 'My Number flow to the Internet under an exception: the failure hides the unknown medium'],
];

const perFile = 20;
const folder = join(root, 'test/types/generated');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files: string[] = [];
const linesOf = new Map<string, readonly (string | undefined)[]>();
for (let first = 0; first < samples.length; first += perFile) {
  const group = samples.slice(first, first + perFile).map((data, index) => [`c${first + index}`, data] as const);
  const { source, lines } = render(group, '../../../src/configuration/authoring/index');
  const file = join(folder, `from-${first}.ts`);
  writeFileSync(file, source);
  files.push(file);
  linesOf.set(file, lines);
}
const objections = samples.map(objectionsTo);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The compilers before 7 take four times as long: they look at the first of them. Only the generated files are checked, not what they import.
const slow = files.slice(0, Math.ceil(files.length / 4));
const compilers = [
  ...withApi.map(({ compiler, ts }) => {
    const program = ts.createProgram({ rootNames: slow, options });
    const complaints = slow.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).map(toComplaint));
    return { compiler, files: slow, complaints };
  }),
  { compiler: 'TypeScript 7', files, complaints: nativeComplaintsOf(files) },
];

describe('the declarations', () => {
  it('can all be read, and hold enough of both kinds', () => {
    expect(objections.filter(({ parsed }) => !parsed)).toEqual([]);
    const elements = samples.flatMap((data, index) => elementsOf(data).map((element) => objections[index]?.of.has(element) === true));
    expect(elements.filter((wanting) => wanting).length).toBeGreaterThan(samples.length * 5);
    expect(elements.filter((wanting) => !wanting).length).toBeGreaterThan(samples.length * 5);
  });
});

describe.each(compilers)('$compiler', ({ complaints, files: looked }) => {
  const said = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    const element = linesOf.get(complaint.file)?.[complaint.line] ?? `${complaint.file}:${complaint.line}`;
    said.set(element, [...(said.get(element) ?? []), complaint]);
  }
  const compared = samples.slice(0, looked.length * perFile).flatMap((data, index) =>
    elementsOf(data).map(
      (element): Compared => ({
        name: `c${index} ${element}`,
        declared: data,
        element,
        said: said.get(`c${index} ${element}`) ?? [],
        found: objections[index]?.of.get(element) ?? [],
      }),
    ),
  );

  it('complains about elements only', () => {
    const names = new Set(compared.map(({ name }) => name));
    expect([...said.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('is silent on nothing that evaluate does not pass', () => {
    expect(compared.filter((one) => one.said.length === 0 && one.found.length > 0).map(tell)).toEqual([]);
  });

  it('is silent on everything that evaluate passes', () => {
    const alarms = compared.filter(
      (one) => one.found.length === 0 && one.said.some(({ message }) => !stricter.some(([says]) => says.test(message))),
    );
    expect(alarms.map(tell)).toEqual([]);
  });

  it('names a clause that evaluate finds wanting there', () => {
    const wrong = compared.filter(({ said, found }) => {
      // A mistake of input has no clause.
      if (found.every(({ rule }) => rule === 'parse')) return false;
      return said.some(({ message }) => {
        const label = /<"6\(3\)([①②③])/.exec(message)?.[1];
        if (label === undefined || stricter.some(([says]) => says.test(message))) return false;
        const clause = `6.3.${'①②③'.indexOf(label) + 1}/`;
        // The life cycle of exceptions has no clause.
        return !found.some(({ requirement }) => requirement.startsWith(clause) || requirement.startsWith('exceptions/'));
      });
    });
    expect(wrong.map(tell)).toEqual([]);
  });
});

it('all compilers complain about the same lines with the same codes', () => {
  const shared = new Set(slow);
  const [first, ...others] = compilers.map(({ complaints }) =>
    complaints
      .filter(({ file }) => shared.has(file))
      .map(({ file, line, column, code }) => `${file}(${line},${column}) ${code}`)
      .sort(),
  );
  expect(others.length).toBe(2);
  for (const other of others) expect(other).toEqual(first);
});

interface Compared {
  readonly name: string;
  readonly declared: Configuration;
  readonly element: string;
  readonly said: readonly Complaint[];
  readonly found: readonly Objection[];
}

/** A disagreement as a person reads it: the element as declared, what the compiler says and what the run time finds. */
function tell({ name, declared, element, said, found }: Compared): unknown {
  const [kind = '', id = '', place] = element.split(' ');
  const { network, assets, exceptions, judgements } = declared;
  const records: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {
    node: network?.nodes,
    flow: network?.flows,
    party: network?.parties,
    boundary: network?.boundaries,
    exit: network?.exits,
    data: assets?.information,
    placement: assets?.information,
    exception: exceptions,
    judgement: judgements,
  };
  const flow = kind === 'flow' ? network?.flows?.[id] : undefined;
  const ends = flow === undefined ? [] : [flow.from, flow.to].map((end) => network?.nodes?.[end] ?? network?.parties?.[end]);
  return {
    name,
    place,
    declared: JSON.stringify(records[kind]?.[id]),
    ends: JSON.stringify(ends),
    said: said.map(({ message }) => message.slice(0, 300)),
    found,
  };
}
