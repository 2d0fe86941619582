import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/evaluation/index';
import { toOscalAssessmentResults, toOscalCatalog, toOscalProfile } from '../../src/formats/index';
import { attachSource, gotsuPolicy, guidelineLayer, type Layer, lawLayer, layers, layOver, type Policy } from '../../src/policy/index';
import { exampleReports } from './example-reports';
import { officialSchema, warnWithoutSchema } from './official-schemas';
import { allExcepted, broken, city, conformant, empty, mixed, report, result } from './reports';

type Json = Readonly<Record<string, unknown>>;

const everything = layers.reduce<Policy>((over, layer: Layer) => layOver(over, layer), gotsuPolicy);
const tailored = layOver<Policy['crossings'], Layer>(everything, {
  id: 'city',
  basis: 'policy',
  parameters: {
    exceptionEndingSoon: { days: 30, source: { ja: '市の要綱', en: "the city's rules" } },
    trainingAttendance: { percent: 90, source: { ja: '研修計画', en: 'the training plan' } },
    myNumberMediaDestroyed: { source: { ja: '市の要綱', en: "the city's rules" } },
    longestCycle: { years: 2, source: { ja: '市の要綱', en: "the city's rules" } },
  },
});
const policies = [
  ['policy', gotsuPolicy],
  ['everything', everything],
  ['tailored', tailored],
] as const;

const validators = new Map<string, ValidateFunction | null>();

/** Whether a document is valid against the official schema of its model. */
function validatorOf(model: string): ValidateFunction | null {
  const known = validators.get(model);
  if (known !== undefined) return known;
  const text = officialSchema(`oscal-${model}-1.2.1.schema.json`);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = text === null ? null : ajv.compile(JSON.parse(text));
  validators.set(model, validate);
  return validate;
}

const absent = officialSchema('oscal-catalog-1.2.1.schema.json') === null;
warnWithoutSchema(officialSchema('oscal-catalog-1.2.1.schema.json'), 'oscal.test.ts', 20 + exampleReports.length);

function expectValid(model: string, text: string): void {
  const validate = validatorOf(model);
  if (validate === null) return;
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

/** Every object of a document with its key, the document itself first. */
function* nodesOf(value: unknown, key = ''): Generator<readonly [string, unknown]> {
  yield [key, value];
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one, key);
  else if (typeof value === 'object' && value !== null) for (const [name, one] of Object.entries(value)) yield* nodesOf(one, name);
}

const valuesOf = (document: unknown, ...keys: readonly string[]): readonly string[] =>
  [...nodesOf(document)].flatMap(([key, value]) => (keys.includes(key) && typeof value === 'string' ? [value] : []));

/** What the official schema does not see: references to nothing, things that are one by their uuid, lists that are empty. */
function inconsistencies(document: unknown, catalog: unknown): readonly string[] {
  const uuids = valuesOf(document, 'uuid');
  const ids = valuesOf(document, 'id');
  const controls = new Set(valuesOf(catalog, 'id'));
  const known = new Set([...uuids, ...ids]);
  const twice = (list: readonly string[]): readonly string[] => list.filter((one, index) => list.indexOf(one) !== index);
  const references = valuesOf(document, 'observation-uuid', 'risk-uuid', 'subject-uuid', 'actor-uuid', 'party-uuids');
  const internal = valuesOf(document, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : []));
  const roles = valuesOf(document, 'role-id');
  return [
    ...twice(uuids).map((uuid) => `two things have the uuid ${uuid}`),
    ...twice(ids).map((id) => `two things have the id ${id}`),
    ...[...references, ...internal, ...roles].filter((one) => !known.has(one)).map((one) => `nothing is ${one}`),
    ...valuesOf(document, 'control-id', 'target-id', 'with-ids', 'param-id')
      .filter((id) => !controls.has(id))
      .map((id) => `the catalog lacks ${id}`),
    ...[...nodesOf(document)].flatMap(([key, value]) => (Array.isArray(value) && value.length === 0 ? [`${key} is empty`] : [])),
  ];
}

const parsed = (text: string): unknown => JSON.parse(text);
const objectAt = (value: unknown, ...path: readonly (string | number)[]): Record<string, unknown> => {
  let at: unknown = value;
  for (const key of path) at = Object(at)[key];
  return Object(at);
};
const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly Json[] => {
  const found: unknown = objectAt(value, ...path);
  return Array.isArray(found) ? found : [];
};
const propOf = (thing: Json | undefined, name: string): unknown => listAt(thing, 'props').find((prop) => prop.name === name)?.value;

describe('the catalog', () => {
  it.each(policies)('of %s is as it was looked at, valid and consistent', async (name, policy) => {
    const text = toOscalCatalog(policy);
    if (name !== 'tailored') await expect(text).toMatchFileSnapshot(`golden/oscal/catalog-${name}.ja.json`); // of the other one only the parameters are its own
    expectValid('catalog', text);
    expect(inconsistencies(parsed(text), parsed(text))).toEqual([]);
  });

  it('is so in English too', async () => {
    const text = toOscalCatalog(gotsuPolicy, { language: 'en' });
    await expect(text).toMatchFileSnapshot('golden/oscal/catalog-policy.en.json');
    expectValid('catalog', text);
    expect(inconsistencies(parsed(text), parsed(text))).toEqual([]);
  });

  const catalog = parsed(toOscalCatalog(everything));
  const classed = (name: string): readonly Json[] =>
    [...nodesOf(catalog)].flatMap(([, value]) => (Object(value).class === name && !Array.isArray(value) ? [Object(value)] : []));

  it('holds every clause with its printed label and every requirement once', () => {
    expect(classed('clause').map((one) => propOf(one, 'label'))).toEqual(everything.clauses.map(({ label }) => label));
    expect(
      classed('requirement')
        .map((one) => propOf(one, 'requirement'))
        .sort(),
    ).toEqual(everything.requirements.map(({ id }) => id).sort());
    expect(classed('clause')).toHaveLength(49);
  });

  it('never puts under a clause what the guideline, the law or we demand', () => {
    const groups = listAt(catalog, 'catalog', 'groups');
    for (const group of groups.filter((one) => one.class === 'clause')) {
      for (const [, value] of nodesOf(group)) {
        if (Object(value).class === 'requirement') expect(propOf(Object(value), 'basis')).toBe('policy');
      }
    }
    expect(groups.filter((one) => one.class === 'basis').map((one) => one.id)).toEqual(['b-guideline', 'b-law', 'b-interpretation']);
  });

  it('says of each requirement its basis and its modality', () => {
    const isolation = classed('requirement').find((one) => one.id === 'r-6.3.1_isolation');
    expect([propOf(isolation, 'label'), propOf(isolation, 'basis'), propOf(isolation, 'modality')]).toEqual([
      '6(3)①',
      'policy',
      'in-principle',
    ]);
  });

  it('quotes the document only where the reader attached it', async () => {
    const text = '1 目的\n<script>alert(1)</script> *見本* の文。';
    const attached = await attachSource(gotsuPolicy, text).catch(() => undefined);
    const own: Policy = { ...gotsuPolicy, clauses: gotsuPolicy.clauses.map((one) => ({ ...one, officialText: text })) };
    const quoted = toOscalCatalog(attached === undefined ? own : { ...own, ...attached, clauses: own.clauses });
    expectValid('catalog', quoted);
    expect(quoted).not.toContain('<script>');
    expect(toOscalCatalog(gotsuPolicy)).not.toContain('official-text');
  });

  it('takes whatever id a layer gives to a requirement, and never makes one of two', () => {
    const ids = ['a/b c', 'a/b_c', 'a/b/c', 'a_b/c', '1/<x>', '市/要件', `x/${'あ'.repeat(200)}`, 'x/\ud800'];
    const [first] = gotsuPolicy.requirements;
    if (first === undefined) throw new Error('no requirement');
    const policy: Policy = { ...gotsuPolicy, requirements: ids.map((id) => ({ ...first, id })) };
    const text = toOscalCatalog(policy);
    expectValid('catalog', text);
    expect(inconsistencies(parsed(text), parsed(text))).toEqual([]);
  });

  it.skipIf(absent).each<readonly [string, (catalog: Record<string, unknown>) => void]>([
    ['no uuid', (one) => delete one.uuid],
    ['a control id that is no token', (one) => (objectAt(one, 'groups', 0).id = '6(3)①')],
    ['an empty list', (one) => (objectAt(one, 'groups', 0).props = [])],
    ['a date without an offset', (one) => (objectAt(one, 'metadata')['last-modified'] = '2026-03-01T00:00:00')],
    ['a key of its own', (one) => (one.verdict = 'x')],
  ])('with %s is rejected', (_, spoil) => {
    const document = JSON.parse(toOscalCatalog(gotsuPolicy));
    spoil(document.catalog);
    expect(validatorOf('catalog')?.(document)).toBe(false);
  });
});

describe('the profile', () => {
  const profiles = [
    ['policy', gotsuPolicy],
    ['guideline', layOver(gotsuPolicy, guidelineLayer)],
    ['law', layOver<Policy['crossings'], Layer>(gotsuPolicy, lawLayer)],
    ['tailored', tailored],
  ] as const satisfies readonly (readonly [string, Policy])[];

  it.each(profiles)('of %s is as it was looked at, valid, and selects from the catalog', async (name, policy) => {
    const text = toOscalProfile(policy, { catalog: everything });
    await expect(text).toMatchFileSnapshot(`golden/oscal/profile-${name}.ja.json`);
    expectValid('profile', text);
    expect(inconsistencies(parsed(text), parsed(toOscalCatalog(everything)))).toEqual([]);
    expect(valuesOf(parsed(text), 'with-ids')).toHaveLength(policy.requirements.length);
  });

  it('sets the parameters that the city sets', () => {
    const settings = listAt(parsed(toOscalProfile(tailored)), 'profile', 'modify', 'set-parameters');
    expect(settings.map((one) => [one['param-id'], one.values])).toEqual([
      ['p-exceptionEndingSoon', ['30']],
      ['p-trainingAttendance', ['90']],
      ['p-myNumberMediaDestroyed', ['true']],
      ['p-longestCycle', ['2']],
    ]);
  });

  it('refuses a catalog that lacks what it selects', () => {
    expect(() => toOscalProfile(everything, { catalog: gotsuPolicy })).toThrow(RangeError);
  });

  it.skipIf(absent)('with nothing to import is rejected', () => {
    const document = JSON.parse(toOscalProfile(gotsuPolicy));
    document.profile.imports = [];
    expect(validatorOf('profile')?.(document)).toBe(false);
  });
});

const resultsOf = (text: string): Json => objectAt(parsed(text), 'assessment-results', 'results', 0);

describe('the assessment results', () => {
  it.each(exampleReports)('of $name are as they were looked at, valid and consistent', async ({ name, report: one, options }) => {
    for (const language of name === 'violating-city-management' ? (['ja', 'en'] as const) : (['ja'] as const)) {
      const text = toOscalAssessmentResults(one, { ...options, language });
      await expect(text).toMatchFileSnapshot(`golden/examples/${name}.${language}.oscal.json`);
      expectValid('assessment-results', text);
      const catalog = parsed(toOscalCatalog(options.policy ?? gotsuPolicy));
      expect(inconsistencies(parsed(text), catalog)).toEqual([]);
    }
  });

  it.each(Object.entries({ mixed, broken, conformant, empty, allExcepted, redacted: redact(mixed, 'public') }))(
    'of a report that is %s are valid and consistent',
    (_, one) => {
      for (const configuration of [undefined, city]) {
        const text = toOscalAssessmentResults(one, configuration === undefined ? {} : { configuration });
        expectValid('assessment-results', text);
        expect(inconsistencies(parsed(text), parsed(toOscalCatalog(gotsuPolicy)))).toEqual([]);
      }
    },
  );

  it('are the same whatever order the results stand in', () => {
    const turned = { ...mixed, results: [...mixed.results].reverse(), passes: [...mixed.passes].reverse() };
    expect(toOscalAssessmentResults(turned, { configuration: city })).toBe(toOscalAssessmentResults(mixed, { configuration: city }));
  });

  it('satisfy what conforms and nothing else', () => {
    for (const one of [mixed, allExcepted, conformant, empty, broken]) {
      const states = new Map(
        listAt(resultsOf(toOscalAssessmentResults(one)), 'findings').map((finding) => [
          propOf(finding, 'requirement'),
          objectAt(finding, 'target', 'status').state,
        ]),
      );
      for (const { id, status } of one.requirements) {
        expect(states.get(id), id).toBe(status === 'not-applicable' ? undefined : status === 'conformant' ? 'satisfied' : 'not-satisfied');
      }
    }
  });

  it('say of what is undetermined what would settle it', () => {
    const findings = listAt(resultsOf(toOscalAssessmentResults(mixed, { language: 'en' })), 'findings');
    const multiFactor = findings.find((one) => propOf(one, 'requirement') === '6.3.1/multi-factor');
    expect(objectAt(multiFactor, 'target', 'status')).toMatchObject({ state: 'not-satisfied', reason: 'other' });
    expect(objectAt(multiFactor, 'target', 'status').remarks).toContain('What does terminal "tax-terminal-01" ask for');
  });

  it('tell exceptions as risks, approved only where they cover, due on their last day', () => {
    const risks = listAt(resultsOf(toOscalAssessmentResults(mixed, { configuration: city })), 'risks');
    expect(risks.map((one) => [propOf(one, 'exception'), one.status, one.deadline])).toEqual([
      ['EX-1', 'deviation-approved', '2027-03-31T23:59:59+09:00'],
      ['EX-2', 'open', '2026-03-31T23:59:59+09:00'],
    ]);
  });

  it('do not call an exception approved that fails to cover one of two', () => {
    const covered = (id: string, disposition: 'excepted' | 'expired') =>
      result({ requirement: '6.3.1/isolation', subjects: [{ kind: 'flow', id }], disposition, exception: 'EX-1' });
    const both = report({ results: [covered('a', 'excepted'), covered('b', 'expired')] });
    expect(listAt(resultsOf(toOscalAssessmentResults(both)), 'risks').map(({ status }) => status)).toEqual(['open']);
  });

  it('count what passed', () => {
    const passes = listAt(resultsOf(toOscalAssessmentResults(mixed)), 'observations').filter((one) => propOf(one, 'passes') !== undefined);
    expect(passes.map((one) => [propOf(one, 'rule'), propOf(one, 'passes'), propOf(one, 'not-applicable')])).toEqual([
      ['network/path-partition', '3', '1'],
    ]);
  });

  it('show the state of one Japanese day, at its own offset, and read no clock', () => {
    const dates = [...new Set(valuesOf(parsed(toOscalAssessmentResults(mixed)), 'start', 'collected', 'last-modified'))];
    expect(dates).toEqual(['2026-11-24T00:00:00+09:00']);
  });

  it('keep the uuid of a declared thing and of an exception from one day to the next, and between cities do not', () => {
    const uuidsOf = (one: typeof mixed): readonly unknown[] => {
      const results = resultsOf(toOscalAssessmentResults(one));
      return [...listAt(results, 'local-definitions', 'components').slice(1), ...listAt(results, 'risks')].map(({ uuid }) => uuid);
    };
    expect(uuidsOf({ ...mixed, asOf: '2026-12-01' })).toEqual(uuidsOf(mixed));
    const other = new Set(uuidsOf({ ...mixed, declared: { ...mixed.declared, municipality: '別の市' } }));
    expect(uuidsOf(mixed).filter((uuid) => other.has(uuid))).toEqual([]);
  });

  it('are valid whatever the declaration says', () => {
    const names = [
      '<script>alert(1)</script>',
      '\u202e\u0000\ud800',
      ' ',
      '',
      '[x](javascript:alert(1))',
      '# 見出し',
      '- 一',
      '😀'.repeat(200),
      '1. a\n2. b',
      '&lt;b&gt; `code` {{ insert: param, p }}',
    ];
    const results = names.map((id) =>
      result({
        requirement: '6.3.2/partition',
        subjects: [{ kind: 'flow', id }],
        title: { ja: id, en: id },
        message: { ja: id, en: id },
        remedy: { ja: id, en: id },
        disposition: 'excepted',
        exception: id,
        locations: [{ file: id, pointer: `/network/flows/${id}` }, { file: `//host/${id}`, pointer: id }, { pointer: id }],
      }),
    );
    const hostile = report({ results, declared: { municipality: names.join(''), covers: 'systems', systems: names } });
    const text = toOscalAssessmentResults(hostile, { tool: '<b>', catalogHref: 'c.json' });
    expectValid('assessment-results', text);
    expect(inconsistencies(parsed(text), parsed(toOscalCatalog(gotsuPolicy)))).toEqual([]);
    // Properties are plain text; everything else that a person reads is markup.
    for (const shown of valuesOf(parsed(text), 'title', 'description', 'statement', 'remarks', 'text')) {
      expect(shown).not.toMatch(/(?<!\\)[<\]`{]|^(?:[#+=-] ?|\d+[.)])/);
    }
    for (const href of valuesOf(parsed(text), 'href')) expect(href).not.toMatch(/^(?:[a-z]+:|\/\/)/i);
  });

  it('stay quick for a report of two thousand findings', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: `f${index}` }] }),
    );
    const started = performance.now();
    toOscalAssessmentResults(report({ results: many }));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.skipIf(absent).each<readonly [string, (results: Record<string, unknown>) => void]>([
    ['a state that OSCAL does not know', (one) => (objectAt(one, 'findings', 0, 'target', 'status').state = 'undetermined')],
    ['no start', (one) => delete one.start],
    ['an uuid of another kind', (one) => (one.uuid = '00000000-0000-1000-8000-000000000000')],
    ['an empty list', (one) => (one.findings = [])],
  ])('with %s are rejected', (_, spoil) => {
    const document = JSON.parse(toOscalAssessmentResults(mixed));
    spoil(document['assessment-results'].results[0]);
    expect(validatorOf('assessment-results')?.(document)).toBe(false);
  });

  it.each<readonly [string, (results: Record<string, unknown>) => void]>([
    [
      'a reference to an observation that is not there',
      (one) => (objectAt(one, 'findings', 0, 'related-observations', 0)['observation-uuid'] = 'x'),
    ],
    [
      'a control that the catalog lacks',
      (one) => (objectAt(one, 'reviewed-controls', 'control-selections', 0, 'include-controls', 0)['control-id'] = 'r-x'),
    ],
    ['one uuid for two things', (one) => (objectAt(one, 'risks', 0).uuid = objectAt(one, 'risks', 1).uuid)],
    ['an empty list', (one) => (one.props = [])],
  ])('with %s would be seen to be inconsistent', (_, spoil) => {
    const document = JSON.parse(toOscalAssessmentResults(mixed));
    spoil(document['assessment-results'].results[0]);
    expect(inconsistencies(document, parsed(toOscalCatalog(gotsuPolicy)))).not.toEqual([]);
  });
});

it('the schemas of OSCAL are asked for by the version that is written', () => {
  const { catalog } = JSON.parse(toOscalCatalog(gotsuPolicy));
  expect(catalog.metadata['oscal-version']).toBe('1.2.1');
  expect(readFileSync(new URL('../../src/formats/oscal/writing.ts', import.meta.url), 'utf8')).not.toContain('Date.now');
});
