import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import { toText } from '../../src/formats/index';
import { groupQuestions } from '../../src/formats/text/questions';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';

const policy = layOver(gotsuPolicy, lawLayer);
const configuration = parseConfiguration({
  assets: { systems: { tax: { introducedOn: '2027-07-01' } } },
  technical: { systems: { tax: { malware: 'none' } } },
});
const report = evaluate(configuration, {
  asOf: '2027-07-01',
  policy,
  only: ['6.6/malicious-program-protection', 'law/technical-measures'],
});

test.each([
  ['ja', /- 地方自治法施行規則16条の3第1項第5号/u],
  ['en', /- Local Autonomy Act Enforcement Ordinance, art\. 16-3\(1\) item 5/u],
] as const)('what the law says stands under the finding of the policy with its provision (%s)', (language, provision) => {
  expect(toText(report, { language })).toMatch(provision);
});

describe('what the transitional relief leaves unasked', () => {
  const old = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `s${index + 1}`);
    return evaluate(
      parseConfiguration({
        covers: 'municipality',
        assets: { systems: Object.fromEntries(ids.map((id) => [id, { introducedOn: '2020-04-01' }])) },
        technical: { systems: Object.fromEntries(ids.map((id) => [id, { malware: 'none' }])) },
      }),
      { asOf: '2027-07-01', policy, only: ['6.6/malicious-program-protection', 'law/technical-measures'] },
    );
  };
  const relieved = (report: Report) =>
    report.results.filter(({ disposition, rule }) => disposition === 'relieved' && rule === 'technical/malware-protection').length;

  test('is told by provision and kind, with a count and an example; one by one with --all', () => {
    const many = old(7);
    expect(relieved(many)).toBe(7);
    const text = toText(many, { width: 200 });
    expect(text).toContain(
      '  - 不正プログラム対策: 7件\n    対象: 情報システム s1、情報システム s2、情報システム s3、情報システム s4、情報システム s5、ほか2件\n    例: ',
    );
    expect(text).toContain('一つずつ見るには --all を付ける');
    expect(toText(many, { width: 200, all: true })).toMatch(/\n {2}\d+\. .*経過措置により.*「s7」は 2020-04-01 から/u);
  });

  test('is not called not applicable: neither in the table, nor in the counts, nor in the verdict', () => {
    const one = evaluate(
      parseConfiguration({
        covers: 'municipality',
        assets: { systems: { s: { introducedOn: '2020-04-01' } } },
        technical: { systems: { s: { malware: 'none' } } },
      }),
      { asOf: '2027-07-01', policy, only: ['law/technical-measures'] },
    );
    const settled: Report = {
      ...one,
      verdict: 'not-applicable',
      requirements: one.requirements.map((requirement) => ({ ...requirement, status: 'not-applicable' })),
      results: one.results.filter(({ disposition }) => disposition === 'relieved'),
    };
    const text = toText(settled, { width: 200 });
    expect(text).toMatch(/^経過措置: .*経過措置により法令（.*第5号）の求めを今は問われません（経過措置 \d件）。/u);
    expect(text).toMatch(/要求事項 +\d件のうち 経過措置 1、対象外/u);
    expect(text).toMatch(
      /\n {2}経過措置 +law\/technical-measures +地方自治法施行規則16条の3第1項第5号（経過措置により問わない結果 \d件）/u,
    );
  });
});

describe('what the law restates', () => {
  const asked = (only: readonly string[]) => {
    const open = evaluate(
      parseConfiguration({
        covers: 'municipality',
        personnel: {
          audiences: { 'regular-staff': 'present', 'temporary-staff': 'none', 'part-time-staff': 'none', 'assembly-members': 'none' },
          awareness: { a: { on: '2027-04-01', audiences: ['regular-staff'], means: '庁内報' } },
        },
      }),
      { asOf: '2027-07-01', policy, only },
    ).results.filter(({ outcome, rule }) => outcome === 'undetermined' && rule === 'personnel/awareness');
    return groupQuestions(open).map(({ reason, requirements, waiting }) => ({ reason, requirements, waiting }));
  };

  test('is asked once, under the requirement for which a record is heard', () => {
    expect(asked(['6.5/awareness', 'law/personnel-measures'])).toEqual([
      { reason: 'judgement', requirements: ['6.5/awareness', 'law/personnel-measures'], waiting: 2 },
    ]);
    expect(asked(['6.5/awareness'])).toEqual([{ reason: 'judgement', requirements: ['6.5/awareness'], waiting: 1 }]);
  });
});
