import type { OutsourcingContract } from '../../../src/configuration/index';
import { contractorSelection } from '../../../src/rules/outsourcing/contractor-selection';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const selection = { on: '2026-02-20', record: '入札結果 第12号' };
const signed = { signedOn: '2026-03-25', from: '2026-04-01', until: '2027-03-31' };
const selected = (facts: OutsourcingContract) => contracted({ ...signed, ...facts });

describeRule(
  contractorSelection,
  [
    {
      law: 'contracts that are not declared are unknown',
      configuration: { outsourcing: {} },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/outsourcing/contracts'],
    },
    {
      law: 'where nothing is outsourced nobody is selected',
      configuration: { outsourcing: { contracts: {} } },
      expected: { 'municipality:municipality': 'not-applicable' },
    },
    { law: 'a recorded selection before signing passes', configuration: selected({ selection }), expected: says('pass') },
    {
      law: 'so does one on the day of signing, and on the day of evaluation',
      configuration: contracted({ signedOn: '2026-11-24', from: '2026-11-24', selection: { ...selection, on: '2026-11-24' } }),
      expected: says('pass'),
    },
    {
      law: 'a contract without days is under way, and whether the selection went before is not known',
      configuration: contracted({ selection }),
      expected: says('undetermined'),
      missing: [at('signedOn'), at('from')],
    },
    {
      law: 'nor is it where the beginning alone is not said',
      configuration: contracted({ signedOn: '2026-03-25', selection }),
      expected: says('undetermined'),
      missing: [at('from')],
    },
    {
      law: 'a record that is none is no record',
      configuration: selected({ selection: { ...selection, record: '（なし）' } }),
      expected: says('undetermined'),
      missing: [at('selection/record')],
    },
    { law: 'no selection fails', configuration: selected({ selection: 'none' }), expected: says('fail') },
    {
      law: 'silence is no selection',
      configuration: selected({}),
      expected: says('undetermined'),
      missing: [at('selection')],
    },
    {
      law: 'unknown is no selection',
      configuration: selected({ selection: 'unknown' }),
      expected: says('undetermined'),
      missing: [at('selection')],
    },
    {
      law: 'an empty selection leaves day and record to be asked',
      configuration: selected({ selection: {} }),
      expected: says('undetermined'),
      missing: [at('selection/on'), at('selection/record')],
    },
    {
      law: 'a selection that nobody can look up is not known',
      configuration: selected({ selection: { on: '2026-02-20', by: '総務課長' } }),
      expected: says('undetermined'),
      missing: [at('selection/record')],
    },
    {
      law: 'a selection that lies ahead is none',
      configuration: selected({ selection: { ...selection, on: '2026-11-25' } }),
      expected: says('fail'),
    },
    {
      law: 'one after signing is none',
      configuration: selected({ selection: { ...selection, on: '2026-03-26' } }),
      expected: says('fail'),
    },
    {
      law: 'one after the work began is none, although the contract was signed later still',
      configuration: contracted({ signedOn: '2026-05-01', from: '2026-04-01', selection: { ...selection, on: '2026-04-10' } }),
      expected: says('fail'),
    },
    {
      law: 'where the day of signing is not said the beginning counts',
      configuration: contracted({ from: '2026-04-01', selection: { ...selection, on: '2026-04-02' } }),
      expected: says('fail'),
    },
    {
      law: 'where the beginning is not said the day of signing counts',
      configuration: contracted({ signedOn: '2026-03-25', selection: { ...selection, on: '2026-03-26' } }),
      expected: says('fail'),
    },
    {
      law: 'one that lies ahead is none, whatever is not known of the days of the contract',
      configuration: contracted({ selection: { ...selection, on: '2026-11-25' } }),
      expected: says('fail'),
    },
    {
      law: 'it is owed of a contract that is signed and has not begun',
      configuration: contracted({ signedOn: '2026-11-20', from: '2027-04-01', selection: 'none' }),
      expected: says('fail'),
    },
    {
      law: 'and not yet of one whose signing lies ahead',
      configuration: contracted({ signedOn: '2027-03-20', from: '2027-04-01', selection: 'none' }),
      expected: says('not-applicable'),
    },
    {
      law: 'whether one that has not begun is signed must be said',
      configuration: contracted({ from: '2027-04-01', selection }),
      expected: says('undetermined'),
      missing: [at('signedOn')],
    },
    {
      law: 'on its last day a contract is not over',
      configuration: contracted({ until: '2026-11-24', selection: 'none' }),
      expected: says('fail'),
    },
    {
      law: 'of a contract that is over nothing is owed',
      configuration: contracted({ until: '2026-11-23', selection: 'none' }),
      expected: says('not-applicable'),
    },
    {
      law: 'a selection by nobody is asked who made it; nobody is asked where it is not said',
      configuration: selected({ selection: { ...selection, by: 'なし' } }),
      expected: says('undetermined'),
      missing: [at('selection/by')],
    },
  ],
  {},
  { 'selection.by': 'that it is said to be made by nobody testifies against it' },
);
