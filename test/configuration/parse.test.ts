import { describe, expect, test } from 'vitest';
import { isParsedConfiguration, originOf } from '../../src/configuration/index';
import { ConfigurationError, mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';

/** The mistakes of an input as `code pointer → suggestion`. */
function mistakes(input: unknown): readonly string[] {
  try {
    parseConfiguration(input);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues.map(({ code, pointer, suggestion }) => `${code} ${pointer}${suggestion === undefined ? '' : ` → ${suggestion}`}`);
  }
}

describe('mistakes are told with place and nearest choice', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a mistyped section', { netwrok: {} }, ['unknown-key /netwrok → network']],
    ['a mistyped key', { network: { nodes: { a: { teir: 'lgwan' } } } }, ['unknown-key /network/nodes/a/teir → tier']],
    ['a mistyped tier', { network: { nodes: { a: { tier: 'lgwna' } } } }, ['unknown-value /network/nodes/a/tier → lgwan']],
    ['an empty list of tiers', { network: { nodes: { a: { tiers: [] } } } }, ['empty-list /network/nodes/a/tiers']],
    ['tier and tiers', { network: { nodes: { a: { tier: 'lgwan', tiers: ['lgwan'] } } } }, ['conflicting-keys /network/nodes/a/tiers']],
    ['a code that YAML read as a number', { municipality: { code: 12025 } }, ['municipality-code-number /municipality/code']],
    ['a wrong check digit', { municipality: { code: '322076' } }, ['wrong-check-digit /municipality/code → 322075']],
    [
      'an impossible date',
      { exceptions: { x: { requirement: '6.3.1/isolation', subjects: [], until: '2026-02-30' } } },
      ['impossible-date /exceptions/x/until → 2026-02-28'],
    ],
    [
      'an end before the beginning',
      { exceptions: { x: { requirement: '6.3.1/isolation', subjects: [], from: '2026-04-01', until: '2026-03-31' } } },
      ['date-order /exceptions/x/until'],
    ],
    [
      'an unknown requirement',
      { exceptions: { x: { requirement: '6.3.1/isolatoin', subjects: [] } } },
      ['unknown-reference /exceptions/x/requirement → 6.3.1/isolation'],
    ],
    [
      'an unknown node',
      { network: { nodes: { 'tax-db': {}, web: {} }, flows: { f: { from: 'tax-bd', to: 'web' } } } },
      ['unknown-reference /network/flows/f/from → tax-db'],
    ],
    ['a flow to itself', { network: { nodes: { a: {} }, flows: { f: { from: 'a', to: 'a' } } } }, ['same-ends /network/flows/f/to']],
    ['an undefined value', { network: undefined }, ['undefined-value /network']],
    ['a list in place of a record', { network: { nodes: [] } }, ['wrong-type /network/nodes']],
    ['ids that are one after NFKC', { network: { nodes: { sv1: {}, ｓｖ１: {} } } }, ['twin-ids /network/nodes/ｓｖ１']],
    ['ids that differ in case only', { network: { nodes: { SV: {}, sv: {} } } }, ['twin-ids /network/nodes/sv']],
    ['one id for a node and a party', { network: { nodes: { a: {} }, parties: { a: {} } } }, ['duplicate-id /network/parties/a']],
    [
      'an unknown role',
      { organization: { roles: { ciso: {} } }, exceptions: { x: { requirement: '6.3.1/isolation', subjects: [], approvedBy: 'cisso' } } },
      ['unknown-reference /exceptions/x/approvedBy → ciso'],
    ],
    ['a text at the top', 'city', ['wrong-type ']],
  ])('%s', (_, input, expected) => {
    expect(mistakes(input)).toEqual(expected);
  });

  test('a factor of one kind with the means of another names the key', () => {
    expect(mistakes({ network: { nodes: { a: { factors: [{ kind: 'possession', means: 'pin' }] } } } })).toEqual([
      expect.stringContaining('/network/nodes/a/factors/0/means'),
    ]);
  });

  test('several mistakes show at once, and the message names the first place', () => {
    const input = { municipality: { code: 1 }, network: { nodes: { a: { tier: 'x' } }, flows: {} } };
    expect(mistakes(input)).toHaveLength(2);
    expect(() => parseConfiguration(input, { file: 'city.yaml' })).toThrow(/city\.yaml/);
  });
});

describe('hostile input never gets through and never crashes', () => {
  test('prototype keys are told, not dropped', () => {
    expect(mistakes(JSON.parse('{"network":{"nodes":{"__proto__":{"tier":"lgwan"}}}}'))).toEqual(['reserved-id /network/nodes/__proto__']);
    expect(mistakes(JSON.parse('{"network":{"nodes":{"constructor":{}}}}'))).toEqual(['reserved-id /network/nodes/constructor']);
  });

  test('a cycle', () => {
    const input: Record<string, unknown> = {};
    input.network = input;
    expect(mistakes(input)).toEqual(['cyclic-input /network']);
  });

  test('shared values that unfold into a flood: one mistake, and no flood', () => {
    let nested: unknown = 'x';
    for (let level = 0; level < 9; level += 1) nested = Array.from({ length: 10 }, () => nested);
    expect(mistakes({ network: nested })).toEqual(['too-large ']);
    expect(mistakes({ note: new Array(20_000_000).fill(1) })).toEqual(['too-large ']);
  });

  test('more mistakes than anyone reads: the first thousand and a word about the rest', () => {
    const told = mistakes({ network: new Array(20_000_000) });
    expect(told).toHaveLength(1001);
    expect(told.slice(0, 2)).toEqual(['undefined-value /network/0', 'undefined-value /network/1']);
    expect(told.at(-1)).toBe('too-large ');
  });

  test('a thousand mistakes are told without it', () => {
    expect(mistakes({ network: new Array(1000) })).toHaveLength(1000);
  });

  test('a large list below the limit is looked at as such', () => {
    expect(mistakes({ network: new Array(2_000_000).fill(1) })).toEqual(['wrong-type /network']);
  });

  test('a getter that throws', () => {
    const input = Object.defineProperty({}, 'network', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(mistakes(input)).toEqual(['unreadable /network']);
    const list = { municipality: { name: 1 }, covers: input };
    expect(mistakes(list)).toEqual(['unreadable /covers/network']);
  });

  test('a getter that changes its mind is read once', () => {
    let reads = 0;
    const input = Object.defineProperty({}, 'municipality', {
      enumerable: true,
      get() {
        reads += 1;
        return { name: `${reads}` };
      },
    });
    expect(parseConfiguration(input).municipality).toEqual({ name: '1' });
    expect(reads).toBe(1);
  });
});

describe('what parsing gives', () => {
  test('a frozen copy that is known as parsed', () => {
    const input = { network: { nodes: { a: { tier: 'lgwan' as const } } } };
    const parsed = parseConfiguration(input);
    expect(parsed).toEqual(input);
    expect(isParsedConfiguration(parsed)).toBe(true);
    expect(isParsedConfiguration(input)).toBe(false);
    expect(Object.isFrozen(parsed.network?.nodes?.a)).toBe(true);
  });

  test('references are rewritten to the id as defined', () => {
    const parsed = parseConfiguration({ network: { nodes: { sv1: {}, sv2: {} }, flows: { f: { from: 'ｓｖ１', to: 'sv2' } } } });
    expect(parsed.network?.flows?.f?.from).toBe('sv1');
  });

  test('groups are joined, and every element knows where it was written', () => {
    const parsed = parseConfiguration(
      { network: { nodes: { a: {} } }, include: [{ network: { nodes: { b: {} } } }] },
      { file: 'city.yaml' },
    );
    expect(Object.keys(parsed.network?.nodes ?? {})).toEqual(['a', 'b']);
    expect(originOf(parsed, '/network/nodes/a/tier')).toEqual({ file: 'city.yaml', pointer: '/network/nodes/a/tier' });
    expect(originOf(parsed, '/network/nodes/b/tier')).toEqual({ file: 'city.yaml', pointer: '/include/0/network/nodes/b/tier' });
  });
});

describe('merging', () => {
  const city = { network: { nodes: { files: { tier: 'lgwan' as const, kind: 'server' as const } } } };

  test('a flow may name a node of another file, through a stub or not', () => {
    const merged = mergeConfigurations([
      { file: 'city.yaml', input: city },
      {
        file: 'vendor.yaml',
        input: {
          network: {
            nodes: { files: { refersTo: 'city', tier: 'lgwan' }, app: { tier: 'lgwan' } },
            flows: { f: { from: 'app', to: 'files' } },
          },
        },
      },
    ]);
    expect(merged.network?.nodes?.files).toEqual({ tier: 'lgwan', kind: 'server' });
    expect(originOf(merged, '/network/flows/f')).toEqual({ file: 'vendor.yaml', pointer: '/network/flows/f' });
  });

  test('a stub of another tier contradicts', () => {
    const vendor = { network: { nodes: { files: { refersTo: 'city', tier: 'internet' } } } };
    expect(() =>
      mergeConfigurations([
        { file: 'city.yaml', input: city },
        { file: 'vendor.yaml', input: vendor },
      ]),
    ).toThrow(/city\.yaml/);
  });

  test('the same declaration twice is that declaration', () => {
    expect(mergeConfigurations([city, city])).toEqual(parseConfiguration(city));
  });

  test('a contradiction names both files', () => {
    const other = { network: { nodes: { files: { tier: 'internet' } } } };
    expect(() =>
      mergeConfigurations([
        { file: 'a.yaml', input: city },
        { file: 'b.yaml', input: other },
      ]),
    ).toThrow(ConfigurationError);
    try {
      mergeConfigurations([
        { file: 'a.yaml', input: city },
        { file: 'b.yaml', input: other },
      ]);
    } catch (error) {
      const issue = error instanceof ConfigurationError ? error.issues[0] : undefined;
      expect(issue?.code).toBe('contradiction');
      expect([issue?.file, issue?.related?.[0]?.file]).toEqual(['b.yaml', 'a.yaml']);
    }
  });

  test('parts of one city become the municipality if one of them is it', () => {
    expect(mergeConfigurations([{ covers: 'municipality' }, { covers: { systems: ['tax'] } }]).covers).toBe('municipality');
    expect(mergeConfigurations([{ covers: { systems: ['a'] } }, { covers: { systems: ['b', 'a'] } }]).covers).toEqual({
      systems: ['a', 'b'],
    });
  });

  test('nothing to merge is an error', () => {
    expect(() => mergeConfigurations([])).toThrow(ConfigurationError);
  });
});
