import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { evaluate, redact } from '../../src/evaluation/index';
import { toSarif } from '../../src/formats/index';
import { createUriOf } from '../../src/formats/sarif/artifact-uri';
import { sha256 } from '../../src/formats/sha256';
import { gotsuPolicy } from '../../src/policy/index';
import { examplesFolder } from '../examples/model-city';
import { exampleReports } from './example-reports';
import { officialSchema, warnWithoutSchema } from './official-schemas';
import { allExcepted, broken, city, conformant, empty, mixed, report, result } from './reports';

/** What these tests read of a file. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly [Run];
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly version?: string; readonly rules: readonly Rule[] } };
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }];
  readonly automationDetails: { readonly id: string };
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly taxonomies: readonly [{ readonly taxa: readonly { readonly id: string; readonly relationships?: readonly Relationship[] }[] }];
  readonly results: readonly SarifResult[];
}
interface Relationship {
  readonly target: { readonly id: string; readonly index: number };
}
interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly relationships?: readonly Relationship[];
}
interface Place {
  readonly physicalLocation?: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region?: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string }];
  readonly message?: { readonly text: string };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level?: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly codeFlows?: readonly { readonly threadFlows: readonly { readonly locations: readonly { readonly location: Place }[] }[] }[];
  readonly suppressions: readonly { readonly status: string; readonly justification: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly taxa?: readonly { readonly id: string; readonly index: number }[];
  readonly properties: { readonly identity: string; readonly disposition: string; readonly outcome: string };
}

function runOf(...given: Parameters<typeof toSarif>): Run {
  const sarif: Sarif = JSON.parse(toSarif(...given));
  return sarif.runs[0];
}

const official = officialSchema('sarif-2.1.0.schema.json');

/** Every report that is held against the schema. */
const samples = [
  ...exampleReports.map(({ name, report: one, options }) => [name, one, options] as const),
  ...exampleReports.map(({ name, report: one }) => [`${name}, public`, redact(one, 'public'), {}] as const),
  ...exampleReports.map(
    ({ name, configuration, options }) =>
      [`${name}, evidence`, evaluate(configuration, { asOf: '2026-11-24', evidence: true }), options] as const,
  ),
  ...Object.entries({ allExcepted, broken, conformant, empty, mixed }).map(([name, one]) => [name, one, { configuration: city }] as const),
] as const;

describe.skipIf(official === null)('the official schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(official ?? '{}'));
  const errorsOf = (sarif: string): unknown => (validate(JSON.parse(sarif)) ? [] : validate.errors);

  it.each(samples)('takes %s', (_, one, options) => {
    expect(errorsOf(toSarif(one, options))).toEqual([]);
  });

  it.each([
    ['a kind that does not exist', '"kind": "fail"', '"kind": "failed"'],
    ['a line before the first', /"startLine": \d+/, '"startLine": 0'],
    ['an index that is no number', /"ruleIndex": \d+/, '"ruleIndex": "1"'],
    ['a file without a version', '"version": "2.1.0"', '"version": "2.0.0"'],
  ])('rejects %s', (_, from, to) => {
    const sample = exampleReports.find(({ name }) => name === 'violating-city');
    if (sample === undefined) throw new Error('no such example');
    const good = toSarif(sample.report, sample.options);
    expect(good.replace(from, to)).not.toBe(good);
    expect(errorsOf(good.replace(from, to))).not.toEqual([]);
  });
});
warnWithoutSchema(official, 'sarif.test.ts', samples.length + 4);

describe('the files as they were looked at', () => {
  it.each(exampleReports)('of $name', async ({ name, report: one, options }) => {
    for (const language of name === 'violating-city-management' ? (['ja', 'en'] as const) : (['ja'] as const)) {
      await expect(toSarif(one, { ...options, language })).toMatchFileSnapshot(`golden/examples/${name}.${language}.sarif`);
    }
  });
});

describe.each(samples)('of %s', (_, one, options) => {
  const { tool, taxonomies, results, artifacts } = runOf(one, options);
  const { rules } = tool.driver;
  const { taxa } = taxonomies[0];

  test('every reference finds what it names', () => {
    for (const { ruleId, ruleIndex, taxa: named = [], locations } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      for (const { id, index } of named) expect(taxa[index]?.id).toBe(id);
      for (const { physicalLocation } of locations) {
        if (physicalLocation === undefined) continue;
        expect(artifacts[physicalLocation.artifactLocation.index]?.location.uri).toBe(physicalLocation.artifactLocation.uri);
      }
    }
    for (const { relationships = [] } of [...rules, ...taxa]) {
      for (const { target } of relationships) expect(taxa[target.index]?.id).toBe(target.id);
    }
  });

  test('no id stands twice, and no fingerprint', () => {
    const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(twice(rules.map(({ id }) => id))).toEqual([]);
    expect(twice(results.map(({ partialFingerprints }) => partialFingerprints['gotsuFindingIdentity/v1'] ?? ''))).toEqual([]);
  });

  test('a level is stated for failures alone', () => {
    expect(results.filter(({ kind, level = 'none' }) => kind !== 'fail' && level !== 'none')).toEqual([]);
    expect(results.filter(({ kind, level }) => kind === 'fail' && level === 'none')).toEqual([]);
  });

  test('every result is there once, and what does not count is suppressed', () => {
    expect(results.map(({ properties }) => properties.identity).sort()).toEqual(
      [...one.results, ...(one.evidence ?? [])].map(({ identity }) => identity).sort(),
    );
    for (const { suppressions, properties } of results) {
      expect(suppressions.length, properties.identity).toBe(['excepted', 'judged', 'relieved'].includes(properties.disposition) ? 1 : 0);
      for (const { status, justification } of suppressions) expect([status, justification === '']).toEqual(['accepted', false]);
    }
  });

  test('help is there in both languages', () => {
    for (const { help } of rules) {
      expect(help.text).toMatch(/求めること|条項/);
      expect(help.text).toMatch(/Clause/);
      expect(help.markdown).toMatch(/条項[\s\S]*Clause|Clause[\s\S]*条項/);
    }
  });
});

describe('lines', () => {
  /** The last word of the deepest part of a pointer that a file holds. */
  function deepest(data: unknown, pointer: string): string {
    let value = data;
    let last = '';
    for (const segment of pointer
      .split('/')
      .slice(1)
      .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) break;
      if (!Array.isArray(value)) last = segment;
      value = Object.entries(value).find(([key]) => key === segment)?.[1];
    }
    return last;
  }

  it.each(exampleReports.filter(({ options }) => (options.inputs ?? []).length > 0))(
    'of $name hold the last word of the pointer',
    ({ report: one, options }) => {
      const texts = new Map((options.inputs ?? []).map((file) => [file, readFileSync(new URL(file, examplesFolder), 'utf8')] as const));
      const data = new Map([...texts].map(([file, text]) => [file, parse(text)] as const));
      let looked = 0;
      for (const { locations, relatedLocations = [], codeFlows = [] } of runOf(one, options).results) {
        const hops = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap((flow) => flow.locations.map(({ location }) => location)));
        for (const { physicalLocation, logicalLocations } of [...locations, ...relatedLocations, ...hops]) {
          const file = decodeURIComponent(physicalLocation?.artifactLocation.uri ?? '');
          const line = physicalLocation?.region?.startLine;
          const pointer = logicalLocations?.[0].fullyQualifiedName ?? '';
          if (physicalLocation === undefined) continue;
          expect(line).toBeDefined();
          expect(texts.get(file)?.split('\n')[(line ?? 0) - 1], `${file} ${pointer}`).toContain(deepest(data.get(file), pointer));
          looked += 1;
        }
      }
      expect(looked).toBeGreaterThanOrEqual(one.results.length);
    },
  );

  it('are left out where nobody knows them, and columns are told where somebody does', () => {
    const located = report({
      results: [result({ requirement: '6.3.2/partition', subjects: [], locations: [{ file: 'a.yaml', pointer: '/network' }] })],
    });
    const regionOf = (...given: Parameters<typeof toSarif>) => runOf(...given).results[0]?.locations[0]?.physicalLocation?.region;
    expect(regionOf(located)).toBeUndefined();
    expect(regionOf(located, { lineOf: () => 7 })).toEqual({ startLine: 7 });
    expect(regionOf(located, { lineOf: () => 7, columnOf: () => 3 })).toEqual({ startLine: 7, startColumn: 3 });
  });

  it('are those of the first file where a result has no place: readers refuse a file with a result that has none', () => {
    for (const { report: one, options } of exampleReports.filter(({ name }) => name !== 'nothing')) {
      for (const { locations } of runOf(one, options).results) expect(locations[0]?.physicalLocation?.artifactLocation.uri).toBeDefined();
    }
  });
});

describe('paths', () => {
  it('are code flows with a step for each hop', () => {
    const paths = mixed.results.filter(({ path }) => path !== undefined);
    const flows = runOf(mixed, { configuration: city }).results.filter(({ codeFlows }) => codeFlows !== undefined);
    expect(flows).toHaveLength(paths.length);
    for (const { codeFlows, properties } of flows) {
      const path = paths.find(({ identity }) => identity === properties.identity)?.path ?? [];
      const steps = codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
      expect(steps.map(({ location }) => location.logicalLocations?.[0].fullyQualifiedName)).toEqual(
        path.map(({ flow, from }) => (flow === undefined ? `/network/nodes/${from}` : `/network/flows/${flow}`)),
      );
    }
  });
});

describe('kinds', () => {
  const kindOf = (given: Partial<Parameters<typeof result>[0]>) =>
    runOf(report({ results: [result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: 'x' }], ...given })] })).results.map(
      ({ kind, level }) => [kind, level],
    )[0];
  const question = { ja: '問', en: 'q' };

  it('say what became of each', () => {
    expect(kindOf({ outcome: 'fail' })).toEqual(['fail', 'error']);
    expect(kindOf({ outcome: 'error' })).toEqual(['fail', 'error']);
    expect(kindOf({ severity: 'advice' })).toEqual(['fail', 'note']);
    expect(kindOf({ disposition: 'expired', exception: 'EX-1' })).toEqual(['fail', 'error']);
    expect(kindOf({ outcome: 'undetermined', unknown: [{ reason: 'missing-fact', question }] })).toEqual(['open', 'none']);
    expect(kindOf({ outcome: 'undetermined', unknown: [{ reason: 'judgement', question }] })).toEqual(['review', 'none']);
    expect(
      kindOf({
        outcome: 'undetermined',
        unknown: [
          { reason: 'judgement', question },
          { reason: 'missing-fact', question },
        ],
      }),
    ).toEqual(['open', 'none']);
    expect(kindOf({ outcome: 'pass' })).toEqual(['pass', 'none']);
    expect(kindOf({ outcome: 'not-applicable' })).toEqual(['notApplicable', 'none']);
  });

  it('are those that are open alone, if so asked', () => {
    expect(runOf(allExcepted, { openOnly: true }).results).toEqual([]);
    expect(runOf(mixed, { openOnly: true }).results.every(({ suppressions }) => suppressions.length === 0)).toBe(true);
  });
});

describe('the run', () => {
  it('names the tool and its version apart', () => {
    expect(runOf(mixed, { tool: 'gotsu-policy 0.1.0' }).tool.driver).toMatchObject({ name: 'gotsu-policy', version: '0.1.0' });
    expect(runOf(mixed, { tool: 'gotsu-policy' }).tool.driver.version).toBeUndefined();
  });

  it('did not succeed where a rule threw', () => {
    expect(runOf(broken).invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] });
    expect(runOf(mixed).invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it('is told apart from runs that ask something else, and not from those of another day', () => {
    const id = (given: Parameters<typeof report>[0]) => runOf(report(given)).automationDetails.id;
    expect(id({})).toBe('gotsu-basic-policy-2026-03/policy/'.replace('gotsu-basic-policy-2026-03', gotsuPolicy.id));
    expect(id({ asOf: '2027-01-01' })).toBe(id({}));
    expect(new Set([id({}), id({ only: ['6.3'] }), id({ profile: ['policy', 'law'] }), id({ withoutExceptions: true })]).size).toBe(4);
  });

  it('is the same whatever order the results stand in', () => {
    const turned = { ...mixed, results: [...mixed.results].reverse(), passes: [...mixed.passes].reverse() };
    expect(toSarif(turned, { configuration: city })).toBe(toSarif(mixed, { configuration: city }));
  });

  it('holds two thousand findings in less than a second', () => {
    const many = report({
      results: Array.from({ length: 2000 }, (_, index) =>
        result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: `f${index}` }] }),
      ),
    });
    const start = performance.now();
    toSarif(many);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('what a declaration says', () => {
  it.each(exampleReports)('is not in a public report of $name, whatever the format is given besides', ({ report: one, options }) => {
    const { configuration, inputs, lineOf, ...harmless } = options;
    expect([configuration, inputs, lineOf]).not.toContain(undefined);
    expect(toSarif(redact(one, 'public'), options)).toBe(toSarif(redact(one, 'public'), harmless));
  });

  it('makes no link, no argument and no hidden text', () => {
    const hostile = '[click](https://evil.example) {0} \u202e\u0000\ud800<script>';
    const { message } = runOf(
      report({
        results: [
          result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: hostile }], message: { ja: hostile, en: hostile } }),
        ],
      }),
    ).results[0] ?? { message: { text: '' } };
    expect(message.text).not.toMatch(/\]\(/);
    expect(message.text).not.toMatch(/(?<!\{)\{0\}(?!\})/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(message.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\ud800]/);
  });

  it('names files that are relative and encoded', () => {
    const uriOf = createUriOf(['/home/someone/city/a.yaml', '/home/someone/city/net/b.yaml']);
    expect(uriOf('/home/someone/city/a.yaml')).toBe('a.yaml');
    expect(uriOf('/home/someone/city/net/b.yaml')).toBe('net/b.yaml');
    expect(createUriOf(['/home/someone/a.yaml'])('/home/someone/a.yaml')).toBe('a.yaml');
    expect(createUriOf(['C:\\Users\\x\\a.yaml'])('C:\\Users\\x\\a.yaml')).toBe('a.yaml');
    expect(createUriOf(['file:///home/x/a.yaml'])('file:///home/x/a.yaml')).toBe('a.yaml');
    // Two files are never one.
    const two = createUriOf(['../b.yaml', 'b.yaml']);
    expect([two('../b.yaml'), two('b.yaml')]).toEqual(['../b.yaml', 'b.yaml']);
    const known = createUriOf(['/repo/sub/b.yaml', '/tmp/x.yaml'], (file) => (file.startsWith('/repo/') ? file.slice(6) : undefined));
    expect([known('/repo/sub/b.yaml'), known('/tmp/x.yaml')]).toEqual(['sub/b.yaml', 'tmp/x.yaml']);
    const plain = createUriOf([]);
    expect(plain('./市/ネット#1.yaml')).toBe('%E5%B8%82/%E3%83%8D%E3%83%83%E3%83%88%231.yaml');
    expect(plain('../other/a b.yaml')).toBe('other/a%20b.yaml');
    expect(plain('net\\a.yaml')).toBe('net/a.yaml');
    expect(plain('a:b.yaml')).toBe('a%3Ab.yaml');
  });
});

test('the hash is SHA-256', () => {
  for (const text of ['', 'abc', '江津市', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'あ'.repeat(5000), '\u{1f600}']) {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
