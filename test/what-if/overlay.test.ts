import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { configurationJsonSchema, parseConfiguration } from '../../src/configuration/schemas';
import { compareProposal, evaluate, overlay } from '../../src/evaluation/index';

const asOf = '2026-11-24';

/** What a change does to a declaration, without looking for what would make it better. */
function proposalOf(declared: object, change: Configuration, only?: readonly string[]) {
  const configuration = parseConfiguration(declared);
  const options = { asOf, ...(only === undefined ? {} : { only }) };
  const after = evaluate(parseConfiguration(overlay(configuration, change)), { ...options, evidence: true });
  return compareProposal(change, evaluate(configuration, options), after);
}

/** `path` of the sections whose entries have ids of the city's choosing, as the schema says. */
function* tablesIn(schema: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  const root = configurationJsonSchema();
  const at = (reference: string): unknown =>
    reference
      .split('/')
      .slice(1)
      .reduce((value: unknown, key) => Reflect.get(Object(value), key), root);
  const { $ref, anyOf = [], properties = {}, additionalProperties } = Object(schema) as Readonly<Record<string, unknown>>; // plain JSON
  if (typeof $ref === 'string') yield* tablesIn(at($ref), path);
  for (const one of Object.values(Object(anyOf))) yield* tablesIn(one, path);
  if (typeof additionalProperties === 'object') yield path;
  else if (path.length < 4) for (const [key, value] of Object.entries(Object(properties))) yield* tablesIn(value, [...path, key]);
}

const tables = [...new Set([...tablesIn(configurationJsonSchema())].map((path) => path.join('.')))];

describe('a change', () => {
  const holding = (path: string, value: unknown): Configuration =>
    path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Configuration; // laid over, not parsed

  test('is laid over every section that the schema knows', () => {
    expect(tables.length).toBeGreaterThan(30);
  });

  const cycles = ['personnel', 'technical', 'operations', 'outsourcing', 'review'].map((section) => `${section}.cycles`);
  test.each([...tables, ...cycles, 'personnel.audiences', 'review.threats'])('of one entry of %s leaves the others', (path) => {
    const before = holding(path, { a: { kept: true }, b: { old: true } });
    expect(overlay(before, holding(path, { b: { changed: true } }))).toEqual(holding(path, { a: { kept: true }, b: { changed: true } }));
  });

  test('of which a key is not given leaves what is there', () => {
    const before = { covers: 'municipality', network: { nodes: { a: {} }, flows: {} } } as const;
    const change: unknown = { covers: undefined, network: { nodes: undefined, flows: {} } };
    expect(overlay(before, change as Configuration)).toEqual(before); // as a program may build it
  });

  test('of a single thing replaces it, and leaves what stands beside it', () => {
    const before = { covers: 'municipality', network: { securityCloud: { status: 'introduced', party: 'c' }, nodes: { a: {} } } } as const;
    const after = overlay(before, { network: { securityCloud: { status: 'none' } } } as Configuration); // laid over, not parsed
    expect(after).toEqual({ covers: 'municipality', network: { securityCloud: { status: 'none' }, nodes: { a: {} } } });
  });
});

describe('what a change of one contract does', () => {
  const bad = { from: '2025-04-01', securityRequirements: 'none', actions: {}, confirmations: {} } as const;
  const good = { ...bad, securityRequirements: ['confidentiality'] } as const;
  const only = ['6.8.p1/contract-requirements'];
  const city = { covers: 'municipality', outsourcing: { contracts: { old: bad } } };

  test('leaves the violation of another where it is: nothing is gone', () => {
    const { gone, proposed, verdict, after } = proposalOf(city, { outsourcing: { contracts: { fresh: good } } }, only);
    expect(gone).toEqual([]);
    expect(after.verdict).toBe('nonconformant');
    expect(proposed.map(({ outcome, subjects }) => [outcome, subjects[0]?.id])).toEqual([['undetermined', 'fresh']]);
    expect(verdict).toBe('undetermined');
  });

  test('is judged by that contract, whether it was there before or not', () => {
    expect(proposalOf(city, { outsourcing: { contracts: { fresh: bad } } }, only).verdict).toBe('nonconformant');
    expect(proposalOf(city, { outsourcing: { contracts: { old: bad } } }, only).verdict).toBe('nonconformant');
    const mended = proposalOf(city, { outsourcing: { contracts: { old: good } } }, only);
    expect(mended.gone.map(({ outcome, subjects }) => [outcome, subjects[0]?.id])).toEqual([['fail', 'old']]);
  });
});
