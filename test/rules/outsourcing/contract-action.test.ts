import type { ContractAction, OutsourcingContract } from '../../../src/configuration/index';
import { contractAction } from '../../../src/rules/outsourcing/contract-action';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const lacking = { on: '2026-06-10', result: 'lacking' } as const;
const inPlace = { on: '2026-07-01', result: 'in-place' } as const;
const acted = (actions: Readonly<Record<string, ContractAction>>, facts: OutsourcingContract = {}) =>
  contracted({ actions, confirmations: {}, ...facts });

describeRule(
  contractAction,
  [
    {
      law: 'contracts that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/outsourcing/contracts'],
    },
    {
      law: 'where nothing is outsourced there is nothing to act under',
      configuration: { outsourcing: { contracts: {} } },
      expected: { 'municipality:municipality': 'not-applicable' },
    },
    {
      law: 'that there was no need a person must judge, whatever else is declared',
      configuration: contracted({ confirmations: { c: inPlace }, actions: {} }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'an action that was taken without a need that is named shows that there was none as little as that it was met',
      configuration: acted({ x: { takenOn: '2026-06-20', what: '改善の要求' } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'and in what it consisted has to be said',
      configuration: acted({ x: { takenOn: '2026-06-20', what: 'なし' } }),
      expected: says('undetermined'),
      missing: [at('actions/x/what')],
    },
    {
      law: 'and where no confirmation is declared, measures may have been found lacking',
      configuration: contracted({}),
      expected: says('undetermined'),
      missing: ['judgement', at('confirmations')],
    },
    {
      law: 'an action that consists in nothing, or of which it is not said in what, is a date',
      configuration: acted(
        { x: { takenOn: '2026-06-10', what: 'なし' }, y: { needSince: '2026-08-01', takenOn: '2026-08-03' } },
        { confirmations: { c: lacking } },
      ),
      expected: says('undetermined'),
      missing: [at('actions/x/what'), at('actions/y/what')],
    },
    {
      law: 'so they may by one whose result is not known',
      configuration: acted(
        { x: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' } },
        { confirmations: { c: { on: '2026-06-10' }, d: { on: '2026-06-10', result: 'unknown' } } },
      ),
      expected: says('undetermined'),
      missing: [at('confirmations/c/result'), at('confirmations/d/result')],
    },
    {
      law: 'a lack without a day may want an answer still',
      configuration: acted(
        { x: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' } },
        { confirmations: { c: { result: 'lacking' } } },
      ),
      expected: says('undetermined'),
      missing: [at('confirmations/c/on')],
    },
    {
      law: 'action on the day on which measures were found lacking passes',
      configuration: acted({ x: { takenOn: '2026-06-10', what: '改善の要求' } }, { confirmations: { c: lacking } }),
      expected: says('pass'),
    },
    {
      law: 'lacking measures without action fail',
      configuration: acted({}, { confirmations: { c: lacking } }),
      expected: says('fail'),
    },
    {
      law: 'action before they were found lacking is none',
      configuration: acted({ x: { takenOn: '2026-06-09', what: '改善の要求' } }, { confirmations: { c: lacking } }),
      expected: says('fail'),
    },
    {
      law: 'action that lies ahead is none',
      configuration: acted({ x: { takenOn: '2026-11-25', what: '改善の要求' } }, { confirmations: { c: lacking } }),
      expected: says('fail'),
    },
    {
      law: 'silence on what was done is not known',
      configuration: contracted({ confirmations: { c: lacking } }),
      expected: says('undetermined'),
      missing: [at('actions')],
    },
    {
      law: 'action without a day is not known',
      configuration: acted({ x: { what: '改善の要求' } }, { confirmations: { c: lacking } }),
      expected: says('undetermined'),
      missing: [at('actions/x/needSince'), at('actions/x/takenOn')],
    },
    {
      law: 'a record that does not say since when there was a need may be of one that is open',
      configuration: acted({
        x: { takenOn: '2026-11-25', what: '改善の要求' },
        y: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' },
      }),
      expected: says('undetermined'),
      missing: [at('actions/x/needSince')],
    },
    {
      law: 'whether measures put right without action needed none a person must judge',
      configuration: acted({}, { confirmations: { c: lacking, d: inPlace } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'measures were put right only where that was found after the lack: not before it',
      configuration: acted({}, { confirmations: { c: lacking, d: { on: '2026-05-01', result: 'in-place' } } }),
      expected: says('fail'),
    },
    {
      law: 'measures were put right only where that was found after the lack: not on its day',
      configuration: acted({}, { confirmations: { c: lacking, d: { on: '2026-06-10', result: 'in-place' } } }),
      expected: says('fail'),
    },
    {
      law: 'measures were put right only where that was found after the lack: not on a day to come',
      configuration: acted({}, { confirmations: { c: lacking, d: { on: '2026-11-25', result: 'in-place' } } }),
      expected: says('fail'),
    },
    {
      law: 'measures were put right only where that was found after the lack: not where the result is not known',
      configuration: acted({}, { confirmations: { c: lacking, d: { on: '2026-07-01', result: 'unknown' } } }),
      expected: says('fail'),
    },
    {
      law: 'measures that were found in place are no lack, whether or not it is said when',
      configuration: acted({}, { confirmations: { c: { result: 'in-place' } } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'and one before a need that lies ahead is asked about where nothing was lacking',
      configuration: acted({ x: { needSince: '2026-11-25', takenOn: '2026-06-20', what: '改善の要求' } }),
      expected: says('undetermined'),
      missing: [at('actions/x/takenOn')],
    },
    {
      law: 'of two days to come nothing is asked, whatever their order',
      configuration: acted({ x: { needSince: '2026-12-20', takenOn: '2026-12-10', what: '改善の要求' } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'a lack that will be found is none yet',
      configuration: acted({}, { confirmations: { c: { on: '2026-11-25', result: 'lacking' } } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'action for a need that arose later does not answer an older lack, and may have been for both',
      configuration: acted(
        { x: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' } },
        { confirmations: { c: lacking } },
      ),
      expected: says('undetermined'),
      missing: [at('actions')],
    },
    {
      law: 'so it may where nobody says when it was taken: less that is known makes nothing worse',
      configuration: acted({ x: { needSince: '2026-08-01', what: '改善の要求' } }, { confirmations: { c: lacking } }),
      expected: says('undetermined'),
      missing: [at('actions'), at('actions/x/takenOn')],
    },
    {
      law: 'and where the later need lies ahead',
      configuration: acted({ x: { needSince: '2026-12-20', what: '改善の要求' } }, { confirmations: { c: lacking } }),
      expected: says('undetermined'),
      missing: [at('actions')],
    },
    {
      law: 'which it was if it is said so, or if the need is as old as the lack',
      configuration: acted(
        {
          x: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' },
          y: { needSince: '2026-06-10', takenOn: '2026-08-03', what: '改善の要求' },
        },
        { confirmations: { c: lacking } },
      ),
      expected: says('pass'),
    },
    {
      law: 'a need that was there before it was confirmed is answered together with the lack',
      configuration: acted(
        { x: { needSince: '2026-06-01', takenOn: '2026-06-20', what: '改善の要求' } },
        { confirmations: { c: lacking } },
      ),
      expected: says('pass'),
    },
    {
      law: 'a later need that nobody has answered leaves both open to blame',
      configuration: acted(
        { x: { needSince: '2026-08-01', takenOn: '2026-12-01', what: '改善の要求' } },
        { confirmations: { c: lacking } },
      ),
      expected: says('fail'),
    },
    {
      law: 'each lack wants its own answer',
      configuration: acted(
        { x: { takenOn: '2026-06-20', what: '改善の要求' } },
        { confirmations: { c: lacking, d: { on: '2026-09-01', result: 'lacking' } } },
      ),
      expected: says('fail'),
    },
    {
      law: 'a recorded need that was answered passes',
      configuration: acted({ x: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' } }),
      expected: says('pass'),
    },
    {
      law: 'on the day on which the need arose as well',
      configuration: acted({ x: { needSince: '2026-08-01', takenOn: '2026-08-01', what: '改善の要求' } }),
      expected: says('pass'),
    },
    {
      law: 'action before its need answers another need, or one of the days is wrong',
      configuration: acted({ x: { needSince: '2026-09-01', takenOn: '2026-04-05', what: '改善の要求' } }),
      expected: says('undetermined'),
      missing: [at('actions/x/takenOn')],
    },
    {
      law: 'so is action before a need that lies ahead, which answers no lack either',
      configuration: acted(
        { x: { needSince: '2026-11-25', takenOn: '2026-06-20', what: '改善の要求' }, y: { takenOn: '2026-06-21' } },
        { confirmations: { c: lacking } },
      ),
      expected: says('undetermined'),
      missing: [at('actions/x/takenOn'), at('actions/y/what')],
    },
    {
      law: 'one that will be answered is not answered',
      configuration: acted({ x: { needSince: '2026-08-01', takenOn: '2026-12-01', what: '改善の要求' } }),
      expected: says('fail'),
    },
    {
      law: 'one of which nobody says whether it was is not known',
      configuration: acted({ x: { needSince: '2026-08-01' } }),
      expected: says('undetermined'),
      missing: [at('actions/x/takenOn')],
    },
    {
      law: 'an open need fails beside one that was answered',
      configuration: acted({
        x: { needSince: '2026-08-01', takenOn: '2026-08-03', what: '改善の要求' },
        y: { needSince: '2026-11-24', takenOn: '2026-11-25', what: '改善の要求' },
      }),
      expected: says('fail'),
    },
    {
      law: 'a need that lies ahead has not arisen',
      configuration: acted({ x: { needSince: '2026-11-25' } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'of a contract that is over, or has not begun, nothing is owed',
      configuration: {
        outsourcing: {
          contracts: {
            a: { until: '2026-11-23', confirmations: { c: lacking }, actions: {} },
            b: { from: '2026-11-25', confirmations: { c: lacking }, actions: {} },
          },
        },
      },
      expected: { 'contract:a': 'not-applicable', 'contract:b': 'not-applicable' },
    },
  ],
  {},
  { 'actions.x.needSince': 'that the need arose later testifies against its being the answer to an older lack' },
);
