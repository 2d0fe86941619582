import { describe, expect, test } from 'vitest';
import type { Configuration, Exception } from '../../src/configuration/index';
import { evaluate, type Report } from '../../src/evaluation/index';
import { gotsuPolicy, guidelineLayer, layOver } from '../../src/policy/index';
import { approved, cityWith, reportOn } from '../hostile/city';

const leak = { from: 'tax-db', to: 'files', data: 'forward', medium: 'local-network' } as const;

/** A flow that only an exception covers, and one exception for it, changed as told. */
function judge(change: Partial<Record<keyof Exception, unknown>>, asOf = '2026-11-24', rest: Configuration = {}): Report {
  const exception = Object.fromEntries(
    Object.entries({ ...approved([{ flow: 'f' }]), ...change }).filter(([, value]) => value !== undefined),
  );
  const exceptions = { x: exception } as unknown as Configuration['exceptions']; // what is left out is left out
  return evaluate(cityWith({ flows: { f: leak }, ...(exceptions === undefined ? {} : { exceptions }), rest }), { asOf, only: ['6.3'] });
}

const dispositionOf = (report: Report) =>
  report.results.find(({ rule, outcome }) => rule === 'network/my-number-isolation' && outcome === 'fail')?.disposition;
const life = (report: Report) =>
  report.results
    .filter(({ rule }) => rule.startsWith('exceptions/'))
    .map(({ rule, outcome, severity }) => `${outcome} ${rule}${severity === 'advice' ? ' (advice)' : ''}`);

describe('an exception in order', () => {
  test('covers the failure, which stays a failure', () => {
    const report = judge({});
    expect(dispositionOf(report)).toBe('excepted');
    expect(life(report)).toEqual([]);
    expect(report.verdict).toBe('excepted');
    expect(report.requirements.filter(({ area }) => area === 'exceptions').map(({ status }) => status)).toEqual([
      'conformant',
      'conformant',
      'conformant',
      'conformant',
    ]);
  });

  test.each([
    ['the day before the first', '2026-03-31', 'not-yet-valid', 'nonconformant'],
    ['the first day', '2026-04-01', 'excepted', 'excepted'],
    ['the last day', '2027-03-31', 'excepted', 'excepted'],
    ['the day after the last', '2027-04-01', 'expired', 'nonconformant'],
  ])('%s', (_, asOf, disposition, verdict) => {
    const report = judge({}, asOf);
    expect(dispositionOf(report)).toBe(disposition);
    expect(report.verdict).toBe(verdict);
  });

  test('begins on the day of approval if that is later than its first day', () => {
    expect(dispositionOf(judge({ from: '2026-04-01', approvedOn: '2026-11-24' }))).toBe('excepted');
    expect(dispositionOf(judge({ from: '2026-04-01', approvedOn: '2026-11-25' }))).toBe('not-yet-valid');
  });

  test('without compensating measures still covers, with advice', () => {
    const report = judge({ compensating: undefined });
    expect(dispositionOf(report)).toBe('excepted');
    expect(life(report)).toEqual(['fail exceptions/no-compensation (advice)']);
  });

  test.each(['なし', '検討中', 'ー'])('with 「%s」 for compensating measures has none', (measure) => {
    expect(life(judge({ compensating: [measure] }))).toEqual(['fail exceptions/no-compensation (advice)']);
    expect(life(judge({ compensating: [measure, '職員の立会い'] }))).toEqual([]);
  });

  test.each(['改修が終わるまで経路が要るため（改修は対応中）', '代替システムを調達するまで（検討中）'])(
    'for the reason 「%s」 covers',
    (reason) => {
      expect(dispositionOf(judge({ reason }))).toBe('excepted');
    },
  );

  test('that ends soon is advised of, by the parameter of the policy and not before', () => {
    const policy = {
      ...gotsuPolicy,
      parameters: {
        ...gotsuPolicy.parameters,
        exceptionEndingSoon: { days: 30, source: { ja: '市の要綱', en: 'a standard of the city' } },
      },
    };
    const run = (asOf: string) =>
      evaluate(cityWith({ flows: { f: leak }, exceptions: { x: approved([{ flow: 'f' }]) } }), { asOf, only: ['6.3'], policy });
    expect(life(run('2027-02-28'))).toEqual([]);
    expect(life(run('2027-03-01'))).toEqual(['fail exceptions/ending-soon (advice)']);
    expect(life(judge({}, '2027-03-31'))).toEqual([]);
  });
});

describe('an exception that covers nothing, and why', () => {
  test.each<readonly [name: string, change: Partial<Record<keyof Exception, unknown>>, disposition: string, life: readonly string[]]>([
    ['no reason', { reason: undefined }, 'invalid', ['fail exceptions/invalid']],
    ['a reason that is none', { reason: 'なし' }, 'invalid', ['fail exceptions/invalid']],
    ['a reason that is still to be found', { reason: '検討中' }, 'invalid', ['fail exceptions/invalid']],
    ['a reason that is not written', { reason: '理由は記載していない' }, 'invalid', ['fail exceptions/invalid']],
    ['a reason that consists in nothing done', { reason: '何もしていない' }, 'invalid', ['fail exceptions/invalid']],
    ['a reason that is undecided', { reason: '対策は未定' }, 'invalid', ['fail exceptions/invalid']],
    ['no requester', { requestedBy: undefined }, 'invalid', ['fail exceptions/invalid']],
    ['no approver', { approvedBy: undefined }, 'invalid', ['fail exceptions/invalid']],
    ['no day of approval', { approvedOn: undefined }, 'invalid', ['fail exceptions/invalid']],
    ['no first day', { from: undefined }, 'invalid', ['fail exceptions/invalid']],
    ['no last day', { until: undefined }, 'invalid', ['fail exceptions/invalid']],
    [
      'a review date instead of a last day, between tiers',
      { until: undefined, reviewBy: '2027-03-31' },
      'invalid',
      ['fail exceptions/invalid'],
    ],
    ['approved by the requester', { approvedBy: 'chief' }, 'invalid', ['fail exceptions/self-approved']],
    ['approved by the requester in another role', { approvedBy: 'deputy' }, 'invalid', ['fail exceptions/self-approved']],
    ['approved by a role that may not', { approvedBy: 'clerk' }, 'invalid', ['fail exceptions/invalid']],
    ['approved after its last day', { approvedOn: '2027-04-01' }, 'invalid', ['fail exceptions/invalid']],
    ['over', { until: '2026-11-23' }, 'expired', ['fail exceptions/expired']],
    ['not begun', { from: '2026-11-25' }, 'not-yet-valid', ['fail exceptions/not-yet-valid']],
  ])('%s', (_, change, disposition, expected) => {
    const report = judge(change);
    expect(dispositionOf(report)).toBe(disposition);
    expect(life(report)).toEqual(expected);
    expect(report.verdict).toBe('nonconformant');
  });

  test('from a requirement that is not stated in principle is a violation of its own', () => {
    const report = evaluate(
      cityWith({
        flows: { f: { from: 'web', to: 'files', data: 'forward', medium: 'local-network', via: ['firewall'], sanitization: 'none' } },
        exceptions: { x: approved([{ flow: 'f' }], { requirement: '6.3.2/sanitized-communication' }) },
      }),
      { asOf: '2026-11-24', only: ['6.3'] },
    );
    expect(life(report)).toContain('fail exceptions/not-exceptable');
    expect(report.results.find(({ rule }) => rule === 'network/sanitized-communication')?.disposition).toBe('invalid');
  });

  test('towards the Internet side under the guideline is refused', () => {
    const policy = layOver(gotsuPolicy, guidelineLayer);
    const flows = { f: { ...leak, to: 'web' } };
    const exceptions = { x: approved([{ flow: 'f' }]) };
    expect(life(evaluate(cityWith({ flows, exceptions }), { asOf: '2026-11-24', only: ['6.3'], policy }))).toContain(
      'fail exceptions/not-exceptable',
    );
    expect(life(evaluate(cityWith({ flows, exceptions }), { asOf: '2026-11-24', only: ['6.3'] }))).not.toContain(
      'fail exceptions/not-exceptable',
    );
  });
});

test.each(['製品が対応していない', '対策が講じられていない', '製品が未対応', '措置は実施できていない'])(
  'that 「%s」 is a reason',
  (reason) => {
    const report = judge({ reason });
    expect([dispositionOf(report), ...life(report)]).toEqual(['excepted']);
  },
);

describe('an expired exception that is kept beside its renewal', () => {
  const over = approved([{ flow: 'f' }, { flow: 'g' }], { approvedOn: '2025-04-01', from: '2025-04-01', until: '2026-03-31' });
  const withExceptions = (exceptions: Readonly<Record<string, Exception>>) =>
    evaluate(cityWith({ flows: { f: leak, g: { ...leak, to: 'mail' } }, exceptions }), { asOf: '2026-11-24', only: ['6.3'] });

  test.each([
    ['is history, if the renewal covers all that it did', { renewal: approved([{ flow: 'g' }, { flow: 'f' }]) }],
    ['or several renewals do', { one: approved([{ flow: 'f' }]), two: approved([{ flow: 'g' }]) }],
  ])('%s', (_, renewals) => {
    const report = withExceptions({ over, ...renewals });
    expect(life(report)).toEqual([]);
    expect(report.verdict).toBe('excepted');
  });

  test.each<readonly [name: string, renewals: Readonly<Record<string, Exception>>, life: readonly string[]]>([
    ['leaves out a subject', { renewal: approved([{ flow: 'f' }]) }, ['fail exceptions/expired']],
    ['is over as well', { renewal: { ...over, until: '2026-06-30' } }, ['fail exceptions/expired', 'fail exceptions/expired']],
    [
      'has not begun',
      { renewal: approved([{ flow: 'f' }, { flow: 'g' }], { from: '2026-11-25' }) },
      ['fail exceptions/expired', 'fail exceptions/not-yet-valid'],
    ],
    [
      'was approved by its requester',
      { renewal: approved([{ flow: 'f' }, { flow: 'g' }], { approvedBy: 'chief' }) },
      ['fail exceptions/expired', 'fail exceptions/self-approved'],
    ],
    [
      'is from another requirement',
      { renewal: approved([{ flow: 'f' }, { flow: 'g' }], { requirement: '6.3.1/export-ban' }) },
      ['fail exceptions/expired', 'fail exceptions/not-exceptable'],
    ],
  ])('is still held against the city where the renewal %s', (_, renewals, expected) => {
    const report = withExceptions({ over, ...renewals });
    expect(life(report)).toEqual(expected);
    expect(report.verdict).toBe('nonconformant');
  });

  test('has to have been in order all the same', () => {
    const report = withExceptions({ over: { ...over, approvedBy: 'chief' }, renewal: approved([{ flow: 'f' }, { flow: 'g' }]) });
    expect(life(report)).toEqual(['fail exceptions/self-approved']);
  });
});

describe('an exception whose approval cannot be verified', () => {
  test('leaves the failure open and asks for the roles', () => {
    const report = evaluate(cityWith({ flows: { f: leak }, exceptions: { x: approved([{ flow: 'f' }]) }, rest: { organization: {} } }), {
      asOf: '2026-11-24',
      only: ['6.3'],
    });
    expect(dispositionOf(report)).toBe('open');
    const open = report.results.find(({ rule }) => rule === 'exceptions/unverifiable');
    expect(open?.outcome).toBe('undetermined');
    expect(open?.unknown?.map(({ pointer }) => pointer)).toEqual(['/organization/roles']);
  });

  test('names the fact that is missing', () => {
    const roles = { ciso: { holder: '甲' }, chief: { holder: '乙' } };
    const report = judge({}, '2026-11-24', { organization: { roles } });
    const open = report.results.find(({ rule }) => rule === 'exceptions/unverifiable');
    expect(open?.unknown?.map(({ pointer }) => pointer)).toEqual(['/organization/roles/ciso/mayApproveExceptions']);
  });
});

describe('an approval by one who has left the role since', () => {
  const roles = (ciso: object, chief: object = { holder: '乙' }) => ({
    organization: { roles: { ciso: { mayApproveExceptions: true, ...ciso }, chief } },
  });
  const former = { holder: '甲', until: '2026-06-30' };

  test.each([
    [
      'stays valid where it is said who held the role on that day',
      { holder: '丙', from: '2026-07-01', formerHolders: [former] },
      'excepted',
    ],
    ['does not where only the present holder is named', { holder: '丙', from: '2026-07-01' }, 'invalid'],
    ['is no approval where nobody held the role', { holder: '欠員' }, 'invalid'],
  ])('%s', (_, ciso, disposition) => {
    expect(dispositionOf(judge({}, '2026-11-24', roles(ciso)))).toBe(disposition);
  });

  test('is held against who asked at the time, and not against who holds that role now', () => {
    const ciso = { holder: '甲', from: '2020-04-01' };
    expect(
      dispositionOf(
        judge({}, '2026-11-24', roles(ciso, { holder: '甲', from: '2026-07-01', formerHolders: [{ holder: '乙', until: '2026-06-30' }] })),
      ),
    ).toBe('excepted');
    expect(
      dispositionOf(
        judge({}, '2026-11-24', roles(ciso, { holder: '乙', from: '2026-07-01', formerHolders: [{ holder: ' 甲', until: '2026-06-30' }] })),
      ),
    ).toBe('invalid');
  });
});

describe('an approval by one whose name is annotated', () => {
  const judgedAs = (approver: string, requester: string) => {
    const roles = { ciso: { holder: approver, mayApproveExceptions: true }, chief: { holder: requester } };
    const report = judge({}, '2026-11-24', { organization: { roles } });
    return [dispositionOf(report), ...life(report)];
  };

  test.each([
    ['浜野 渚', '浜野渚（兼務）'],
    ['浜野渚（副市長）', '浜野 渚'],
    ['浜野 渚', '【兼務】浜野渚'],
  ])('is by the requester: %s, %s', (approver, requester) => {
    expect(judgedAs(approver, requester)).toEqual(['invalid', 'fail exceptions/self-approved']);
  });

  test('and another one’s stays in order', () => {
    expect(judgedAs('浜野 渚（副市長）', '浜野 汀（兼務）')).toEqual(['excepted']);
  });

  test('which alone tells two names apart, is asked about', () => {
    expect(judgedAs('佐藤（総務課）', '佐藤（税務課）')).toEqual(['open', 'undetermined exceptions/unverifiable']);
  });

  test('that is no name leaves the approval open, or is nobody’s', () => {
    expect(judgedAs('甲', '確認中')).toEqual(['open', 'undetermined exceptions/unverifiable']);
    expect(judgedAs('確認中', '甲')).toEqual(['open', 'undetermined exceptions/unverifiable']);
    expect(judgedAs('（空席）', '甲')).toEqual(['invalid', 'fail exceptions/invalid']);
  });
});

describe('subjects', () => {
  test('that are not declared are a finding, each once', () => {
    const report = judge({ subjects: [{ flow: 'f' }, { flow: 'ghost' }, { flow: 'ghost' }] });
    expect(dispositionOf(report)).toBe('excepted');
    expect(life(report)).toEqual(['fail exceptions/dangling']);
  });

  test('in which nothing is wrong are advised of', () => {
    expect(life(judge({ subjects: [{ flow: 'f' }, { flow: 'use' }] }))).toEqual(['fail exceptions/unneeded (advice)']);
  });

  test('are the authority: a pointer that disagrees is a finding, and covers nothing', () => {
    const report = evaluate(
      cityWith({ flows: { f: { ...leak, exception: 'x' }, g: { ...leak, to: 'mail' } }, exceptions: { x: approved([{ flow: 'g' }]) } }),
      { asOf: '2026-11-24', only: ['6.3'] },
    );
    expect(life(report)).toEqual(['fail exceptions/disagreement']);
    expect(
      report.results
        .filter(({ rule }) => rule === 'network/my-number-isolation')
        .map(({ subjects, disposition }) => [subjects[0]?.id, disposition]),
    ).toEqual([
      ['f', 'open'],
      ['g', 'excepted'],
    ]);
  });

  test('an exception of a missing fact waits for the fact, and is no violation', () => {
    const report = evaluate(
      cityWith({ flows: { f: { from: 'tax-db', to: 'juki', data: 'both' } }, exceptions: { x: approved([{ flow: 'f' }]) } }),
      { asOf: '2026-11-24', only: ['6.3'] },
    );
    expect(life(report)).toEqual([]);
    expect(
      report.results.filter(({ rule }) => rule === 'network/my-number-isolation').map(({ outcome, disposition }) => [outcome, disposition]),
    ).toEqual([['undetermined', 'open']]);
  });
});

test('leaving exceptions out of account leaves their life cycle out as well', () => {
  const report = evaluate(cityWith({ flows: { f: leak }, exceptions: { x: approved([{ flow: 'f' }]) } }), {
    asOf: '2026-11-24',
    only: ['6.3'],
    withoutExceptions: true,
  });
  expect(dispositionOf(report)).toBe('open');
  expect(life(report)).toEqual([]);
  expect(report.verdict).toBe('nonconformant');
});

describe('My Number data towards a party of which nobody says where it stands', () => {
  const moved = (zone: 'closed-party' | 'internet' | undefined, profile: 'policy' | 'guideline') => {
    const report = reportOn(
      {
        parties: { center: zone === undefined ? {} : { zone } },
        data: { extract: { affairs: ['local-tax'] } },
        flows: { send: { from: 'files', to: 'center', carries: ['extract'], data: 'forward', medium: 'closed-line' } },
        exceptions: { x: approved([{ flow: 'send' }]) },
      },
      profile,
    );
    const one = report.results.find(({ rule }) => rule === 'network/my-number-data-movement');
    return [one?.outcome, one?.disposition, ...(one?.unknown ?? []).map(({ pointer }) => pointer), ...life(report)];
  };

  test('fails, and is asked for its zone while that may deny the exception', () => {
    expect(moved(undefined, 'guideline')).toEqual(['fail', 'open', '/network/parties/center/zone']);
    expect(moved('closed-party', 'guideline')).toEqual(['fail', 'excepted']);
    expect(moved('internet', 'guideline')).toEqual(['fail', 'invalid', 'fail exceptions/not-exceptable']);
  });

  test('is covered under the policy, which admits the exception wherever it stands', () => {
    expect(moved(undefined, 'policy')).toEqual(['fail', 'excepted']);
    expect(moved('internet', 'policy')).toEqual(['fail', 'excepted']);
  });
});
