import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report, type Result } from '../../src/evaluation/index';
import { type Area, type Basis, gotsuPolicy, layers } from '../../src/policy/index';
import { policyUnder } from '../rules/policy-under';
import { examplesFolder, modelCityFiles, modelCityParts, readExample } from './model-city';

type Finding = Pick<Result, 'rule' | 'requirement' | 'subjects'>;

interface Expected {
  readonly asOf: string;
  readonly seeds: readonly { readonly area?: Area; readonly changes: readonly string[]; readonly findings: readonly Finding[] }[];
}

/** What is left open of the model city in one run, with the reason why it may be. */
interface ExpectedRun extends Pick<Report, 'asOf' | 'verdict'> {
  readonly profile: Basis;
  readonly only?: Basis;
  readonly files?: readonly string[];
  readonly open: readonly (Finding & Pick<Result, 'outcome'> & { readonly why: string })[];
}

const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, examplesFolder), 'utf8'));
const expected: Expected = readJson('expected-violations.json');
const { runs }: { readonly runs: readonly ExpectedRun[] } = readJson('expected-model-city.json');
const { asOf } = expected;

const model = mergeConfigurations(modelCityParts);
const violating = parseConfiguration(readExample('violating-city.yaml').input);

const keyOf = ({ rule, requirement, subjects }: Finding): string =>
  `${rule} ${requirement} ${subjects
    .map(({ kind, id }) => `${kind}:${id}`)
    .sort()
    .join(' ')}`;

function openViolations({ results }: Report): readonly Result[] {
  const open = results.filter(
    ({ outcome, severity, disposition }) =>
      outcome === 'fail' && severity === 'violation' && disposition !== 'excepted' && disposition !== 'judged',
  );
  const identities = new Set(open.map(({ identity }) => identity));
  return open.filter(({ consequenceOf = [] }) => !consequenceOf.some((identity) => identities.has(identity)));
}

const twenty = [
  '住民基本台帳',
  '印鑑登録',
  '戸籍',
  '戸籍の附票',
  '選挙人名簿管理',
  '個人住民税',
  '法人住民税',
  '固定資産税',
  '軽自動車税',
  '国民健康保険',
  '国民年金',
  '後期高齢者医療',
  '介護保険',
  '障害者福祉',
  '児童手当',
  '児童扶養手当',
  '子ども・子育て支援',
  '生活保護',
  '健康管理',
  '就学',
];

describe('the model city', () => {
  test("is of Gotsu's size, with the twenty standardised systems", () => {
    const systems = new Set(Object.values(model.network?.nodes ?? {}).map(({ system }) => system));
    expect(twenty.filter((system) => !systems.has(system))).toEqual([]);
    expect(Object.keys(model.network?.nodes ?? {}).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(model.network?.flows ?? {}).length).toBeGreaterThanOrEqual(120);
  });

  test('conforms to 6(3) or is excepted throughout', () => {
    const report = evaluate(model, { asOf, only: ['6.3'] });
    expect(report.verdict).toBe('excepted');
    expect(openViolations(report)).toEqual([]);
  });

  test('speaks of every area of the policy', () => {
    const { requirements } = evaluate(model, { asOf });
    expect(requirements.filter(({ status }) => !['conformant', 'excepted'].includes(status))).toEqual([]);
  });

  test.each(runs.map((run) => [run.profile, run.asOf, run] as const))('under %s on %s, exactly this is left open', (profile, day, run) => {
    const only = layers.find(({ basis }) => basis === run.only)?.requirements?.map(({ id }) => id);
    const city = mergeConfigurations([...modelCityParts, ...(run.files ?? []).map(readExample)]);
    const report = evaluate(city, { asOf: day, policy: policyUnder(profile), ...(only === undefined ? {} : { only }) });
    const open = report.results.filter(
      (result) => ['fail', 'undetermined', 'error'].includes(result.outcome) && result.disposition === 'open',
    );
    const told = (one: Finding & Pick<Result, 'outcome'>): string => `${one.outcome} ${keyOf(one)}`;
    expect(open.map(told).sort()).toEqual(run.open.map(told).sort());
    expect(report.verdict).toBe(run.verdict);
    for (const { why } of run.open) expect(why).toMatch(/。$/);
  });

  test('each of its files is small enough to read', () => {
    for (const file of modelCityFiles) {
      const text = readFileSync(new URL(file, examplesFolder), 'utf8');
      expect(text, file).toMatch(/^# /);
      expect(text.split('\n').length, file).toBeLessThan(600);
    }
  });

  test('without its exceptions it does not', () => {
    expect(evaluate(model, { asOf, only: ['6.3'], withoutExceptions: true }).verdict).toBe('nonconformant');
  });
});

describe('the violating city', () => {
  const report = evaluate(violating, { asOf, only: ['6.3'] });

  test('what is found equals the list written by hand, consequences folded', () => {
    const wanted = expected.seeds.flatMap(({ findings }) => findings.map(keyOf)).sort();
    expect(expected.seeds).toHaveLength(12);
    expect(openViolations(report).map(keyOf).sort()).toEqual(wanted);
  });

  test('two of the seeds are visible only as paths: no hop of them is an open failure', () => {
    const failing = new Set(
      openViolations(report).flatMap(({ subjects }) => subjects.filter(({ kind }) => kind === 'flow').map(({ id }) => id)),
    );
    const paths = openViolations(report).filter(({ path }) => path !== undefined);
    expect(paths).toHaveLength(2);
    for (const { path = [] } of paths) {
      expect(path.length).toBeGreaterThan(1);
      expect(path.filter(({ flow }) => flow !== undefined && failing.has(flow))).toEqual([]);
    }
  });

  test('shuffling the declaration changes nothing but locations', () => {
    const plain = readExample('violating-city.yaml').input as Configuration; // the parser has just read it
    const bare = (one: Report) =>
      JSON.stringify({ ...one, results: one.results.map(({ locations: _, path, ...rest }) => ({ ...rest, length: path?.length })) });
    const wanted = bare(report);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const shuffled = parseConfiguration(shuffle(plain, stream));
        expect(bare(evaluate(shuffled, { asOf, only: ['6.3'] }))).toBe(wanted);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the violating city outside the network', () => {
  const { input } = readExample('violating-city-management.yaml');
  const { seeds, asOf: day }: Expected = readJson('expected-violations-management.json');
  const report = evaluate(parseConfiguration(input), { asOf: day });

  test('what is found equals the list written by hand, consequences folded', () => {
    const wanted = seeds.flatMap(({ findings }) => findings.map(keyOf)).sort();
    expect(openViolations(report).map(keyOf).sort()).toEqual(wanted);
    expect(report.verdict).toBe('nonconformant');
  });

  test('there is a seed in every area but the network and the exceptions, and each finding is of the area it is said to be of', () => {
    const areas = new Set(gotsuPolicy.requirements.map(({ area }) => area));
    areas.delete('network');
    areas.delete('exceptions');
    expect(new Set(seeds.map(({ area }) => area))).toEqual(areas);
    for (const { area, findings } of seeds) {
      const found = gotsuPolicy.requirements.filter(({ id }) => findings.some(({ requirement }) => requirement === id));
      expect(found.map((one) => one.area)).toEqual(findings.map(() => area));
    }
  });

  test('each seed is where the list says', () => {
    for (const { changes } of seeds) {
      for (const pointer of changes) expect(at(input, pointer), pointer).toBeDefined();
    }
  });
});

function at(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined), value);
}

/** The same data with the keys of every record in another order. */
function shuffle(value: unknown, stream: Iterator<number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shuffle(one, stream));
  const entries = Object.entries(value).map(([key, one]) => [Number(stream.next().value) % 1_000_003, key, shuffle(one, stream)] as const);
  return Object.fromEntries(entries.sort((a, b) => a[0] - b[0]).map(([, key, one]) => [key, one]));
}
