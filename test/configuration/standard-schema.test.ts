import { readdirSync } from 'node:fs';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { readExamples } from '../../docs/reference/files';
import { type Configuration, type ConfigurationIssueCode, isParsedConfiguration } from '../../src/configuration/index';
import { configurationSchema, createStandardSchema, safeParseConfiguration } from '../../src/configuration/schemas';
import { examplesFolder, modelCityParts, readExample } from '../examples/model-city';

const bilingual = { ja: createStandardSchema(), en: createStandardSchema({ language: 'en' }) };

/** Every declaration that is shipped as an example: cities, parts of one, and those of the rules. */
const shipped: readonly unknown[] = [
  ...modelCityParts.map(({ input }) => input),
  ...readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readExample(name).input),
  ...[...readExamples().values()].flatMap(({ values }) => [values.pass, values.silent, values.fail]).filter((one) => one !== undefined),
];

/** What is said of several things together, when each has its shape. */
const ofMeaning: ReadonlySet<ConfigurationIssueCode> = new Set([
  'twin-ids',
  'duplicate-id',
  'unknown-reference',
  'same-ends',
  'duplicate-value',
  'date-order',
  'contradiction',
  'missing-key',
]);

async function agree(input: unknown): Promise<void> {
  const { configuration, error } = safeParseConfiguration(input);
  for (const [language, schema] of [['ja', bilingual.ja] as const, ['en', bilingual.en] as const]) {
    const read = schema['~standard'].validate(input);
    if (read.issues === undefined) expect(read.value).toEqual(configuration);
    else expect(read.issues.map(({ message }) => message)).toEqual(error?.issues.map(({ message }) => message[language]));
    expect(read.issues === undefined).toBe(error === undefined);
  }
  const shape = await configurationSchema['~standard'].validate(input);
  // The shape is right if and only if whatever is wrong is wrong among several things.
  if (shape.issues === undefined) expect((error?.issues ?? []).filter(({ code }) => !ofMeaning.has(code))).toEqual([]);
  else expect(error).toBeDefined();
}

describe('the Standard Schema of a declaration', () => {
  test('has the type of the interface', () => {
    expectTypeOf(bilingual.ja).toExtend<StandardSchemaV1<Configuration, Configuration>>();
    expectTypeOf(configurationSchema).toExtend<StandardSchemaV1<Configuration, Configuration>>();
    expect(bilingual.ja['~standard']).toMatchObject({ version: 1, vendor: 'gotsu-security-policy' });
  });

  test('lets a parsed declaration through', () => {
    const read = bilingual.ja['~standard'].validate({ network: { nodes: {} } });
    expect(read.issues === undefined && isParsedConfiguration(read.value)).toBe(true);
  });

  test.each([
    [{ netwrok: {} }, ['netwrok'], 'network'],
    [{ network: { nodes: { a: { tier: 'lgwn' } } } }, ['network', 'nodes', 'a', 'tier'], 'lgwan'],
    [{ network: { boundaries: { b: { between: ['lgwan', 5] } } } }, ['network', 'boundaries', 'b', 'between', 1], 'internet-tier'],
    [{ network: { nodes: { 7: { tier: 'lgwn' } } } }, ['network', 'nodes', '7', 'tier'], 'lgwan'],
    [{ network: { flows: { a: { from: 'x', to: 'y' } } } }, ['network', 'flows', 'a', 'from'], 'x'],
  ])('says where and what: %j', (input, path, word) => {
    for (const schema of [bilingual.ja, bilingual.en]) {
      const [issue] = schema['~standard'].validate(input).issues ?? [];
      expect(issue?.path).toEqual(path);
      expect(issue?.message).toContain(word);
    }
  });

  test('never throws, whatever comes', () => {
    const boom = (): never => {
      throw new Error('boom');
    };
    const throwing = new Proxy({ network: 1 }, { get: boom, ownKeys: boom, has: boom, getOwnPropertyDescriptor: boom });
    const inside = { network: { nodes: { a: throwing } } };
    const hostile = [
      null,
      'x',
      Symbol('x'),
      Promise.resolve({}),
      throwing,
      inside,
      Object.defineProperty({}, 'network', { get: boom, enumerable: true }),
    ];
    for (const input of hostile) expect(bilingual.ja['~standard'].validate(input).issues ?? []).not.toEqual([]);
    // A key of that name is none of ours, and makes nothing of what it leads to.
    expect(bilingual.ja['~standard'].validate(JSON.parse('{"__proto__": {"network": {}}}'))).toMatchObject({
      issues: [{ path: ['__proto__'] }],
    });
  });
});

describe('it agrees with parseConfiguration', () => {
  test('on every example that is shipped', async () => {
    expect(shipped.length).toBeGreaterThan(100);
    for (const input of shipped) await agree(input);
  });

  test('and on examples in which something was broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...shipped),
        fc.nat(),
        fc.constantFrom('rename', 'drop', 'text', 'number', 'list', 'nothing'),
        (input, at, how) => agree(broken(input, at, how)),
      ),
      { numRuns: 150 },
    );
  });
});

/** A copy in which one place, counted through the whole, is something else. */
function broken(input: unknown, at: number, how: string): unknown {
  const copy = structuredClone(input);
  const places: { readonly holder: object; readonly key: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ holder: value, key });
      visit(Reflect.get(value, key));
    }
  };
  visit(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (place === undefined) return copy;
  const { holder, key } = place;
  const value: unknown = Reflect.get(holder, key);
  if (how === 'rename') Reflect.set(holder, `${key}x`, value);
  if (how === 'rename' || how === 'drop') Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, { text: 'x', number: 7, list: [value], nothing: null }[how]);
  return copy;
}
