import type { Configuration, Review, SelfCheck } from '../../../src/configuration/index';
import { selfCheck } from '../../../src/rules/review/self-check';
import { describeRule } from '../describe-rule';

// The logic of cycles and needs is that of audits, and tested there. The day is 2026-11-24.
const city = 'municipality:municipality';
const cycle = { unit: 'month', count: 6, source: '対策基準 第9章' } as const;
const whole: SelfCheck = { on: '2026-05-24', scope: 'municipality', by: 'ciso', report: '自己点検集計（総務課）' };
const declared = (review: Review): Configuration => ({ review });

describeRule(
  selfCheck,
  [
    { law: 'what is not declared is unknown', configuration: {}, expected: { [city]: 'undetermined' }, missing: ['/review/selfChecks'] },
    {
      law: 'six months to the day are in time',
      configuration: declared({ cycles: { selfCheck: cycle }, selfChecks: { c: whole } }),
      expected: { [city]: 'pass' },
    },
    {
      law: 'one that nobody made is asked about; a role that is declared may be called so',
      configuration: declared({ cycles: { selfCheck: cycle }, selfChecks: { c: { ...whole, by: 'なし' } } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/selfChecks/c/by'],
    },
    {
      law: 'which passes where that is the name of a role',
      configuration: {
        organization: { roles: { なし: { holder: '浜野 渚', from: '2024-04-01' } } },
        ...declared({ cycles: { selfCheck: cycle }, selfChecks: { c: { ...whole, by: 'なし' } } }),
      },
      expected: { [city]: 'pass' },
    },
    {
      law: 'a day more is overdue',
      configuration: declared({ cycles: { selfCheck: cycle }, selfChecks: { c: { ...whole, on: '2026-05-23' } } }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'an audit is no self-check',
      configuration: declared({
        cycles: { selfCheck: cycle },
        selfChecks: {},
        audits: { a: { on: '2026-11-01', scope: 'municipality', auditor: '監査室 田中', report: '報告書' } },
      }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'the cycle of audits is not that of self-checks',
      configuration: declared({ cycles: { audit: cycle }, selfChecks: { c: whole } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/cycles/selfCheck', 'judgement'],
    },
    {
      law: 'who answers for it and where the results are is asked',
      configuration: declared({ cycles: { selfCheck: cycle }, selfChecks: { c: { on: '2026-11-01', scope: 'municipality' } } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/selfChecks/c/by', '/review/selfChecks/c/report'],
    },
    {
      law: 'a need of both is one of self-checks',
      configuration: declared({
        cycles: { selfCheck: 'as-needed' },
        selfChecks: { c: whole },
        needs: { n: { of: ['audit', 'self-check'], on: '2026-06-01', arose: 'yes' } },
      }),
      expected: { [city]: 'fail' },
    },
  ],
  { 'not-applicable': 'the requirement speaks of every municipality: it conforms, breaks it, or is not known to' },
);
