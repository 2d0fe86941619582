import { describe, expect, test } from 'vitest';
import type { Configuration, Flow } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { createGuard, type Guard, guardFromJson, type Query } from '../../src/guard/index';
import { gotsuPolicy, type Policy } from '../../src/policy/index';

const at = (time: string) => () => Date.parse(time);
const morning = at('2026-11-26T09:00:00+09:00');

const organization = {
  roles: { ciso: { holder: '佐々木 仁', mayApproveExceptions: true }, 'tax-head': { holder: '三宅 葵', mayApproveExceptions: false } },
} as const;

/** A city with one flow of every kind. */
const city: Configuration = {
  organization,
  assets: { information: { roll: { affairs: ['local-tax'] }, notices: {} } },
  network: {
    nodes: {
      tax: { tier: 'my-number' },
      archive: { tier: 'my-number' },
      counter: { tier: 'lgwan' },
      groupware: { tier: 'lgwan' },
      relay: { tier: 'internet' },
      lost: {},
    },
    parties: {
      cloud: { zone: 'security-cloud' },
      juki: { zone: 'lgwan-network' },
      web: { zone: 'internet' },
      vendor: { zone: 'closed-party' },
    },
    boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [{ flow: 'mail' }] } },
    flows: {
      inside: { from: 'counter', to: 'groupware', data: 'both', medium: 'local-network' },
      mail: {
        from: 'relay',
        to: 'groupware',
        data: 'forward',
        medium: 'local-network',
        via: ['firewall'],
        encryption: 'encrypted',
        sanitization: [
          { direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked', note: 'appliance' },
        ],
      },
      batch: { from: 'counter', to: 'tax', data: 'forward', medium: 'local-network', exception: 'batch' },
      leak: { from: 'tax', to: 'relay', data: 'forward', medium: 'local-network' },
      somewhere: { from: 'counter', to: 'lost', data: 'both', medium: 'local-network' },
      outside: { from: 'cloud', to: 'web', data: 'both', medium: 'internet' },
      repair: { from: 'vendor', to: 'groupware', data: 'backward', medium: 'closed-line' },
      'web-only': {
        from: 'groupware',
        to: 'counter',
        data: 'both',
        medium: 'local-network',
        protocol: 'https',
        ports: ['443/tcp', '8000-8010'],
      },
      'two-cards': {
        from: 'tax',
        to: 'archive',
        data: 'both',
        medium: 'local-network',
        carries: ['roll'],
        limits: { ip: ['192.0.2.0/28', '2001:db8::/64'], mac: ['00:11:22:33:44:55'], port: 'none' },
        destinationLimits: ['Archive.example.jp'],
      },
    },
  },
  exceptions: {
    batch: {
      requirement: '6.3.1/isolation',
      subjects: [{ flow: 'batch' }],
      reason: '連携が改修されるまで',
      requestedBy: 'tax-head',
      approvedBy: 'ciso',
      approvedOn: '2026-11-01',
      from: '2026-12-01',
      until: '2027-01-31',
      compensating: ['転送記録を毎日確かめる'],
    },
  },
};

const configuration = parseConfiguration(city);
const guard = createGuard(configuration, { now: morning });

describe('what is declared and lawful is permitted', () => {
  test('with what is owed', () => {
    expect(guard.decide({ from: 'relay', to: 'groupware', data: 'forward' })).toMatchObject({
      effect: 'permit',
      code: 'permitted',
      flow: 'mail',
      clause: '6.3.2',
      label: '6(3)②',
      exception: null,
      judgement: null,
      until: null,
      obligations: [
        {
          kind: 'sanitize',
          sanitization: { direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' },
        },
        { kind: 'via', through: ['firewall'] },
        { kind: 'medium', medium: 'local-network' },
        { kind: 'encrypt' },
      ],
    });
    // A remark of a clerk's is nobody's business at run time.
    expect(JSON.stringify(guard.toJSON())).not.toContain('appliance');
  });

  test('an exception permits from its first day to its last, and says until when', () => {
    const decideAt = (time: string) => {
      let now = morning();
      const aged = createGuard(configuration, { now: () => now });
      now = Date.parse(time);
      const { effect, code, exception, until } = aged.decide({ from: 'counter', to: 'tax', data: 'forward' });
      return [effect, code, exception, until];
    };
    expect(decideAt('2026-11-30T23:59:59.999+09:00')).toEqual(['deny', 'forbidden', null, '2026-11-30']);
    expect(decideAt('2026-12-01T00:00:00+09:00')).toEqual(['permit', 'excepted', 'batch', '2027-01-31']);
    expect(decideAt('2027-01-31T23:59:59.999+09:00')).toEqual(['permit', 'excepted', 'batch', '2027-01-31']);
    expect(decideAt('2027-02-01T00:00:00+09:00')).toEqual(['deny', 'forbidden', null, null]);
  });
});

describe('everything else is denied, and says by which clause where one decides', () => {
  test.each<[string, Query, string, string | null]>([
    ['declared and forbidden', { from: 'tax', to: 'relay', data: 'forward' }, 'forbidden', '6.3.1'],
    ['declared, and facts are missing', { from: 'counter', to: 'lost' }, 'undetermined', '6.3.1'],
    ['declared, and open for a person to judge', { from: 'vendor', to: 'groupware', data: 'backward' }, 'undetermined', '6.3.2'],
    ['declared, and none of the municipality’s', { from: 'cloud', to: 'web' }, 'not-covered', null],
    ['undeclared, and forbidden by the table', { from: 'tax', to: 'web' }, 'undeclared-flow', '6.3.1'],
    ['undeclared, and not forbidden by the table', { from: 'counter', to: 'juki' }, 'undeclared-flow', null],
    ['the other way round', { from: 'groupware', to: 'relay', data: 'backward' }, 'undeclared-flow', null],
    ['the direction of data not stated', { from: 'relay', to: 'groupware' }, 'outside-limits', null],
    ['data in the other direction', { from: 'relay', to: 'groupware', data: 'backward' }, 'outside-limits', null],
    ['data in both directions', { from: 'relay', to: 'groupware', data: 'both' }, 'outside-limits', null],
    ['an id in capitals', { from: 'Counter', to: 'groupware' }, 'undeclared-end', null],
    ['an id with a space', { from: 'counter ', to: 'groupware' }, 'undeclared-end', null],
  ])('%s', (_, query, code, clause) => {
    const decision = guard.decide(query);
    expect([decision.effect, decision.code, decision.clause]).toEqual(['deny', code, clause]);
  });
});

test('what nobody declared is laid to a clause only where the clause would forbid it', () => {
  const forbidden = guard.decide({ from: 'tax', to: 'web' });
  const undeclared = guard.decide({ from: 'counter', to: 'juki' });
  expect([forbidden.label, undeclared.label]).toEqual(['6(3)①', null]);
  // That nothing undeclared is permitted is the guard's own rule: no clause is named beside it.
  expect(forbidden.reason.en).not.toContain('Only declared flows');
  expect(undeclared.reason.en).toContain('Only declared flows');
});

describe('limits', () => {
  const ofWeb = (stated: Partial<Query>) => guard.decide({ from: 'groupware', to: 'counter', ...stated }).code;

  test.each<[string, Partial<Query>, string]>([
    ['nothing stated', {}, 'outside-limits'],
    ['the protocol alone', { protocol: 'https' }, 'outside-limits'],
    ['the port alone', { port: 8000 }, 'outside-limits'],
    ['a port that is declared for any transport', { protocol: 'https', port: 8010 }, 'permitted'],
    ['a port beyond the range', { protocol: 'https', port: 8011 }, 'outside-limits'],
    ['a port that is declared for one transport, which is not stated', { protocol: 'https', port: 443 }, 'outside-limits'],
    ['stated', { protocol: 'https', port: 443, transport: 'tcp' }, 'permitted'],
    ['stated otherwise', { protocol: 'https', port: 443, transport: 'udp' }, 'outside-limits'],
    ['a protocol written otherwise', { protocol: 'ＨＴＴＰＳ', port: 443, transport: 'tcp' }, 'permitted'],
    ['another protocol', { protocol: 'http', port: 443, transport: 'tcp' }, 'outside-limits'],
    ['a transport as the protocol, and another one besides', { protocol: 'udp', port: 443, transport: 'tcp' }, 'malformed-query'],
  ])('of protocol and port: %s', (_, stated, code) => {
    expect(ofWeb(stated)).toBe(code);
  });

  const whole = {
    from: 'tax',
    to: 'archive',
    carries: ['roll'],
    ip: ['192.0.2.1', '2001:db8::1'],
    mac: '00-11-22-33-44-55',
    destination: 'archive.EXAMPLE.jp.',
  };

  test('of addresses, data and destination: stated in full, in any notation', () => {
    expect(guard.decide(whole).code).toBe('permitted');
    expect(guard.decide({ ...whole, carries: [] }).code).toBe('permitted');
    // As a socket that is open to both families tells of an IPv4 address; as a switch tells of a card.
    expect(guard.decide({ ...whole, ip: ['::ffff:192.0.2.1', '::FFFF:c000:0201'], mac: '0011.2233.4455' }).code).toBe('permitted');
  });

  test.each<[string, Partial<Query>]>([
    ['one address of two lies outside', { ip: ['192.0.2.1', '192.0.2.16'] }],
    ['an address of the other family', { ip: '2001:db8:0:1::1' }],
    ['a block instead of an address', { ip: '192.0.2.0/28' }],
    ['no address', { ip: 'archive' }],
    ['an address in octal', { ip: '0300.0.2.1' }],
    ['an address that some read as octal', { ip: '192.0.2.010' }],
    ['an address of the other family that only ends so', { ip: '::fffe:192.0.2.1' }],
    ['another card', { mac: '00:11:22:33:44:56' }],
    ['other data', { carries: ['roll', 'notices'] }],
    ['another host', { destination: 'archive.example.jp.evil.example' }],
    ['a host that only begins so', { destination: 'archive.example.j' }],
  ])('of addresses, data and destination: %s', (_, stated) => {
    expect(guard.decide({ ...whole, ...stated }).code).toBe('outside-limits');
  });

  test.each(['carries', 'ip', 'mac', 'destination'] as const)('what is not stated is not assumed: %s', (key) => {
    const { [key]: _, ...rest } = whole;
    const decision = guard.decide({ ...rest, from: 'tax', to: 'archive' });
    expect(decision).toMatchObject({ effect: 'deny', code: 'outside-limits', limits: ['carries', 'ip', 'mac', 'destination'] });
  });
});

const between = (flows: NonNullable<Configuration['network']>['flows']): Guard =>
  createGuard(
    parseConfiguration({
      assets: { information: { roll: {}, notices: {} } },
      network: { nodes: { a: { tier: 'my-number' }, b: { tier: 'my-number' } }, parties: {}, flows: flows ?? {} },
    }),
    { now: morning },
  );

describe('limits of one transport, one family, or none', () => {
  const limitedTo = (limits: Partial<Flow>) => {
    const one = between({ only: { from: 'a', to: 'b', data: 'both', medium: 'local-network', ...limits } });
    return (stated: Partial<Query>) => one.decide({ from: 'a', to: 'b', ...stated }).code;
  };

  test('every port of one transport is still that transport', () => {
    const decide = limitedTo({ ports: ['1-65535/tcp'] });
    expect(decide({ port: 53, transport: 'tcp' })).toBe('permitted');
    expect(decide({ port: 53, transport: 'udp' })).toBe('outside-limits');
    expect(limitedTo({ ports: ['1-65535'] })({})).toBe('permitted');
  });

  test('every address of one family does not undo what the other is limited to', () => {
    const decide = limitedTo({ limits: { ip: ['0.0.0.0/0', '2001:db8::/64'] } });
    expect(decide({ ip: '198.51.100.1' })).toBe('permitted');
    expect(decide({ ip: '2001:db8::1' })).toBe('permitted');
    expect(decide({ ip: '2001:db9::1' })).toBe('outside-limits');
    expect(limitedTo({ limits: { ip: ['0.0.0.0/0'] } })({})).toBe('permitted');
  });

  test('a transport may be declared as the protocol, and stated as the transport', () => {
    const decide = limitedTo({ protocol: 'TCP', ports: ['443'] });
    expect(decide({ port: 443, transport: 'tcp', protocol: 'https' })).toBe('permitted');
    expect(decide({ port: 443, protocol: 'tcp' })).toBe('permitted');
    expect(decide({ port: 443, protocol: 'https' })).toBe('outside-limits');
    expect(decide({ port: 443, transport: 'udp' })).toBe('outside-limits');
  });

  test('ports may be declared for SCTP', () => {
    expect(limitedTo({ ports: ['3868/sctp'] })({ port: 3868, transport: 'sctp' })).toBe('permitted');
  });
});

describe('data of the My Number tier', () => {
  const moving = createGuard(
    parseConfiguration({
      assets: { information: { roll: { affairs: ['local-tax'] }, notices: { tier: 'lgwan' }, unsorted: {} } },
      network: {
        nodes: { a: { tier: 'lgwan' }, b: { tier: 'lgwan' }, m: { tier: 'my-number' }, n: { tier: 'my-number' } },
        parties: {},
        flows: {
          outside: { from: 'a', to: 'b', data: 'both', medium: 'local-network' },
          inside: { from: 'm', to: 'n', data: 'both', medium: 'local-network' },
        },
      },
    }),
    { now: morning },
  );

  // Had the flow declared that it carries them, a report would find 6(3)① broken, or could not tell.
  test.each(['roll', 'unsorted'])('is not let through by a flow outside the tier that does not say what it carries: %s', (id) => {
    expect(moving.decide({ from: 'a', to: 'b', carries: ['notices', id] })).toMatchObject({
      effect: 'deny',
      code: 'outside-limits',
      limits: ['carries'],
    });
  });

  test('other data is, and so is it inside the tier', () => {
    expect(moving.decide({ from: 'a', to: 'b' }).code).toBe('permitted');
    expect(moving.decide({ from: 'a', to: 'b', carries: ['notices'] }).code).toBe('permitted');
    expect(moving.decide({ from: 'm', to: 'n', carries: ['roll', 'unsorted'] }).code).toBe('permitted');
  });
});

describe('several flows between the same ends', () => {
  test.each<[string, Partial<Flow>, Partial<Query>]>([
    ['data in both directions are also those of the one', { data: 'forward' }, { data: 'both' }],
    ['more data', { carries: ['roll'] }, { carries: ['roll', 'notices'] }],
    ['more addresses', { limits: { ip: ['192.0.2.1'] } }, { ip: ['198.51.100.1', '192.0.2.1'] }],
    ['an address in another notation', { limits: { ip: ['192.0.2.1'] } }, { ip: '::ffff:192.0.2.1' }],
    ['something that is no address', { limits: { ip: ['192.0.2.1'] } }, { ip: 'a' }],
    ['a card in another notation', { limits: { mac: ['00:11:22:33:44:55'] } }, { mac: '001122334455' }],
    ['something that is no card', { limits: { mac: ['00:11:22:33:44:55'] } }, { mac: 'a' }],
    ['a protocol over the transport', { protocol: 'tcp' }, { protocol: 'https' }],
    ['only the transport', { protocol: 'https' }, { protocol: 'tcp' }],
    ['two answers to one question', { ports: ['53/udp'] }, { port: 53, protocol: 'udp', transport: 'tcp' }],
  ])('a denial is not turned away by stating %s', (_, limits, stated) => {
    const two = between({
      open: { from: 'a', to: 'b', data: 'both', medium: 'local-network' },
      tunneled: { from: 'a', to: 'b', data: 'both', medium: 'vpn-over-internet', ...limits },
    });
    expect(two.decide({ from: 'a', to: 'b', ...stated }).effect).toBe('deny');
  });

  test('a decision is told to hold no longer than what is said of each of them', () => {
    const { batch } = city.exceptions ?? {};
    let now = morning();
    const both = createGuard(
      parseConfiguration({
        organization,
        network: {
          nodes: { counter: { tier: 'lgwan' }, tax: { tier: 'my-number' } },
          flows: {
            first: { from: 'counter', to: 'tax', data: 'both', medium: 'local-network' },
            second: { from: 'counter', to: 'tax', data: 'both', medium: 'local-network' },
          },
        },
        exceptions: {
          longer: { ...batch, requirement: '6.3.1/isolation', subjects: [{ flow: 'first' }], from: '2026-11-01', until: '2027-03-31' },
          shorter: { ...batch, requirement: '6.3.1/isolation', subjects: [{ flow: 'second' }], from: '2026-11-01', until: '2026-12-31' },
        },
      }),
      { now: () => now },
    );
    const decide = () => both.decide({ from: 'counter', to: 'tax' });
    expect(decide()).toMatchObject({ effect: 'permit', flow: 'first', until: '2026-12-31' });
    now = at('2026-12-31T23:59:59.999+09:00')();
    expect(decide().effect).toBe('permit');
    now = at('2027-01-01T00:00:00+09:00')();
    expect(decide()).toMatchObject({ effect: 'deny', flow: 'second', until: '2027-03-31' });
  });

  test('a denial is turned away by what shows that it is another communication', () => {
    const two = between({
      open: { from: 'a', to: 'b', data: 'both', medium: 'local-network' },
      tunneled: { from: 'a', to: 'b', data: 'forward', medium: 'vpn-over-internet', limits: { ip: ['192.0.2.1'] } },
    });
    expect(two.decide({ from: 'a', to: 'b', data: 'backward' }).effect).toBe('permit');
    expect(two.decide({ from: 'a', to: 'b', ip: ['198.51.100.1', '198.51.100.2'] }).effect).toBe('permit');
  });

  test('the worst of those that are meant decides', () => {
    const two = between({
      open: { from: 'a', to: 'b', data: 'both', medium: 'local-network' },
      tunneled: { from: 'a', to: 'b', data: 'both', medium: 'vpn-over-internet', ports: ['1194'] },
    });
    expect(two.decide({ from: 'a', to: 'b', port: 443 })).toMatchObject({ effect: 'permit', flow: 'open' });
    expect(two.decide({ from: 'a', to: 'b', port: 1194 })).toMatchObject({ effect: 'deny', code: 'forbidden', flow: 'tunneled' });
  });

  test('a denial is not turned away by leaving unsaid what it hangs on', () => {
    const two = between({
      open: { from: 'a', to: 'b', data: 'both', medium: 'local-network' },
      tunneled: { from: 'a', to: 'b', data: 'both', medium: 'vpn-over-internet', ports: ['1194'] },
    });
    expect(two.decide({ from: 'a', to: 'b' })).toMatchObject({ effect: 'deny', code: 'forbidden', flow: 'tunneled' });
  });
});

describe('requirements that are not in force on the day', () => {
  const [isolation] = gotsuPolicy.requirements.filter(({ id }) => id === '6.3.1/isolation');
  const decideUnder = (policy: Policy, ...times: readonly string[]) => {
    let now = morning();
    const parsed = parseConfiguration(
      {
        network: {
          nodes: { a: { tier: 'my-number' }, b: { tier: 'internet' } },
          parties: {},
          flows: { leak: { from: 'a', to: 'b', data: 'both', medium: 'local-network' } },
        },
      },
      { policy },
    );
    const made = createGuard(parsed, { policy, now: () => now });
    return times.map((time) => {
      now = Date.parse(time);
      return made.decide({ from: 'a', to: 'b' }).code;
    });
  };
  const onFrom = '2027-07-01T00:00:00+09:00';
  const dayBefore = '2027-06-30T23:59:59+09:00';
  const later = { ...gotsuPolicy, requirements: [{ ...isolation, inForceFrom: '2027-07-01' }] } as unknown as Policy; // the rest is not asked of this flow

  test('permit nothing before, and forbid from their first day', () => {
    expect(decideUnder(later, dayBefore, onFrom)).toEqual(['not-covered', 'forbidden']);
    expect(decideUnder({ ...gotsuPolicy, requirements: [] }, dayBefore)).toEqual(['not-covered']);
  });

  test('decide before, where one that is in force takes them over', () => {
    const restating = {
      ...later,
      requirements: [...later.requirements, { ...isolation, id: 'law/isolation', restates: ['6.3.1/isolation'] }],
    };
    expect(decideUnder(restating as unknown as Policy, dayBefore)).toEqual(['forbidden']);
  });
});

describe('the guard tells of itself', () => {
  test('paths that are not accepted change no single decision, and are told', () => {
    const relayed = createGuard(
      parseConfiguration({
        organization,
        network: {
          nodes: { tax: { tier: 'my-number' }, counter: { tier: 'lgwan' }, relay: { tier: 'internet' } },
          parties: {},
          boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [{ flow: 'second' }] } },
          flows: {
            first: { from: 'tax', to: 'counter', data: 'forward', medium: 'local-network' },
            second: {
              from: 'counter',
              to: 'relay',
              data: 'forward',
              medium: 'local-network',
              via: ['firewall'],
              sanitization: [{ direction: 'forward', method: 'file-sanitization', unopenable: 'blocked' }],
            },
          },
        },
        exceptions: {
          relay: { ...city.exceptions?.batch, requirement: '6.3.1/isolation', subjects: [{ flow: 'first' }], from: '2026-11-01' },
        },
      }),
      { now: morning },
    );
    expect(relayed.decide({ from: 'tax', to: 'counter', data: 'forward' }).code).toBe('excepted');
    expect(relayed.decide({ from: 'counter', to: 'relay', data: 'forward' }).code).toBe('permitted');
    expect(relayed.warnings.map(({ clause, outcome, subjects, path }) => [clause, outcome, subjects, path?.length])).toEqual([
      [
        '6.3.1',
        'fail',
        [
          { kind: 'path-from', id: 'tax' },
          { kind: 'path-to', id: 'relay' },
        ],
        2,
      ],
    ]);
  });

  test('so are devices that join zones', () => {
    const joined = createGuard(parseConfiguration({ network: { nodes: { bridge: { tiers: ['my-number', 'internet'] } } } }), {
      now: morning,
    });
    expect(joined.warnings.map(({ clause, outcome, subjects, path }) => [clause, outcome, subjects, path])).toEqual([
      ['6.3.1', 'fail', [{ kind: 'node', id: 'bridge' }], null],
    ]);
  });

  test('of which policy and day it is', () => {
    expect([guard.policy.id, guard.builtOn, guard.notAfter]).toEqual(['gotsu-2026-03', '2026-11-26', null]);
  });

  test('the day is that of Japan', () => {
    expect(createGuard(configuration, { now: at('2026-11-26T14:59:59Z') }).builtOn).toBe('2026-11-26');
    expect(createGuard(configuration, { now: at('2026-11-26T15:00:00Z') }).builtOn).toBe('2026-11-27');
  });

  test('a date of the standard library will do as a clock', () => {
    expect(
      createGuard(configuration, { now: () => new Date('2026-11-26T00:00:00Z') }).decide({ from: 'counter', to: 'groupware' }).effect,
    ).toBe('permit');
  });

  test('after its last day it denies everything', () => {
    let now = morning();
    const short = createGuard(configuration, { now: () => now, notAfter: '2026-12-31' });
    now = at('2026-12-31T23:59:59.999+09:00')();
    expect(short.decide({ from: 'counter', to: 'groupware' })).toMatchObject({ effect: 'permit', until: '2026-12-31' });
    expect(short.decide({ from: 'counter', to: 'tax', data: 'forward' })).toMatchObject({ code: 'excepted', until: '2026-12-31' });
    now = at('2027-01-01T00:00:00+09:00')();
    expect(short.decide({ from: 'counter', to: 'groupware' })).toMatchObject({ effect: 'deny', code: 'after-last-day' });
    expect(() => createGuard(configuration, { notAfter: '2026-02-29' })).toThrow(RangeError);
  });

  test('what is stored and read decides alike, to the last word', () => {
    const stored = guardFromJson(JSON.stringify(guard), { now: morning });
    const ends = [...Object.keys(city.network?.nodes ?? {}), ...Object.keys(city.network?.parties ?? {})];
    for (const from of ends) {
      for (const to of ends) {
        for (const data of ['forward', 'backward', 'both', undefined] as const) {
          const query = { from, to, ...(data === undefined ? {} : { data }) };
          expect(stored.decide(query)).toEqual(guard.decide(query));
        }
      }
    }
    expect(JSON.stringify(stored)).toBe(JSON.stringify(guard));
    expect(stored.warnings).toEqual(guard.warnings);
  });
});
