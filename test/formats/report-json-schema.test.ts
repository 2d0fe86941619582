import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { evaluate, redact } from '../../src/evaluation/index';
import { reportJsonSchema, toJson } from '../../src/formats/index';
import { exampleReports } from './example-reports';
import { allExcepted, broken, conformant, empty, mixed, report, result } from './reports';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(reportJsonSchema);

const everyKey = report({
  only: ['6.3'],
  withoutExceptions: true,
  redacted: 'public',
  since: { asOf: '2026-04-01', verdict: 'nonconformant', askedDifferently: ['only'], gone: 3 },
  declared: { municipality: '江津市', covers: 'systems', systems: ['税'] },
  requirements: [
    {
      id: 'law/x',
      clauses: ['6.3'],
      area: 'network',
      basis: 'law',
      provision: { ja: '規定', en: 'provision' },
      modality: 'shall',
      status: 'not-applicable',
      establishedBy: null,
      inForceFrom: '2027-07-01',
      relieved: 2,
      suspect: true,
      since: 'known',
    },
  ],
  results: [
    ...mixed.results,
    result({
      requirement: '6.3.2/partition',
      subjects: [{ kind: 'flow', id: 'x' }],
      provision: { ja: '規定', en: 'provision' },
      judgement: 'J-1',
      disposition: 'judged',
      suspect: true,
    }),
  ],
  suspect: ['6.3'],
  clauses: mixed.clauses,
  controls: mixed.controls,
  passes: mixed.passes,
  evidence: [result({ requirement: '6.3.2/partition', subjects: [], outcome: 'pass' })],
});

describe('the JSON Schema of a report', () => {
  it('is published as it is (update the file with vitest -u)', async () => {
    await expect(`${JSON.stringify(reportJsonSchema, null, 2)}\n`).toMatchFileSnapshot('../../report.schema.json');
    const { exports, files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(exports['./report.schema.json']).toBe('./report.schema.json');
    expect(files).toContain('report.schema.json');
  });

  it.each(exampleReports)('accepts the report of $name', ({ report: one, configuration, options: { policy } }) => {
    for (const each of [
      one,
      redact(one, 'public'),
      evaluate(configuration, { asOf: one.asOf, evidence: true, ...(policy === undefined ? {} : { policy }) }),
    ]) {
      expect(validate(JSON.parse(toJson(each))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    }
  });

  it.each(Object.entries({ mixed, empty, allExcepted, broken, conformant, everyKey }))('accepts a report that is %s', (_, one) => {
    expect(validate(JSON.parse(toJson(one))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('knows no key that no report has, and says what each is for in both languages', () => {
    const said = new Set<string>();
    JSON.stringify(JSON.parse(toJson(everyKey)), (key, value) => {
      said.add(key);
      return value;
    });
    const known: string[] = [];
    JSON.stringify(reportJsonSchema, (key, value) => {
      if (key !== 'properties') return value;
      for (const [name, schema] of Object.entries<object>(value)) {
        known.push(name);
        if (!('$ref' in schema) && !['ja', 'en'].includes(name))
          expect(schema, name).toHaveProperty('description', expect.stringMatching(/.+ \/ .+/));
      }
      return value;
    });
    expect(new Set(known).size).toBeGreaterThan(40);
    expect(known.filter((name) => !said.has(name))).toEqual([]);
  });

  it('is closed everywhere', () => {
    JSON.stringify(reportJsonSchema, (_, value) => {
      if (Object(value).type === 'object') expect(Object(value).additionalProperties).toBe(false);
      return value;
    });
  });

  it.each<readonly [string, (one: Record<string, unknown>) => void]>([
    ['no verdict', (one) => delete one.verdict],
    [
      'a verdict of another word',
      (one) => {
        one.verdict = 'ok';
      },
    ],
    [
      'a key of its own',
      (one) => {
        one.score = 100;
      },
    ],
    [
      'another version',
      (one) => {
        one.schemaVersion = 2;
      },
    ],
    [
      'a day that is none',
      (one) => {
        one.asOf = '2026-02-30';
      },
    ],
    [
      'a result without an identity',
      (one) => {
        delete Object(one.results)[0].identity;
      },
    ],
    [
      'a negative count',
      (one) => {
        Object(one.passes)[0].count = -1;
      },
    ],
    [
      'a message in one language',
      (one) => {
        delete Object(one.results)[0].message.en;
      },
    ],
  ])('rejects one with %s', (_, spoil) => {
    const document = JSON.parse(toJson(mixed));
    expect(validate(document)).toBe(true);
    spoil(document);
    expect(validate(document)).toBe(false);
  });
});
