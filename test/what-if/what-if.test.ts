import { describe, expect, test } from 'vitest';
import type { Configuration, Flow, Node, Party, Role } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { gotsuPolicy, guidelineLayer, layOver, type PartyZone, type Tier } from '../../src/policy/index';
import { type WhatIf, whatIf } from '../../src/what-if';

const asOf = '2026-11-24';
const guideline = layOver(gotsuPolicy, guidelineLayer);

type End = { readonly tier: Tier } | { readonly zone: PartyZone };

/** A flow between two invented ends. */
function between(from: End, to: End, facts: Partial<Flow> = {}): Configuration {
  const nodes: Record<string, Node> = {};
  const parties: Record<string, Party> = {};
  for (const [id, end] of [
    ['a', from],
    ['b', to],
  ] as const) {
    if ('tier' in end) nodes[id] = { ...end, kind: 'server' };
    else parties[id] = end;
  }
  return { network: { nodes, parties, flows: { proposal: { ...facts, from: 'a', to: 'b' } } } };
}

const nothing = parseConfiguration({});

/** What the amendments change about the flow, against what was proposed. */
function changes(answer: WhatIf, proposed: Configuration): readonly object[] {
  const before: object = proposed.network?.flows?.proposal ?? {};
  return answer.amendments.map(({ change, verdict }) => {
    const entries = Object.entries(change.network?.flows?.proposal ?? {}).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(Object.entries(before).find(([name]) => name === key)?.[1]),
    );
    return {
      ...Object.fromEntries(entries),
      ...(change.exceptions === undefined ? {} : { excepted: true }),
      ...(change.judgements === undefined ? {} : { judged: true }),
      verdict,
    };
  });
}

describe('the smallest sufficient change is found', () => {
  test('inside one tier only the medium is missing', () => {
    const change = between({ tier: 'lgwan' }, { tier: 'lgwan' });
    const answer = whatIf(nothing, change, { asOf });
    expect(answer.verdict).toBe('undetermined');
    expect(changes(answer, change)[0]).toEqual({ medium: 'local-network', verdict: 'conformant' });
  });

  test('a screen transfer whose redirections are not said is made complete before another way is named', () => {
    const change = between(
      { tier: 'internet' },
      { tier: 'lgwan' },
      { data: 'forward', medium: 'local-network', via: ['edge'], sanitization: [{ direction: 'both', method: 'screen-transfer' }] },
    );
    const city = parseConfiguration({
      network: {
        boundaries: { edge: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [{ from: ['a'], to: ['b'] }] } },
        nodes: { a: { tier: 'internet' }, b: { tier: 'lgwan' } },
      },
    });
    const [best] = changes(whatIf(city, change, { asOf }), change);
    expect(best).toEqual({
      sanitization: [
        { direction: 'both', method: 'screen-transfer', redirections: { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' } },
      ],
      verdict: 'conformant',
    });
  });

  test('My Number with a closed party under the guideline: limits, medium and an exception, not an exit', () => {
    const change = between({ tier: 'my-number' }, { zone: 'closed-party' });
    const [best] = changes(whatIf(nothing, change, { asOf, policy: guideline }), change);
    expect(best).toMatchObject({ medium: 'closed-line', limits: { port: ['443'] }, excepted: true, verdict: 'excepted' });
    expect(best).not.toHaveProperty('via');
  });

  test('My Number with a party that reaches the Internet, under the guideline, can only be a named destination', () => {
    const change = between({ tier: 'my-number' }, { zone: 'internet-party' }, { data: 'both' });
    const answer = whatIf(nothing, change, { asOf, policy: guideline });
    expect(answer.amendments[0]?.verdict).toBe('excepted');
    expect(answer.amendments[0]?.change.network?.parties?.b?.destination).toBe('eltax');
  });

  test.each(['internet', 'internet-party'] as const)('LGWAN with %s: a judgement settles what the text leaves open', (zone) => {
    const change = between({ tier: 'lgwan' }, { zone }, { data: 'both' });
    const [best] = changes(whatIf(nothing, change, { asOf }), change);
    expect(best).toMatchObject({ judged: true, verdict: 'conformant' });
  });

  test('what is denied and cannot be excepted is not made acceptable, and it is said how much was tried', () => {
    const change = between({ tier: 'my-number' }, { zone: 'internet' }, { data: 'both', medium: 'internet' });
    const answer = whatIf(nothing, change, { asOf, policy: guideline });
    expect(answer.amendments.filter(({ verdict }) => verdict !== 'nonconformant' && verdict !== 'undetermined')).toEqual([]);
    expect(answer.tried).toBeGreaterThan(0);
  });

  test.each([
    ['forward', 'forward'],
    [undefined, 'both'],
    ['unknown', 'both'],
  ] as const)(
    'a path that the flow would complete is named by an exception of its own, and which way data moves is said (%s)',
    (data, said) => {
      const city = parseConfiguration({
        network: {
          nodes: { files: { tier: 'lgwan', kind: 'server' }, web: { tier: 'internet', kind: 'server' } },
          flows: {
            out: {
              from: 'files',
              to: 'web',
              data: 'forward',
              medium: 'local-network',
              via: ['edge'],
              sanitization: [{ direction: 'both', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' }],
            },
          },
          boundaries: { edge: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [{ flow: 'out' }] } },
        },
      });
      const change: Configuration = {
        network: {
          nodes: { tax: { tier: 'my-number', kind: 'server' } },
          flows: { copy: { from: 'tax', to: 'files', medium: 'local-network', ...(data === undefined ? {} : { data }) } },
        },
      };
      const [best] = whatIf(city, change, { asOf }).amendments;
      expect(best?.verdict).toBe('excepted');
      expect(best?.change.network?.flows?.copy?.data).toBe(said);
      expect(Object.values(best?.change.exceptions ?? {}).map(({ subjects }) => subjects)).toEqual([
        [{ flow: 'copy' }],
        [{ path: { from: 'tax', to: 'web' } }],
      ]);
    },
  );

  test('nothing superfluous is asked for: leaving out any step of an amendment makes it insufficient', () => {
    for (const said of [{}, { sanitization: 'none', via: 'none' }] as const) {
      const answer = whatIf(nothing, between({ tier: 'internet' }, { tier: 'lgwan' }, { data: 'forward', ...said }), { asOf });
      expect(answer.amendments.map(({ verdict, steps }) => [verdict, steps.length])).toEqual([
        ['conformant', 3],
        ['conformant', 3],
        ['conformant', 3],
      ]);
    }
  });

  test('a path over a party outside into the Internet tier is cut by sanitizing what goes there', () => {
    const city = parseConfiguration({
      network: {
        nodes: { web: { tier: 'internet' } },
        parties: { b: { zone: 'closed-party' } },
        flows: { on: { from: 'b', to: 'web', data: 'both', medium: 'closed-line' } },
      },
    });
    const change = between({ tier: 'lgwan' }, { zone: 'closed-party' }, { data: 'both', medium: 'closed-line' });
    const found = changes(whatIf(city, change, { asOf }), change);
    expect(found.map((one) => Object.keys(one))).toEqual(Array(3).fill(['sanitization', 'judged', 'verdict']));
  });
});

describe('what is there already is used', () => {
  const nodes = { a: { tier: 'internet', kind: 'server' }, b: { tier: 'lgwan', kind: 'server' } } as const;
  const clean = { direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' } as const;
  const imports = (facts: Partial<Flow>): Configuration =>
    between({ tier: 'internet' }, { tier: 'lgwan' }, { data: 'forward', medium: 'local-network', sanitization: [clean], ...facts });
  const sides = ['lgwan', 'internet-tier'] as const;
  const boundaries = {
    elsewhere: { between: ['my-number', 'lgwan'], default: 'deny', allow: [] },
    open: { between: sides, default: 'allow' },
    unsaid: { default: 'deny' },
    edge: { between: sides, default: 'deny', allow: [] },
  } as const;

  test('a boundary between the two that denies by default, and none besides', () => {
    const city = parseConfiguration({ network: { nodes, boundaries } });
    for (const [via, mended] of [
      [undefined, ['edge']],
      ['none', ['edge']],
      [['edge'], ['edge']],
      [['open'], ['open', 'edge']], // what it passes besides is left as it is
    ] as const) {
      const [best] = whatIf(city, imports(via === undefined ? {} : { via }), { asOf }).amendments;
      expect(best?.verdict).toBe('conformant');
      expect(best?.change.network?.flows?.proposal?.via).toEqual(mended);
      expect(best?.change.network?.boundaries).toEqual({ edge: { ...boundaries.edge, allow: [{ flow: 'proposal' }] } });
    }
  });

  test('a boundary that the change brings with it', () => {
    const change = imports({});
    const [best] = whatIf(nothing, { network: { ...change.network, boundaries: { edge: boundaries.edge } } }, { asOf }).amendments;
    expect(best?.verdict).toBe('conformant');
    expect(Object.keys(best?.change.network?.boundaries ?? {})).toEqual(['edge']);
  });

  test('an exit inside the aggregation, and the security cloud', () => {
    const change = between({ tier: 'internet' }, { zone: 'internet' }, { data: 'both', medium: 'internet' });
    const joint = { aggregation: 'inside', through: 'cloud', monitoring: ['log-monitoring'] } as const;
    const parties = { other: { zone: 'closed-party' }, cloud: { zone: 'security-cloud' } } as const;
    const withExit = parseConfiguration({ network: { parties, exits: { own: { aggregation: 'outside' }, joint } } });
    const [passing] = whatIf(withExit, change, { asOf }).amendments;
    expect([passing?.verdict, passing?.change.network?.flows?.proposal?.via]).toEqual(['conformant', ['joint']]);
    expect(passing?.change.network).not.toHaveProperty('exits');
    const [building] = whatIf(parseConfiguration({ network: { parties } }), change, { asOf }).amendments;
    expect(building?.verdict).toBe('conformant');
    expect(Object.values(building?.change.network?.exits ?? {})).toEqual([joint]);
    expect(Object.keys(building?.change.network?.parties ?? {})).toEqual(['b']);
  });

  test('sanitization in the security cloud, of the way that it is done', () => {
    const city = parseConfiguration({
      network: { nodes, boundaries: { edge: { ...boundaries.edge, allow: [{ from: ['a'], to: ['b'] }] } } },
    });
    const { unopenable: _, ...unsaid } = clean;
    const change = imports({ via: ['edge'], sanitization: [{ ...unsaid, place: 'security-cloud' }] });
    const answer = whatIf(city, change, { asOf });
    expect(answer.amendments.map(({ verdict }) => verdict)).toEqual(['conformant', 'conformant', 'conformant']);
    expect(changes(answer, change)[0]).toEqual({
      sanitization: [{ ...clean, direction: 'both', place: 'security-cloud' }],
      verdict: 'conformant',
    });
    const places = answer.amendments.flatMap(({ change: { network } }) => {
      const { sanitization = 'none' } = network?.flows?.proposal ?? {};
      return sanitization === 'none' ? [] : sanitization.map(({ place }) => place);
    });
    expect(places).toEqual(['security-cloud', undefined, 'internet-tier']);
  });

  test('a named destination stays the one that it is', () => {
    const change: Configuration = {
      network: {
        nodes: { tax: { tier: 'my-number', kind: 'server' } },
        parties: { p: { zone: 'internet-party', destination: 'pittari-service' } },
        flows: { proposal: { from: 'tax', to: 'p', data: 'both', medium: 'closed-line' } },
      },
    };
    const [best] = whatIf(nothing, change, { asOf, policy: guideline }).amendments;
    expect(best?.verdict).toBe('excepted');
    expect(best?.change.network?.parties).toEqual(change.network?.parties);
  });
});

describe('a line that is carried over the Internet', () => {
  const party = { zone: 'internet-party' } as const;

  test('to a party that reaches it passes an exit, whatever it was said to pass; of a closed line a person may say that it need not', () => {
    for (const [facts, best] of [
      [
        { medium: 'internet', via: 'none' },
        { via: ['集約接続口'], verdict: 'conformant' },
      ],
      [
        { medium: 'vpn-over-internet', via: 'none' },
        { via: ['集約接続口'], verdict: 'conformant' },
      ],
      [{ medium: 'closed-line' }, { via: ['集約接続口'], verdict: 'conformant' }],
    ] as const) {
      const change = between({ tier: 'internet' }, party, { data: 'both', ...facts });
      expect(changes(whatIf(nothing, change, { asOf }), change)[0]).toEqual(best);
    }
    const closed = between({ tier: 'internet' }, party, { data: 'both', medium: 'closed-line', via: 'none' });
    expect(changes(whatIf(nothing, closed, { asOf }), closed)).toEqual([
      { via: ['集約接続口'], verdict: 'conformant' },
      { judged: true, verdict: 'conformant' },
    ]);
  });

  test('that is closed, to a party that is, passes none: whether it may be there the text leaves open', () => {
    const change = between({ tier: 'internet' }, { zone: 'closed-party' }, { data: 'both', medium: 'closed-line' });
    expect(changes(whatIf(nothing, change, { asOf }), change)).toEqual([{ judged: true, verdict: 'conformant' }]);
  });

  test.each(['internet', 'vpn-over-internet', 'unknown'] as const)('to a party that needs none is made a closed one (%s)', (medium) => {
    const change = between({ tier: 'lgwan' }, { zone: 'closed-party' }, { data: 'both', medium });
    const [best] = changes(whatIf(nothing, change, { asOf }), change);
    expect(best).toEqual({ medium: 'closed-line', judged: true, verdict: 'conformant' });
  });

  test.each(['internet', 'vpn-over-internet'] as const)('inside a tier passes an exit or is made a line of its own (%s)', (medium) => {
    const change = between({ tier: 'internet' }, { tier: 'internet' }, { data: 'both', medium });
    const answer = whatIf(nothing, change, { asOf });
    expect(changes(answer, change)).toEqual([
      { medium: 'local-network', verdict: 'conformant' },
      { via: ['集約接続口'], verdict: 'conformant' },
    ]);
  });

  test('beyond a party that is only called closed is passed by way of an exit', () => {
    const city = parseConfiguration({
      network: {
        parties: { b: { zone: 'closed-party' }, net: { zone: 'internet' } },
        flows: { on: { from: 'b', to: 'net', data: 'both', medium: 'internet' } },
      },
    });
    const change = between({ tier: 'internet' }, { zone: 'closed-party' }, { data: 'both', medium: 'closed-line' });
    const [best] = changes(whatIf(city, change, { asOf }), change);
    expect(best).toEqual({ via: ['集約接続口'], verdict: 'conformant' });
  });
});

describe('a device in several tiers', () => {
  const device = (tiers: readonly [Tier, ...Tier[]]): Configuration => ({ network: { nodes: { printer: { tiers, kind: 'printer' } } } });

  test('LGWAN and Internet: one device for each, or nothing passes and a judgement says so', () => {
    const answer = whatIf(nothing, device(['lgwan', 'internet']), { asOf });
    expect(answer.amendments.map(({ verdict, steps, change }) => [verdict, steps.length, Object.keys(change)])).toEqual([
      ['conformant', 1, ['network']],
      ['conformant', 2, ['network', 'judgements', 'organization']],
    ]);
  });

  test('the first tier keeps the device, and what tells which one it is', () => {
    const marks = { device: 'MFP-1', host: 'mfp', addresses: { mac: ['00:00:5e:00:53:01'] } } as const;
    const printer = { tiers: ['lgwan', 'internet'], kind: 'printer', ...marks } as const;
    const [best] = whatIf(nothing, { network: { nodes: { printer } } }, { asOf }).amendments;
    expect(best?.verdict).toBe('conformant');
    expect(best?.change.network?.nodes).toEqual({
      printer: { kind: 'printer', tier: 'lgwan', ...marks },
      'printer-internet': { kind: 'printer', tier: 'internet' },
    });
  });

  test('My Number and LGWAN: an exception can cover it', () => {
    const { amendments } = whatIf(nothing, device(['my-number', 'lgwan']), { asOf });
    expect(amendments.map(({ verdict }) => verdict)).toEqual(['conformant', 'excepted']);
  });
});

describe('a proposal of several flows', () => {
  const importOf = (from: string, to: string): Flow => ({
    from,
    to,
    data: 'forward',
    medium: 'local-network',
    sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' }],
  });

  test('two that need a boundary are let through by one change, and both pass', () => {
    const change: Configuration = {
      network: {
        nodes: { web: { tier: 'internet' }, files: { tier: 'lgwan' }, mail: { tier: 'lgwan' } },
        flows: { a: importOf('web', 'files'), b: importOf('web', 'mail') },
      },
    };
    const answer = whatIf(nothing, change, { asOf });
    expect(answer.verdict).toBe('undetermined');
    const [best] = answer.amendments;
    expect(best?.verdict).toBe('conformant');
    const { flows, boundaries } = best?.change.network ?? {};
    const ways = [flows?.a?.via, flows?.b?.via].map((via) => (typeof via === 'string' ? undefined : via?.[0]));
    expect(ways.map((id) => boundaries?.[id ?? '']?.allow?.some((entry) => 'flow' in entry))).toEqual([true, true]);
  });

  test('two to parties outside each get an approval of their own', () => {
    const change: Configuration = {
      network: {
        nodes: { tax: { tier: 'my-number', kind: 'server' } },
        parties: { p: { zone: 'internet-party', destination: 'none' }, q: { zone: 'internet-party', destination: 'none' } },
        flows: {
          a: { from: 'tax', to: 'p', data: 'forward', medium: 'closed-line' },
          b: { from: 'tax', to: 'q', data: 'forward', medium: 'closed-line' },
        },
      },
    };
    const answer = whatIf(nothing, change, { asOf });
    expect(answer.verdict).toBe('undetermined'); // the text is silent about such parties
    const [best] = answer.amendments;
    expect(best?.verdict).toBe('excepted');
    const approved = Object.values(best?.change.exceptions ?? {}).flatMap(({ subjects }) => subjects);
    expect(approved).toEqual(expect.arrayContaining([{ flow: 'a' }, { flow: 'b' }]));
  });
});

describe('who approves and judges', () => {
  const change = between({ tier: 'my-number' }, { tier: 'lgwan' }, { data: 'both', medium: 'local-network' });
  const since = '2026-04-01';
  const nobody = { holder: 'なし', from: since, mayApproveExceptions: true };
  const gone = { holder: '前田', from: '2025-04-01', until: '2026-03-31', mayApproveExceptions: true };
  const ciso = { holder: '浜野渚', from: since, mayApproveExceptions: true };
  const deputy = { holder: '浜野 渚', from: since };
  const head = { holder: '課長 浜野渚', from: since };
  const chief = { holder: '島田', from: since };

  test.each<
    readonly [law: string, roles: Readonly<Record<string, Role>>, requester: string, approver: string, invented: readonly string[]]
  >([
    ['whoever may, for another person', { ciso, chief }, 'chief', 'ciso', []],
    ['somebody who is there on the day', { nobody, gone, ciso, chief }, 'chief', 'ciso', []],
    ['nobody for himself, nor for who may be the same', { ciso, deputy, head, chief }, 'chief', 'ciso', []],
    ['somebody else for who holds every post', { ciso, deputy }, '申請者案', 'ciso', ['申請者案']],
    ['somebody else where nobody may', { chief }, 'chief', '承認者案', ['承認者案']],
    ['somebody else where all who may are gone', { nobody, gone, chief }, 'chief', '承認者案', ['承認者案']],
    ['whoever there is to be', {}, '申請者案', '承認者案', ['申請者案', '承認者案']],
  ])('an exception is approved by %s', (_, roles, requester, approver, invented) => {
    const { amendments } = whatIf(parseConfiguration({ organization: { roles } }), change, { asOf });
    const [best] = amendments;
    expect(best?.verdict).toBe('excepted');
    const [exception] = Object.values(best?.change.exceptions ?? {});
    expect([exception?.requestedBy, exception?.approvedBy]).toEqual([requester, approver]);
    expect(Object.keys(best?.change.organization?.roles ?? {})).toEqual(invented);
  });

  test('roles that the change brings with it count as well', () => {
    const answer = whatIf(nothing, { ...change, organization: { roles: { ciso, chief } } }, { asOf, only: ['6.3.1'] });
    const [exception] = Object.values(answer.amendments[0]?.change.exceptions ?? {});
    expect([exception?.requestedBy, exception?.approvedBy]).toEqual(['chief', 'ciso']);
    expect(Object.keys(answer.amendments[0]?.change.organization?.roles ?? {})).toEqual(['ciso', 'chief']);
  });

  test.each<readonly [law: string, roles: Readonly<Record<string, Role>>, judge: string, invented: readonly string[]]>([
    ['by a role that is held', { chief }, 'chief', []],
    ['by one that is held on the day', { nobody, gone, chief }, 'chief', []],
    ['by somebody else where none is', { nobody, gone }, '判断者案', ['判断者案']],
  ])('it is judged %s', (_, roles, judge, invented) => {
    const silent = between({ tier: 'lgwan' }, { zone: 'closed-party' }, { data: 'both', medium: 'closed-line' });
    const { amendments } = whatIf(parseConfiguration({ organization: { roles } }), silent, { asOf });
    const [best] = amendments;
    expect(best?.verdict).toBe('conformant');
    expect(Object.values(best?.change.judgements ?? {}).map(({ by }) => by)).toEqual([judge]);
    expect(Object.keys(best?.change.organization?.roles ?? {})).toEqual(invented);
  });
});

describe('what is invented gets an id of its own', () => {
  test('a node, an exit and an exception that have the usual names stay what they are', () => {
    const city = parseConfiguration({
      network: { nodes: { 境界: { tier: 'lgwan' }, 集約接続口: { tier: 'internet' } } },
      exceptions: { 例外案: { requirement: '6.3.1/isolation', subjects: [{ node: '境界' }] } },
    });
    const crossing = between(
      { tier: 'internet' },
      { tier: 'lgwan' },
      { data: 'forward', medium: 'local-network', via: 'none', sanitization: 'none' },
    );
    const across = whatIf(city, crossing, { asOf });
    expect(across.amendments.map(({ verdict }) => verdict)).toContain('conformant');
    const out = whatIf(city, between({ tier: 'internet' }, { zone: 'internet' }, { data: 'both', medium: 'internet', via: 'none' }), {
      asOf,
    });
    expect(out.amendments.map(({ verdict }) => verdict)).toContain('conformant');
    const excepted = whatIf(city, between({ tier: 'my-number' }, { tier: 'lgwan' }, { data: 'both', medium: 'local-network' }), { asOf });
    expect(excepted.amendments[0]?.verdict).toBe('excepted');
    expect(Object.keys(excepted.amendments[0]?.change.exceptions ?? {})).toEqual(['例外案-2']);
  });

  test('so do those that were given the next names, in whatever width they are written', () => {
    const old = { requirement: '6.3.1/isolation', subjects: [{ node: 'x' }] } as const;
    const city = parseConfiguration({ network: { nodes: { x: { tier: 'lgwan' } } }, exceptions: { 例外案: old, '例外案-２': old } });
    const { amendments } = whatIf(city, between({ tier: 'my-number' }, { tier: 'lgwan' }, { data: 'both', medium: 'local-network' }), {
      asOf,
    });
    expect(Object.keys(amendments[0]?.change.exceptions ?? {})).toEqual(['例外案-3']);
  });
});

describe('a change that speaks of the whole municipality', () => {
  test('to cover less makes universal requirements undetermined', () => {
    const city = parseConfiguration({ covers: 'municipality', network: { nodes: {}, flows: {} } });
    const answer = whatIf(city, { covers: { systems: ['税'] } }, { asOf, only: ['6.3.1'] });
    expect(answer.verdict).toBe('undetermined');
  });

  test('a judgement of nonconformity is a violation', () => {
    const roles = { ciso: { holder: '浜野' } };
    const city = parseConfiguration({ covers: 'municipality', organization: { roles } });
    const record = {
      requirement: '6.1/city-wide-structure',
      subjects: 'municipality',
      by: 'ciso',
      on: asOf,
      evidence: '監査報告',
    } as const;
    const answer = whatIf(city, { judgements: { j: { ...record, result: 'nonconformant' } } }, { asOf, only: ['6.1'] });
    expect(answer.verdict).toBe('nonconformant');
  });

  test('a flow alone is not blamed for what is open about the municipality', () => {
    const answer = whatIf(nothing, between({ tier: 'lgwan' }, { tier: 'lgwan' }, { medium: 'local-network' }), { asOf });
    expect(answer.verdict).toBe('conformant');
  });
});
