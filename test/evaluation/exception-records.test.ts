import { describe, expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import type { Exception, Role, SubjectReference } from '../../src/configuration/index';
import { evaluate, type Report } from '../../src/evaluation/index';
import { type Attempt, approved, cityWith, reportOn, today } from '../hostile/city';

const toFiles = { from: 'tax-db', to: 'files', data: 'forward', medium: 'local-network' } as const;

/** What is said of the exceptions themselves: `rule subjects`. */
const life = ({ results }: Report): readonly string[] =>
  results
    .filter(({ rule }) => rule.startsWith('exceptions/'))
    .map(({ rule, subjects }) => [rule.replace('exceptions/', ''), ...subjects.map(({ id }) => id)].join(' '));

const dispositionOf = ({ results }: Report, id: string): string | undefined =>
  results.find(({ requirement, subjects }) => requirement === '6.3.1/isolation' && subjects[0]?.id === id)?.disposition;

const stateOf = ({ requirements }: Report, id: string): string | undefined => requirements.find((one) => one.id === id)?.status;

const without = <K extends keyof Exception>(exception: Exception, key: K): Omit<Exception, K> => {
  const { [key]: _, ...rest } = exception;
  return rest;
};

describe('what an exception names', () => {
  test.each<readonly [name: string, reference: SubjectReference, said: string]>([
    ['a device', { node: 'tax-db' }, 'unneeded x tax-db'],
    ['no device', { node: 'ghost' }, 'dangling x ghost'],
    ['information where it is', { placement: { data: 'taxes', node: 'tax-db' } }, 'unneeded x taxes tax-db'],
    ['information where it is not', { placement: { data: 'taxes', node: 'web' } }, 'dangling x taxes web'],
    ['information that nobody placed', { placement: { data: 'plans', node: 'web' } }, 'dangling x plans web'],
    ['no information', { placement: { data: 'ghost', node: 'tax-db' } }, 'dangling x ghost tax-db'],
    ['a path between a device and a party', { path: { from: 'tax-db', to: 'internet' } }, 'unneeded x tax-db internet'],
    ['a path to nothing', { path: { from: 'tax-db', to: 'ghost' } }, 'dangling x tax-db ghost'],
    ['a path from nothing', { path: { from: 'ghost', to: 'internet' } }, 'dangling x ghost internet'],
  ])('%s: it is there or it is told of', (_, reference, said) => {
    const data = { plans: { tier: 'lgwan' } } as const;
    const report = reportOn({ data, exceptions: { x: approved([reference]) } });
    expect(life(report)).toEqual([said]);
    expect(report.verdict).toBe(said.startsWith('dangling') ? 'nonconformant' : 'conformant');
  });

  test('nothing at all is an exception that lacks something, and being over is told besides', () => {
    expect(life(reportOn({ exceptions: { x: approved([]) } }))).toEqual(['invalid x']);
    expect(life(reportOn({ exceptions: { x: approved([], { until: '2026-11-23' }) } }))).toEqual(['expired x', 'invalid x']);
  });

  test('of a device that is entered twice has to be each entry', () => {
    const nodes = {
      a: { tier: 'my-number', kind: 'server', device: 'D' },
      b: { tier: 'lgwan', kind: 'server', device: 'D' },
    } as const satisfies Attempt['nodes'];
    const both = reportOn({ nodes, exceptions: { x: approved([{ node: 'a' }, { node: 'b' }]) } });
    expect([dispositionOf(both, 'a'), both.verdict, ...life(both)]).toEqual(['excepted', 'excepted']);
    for (const node of ['a', 'b']) {
      const one = reportOn({ nodes, exceptions: { x: approved([{ node }]) } });
      expect([dispositionOf(one, 'a'), one.verdict, ...life(one)]).toEqual(['open', 'nonconformant', `unneeded x ${node}`]);
    }
    const each = reportOn({ nodes, exceptions: { x: approved([{ node: 'a' }]), y: approved([{ node: 'b' }]) } });
    expect([dispositionOf(each, 'a'), each.verdict]).toEqual(['open', 'nonconformant']);
  });
});

describe('a pointer to an exception', () => {
  const pointing: Attempt = {
    nodes: { b: { tiers: ['my-number', 'lgwan'], kind: 'storage', exception: 'x' } },
    flows: { f: { ...toFiles, exception: 'x' }, g: { ...toFiles, to: 'mail' } },
    data: { taxes: { tier: 'my-number', placements: { 'tax-db': {}, files: { exception: 'x' } } } },
  };

  test('on a device, a flow or information where it is, is told of where the exception does not name it', () => {
    const report = reportOn({ ...pointing, exceptions: { x: approved([{ flow: 'g' }]) } });
    expect(life(report)).toEqual(['disagreement x taxes files', 'disagreement x f', 'disagreement x b']);
    const [placement, flow, node] = report.results
      .filter(({ rule }) => rule === 'exceptions/disagreement')
      .map(({ locations }) => locations);
    expect([node, flow, placement].map((at) => at?.map((one) => one.pointer))).toEqual([
      ['/network/nodes/b/exception'],
      ['/network/flows/f/exception'],
      ['/assets/information/taxes/placements/files/exception'],
    ]);
  });

  test('agrees where it is one of those that the exception names, which covers them all', () => {
    const named: Exception['subjects'] = [{ flow: 'f' }, { flow: 'g' }, { node: 'b' }, { placement: { data: 'taxes', node: 'files' } }];
    const report = reportOn({ ...pointing, exceptions: { x: approved(named) } });
    expect(life(report)).toEqual([]);
    expect(report.results.filter(({ exception }) => exception === 'x').map(({ disposition }) => disposition)).toContain('excepted');
    expect(dispositionOf(report, 'taxes')).toBe('excepted');
  });

  test('is none of a run without the requirement of the exception', () => {
    const report = evaluate(cityWith({ ...pointing, exceptions: { x: approved([]) } }), { asOf: today, only: ['6.3.3'] });
    expect(life(report)).toEqual([]);
  });
});

describe('a day of review in the place of a last day', () => {
  const { until: _, ...reviewed } = approved([], { reviewBy: '2027-03-31' });
  const parties = { juki2: { zone: 'closed-party', destination: 'juki-net' } } as const;
  const flows = {
    out: { from: 'tax-db', to: 'juki', data: 'both', medium: 'closed-line' },
    in: { from: 'juki2', to: 'tax-db', data: 'both', medium: 'closed-line' },
    within: { from: 'tax-pc', to: 'tax-db', data: 'both', medium: 'local-network' },
  } as const;
  const said = (...subjects: readonly SubjectReference[]) =>
    life(reportOn({ parties, flows, exceptions: { x: { ...reviewed, subjects } } }));

  test('stands where each subject has a party at one end', () => {
    expect(said({ flow: 'out' }, { flow: 'in' })).toEqual([]);
    expect(said({ path: { from: 'tax-db', to: 'internet' } })).toEqual(['unneeded x tax-db internet']);
    expect(said({ path: { from: 'juki', to: 'web' } })).toEqual(['unneeded x juki web']);
    const data = { taxes: { tier: 'my-number', placements: { vendor: {} } } } as const;
    const exceptions = { x: { ...reviewed, subjects: [{ placement: { data: 'taxes', node: 'vendor' } }] } };
    expect(dispositionOf(reportOn({ data, exceptions }), 'taxes')).toBe('excepted');
  });

  test.each<readonly [name: string, subjects: readonly SubjectReference[]]>([
    ['a flow within', [{ flow: 'within' }]],
    ['one of two', [{ flow: 'out' }, { flow: 'within' }]],
    ['a path within', [{ path: { from: 'tax-db', to: 'web' } }]],
    ['a device', [{ node: 'tax-db' }]],
    ['information on a device', [{ placement: { data: 'taxes', node: 'tax-db' } }]],
  ])('but not of what has none: %s', (_, subjects) => {
    expect(said(...subjects)).toEqual(['invalid x']);
  });

  test('is not read of nothing, nor of a flow that is not declared', () => {
    expect(said()).toEqual(['invalid x']);
    expect(said({ flow: 'ghost' })).toEqual(['dangling x ghost', 'invalid x']);
  });

  test('ends it like a last day', () => {
    const exceptions = { x: { ...reviewed, subjects: [{ flow: 'out' }] } };
    const on = (asOf: string) => reportOn({ flows: { out: flows.out }, exceptions }, 'policy', asOf);
    expect(dispositionOf(on('2027-03-31'), 'out')).toBe('excepted');
    expect(dispositionOf(on('2027-04-01'), 'out')).toBe('expired');
    const both = reportOn({ flows: { out: flows.out }, exceptions: { x: { ...exceptions.x, until: '2026-11-23' } } });
    expect(dispositionOf(both, 'out')).toBe('expired');
  });
});

describe('the days of an exception', () => {
  const on = (change: Partial<Exception>) => reportOn({ flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], change) } });

  test('may be one day', () => {
    const report = on({ approvedOn: today, from: today, until: today });
    expect([dispositionOf(report, 'f'), ...life(report)]).toEqual(['excepted']);
  });

  test('are told of besides what else is wrong with it: over only on the day after the last', () => {
    const bare = (until: string) =>
      life(reportOn({ flows: { f: toFiles }, exceptions: { x: without(approved([{ flow: 'f' }], { until }), 'reason') as Exception } })); // what is left out is left out
    expect(bare('2026-11-24')).toEqual(['invalid x']);
    expect(bare('2026-11-23')).toEqual(['expired x', 'invalid x']);
  });

  test('are all that is held against one that is over: of the rest of its record nothing passes', () => {
    const report = on({ until: '2026-11-23' });
    const states = ['approval', 'period', 'subjects', 'need'].map((id) => stateOf(report, `exceptions/${id}`));
    expect(states).toEqual(['not-applicable', 'nonconformant', 'not-applicable', 'not-applicable']);
    expect(life(on({ until: '2026-11-23', compensating: [] }))).toEqual(['expired x']);
  });
});

describe('who asked and who approved', () => {
  const exceptions = { x: approved([{ flow: 'f' }]) };
  const judged = (roles: Readonly<Record<string, Role>>) => {
    const report = reportOn({ flows: { f: toFiles }, exceptions, rest: { organization: { roles } } });
    const asked = report.results
      .filter(({ rule }) => rule === 'exceptions/unverifiable')
      .flatMap(({ unknown }) => (unknown ?? []).map(({ pointer }) => pointer));
    return [dispositionOf(report, 'f'), ...life(report), ...asked];
  };
  const ciso = { holder: '甲', mayApproveExceptions: true };

  test('are asked for by the role that names nobody', () => {
    expect(judged({ ciso, chief: {} })).toEqual(['open', 'unverifiable x', '/organization/roles/chief/holder']);
    const unnamed = { mayApproveExceptions: true };
    expect(judged({ ciso: unnamed, chief: { holder: '乙' } })).toEqual(['open', 'unverifiable x', '/organization/roles/ciso/holder']);
  });

  test('are not known where no organization is declared', () => {
    const network = { nodes: { a: { tier: 'my-number' }, b: { tier: 'lgwan' } }, flows: { f: { from: 'a', to: 'b', data: 'both' } } };
    const report = checkConfiguration({ network, exceptions }, { asOf: today, only: ['6.3.1/isolation'] });
    expect(dispositionOf(report, 'f')).toBe('open');
    expect(life(report)).toEqual(['unverifiable x']);
  });

  test('are one person also where the requester took the asking role only after the approval', () => {
    expect(judged({ ciso, chief: { holder: '甲', from: '2026-07-01' } })).toEqual(['invalid', 'self-approved x']);
    expect(judged({ ciso, chief: { holder: '乙', from: '2026-07-01' } })).toEqual(['excepted']);
    expect(judged({ ciso, chief: { holder: '確認中', from: '2026-07-01' } })).toEqual([
      'open',
      'unverifiable x',
      '/organization/roles/chief/holder',
    ]);
  });
});

test('an exception from a requirement that is not stated in principle is told of once, and as what it is', () => {
  const flows = {
    f: { from: 'web', to: 'files', data: 'forward', medium: 'local-network', via: ['firewall'], sanitization: 'none' },
  } as const;
  const exceptions = { x: approved([{ flow: 'f' }], { requirement: '6.3.2/sanitized-communication' }) };
  expect(life(reportOn({ flows, exceptions }))).toEqual(['not-exceptable x', 'not-exceptable x f']);
});
