import { expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import { gotsuPolicy, guidelineLayer, layOver } from '../../src/policy/index';
import { today } from './city';

const policy = layOver(gotsuPolicy, guidelineLayer);

/** The messages of the results of one requirement about one subject, in both languages. */
function told(requirement: string, configuration: object, subject = 'municipality'): readonly string[] {
  return checkConfiguration(configuration, { asOf: today, policy, only: [requirement] })
    .results.filter((result) => result.requirement === requirement && result.subjects[0]?.id === subject)
    .flatMap(({ message }) => (message === undefined ? [] : [message.ja, message.en]));
}

function expectNamed(texts: readonly string[], ...names: readonly string[]): void {
  expect(texts).not.toEqual([]);
  for (const text of texts) for (const name of names) expect(text).toContain(name);
}

test('standards that do not hold are named with the day: adopted only then, or repealed', () => {
  const documents = {
    draft: { title: '新基準', kind: 'control-standards', adoptedOn: '2027-04-01' },
    old: { title: '旧基準', kind: 'control-standards', adoptedOn: '2010-04-01', repealedOn: '2026-03-31' },
  };
  expectNamed(told('9/standards', { covers: 'municipality', documents }), '新基準', '2027-04-01', '旧基準', '2026-03-31');
});

test('training that is planned or was attended by nobody is named, and not said never to have been declared', () => {
  const personnel = {
    audiences: { 'regular-staff': 'present' },
    training: {
      next: { title: '春の研修', on: '2027-05-01', audiences: ['regular-staff'] },
      empty: { title: '秋の研修', on: '2026-10-01', audiences: ['regular-staff'], invited: 10, attended: 0 },
    },
    awareness: {},
  };
  for (const requirement of ['6.5/education', '5/awareness'])
    expectNamed(told(requirement, { personnel }, 'regular-staff'), '春の研修', '2027-05-01', '秋の研修');
});

test('a repealed document is named with the body in which it no longer applies the policy', () => {
  const configuration = {
    documents: { old: { title: '旧方針', kind: 'basic-policy', adoptedOn: '2010-04-01', repealedOn: '2026-03-31' } },
    scope: {
      bodies: {
        water: { title: '水道局', kind: 'local-public-enterprises', exists: 'yes', covered: { since: '2010-04-01', document: 'old' } },
      },
    },
  };
  expectNamed(told('4.1/bodies-covered', configuration, 'water'), '水道局', '旧方針', '2026-03-31');
});

test('that audits are made as needed is not told as the lack of a cycle', () => {
  for (const audits of [{}, { a: { on: '2026-06-30', scope: 'municipality', auditor: '監査室', report: '報告書' } }]) {
    const texts = told('7/audit', { review: { cycles: { audit: 'as-needed' }, needs: {}, audits } });
    expectNamed(texts.slice(0, 1), '必要の都度');
    expectNamed(texts.slice(1), 'as needed');
  }
});

test('a check of compliance that does not count is named with the reason', () => {
  const done = { on: '2026-06-10', methods: ['interview'], scope: 'municipality' };
  const complianceChecks = {
    a: { ...done, title: '春の確認', methods: [] },
    b: { ...done, title: '夏の確認', scope: [] },
    c: { ...done, title: '冬の確認', on: '2027-01-10' },
  };
  const texts = told('6.7/compliance-check', { covers: 'municipality', operations: { complianceChecks } });
  expectNamed(texts, '春の確認', 'methods', '夏の確認', 'scope', '冬の確認', '2027-01-10');
});

test('of several things that are lacking each is named', () => {
  const parts = { contacts: 'none', reporting: 'none', responses: 'none', recurrencePrevention: 'none' };
  const [ja = '', en = ''] = told('6.7/incident-plan-parts', { operations: { incidentResponsePlan: { parts } } });
  for (const name of ['連絡先', '報告すべき事項', '事案ごとの対応', '再発防止']) expect(ja).toContain(name);
  for (const name of ['whom to contact', 'what to report', 'recurrence']) expect(en).toContain(name);
  const assembly = { title: '市議会', kind: 'assembly', exists: 'yes', parts: { members: 'no', secretariat: 'no' } };
  expectNamed(told('4.1/bodies-covered', { scope: { bodies: { assembly } } }, 'assembly'), 'parts.members', 'parts.secretariat');
});
