import type { Configuration, OutsourcingContract } from '../../../src/configuration/index';
import { contractOversight } from '../../../src/rules/outsourcing/contract-oversight';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const monthly: Configuration = { outsourcing: { cycles: { oversight: { unit: 'month', count: 1, source: '実施手順' } } } };
const oversight = { by: '情報政策課長', method: '月次報告の確認', lastOn: '2026-11-10' };
const followed = (facts: OutsourcingContract) => contracted({ from: '2026-04-01', ...facts }, monthly);

describeRule(contractOversight, [
  {
    law: 'contracts that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/contracts'],
  },
  {
    law: 'where nothing is outsourced nothing is followed',
    configuration: { outsourcing: { contracts: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'in time by the declared cycle passes', configuration: followed({ oversight }), expected: says('pass') },
  {
    law: 'on the last day of the cycle too',
    configuration: followed({ oversight: { ...oversight, lastOn: '2026-10-24' } }),
    expected: says('pass'),
  },
  {
    law: 'whether it was this work that was looked at is not known where nobody says when it began',
    configuration: contracted({ oversight }, monthly),
    expected: says('undetermined'),
    missing: [at('from')],
  },
  {
    law: 'overdue fails',
    configuration: followed({ oversight: { ...oversight, lastOn: '2026-10-23' } }),
    expected: says('fail'),
  },
  {
    law: 'whether it is enough without a cycle a person must judge',
    configuration: contracted({ from: '2026-04-01', oversight }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'to be followed in no way is a claim',
    configuration: followed({ oversight: { ...oversight, method: '未定' } }),
    expected: says('undetermined'),
    missing: [at('oversight/method')],
  },
  {
    law: 'to be followed by nobody is one too',
    configuration: followed({ oversight: { ...oversight, by: 'なし' } }),
    expected: says('undetermined'),
    missing: [at('oversight/by')],
  },
  { law: 'work that nobody follows fails', configuration: followed({ oversight: 'none' }), expected: says('fail') },
  { law: 'silence is no oversight', configuration: followed({}), expected: says('undetermined'), missing: [at('oversight')] },
  {
    law: 'unknown is no oversight',
    configuration: followed({ oversight: 'unknown' }),
    expected: says('undetermined'),
    missing: [at('oversight')],
  },
  {
    law: 'an empty statement leaves everything to be asked',
    configuration: followed({ oversight: {} }),
    expected: says('undetermined'),
    missing: [at('oversight/by'), at('oversight/method'), at('oversight/lastOn')],
  },
  {
    law: 'a day alone says neither who nor how',
    configuration: followed({ oversight: { lastOn: '2026-11-10' } }),
    expected: says('undetermined'),
    missing: [at('oversight/by'), at('oversight/method')],
  },
  {
    law: 'what lies ahead has not been done',
    configuration: followed({ oversight: { ...oversight, lastOn: '2026-11-25' } }),
    expected: says('fail'),
  },
  {
    law: 'what was done before the work began was done of other work',
    configuration: followed({ oversight: { ...oversight, lastOn: '2026-03-31' } }),
    expected: says('fail'),
  },
  {
    law: 'that it is recent does not help',
    configuration: contracted({ from: '2026-11-20', oversight }, monthly),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'what was done on the first day was done of this work',
    configuration: contracted({ from: '2026-11-20', oversight: { ...oversight, lastOn: '2026-11-20' } }, monthly),
    expected: says('pass'),
  },
  {
    law: 'not yet, and by no cycle, fails',
    configuration: contracted({ from: '2026-11-01', oversight: { ...oversight, lastOn: '2026-11-25' } }),
    expected: says('fail'),
  },
  {
    law: 'not yet, while the first cycle runs, a person must judge',
    configuration: contracted({ from: '2026-11-01', oversight: { ...oversight, lastOn: '2026-11-25' } }, monthly),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'not yet, of work of which nobody knows the beginning, fails',
    configuration: contracted({ oversight: { ...oversight, lastOn: '2026-11-25' } }, monthly),
    expected: says('fail'),
  },
  {
    law: 'of a contract that is over, or has not begun, nothing is owed',
    configuration: {
      outsourcing: { contracts: { a: { until: '2026-11-23', oversight: 'none' }, b: { from: '2026-11-25', oversight: 'none' } } },
    },
    expected: { 'contract:a': 'not-applicable', 'contract:b': 'not-applicable' },
  },
]);
