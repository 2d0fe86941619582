import '../../src/vitest/index';
import { describe, expect, test } from 'vitest';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { SelectionError } from '../../src/evaluation/index';
import { toConformTo } from '../../src/matchers/index';
import { gotsuPolicy, layers, layOver, type Policy } from '../../src/policy/index';
import { modelCityParts, readExample } from '../examples/model-city';

const asOf = '2026-11-24';
const leak = {
  network: {
    nodes: { tax: { tier: 'my-number', kind: 'server', title: '税務' }, web: { tier: 'internet', kind: 'server' } },
    flows: { leak: { from: 'tax', to: 'web', data: 'forward', medium: 'local-network' } },
  },
};
/** Two nodes of the LGWAN tier and nothing else: nothing is wrong, and much is not known. */
const partial = { network: { nodes: { files: { tier: 'lgwan', kind: 'server' }, mail: { tier: 'lgwan', kind: 'server' } } } };
const only = ['6.3.1/isolation'];

/** What a failing assertion says; an error if it does not fail. */
function saidBy(assert: () => void): string {
  try {
    assert();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('it did not fail');
}

describe('toConformTo', () => {
  test('passes for what conforms, with and without a policy, parsed or not', () => {
    expect(mergeConfigurations(modelCityParts)).toConformTo({ asOf });
    expect(mergeConfigurations(modelCityParts)).toConformTo(gotsuPolicy, { asOf });
    expect(mergeConfigurations(modelCityParts)).toConformTo(undefined, { asOf });
    expect(structuredClone(mergeConfigurations(modelCityParts))).toConformTo({ asOf });
  });

  test('fails for a violation, and .not passes for it', () => {
    expect(() => expect(leak).toConformTo({ asOf, only })).toThrow();
    expect(leak).not.toConformTo({ asOf, only });
    expect(parseConfiguration(leak)).not.toConformTo(gotsuPolicy, { asOf });
  });

  test('what is undetermined passes neither way, unless that is allowed', () => {
    expect(() => expect(partial).toConformTo({ asOf })).toThrow('未確定');
    expect(() => expect(partial).not.toConformTo({ asOf })).toThrow('.not');
    expect(partial).toConformTo({ asOf, allowUndetermined: true });
    expect(() => expect(partial).not.toConformTo({ asOf, allowUndetermined: true })).toThrow('.not');
  });

  test('takes what layers add into account', () => {
    const city = mergeConfigurations(modelCityParts);
    const all = layers.reduce<Policy>(layOver, gotsuPolicy);
    expect(saidBy(() => expect(city).not.toConformTo({ asOf, language: 'en' }))).toContain('departs from the Gotsu City basic policy');
    expect(saidBy(() => expect(city).toConformTo(all, { asOf, language: 'en' }))).toMatch(/\[undetermined\] .*\((?:the guideline|the law)/);
  });

  test('can leave exceptions out of account', () => {
    const city = mergeConfigurations(modelCityParts);
    expect(city).not.toConformTo({ asOf, withoutExceptions: true });
  });

  test('is a matcher inside of others too', () => {
    expect({ city: leak }).toEqual({ city: expect.not.toConformTo({ asOf, only }) });
    expect({ city: leak }).not.toEqual({ city: expect.toConformTo({ asOf, only }) });
    expect({ city: {} }).not.toEqual({ city: expect.not.toConformTo({ asOf }) });
  });

  test('and of what is promised', async () => {
    await expect(Promise.resolve(leak)).resolves.not.toConformTo({ asOf, only });
  });
});

describe('the message', () => {
  test('names clause, requirement, place and remedy of each finding that gates, in Japanese', () => {
    const said = saidBy(() => expect(leak).toConformTo({ asOf, only, file: 'city.yaml' }));
    expect(said.split('\n')[0]).toMatch(/2026-11-24.*適合していません/);
    expect(said).toContain('違反 1、規則の誤り 0、未確定 2');
    expect(said).toContain('1. [違反] 6(3)① ');
    expect(said).toContain('(6.3.1/isolation)');
    expect(said).toContain('場所: city.yaml:/network/flows/leak');
    expect(said).toContain('対象: 通信 leak');
    expect(said).toMatch(/\n {3}対応: .+/);
  });

  test('and in English', () => {
    const said = saidBy(() => expect(leak).toConformTo({ asOf, only, language: 'en' }));
    expect(said).toContain('1. [violation] 6(3)① ');
    expect(said).toContain('Where: /network/flows/leak');
    expect(said).toMatch(/\n {3}Remedy: .+/);
    expect(said.replaceAll(/税務|①/g, '')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test('keeps the places of a declaration that was parsed', () => {
    const city = parseConfiguration(leak, { file: 'parsed.yaml' });
    expect(saidBy(() => expect(city).toConformTo({ asOf, only, file: 'other.yaml' }))).toContain('parsed.yaml:/network/flows/leak');
  });

  test('is bounded, counts the rest, and puts violations first', () => {
    const said = saidBy(() => expect(readExample('violating-city.yaml').input).toConformTo({ asOf, language: 'en' }));
    const kinds = [...said.matchAll(/^\d+\. \[(.+?)\]/gm)].map(([, kind]) => kind);
    expect(kinds).toHaveLength(10);
    expect(kinds.indexOf('violation')).toBe(0);
    expect(said).toMatch(/\n… \d+ more\. /);
    expect(said.length).toBeLessThan(20_000);
  });

  test('cuts a text that is long', () => {
    const long = structuredClone(leak);
    long.network.nodes.tax.title = '長'.repeat(100_000);
    expect(saidBy(() => expect(long).toConformTo({ asOf, only })).length).toBeLessThan(10_000);
  });

  test('lets nothing that is declared move the cursor or command a job', () => {
    const hostile = structuredClone(leak);
    hostile.network.nodes.tax.title = '\u001b[2J::error::x\u202e';
    const said = saidBy(() => expect(hostile).toConformTo({ asOf, only }));
    for (const harmful of ['\u001b', '\u202e', '::error::']) expect(said).not.toContain(harmful);
  });

  test('lists only what gates', () => {
    const said = saidBy(() => expect(leak).toConformTo({ asOf, allowUndetermined: true }));
    expect(said).toContain('[違反]');
    expect(said).not.toContain('[未確定]');
  });

  test('of what is undetermined has the question, and how to ask for less', () => {
    const said = saidBy(() => expect(partial).toConformTo({ asOf, language: 'en', only: ['6.3.2'] }));
    expect(said).toMatch(/\n {3}Question: /);
    expect(said).toContain('allowUndetermined');
  });
});

describe('what is no declaration', () => {
  const refused = [
    ['an unknown key', { netwrok: {} }, 'netwrok'],
    ['a reference to nothing', { network: { flows: { a: { from: 'x', to: 'y' } } } }, 'network.flows.a.from'],
    ['a text', 'city.yaml', '設定を読み取れません'],
    ['nothing', undefined, '設定を読み取れません'],
    ['a promise', Promise.resolve({}), '設定を読み取れません'],
    [
      'an object that throws',
      {
        get network() {
          throw new Error('boom');
        },
      },
      '設定を読み取れません',
    ],
  ] as const;

  test.each(refused)('fails with the words of the parser, with .not too: %s', (_, declaration, word) => {
    for (const assert of [() => expect(declaration).toConformTo({ asOf }), () => expect(declaration).not.toConformTo({ asOf })]) {
      const said = saidBy(assert);
      expect(said).toContain(word);
      expect(said).not.toMatch(/^\s+at /m);
    }
  });

  test('in English, with the file', () => {
    const said = saidBy(() => expect({ netwrok: {} }).toConformTo({ asOf, language: 'en', file: 'city.yaml' }));
    expect(said).toContain('The configuration cannot be read: 1 mistake.');
    expect(said).toContain('city.yaml: netwrok');
  });
});

test('what was never exported or awaited is said to be missing', () => {
  expect(saidBy(() => expect(undefined).toConformTo({ asOf }))).toContain('宣言がありません');
  expect(saidBy(() => expect(undefined).not.toConformTo({ asOf, language: 'en' }))).toContain('There is no declaration');
});

describe('a test that asks for nothing', () => {
  // What a caller in JavaScript may write; for the compiler they are mistakes.
  const call = (...given: readonly unknown[]) => Reflect.apply(toConformTo, {}, [leak, ...given]);

  test.each([[[]], [[undefined]], [[{}]], [[{ only }]], [[gotsuPolicy]], [[gotsuPolicy, {}]], [[undefined, {}]]])(
    'throws where the day is missing, with .not too: %#',
    (given) => {
      expect(() => call(...given)).toThrow(/asOf[\s\S]*the library reads no clock/);
      expect(() => Reflect.apply(toConformTo, { isNot: true }, [leak, ...given])).toThrow(TypeError);
    },
  );

  test.each([[['2026-11-24']], [[{ asOf }, gotsuPolicy]], [[null, { asOf }]], [[gotsuPolicy, { asOf }, 1]], [[gotsuPolicy, gotsuPolicy]]])(
    'throws where something else was passed: %#',
    (given) => {
      expect(() => call(...given)).toThrow(TypeError);
    },
  );

  test.each([
    { allowUndetermined: 'false' },
    { allowUndetermind: true },
    { withoutException: true },
    { withoutExceptions: 0 },
    { only: '6.3.1' },
    { only: [6] },
    { language: 'fr' },
    { file: 1 },
  ])('throws where a condition is misspelled or of the wrong type: %j', (condition) => {
    const [name = ''] = Object.keys(condition);
    for (const isNot of [false, true]) {
      const told = () => Reflect.apply(toConformTo, { isNot }, [partial, { asOf, ...condition }]);
      expect(told).toThrow(TypeError);
      expect(told).toThrow(`"${name}" is no condition of toConformTo`);
    }
  });

  test('throws where the day is none, or nothing is selected', () => {
    expect(() => expect(leak).not.toConformTo({ asOf: '2026-13-01' })).toThrow(RangeError);
    expect(() => expect(leak).not.toConformTo({ asOf, only: ['6.99'] })).toThrow(SelectionError);
  });

  test('works without a context', () => {
    expect(Reflect.apply(toConformTo, undefined, [leak, { asOf, only }])).toMatchObject({ pass: false });
  });
});
