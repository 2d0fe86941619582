import { afterEach, describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { assertPermitted, createGuard, type Guard, PolicyViolationError, type Query } from '../../src/guard/index';
import { exceptionOfBatch, roles } from './exception';

// Attempts to get a forbidden communication through, as someone would make them who may ask whatever he likes, in whatever form.

const morning = Date.parse('2026-11-26T09:00:00+09:00');
const city = {
  assets: { information: { roll: {} } },
  network: {
    nodes: {
      counter: { tier: 'lgwan' },
      groupware: { tier: 'lgwan' },
      tax: { tier: 'my-number' },
      web: { tier: 'internet' },
      constructor1: { tier: 'lgwan' },
    },
    parties: {},
    flows: {
      open: { from: 'counter', to: 'groupware', data: 'both', medium: 'local-network' },
      secure: {
        from: 'groupware',
        to: 'counter',
        data: 'both',
        medium: 'local-network',
        ports: ['443'],
        carries: [],
        limits: { ip: ['192.0.2.1'] },
      },
    },
  },
} as const;
const configuration = parseConfiguration(city);
const guard = createGuard(configuration, { now: () => morning });

const lawful = { from: 'counter', to: 'groupware' };
const secure = { from: 'groupware', to: 'counter', port: 443, carries: [], ip: '192.0.2.1' };

/** What a program without types can ask. */
const ask = (query: unknown, of: Guard = guard) => of.decide(query as Query); // an attacker has no compiler

test('what is attacked is there: both flows are permitted as they are declared', () => {
  expect([guard.decide(lawful).effect, guard.decide(secure).effect]).toEqual(['permit', 'permit']);
});

describe('things that are no question', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'counter'],
    ['a number', 7],
    ['a list', ['counter', 'groupware']],
    ['a function', () => lawful],
    ['an empty object', {}],
    ['an object without a prototype and without ends', Object.create(null)],
    ['ends that are lists', { from: ['counter'], to: ['groupware'] }],
    ['ends that are text objects', { from: new String('counter'), to: new String('groupware') }],
    ['ends that say another name each time', { from: { toString: () => 'counter' }, to: 'groupware' }],
    ['an end that is a symbol', { from: Symbol('counter'), to: 'groupware' }],
    ['an end that is missing', { from: 'counter' }],
  ])('%s', (_, query) => {
    expect(ask(query)).toMatchObject({ effect: 'deny', code: 'malformed-query' });
  });
});

describe('ids that are none', () => {
  test.each([
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'counter\u0000',
    'counter\u200b',
    'ｃｏｕｎｔｅｒ',
    'COUNTER',
    ' counter',
    'any',
    '*',
  ])('from %j', (from) => {
    expect(ask({ from, to: 'groupware' })).toMatchObject({ effect: 'deny', code: 'undeclared-end' });
    expect(ask({ from: 'counter', to: from })).toMatchObject({ effect: 'deny', code: 'undeclared-end' });
  });

  test('data that are none', () => {
    for (const id of ['__proto__', 'Roll', 'constructor']) expect(ask({ ...lawful, carries: [id] }).code).toBe('undeclared-data');
  });
});

describe('values that are none, also where no flow is limited by them', () => {
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    port: [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -1,
      0,
      65_536,
      443.5,
      '443',
      443n,
      null,
      [443],
      { valueOf: () => 443 },
      new Number(443),
      true,
    ],
    data: ['Both', '', null, 0, ['both'], 'unknown'],
    transport: ['TCP', 'icmp', null, 6],
    protocol: ['', null, 443, ['https'], new String('https')],
    destination: ['', null, 0, new URL('https://groupware')],
    carries: ['roll', null, {}, [1], [null], { length: 0 }, new Set()],
    ip: ['', null, [], [1], 3_221_225_985, ['192.0.2.1', null]].filter((value) => value !== ''),
    mac: [null, [], [1], {}],
  };
  test.each(Object.entries(wrong).flatMap(([key, values]) => values.map((value) => [key, value] as const)))('%s: %o', (key, value) => {
    for (const query of [lawful, secure])
      expect(ask({ ...query, [key]: value })).toMatchObject({ effect: 'deny', code: 'malformed-query' });
  });
});

describe('objects that answer otherwise each time, or fail', () => {
  test.each(Object.keys({ ...secure, data: 0, protocol: 0, transport: 0, mac: 0, destination: 0 }))('reading "%s" fails', (key) => {
    const query = Object.defineProperty({ ...secure }, key, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(ask(query)).toMatchObject({ effect: 'deny', code: 'malformed-query' });
  });

  test.each(['get', 'has', 'getOwnPropertyDescriptor', 'ownKeys', 'getPrototypeOf'] as const)('a proxy fails in %s', (trap) => {
    const fails = (): never => {
      throw new TypeError('no');
    };
    const decision = ask(new Proxy({ ...secure, port: 22 }, { [trap]: fails }));
    expect(decision.effect).toBe('deny');
  });

  test('each value is read once: what a second reading would give is never decided by', () => {
    for (const [key, first, then] of [
      ['port', 443, 22],
      ['from', 'groupware', 'web'],
      ['to', 'counter', 'tax'],
      ['ip', '192.0.2.1', '198.51.100.1'],
    ] as const) {
      let reads = 0;
      const query = Object.defineProperty({ ...secure }, key, { enumerable: true, get: () => (reads++ === 0 ? first : then) });
      expect(ask(query).effect, key).toBe('permit');
      expect(reads, key).toBe(1);
    }
  });

  test('a list that grows after it was looked at', () => {
    let reads = 0;
    const growing = new Proxy(['192.0.2.1'], {
      get(target, key, receiver) {
        if (key === 'length') return reads++ === 0 ? 1 : 2;
        if (key === '1') return '198.51.100.1';
        return Reflect.get(target, key, receiver);
      },
    });
    // Whatever its length was when it was read, all that was read was held against the limit.
    expect(ask({ ...secure, ip: growing }).effect).toBe('deny');
    const endless = new Proxy([], { get: (target, key, receiver) => (key === 'length' ? Number.NaN : Reflect.get(target, key, receiver)) });
    expect(ask({ ...secure, ip: endless })).toMatchObject({ effect: 'deny', code: 'malformed-query' });
  });

  test('a list that is said to be longer than any memory is read no further than it holds texts', () => {
    expect(ask({ ...lawful, carries: new Array(2 ** 32 - 1) })).toMatchObject({ effect: 'deny', code: 'malformed-query' });
  });

  test('a question that asks another question while it is read', () => {
    const query = {
      ...secure,
      port: 22,
      get destination() {
        // The inner question is lawful; what it stated must not be taken for what this one states.
        expect(guard.decide(secure).effect).toBe('permit');
        return 'anywhere';
      },
    };
    expect(ask(query)).toMatchObject({ effect: 'deny', code: 'outside-limits' });
    const list = new Proxy(['192.0.2.1'], {
      get(target, key, receiver) {
        guard.decide(secure);
        return Reflect.get(target, key, receiver);
      },
    });
    expect(ask({ ...secure, port: 22, ip: list })).toMatchObject({ effect: 'deny', code: 'outside-limits' });
  });
});

describe('what a question does not hold itself', () => {
  const polluted = Object.prototype as Record<string, unknown>; // every object inherits from it
  afterEach(() => {
    for (const key of ['from', 'to', 'port', 'carries', 'ip', 'data', 'effect']) delete polluted[key];
  });

  test('a polluted prototype states nothing', () => {
    const { port: _, ...unsaid } = secure;
    polluted.port = 443;
    expect(ask(unsaid)).toMatchObject({ effect: 'deny', code: 'malformed-query' });
    delete polluted.port;
    polluted.to = 'groupware';
    expect(ask({ from: 'counter' })).toMatchObject({ effect: 'deny', code: 'malformed-query' });
  });

  test('a polluted prototype does not turn a denial into a permission', () => {
    polluted.effect = 'permit';
    expect(() => assertPermitted(guard, { from: 'tax', to: 'web' })).toThrow(PolicyViolationError);
  });

  test('an object that inherits its limits', () => {
    expect(
      ask(Object.assign(Object.create({ port: 443 }), { from: 'groupware', to: 'counter', carries: [], ip: '192.0.2.1' })),
    ).toMatchObject({
      effect: 'deny',
      code: 'malformed-query',
    });
  });
});

describe('what is given out is not the guard', () => {
  test('decisions, their parts and the guard cannot be changed', () => {
    const decision = guard.decide(lawful);
    for (const value of [
      guard,
      decision,
      decision.reason,
      decision.obligations,
      decision.obligations[0],
      guard.policy,
      guard.policy.profile,
      guard.warnings,
    ]) {
      expect(Object.isFrozen(value)).toBe(true);
    }
    const denial = guard.decide({ from: 'groupware', to: 'counter' });
    expect(denial).toMatchObject({ code: 'outside-limits', limits: ['carries', 'port', 'ip'] });
    expect(Object.isFrozen(denial) && 'limits' in denial && Object.isFrozen(denial.limits)).toBe(true);
  });

  test('what was written out can be changed without effect', () => {
    const own = createGuard(configuration, { now: () => morning });
    const written = own.toJSON();
    const program = written.program as { flows: { verdicts: unknown[] }[]; obligations: unknown[][] }; // as an attacker who has read the file sees it
    program.flows.length = 0;
    program.obligations.length = 0;
    expect(own.decide(lawful)).toMatchObject({ effect: 'permit', obligations: [{ kind: 'medium' }] });
    expect(JSON.stringify(own)).toBe(JSON.stringify(guard));
  });
});

describe('what is no checked declaration', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty object', {}],
    ['a declaration that was not parsed', city],
    ['a copy of one that was', { ...configuration }],
    ['a clone', structuredClone(configuration)],
    ['a proxy of it', new Proxy(configuration, {})],
    ['an object that inherits from it', Object.create(configuration)],
  ])('%s makes a guard that denies everything', (_, input) => {
    const closed = createGuard(input as typeof configuration, { now: () => morning }); // an attacker has no compiler
    expect(closed.decide(lawful)).toMatchObject({ effect: 'deny', code: 'no-configuration' });
    expect(ask(null, closed)).toMatchObject({ effect: 'deny', code: 'no-configuration' });
  });
});

describe('clocks', () => {
  const withClock = (...times: readonly unknown[]) => {
    let looks = 0;
    const clock = () => {
      const time = times[Math.min(looks, times.length - 1)];
      looks += 1;
      if (time instanceof Error) throw time;
      return time as number; // a clock of an attacker's gives what it likes
    };
    return createGuard(configuration, { now: clock });
  };

  test.each<[string, unknown, string]>([
    ['before 1970', -1, 'no-clock'],
    ['no number', Number.NaN, 'no-clock'],
    ['an invalid date', new Date('26.11.2026'), 'no-clock'],
    ['infinity', Number.POSITIVE_INFINITY, 'no-clock'],
    ['beyond the year 9999', Date.UTC(10_000, 0, 1), 'no-clock'],
    ['nothing', undefined, 'no-clock'],
    ['a text that is no number', '2026-11-26', 'no-clock'],
    ['a symbol', Symbol('now'), 'no-clock'],
    ['a failure', new Error('no clock'), 'no-clock'],
    ['the epoch, as after a lost battery', 0, 'before-build'],
    ['nothing at all, which counts as the epoch', null, 'before-build'],
    ['the day before', morning - 86_400_000, 'before-build'],
  ])('%s', (_, time, code) => {
    expect(withClock(morning, time).decide(lawful)).toMatchObject({ effect: 'deny', code });
  });

  test('one that fails once is looked at again', () => {
    const failing = withClock(morning, Number.NaN, morning, new Error('no'), morning);
    expect([1, 2, 3, 4].map(() => failing.decide(lawful).effect)).toEqual(['deny', 'permit', 'deny', 'permit']);
  });

  test('one that tells another day while the question is read', () => {
    // The exception begins later; the question asks another one at a time when the clock tells nothing.
    let now: number = morning;
    const excepted = createGuard(
      parseConfiguration({
        organization: { roles },
        network: {
          nodes: { a: { tier: 'my-number' }, b: { tier: 'lgwan' } },
          flows: { batch: { from: 'a', to: 'b', data: 'both', medium: 'local-network' } },
        },
        exceptions: {
          batch: { ...exceptionOfBatch, from: '2027-01-01', until: '2027-03-31' },
        },
      }),
      { now: () => now, notAfter: '2027-02-28' },
    );
    for (const other of [Number.NaN, Date.parse('2027-01-15T09:00:00+09:00')]) {
      now = morning;
      const query = {
        from: 'a',
        to: 'b',
        get data() {
          now = other;
          ask(lawful, excepted);
          return 'both';
        },
      };
      expect(ask(query, excepted)).toMatchObject({ effect: 'deny', code: 'forbidden' });
    }
  });

  test('one that fails while the guard is made', () => {
    expect(withClock(Number.NaN, morning).decide(lawful)).toMatchObject({ effect: 'deny', code: 'no-clock' });
    expect(withClock(new Error('no'), morning).decide(lawful)).toMatchObject({ effect: 'deny', code: 'no-clock' });
  });
});
