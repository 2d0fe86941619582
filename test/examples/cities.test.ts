import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report, type Result } from '../../src/evaluation/index';

const folder = new URL('../../docs/examples/', import.meta.url);
const read = (name: string): unknown => load(readFileSync(new URL(name, folder), 'utf8'));

interface Expected {
  readonly asOf: string;
  readonly seeds: readonly { readonly findings: readonly Pick<Result, 'rule' | 'requirement' | 'subjects'>[] }[];
}

const expected: Expected = JSON.parse(readFileSync(new URL('expected-violations.json', folder), 'utf8'));
const { asOf } = expected;

const model = parseConfiguration(read('model-city.yaml'));
const violating = parseConfiguration(read('violating-city.yaml'));

const keyOf = ({ rule, requirement, subjects }: Pick<Result, 'rule' | 'requirement' | 'subjects'>): string =>
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

  test('conforms to 6(3) or is excepted throughout; the whole is undetermined until the other areas exist', () => {
    const report = evaluate(model, { asOf, only: ['6.3'] });
    expect(report.verdict).toBe('excepted');
    expect(openViolations(report)).toEqual([]);
    expect(evaluate(model, { asOf }).verdict).toBe('undetermined');
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
    const plain = read('violating-city.yaml') as Configuration; // the parser has just read it
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

/** The same data with the keys of every record in another order. */
function shuffle(value: unknown, stream: Iterator<number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shuffle(one, stream));
  const entries = Object.entries(value).map(([key, one]) => [Number(stream.next().value) % 1_000_003, key, shuffle(one, stream)] as const);
  return Object.fromEntries(entries.sort((a, b) => a[0] - b[0]).map(([, key, one]) => [key, one]));
}
