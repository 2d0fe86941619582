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

test('a procedure that is called as its document is named once', () => {
  const configuration = {
    documents: { manual: { title: '運用要領', kind: 'procedure', adoptedOn: '2020-04-01', repealedOn: '2026-03-31' } },
    outsourcing: {
      socialMedia: {
        services: { x: {} },
        procedures: { p: { title: '運用要領', document: 'manual', services: 'all' } },
      },
    },
  };
  const texts = told('6.8.p3/operating-procedure', configuration);
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text.split('運用要領')).toHaveLength(2);
});

test('why a date that is set is not near enough is told, one reason at a time', () => {
  const toldOf = (cycle: object, dueBy: string) =>
    told(
      '6.9/improvement',
      {
        review: {
          ...cycle,
          audits: { a: { on: '2026-06-30', findings: 1 } },
          findings: { f: { audit: 'a', foundOn: '2026-06-30', dueBy } },
        },
      },
      'f',
    );
  const cycle = (count: number) => ({ cycles: { audit: { unit: 'fiscal-year', count, source: '監査計画' } } });
  expectNamed(toldOf({}, '2027-03-31').slice(0, 1), '周期が宣言されていない');
  expectNamed(toldOf(cycle(1), '2030-03-31').slice(0, 1), '次の監査');
  expectNamed(toldOf(cycle(1), '2030-03-31').slice(1), 'beyond');
  expectNamed(toldOf(cycle(50), '2050-03-31').slice(1), 'a cycle longer');
  for (const text of toldOf(cycle(1), '2030-03-31')) expect(text).not.toMatch(/か、| cycle /u);
});

test('a plan of an unnamed kind is not called an other document', () => {
  const documents = { plan: { title: '緊急時対応計画', kind: 'other', adoptedOn: '2025-04-01' } };
  const [text = ''] = told('6.7/incident-response-plan', { documents, operations: { incidentResponsePlan: { document: 'plan' } } });
  expect(text).toContain('種類（その他の文書）からは分からない');
});

test('findings in a row are joined as each language does', () => {
  const review = {
    audits: { a: { title: '監査', on: '2026-06-30', findings: 0 } },
    findings: { f: { title: '甲', audit: 'a', foundOn: '2026-06-30' }, g: { title: '乙', audit: 'a', foundOn: '2026-06-30' } },
  };
  const [ja = '', en = ''] = told('6.9/improvement', { review }, 'a');
  expect(ja).toContain('甲、乙');
  expect(en).toContain('甲, 乙');
});
