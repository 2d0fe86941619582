import { describe, expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import { controls, gotsuPolicy, guidelineLayer, layOver, threats } from '../../src/policy/index';
import { today } from './city';

const policy = layOver(gotsuPolicy, guidelineLayer);
const roles = {
  ciso: { holder: '甲', from: '2020-04-01' },
  unnamed: {},
  vacant: { holder: '欠員' },
  left: { holder: '乙', until: '2024-12-31' },
  late: { holder: '丙', from: '2026-11-01' },
};
const rating = { scale: '高・中・低' };
const yearly = { unit: 'fiscal-year', count: 1, source: '運用要綱' };
const contract = (change: object) => ({
  outsourcing: {
    cycles: { confirmation: yearly, oversight: yearly },
    contracts: { c: { signedOn: '2025-03-20', from: '2025-04-01', ...change } },
  },
});

/** What each declares to have been done by a role, and the requirement that it meets. */
const deeds: readonly (readonly [requirement: string, configuration: (by: string) => object])[] = [
  [
    '6.7/compliance-check',
    (by) => ({
      operations: {
        cycles: { complianceCheck: yearly },
        complianceChecks: { a: { on: '2026-05-01', by, methods: ['interview'], scope: 'municipality', result: 'compliant' } },
      },
    }),
  ],
  [
    '7/self-check',
    (by) => ({
      review: { cycles: { selfCheck: yearly }, selfChecks: { a: { on: '2026-05-01', scope: 'municipality', by, report: '点検結果' } } },
    }),
  ],
  [
    '8/policy-review',
    (by) => ({
      review: {
        findings: {},
        changes: { law: { on: '2026-04-01', newMeasures: 'needed' } },
        revisions: {
          r: { on: '2026-05-01', of: ['basic-policy'], findings: [], changes: ['law'], result: 'revised', by, record: '議事録' },
        },
      },
    }),
  ],
  [
    '8/risk-analysis',
    (by) => ({
      review: {
        findings: {},
        changes: { law: { on: '2026-04-01', newMeasures: 'needed' } },
        riskAnalyses: {
          k: { on: '2026-05-01', by, likelihood: rating, loss: rating, information: 'all', systems: 'all', report: 'リスク分析表' },
        },
        revisions: {
          r: { on: '2026-05-01', of: ['basic-policy'], findings: [], changes: ['law'], basedOn: ['k'], result: 'revised', by: 'ciso' },
        },
      },
    }),
  ],
  [
    '3/threat-based-measures',
    (by) => ({
      review: {
        threats: Object.fromEntries(
          threats.map(({ id }) => [
            id,
            { consideredOn: '2026-05-01', by, answeredBy: controls.map((control) => control.id), record: 'リスク分析表' },
          ]),
        ),
      },
    }),
  ],
  [
    '6.9/yearly-evaluation',
    (by) => ({
      review: {
        changes: {},
        revisions: {
          r: { on: '2026-05-01', of: ['basic-policy', 'control-standards', 'related-rules'], result: 'no-change', by, record: '議事録' },
        },
      },
    }),
  ],
  ['6.7/outsourcing-security', (by) => contract({ oversight: { by, method: '月次報告', lastOn: '2026-05-01' } })],
  ['6.8.p1/contractor-selection', (by) => contract({ selection: { on: '2025-03-01', by, record: '決裁1号' } })],
  [
    '6.8.p1/measures-confirmed',
    (by) => contract({ confirmations: { k: { on: '2026-05-01', by, method: 'site-visit', result: 'in-place', record: '確認記録' } } }),
  ],
  [
    '6.8.p1/subcontracting-approved',
    (by) => contract({ subcontracting: { s: { title: 'B社', from: '2026-05-02', passesOn: 'none', approval: { on: '2026-05-01', by } } } }),
  ],
  [
    '6.8.p2/usage-rules',
    (by) => ({
      documents: { rules: { kind: 'cloud-rules', adoptedOn: '2025-04-01' } },
      outsourcing: {
        cloudRules: { document: 'rules', services: 'all' },
        cloudServices: { old: { introducedOn: '2020-04-01', approvedOn: '2026-05-01', approvedBy: by } },
      },
    }),
  ],
];

const reportOf = (requirement: string, configuration: object) =>
  checkConfiguration({ covers: 'municipality', organization: { roles }, ...configuration }, { asOf: today, policy, only: [requirement] });
const statusOf = (requirement: string, configuration: object) =>
  reportOf(requirement, configuration).requirements.find(({ id }) => id === requirement)?.status;

describe.each(deeds)('%s', (requirement, configuration) => {
  test.each(['vacant', 'left', 'late'])('is not met by what nobody did: %s', (by) => {
    expect(statusOf(requirement, configuration(by))).toBe('undetermined');
    const asked = reportOf(requirement, configuration(by)).results.flatMap(({ unknown }) => unknown ?? []);
    expect([...new Set(asked.map(({ pointer }) => pointer))]).toEqual([`/organization/roles/${by}/holder`]);
  });

  test('lawful: by somebody who held the role, or by a role of which that is not said', () => {
    expect(statusOf(requirement, configuration('ciso'))).toBe('conformant');
    expect(statusOf(requirement, configuration('unnamed'))).toBe('conformant');
  });
});
