import { describe, expect, test } from 'vitest';
import type { Flow, Judgement, Node } from '../../src/configuration/index';
import { evaluate, type Report } from '../../src/evaluation/index';
import { type Attempt, approved, cityWith, reportOn, today, twoFactors } from './city';

const local = 'local-network';
const sealed: NonNullable<Node['passage']> = { routing: 'none', sharedStorage: 'none', dataFunction: 'none' };

const judged = (requirement: string, subjects: Judgement['subjects'], change: Partial<Judgement> = {}): Judgement => ({
  requirement,
  subjects,
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '点検記録',
  ...change,
});

/** The results of one rule: `outcome disposition subjects exception judgement`. */
function told(report: Report, wanted: string): readonly string[] {
  return report.results
    .filter(({ rule }) => rule === wanted)
    .map(({ outcome, disposition, subjects, exception, judgement }) =>
      [outcome, disposition, ...subjects.map(({ id }) => id), exception, judgement].filter((one) => one !== undefined).join(' '),
    );
}

function repeated(report: Report): readonly string[] {
  const identities = report.results.map(({ identity }) => identity);
  return identities.filter((identity, index) => identities.indexOf(identity) !== index);
}

describe('records are heard in whatever order they stand', () => {
  const toWeb = { f: { from: 'tax-db', to: 'web', data: 'forward', medium: local } } as const satisfies Attempt['flows'];
  const x = approved([{ flow: 'f' }]);
  const y = approved([{ flow: 'f' }], { reason: '別の起案' });

  test.each([
    ['x first', { x, y }],
    ['y first', { y, x }],
  ])('two exceptions that nothing admits are both refused: %s', (_, exceptions) => {
    const report = reportOn({ flows: toWeb, exceptions }, 'guideline');
    expect(told(report, 'exceptions/not-exceptable')).toEqual(['fail open x f x', 'fail open y f y']);
    expect(told(report, 'network/my-number-isolation')).toEqual(['fail invalid f x']);
  });

  test.each([
    ['x first', { x, y }],
    ['y first', { y, x }],
  ])('of two valid exceptions the first by its id is named: %s', (_, exceptions) => {
    const toFiles = { f: { ...toWeb.f, to: 'files' } };
    expect(told(reportOn({ flows: toFiles, exceptions }), 'network/my-number-isolation')).toEqual(['fail excepted f x']);
  });

  const silent = {
    f: { from: 'files', to: 'internet', data: 'both', medium: 'internet', via: ['exit'] },
  } as const satisfies Attempt['flows'];
  const j = judged('6.3.2/sanitized-communication', [{ flow: 'f' }]);
  test.each([
    ['j first', { j, k: j }],
    ['k first', { k: j, j }],
  ])('of two judgements the first by its id is named: %s', (_, judgements) => {
    expect(told(reportOn({ flows: silent, judgements }), 'network/sanitized-communication')).toEqual(['undetermined judged f j']);
  });

  test.each([
    ['j first', { j: { ...j, result: 'nonconformant' }, k: { ...j, result: 'nonconformant' } } as const],
    ['k first', { k: { ...j, result: 'nonconformant' }, j: { ...j, result: 'nonconformant' } } as const],
  ])('of two judgements that say no of what the facts pass the first by its id is named: %s', (_, judgements) => {
    const use = { f: { from: 'mail', to: 'files', data: 'both', medium: local } } as const;
    expect(told(reportOn({ flows: use, judgements }), 'records/statement')).toEqual(['fail open f j']);
  });

  test.each([
    ['decided by a rule', '6.3.3/advanced-measures', 'fail open municipality j'],
    ['that no rule decides', '6.3/whole-system-resilience', 'fail open municipality'],
  ])('records that say no of the whole, under a requirement %s, are one finding', (_, requirement, wanted) => {
    const no = judged(requirement, 'municipality', { result: 'nonconformant' });
    const report = reportOn({ judgements: { j: no, k: no }, rest: { attestations: { l: no } } });
    expect(told(report, 'records/statement')).toEqual([wanted]);
    expect(repeated(report)).toEqual([]);
  });
});

describe('what admits no exception admits none by whatever finding it is told', () => {
  const bridge = { b: { tiers: ['my-number', 'internet'], kind: 'storage' } } as const satisfies Attempt['nodes'];
  const no = judged('6.3.1/isolation', [{ node: 'b' }], { result: 'nonconformant' });

  test('a record that says no of a node whose own finding admits none', () => {
    const report = reportOn({ nodes: bridge, exceptions: { x1: approved([{ node: 'b' }]) }, judgements: { j: no } }, 'guideline');
    expect(told(report, 'network/bridging-node').filter((one) => one.includes('x1'))).toEqual(['fail invalid b x1']);
    expect(told(report, 'records/statement')).toEqual(['fail invalid b x1 j']);
    // Two findings of one thing refuse an exception once.
    expect(told(report, 'exceptions/not-exceptable')).toEqual(['fail open x1 b x1']);
    expect(repeated(report)).toEqual([]);
  });

  test('a record that says no of one entry of a device whose own finding admits none', () => {
    const nodes = {
      a: { tier: 'my-number', kind: 'server', device: 'D' },
      b: { tier: 'internet', kind: 'server', device: 'D' },
    } as const satisfies Attempt['nodes'];
    const report = reportOn({ nodes, exceptions: { x1: approved([{ node: 'b' }]) }, judgements: { j: no } }, 'guideline');
    expect(told(report, 'records/statement')).toEqual(['fail invalid b x1 j']);
  });

  test('where the cell admits an exception, so does the record', () => {
    const nodes = { b: { tiers: ['my-number', 'lgwan'], kind: 'storage' } } as const satisfies Attempt['nodes'];
    const report = reportOn({ nodes, exceptions: { x1: approved([{ node: 'b' }]) }, judgements: { j: no } });
    expect(told(report, 'records/statement')).toEqual(['fail excepted b x1 j']);
  });
});

describe('what is selected changes no answer', () => {
  const passing: Attempt = {
    nodes: { b: { tiers: ['my-number', 'internet'], kind: 'storage', passage: sealed } },
    flows: {
      f: { from: 'files', to: 'tax-db', data: 'both', medium: local },
      g: { from: 'tax-db', to: 'b', data: 'both', medium: local },
    },
    exceptions: { x: approved([{ flow: 'f' }]) },
  };
  const of = (attempt: Attempt, only: string): Report => evaluate(cityWith(attempt), { asOf: today, only: [only] });
  const paths = ({ results }: Report): readonly string[] =>
    results
      .filter(({ rule }) => rule.startsWith('network/lgwan-'))
      .map(({ outcome, disposition, judgement }) => `${outcome} ${disposition} ${judgement}`);

  test('a path through a device whose separation was judged under another requirement', () => {
    const attempt = { ...passing, judgements: { j: judged('6.3.1/isolation', [{ node: 'b' }]) } };
    expect(of(attempt, '6.3').verdict).toBe('excepted');
    const report = of(attempt, '6.3.2');
    expect(report.verdict).toBe('conformant');
    expect(paths(report)).toEqual(['undetermined judged j', 'undetermined judged j']);
    // What was looked at besides is no part of the report.
    const selected = [...report.results, ...report.requirements, ...report.passes].map((one) =>
      'requirement' in one ? one.requirement : one.id,
    );
    expect(selected.filter((id) => !id.startsWith('6.3.2/') && !id.startsWith('exceptions/'))).toEqual([]);
    expect(report.results.filter(({ exception }) => exception !== undefined)).toEqual([]);
  });

  test('an exception for the device answers nothing, whatever is selected', () => {
    const attempt = { ...passing, exceptions: { x: approved([{ flow: 'f' }, { node: 'b' }]) } };
    expect(paths(of(attempt, '6.3'))).toEqual(['undetermined open undefined', 'undetermined open undefined']);
    expect(paths(of(attempt, '6.3.2'))).toEqual(['undetermined open undefined', 'undetermined open undefined']);
  });

  test('a record that says no of the device is heard by who asks, whatever is selected', () => {
    const j = judged('6.3.1/isolation', [{ node: 'b' }]);
    const attempt = { ...passing, judgements: { j }, rest: { attestations: { k: { ...j, result: 'nonconformant' } } } } as const;
    expect(paths(of(attempt, '6.3'))).toEqual(['undetermined open undefined', 'undetermined open undefined']);
    expect(paths(of(attempt, '6.3.2'))).toEqual(['undetermined open undefined', 'undetermined open undefined']);
  });

  test('a path of the My Number tier that hangs on a judgement of sanitization', () => {
    const tooLate: NonNullable<Flow['sanitization']> = [
      { direction: 'forward', method: 'file-sanitization', place: 'lgwan-tier', unopenable: 'blocked' },
    ];
    const attempt: Attempt = {
      flows: {
        f: { from: 'files', to: 'tax-db', data: 'forward', medium: local },
        g: { from: 'web', to: 'files', data: 'forward', medium: local, via: ['firewall'], sanitization: tooLate },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
      judgements: { j: judged('6.3.2/sanitized-communication', [{ flow: 'g' }]) },
    };
    const both = ['undetermined judged internet tax-db j', 'undetermined judged web tax-db j'];
    expect(told(of(attempt, '6.3'), 'network/my-number-inward-path')).toEqual(both);
    expect(told(of(attempt, '6.3.1'), 'network/my-number-inward-path')).toEqual(both);
  });
});

describe('a terminal that is entered twice is one device', () => {
  const twice = {
    a: { tier: 'lgwan', kind: 'terminal', device: 'D', removableMedia: 'allowed', factors: [] },
    b: { tier: 'my-number', kind: 'other', device: 'D' },
  } as const satisfies Attempt['nodes'];
  const exceptions = { x: approved([{ node: 'a' }, { node: 'b' }]) };
  const settings = (attempt: Attempt): readonly string[] =>
    ['network/terminal-multi-factor', 'network/terminal-export-ban'].flatMap((rule) => told(reportOn(attempt), rule));

  test('its settings are those of a My Number terminal, whichever entry has them', () => {
    expect(settings({ nodes: twice, exceptions })).toEqual(['fail open a', 'fail open a']);
  });

  test('what another entry of it says counts where it is worse', () => {
    const nodes: Attempt['nodes'] = {
      a: { tier: 'my-number', kind: 'terminal', device: 'D', removableMedia: 'blocked', factors: twoFactors },
      b: { tier: 'my-number', kind: 'other', device: 'D', removableMedia: 'allowed', factors: [] },
    };
    expect(settings({ nodes })).toEqual(['fail open a', 'fail open a']);
  });

  test('where the tier of the other entry is not declared, that is what is asked', () => {
    const nodes = { ...twice, b: { kind: 'other', device: 'D' } } as const;
    const open = reportOn({ nodes, exceptions }).results.find(({ rule }) => rule === 'network/terminal-export-ban');
    expect(open?.outcome).toBe('undetermined');
    expect(open?.unknown?.map((one) => one.pointer)).toEqual(['/network/nodes/b/tier']);
  });

  test('media that leave by another entry leave the terminal', () => {
    const attempt: Attempt = {
      nodes: {
        'tax-pc': { tier: 'my-number', kind: 'terminal', device: 'D', removableMedia: 'blocked', factors: twoFactors },
        b: { tier: 'my-number', kind: 'other', device: 'D' },
      },
      flows: { f: { from: 'b', to: 'files', data: 'forward', medium: 'carried-media' } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    };
    expect(settings(attempt)).toEqual(['fail open tax-pc']);
  });

  test('lawful: a terminal in order beside an entry of its device that says nothing', () => {
    const nodes = { ...twice, a: { ...twice.a, removableMedia: 'blocked', factors: twoFactors } } as const;
    expect(settings({ nodes, exceptions })).toEqual([]);
  });
});
