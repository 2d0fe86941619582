import type { Configuration, Confirmation, OutsourcingContract } from '../../../src/configuration/index';
import { measuresConfirmed } from '../../../src/rules/outsourcing/measures-confirmed';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const signed: OutsourcingContract = { signedOn: '2026-03-25', from: '2026-04-01', until: '2027-03-31' };
const inPlace: Confirmation = { on: '2026-06-10', method: 'site-visit', result: 'in-place', record: '立入確認記録' };
const lacking: Confirmation = { ...inPlace, result: 'lacking' };
const yearly: Configuration = {
  outsourcing: { cycles: { confirmation: { unit: 'fiscal-year', count: 1, source: '対策基準' } } },
};
const confirmed = (confirmations: Readonly<Record<string, Confirmation>>, facts: OutsourcingContract = {}) =>
  contracted({ ...signed, confirmations, ...facts }, yearly);
const monthly: Configuration = { outsourcing: { cycles: { confirmation: { unit: 'month', count: 1, source: '対策基準' } } } };

describeRule(
  measuresConfirmed,
  [
    {
      law: 'contracts that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/outsourcing/contracts'],
    },
    {
      law: 'where nothing is outsourced nothing is confirmed',
      configuration: { outsourcing: { contracts: {} } },
      expected: { 'municipality:municipality': 'not-applicable' },
    },
    {
      law: 'a confirmation that is recorded nowhere is a claim',
      configuration: confirmed({ c: { ...inPlace, record: 'なし' }, d: { on: '2026-06-10', method: 'site-visit', result: 'in-place' } }),
      expected: says('undetermined'),
      missing: [at('confirmations/c/record'), at('confirmations/d/record')],
    },
    { law: 'measures found in place, with day and method, pass', configuration: confirmed({ c: inPlace }), expected: says('pass') },
    {
      law: 'so they do on the day of evaluation',
      configuration: confirmed({ c: { ...inPlace, on: '2026-11-24' } }),
      expected: says('pass'),
    },
    {
      law: 'whether one is enough without a cycle a person must judge',
      configuration: contracted({ ...signed, confirmations: { c: inPlace } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    { law: 'an empty record says never', configuration: contracted({ ...signed, confirmations: {} }), expected: says('fail') },
    {
      law: 'silence is no confirmation',
      configuration: contracted(signed),
      expected: says('undetermined'),
      missing: [at('confirmations')],
    },
    {
      law: 'a confirmation that lies ahead is none',
      configuration: contracted({ ...signed, confirmations: { c: { ...inPlace, on: '2026-11-25' } } }),
      expected: says('fail'),
    },
    {
      law: 'one without a day may be none',
      configuration: confirmed({ c: { method: 'site-visit', result: 'in-place' } }),
      expected: says('undetermined'),
      missing: [at('confirmations/c/on')],
    },
    {
      law: 'a bare day says neither how nor what was found',
      configuration: confirmed({ c: { on: '2026-06-10' } }),
      expected: says('undetermined'),
      missing: [at('confirmations/c/method'), at('confirmations/c/result'), at('confirmations/c/record')],
    },
    {
      law: 'an unknown result is none',
      configuration: confirmed({ c: { ...inPlace, result: 'unknown' } }),
      expected: says('undetermined'),
      missing: [at('confirmations/c/result')],
    },
    {
      law: 'whether a method without a name confirms anything a person must judge',
      configuration: confirmed({ c: { ...inPlace, method: 'other' } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    { law: 'measures found lacking fail', configuration: confirmed({ c: lacking }), expected: says('fail') },
    {
      law: 'even where nobody says whether anything was done',
      configuration: confirmed({ c: lacking, d: { ...inPlace, on: '2026-05-01' } }),
      expected: says('fail'),
    },
    {
      law: 'after action they must be confirmed anew',
      configuration: confirmed({ c: lacking }, { actions: { x: { takenOn: '2026-06-10' } } }),
      expected: says('undetermined'),
      missing: [at('confirmations')],
    },
    {
      law: 'action before they were found lacking answers nothing',
      configuration: confirmed({ c: lacking }, { actions: { x: { takenOn: '2026-06-09' } } }),
      expected: says('fail'),
    },
    {
      law: 'nor does action that lies ahead',
      configuration: confirmed({ c: lacking }, { actions: { x: { takenOn: '2026-11-25' } } }),
      expected: says('fail'),
    },
    {
      law: 'the latest confirmation counts',
      configuration: confirmed({ c: lacking, d: { ...inPlace, on: '2026-07-01' } }),
      expected: says('pass'),
    },
    {
      law: 'of several on one day the worst',
      configuration: confirmed({ c: lacking, d: inPlace }),
      expected: says('fail'),
    },
    {
      law: 'one without a day that found measures lacking may be the latest',
      configuration: confirmed({ c: inPlace, d: { method: 'interview', result: 'lacking' } }),
      expected: says('undetermined'),
      missing: [at('confirmations/d/on')],
    },
    {
      law: 'one without a day that found them in place changes nothing',
      configuration: confirmed({ c: inPlace, d: { method: 'interview', result: 'in-place' } }),
      expected: says('pass'),
    },
    {
      law: 'whether one before signing confirms what the contract asks a person must judge',
      configuration: confirmed({ c: { ...inPlace, on: '2026-03-24' } }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'one on the day of signing does',
      configuration: confirmed({ c: { ...inPlace, on: '2026-03-25' } }),
      expected: says('pass'),
    },
    {
      law: 'whether one came before signing is not known where nobody says when that was',
      configuration: contracted({ from: '2026-04-01', confirmations: { c: inPlace } }, yearly),
      expected: says('undetermined'),
      missing: [at('signedOn')],
    },
    {
      law: 'in time by the declared cycle passes',
      configuration: contracted(
        { signedOn: '2025-03-25', from: '2025-04-01', confirmations: { c: { ...inPlace, on: '2025-06-10' } } },
        yearly,
      ),
      expected: says('pass'),
    },
    {
      law: 'overdue by the declared cycle fails',
      configuration: contracted(
        { signedOn: '2024-03-25', from: '2024-04-01', confirmations: { c: { ...inPlace, on: '2025-03-31' } } },
        yearly,
      ),
      expected: says('fail'),
    },
    {
      law: 'on the last day of a cycle it is in time',
      configuration: contracted({ ...signed, confirmations: { c: { ...inPlace, on: '2026-10-24' } } }, monthly),
      expected: says('pass'),
    },
    {
      law: 'never, while the first cycle runs, a person must judge',
      configuration: contracted({ ...signed, confirmations: {} }, yearly),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'never, after the first cycle, fails',
      configuration: contracted({ ...signed, confirmations: {} }, monthly),
      expected: says('fail'),
    },
    {
      law: 'never, by a cycle of which nobody knows the beginning, fails',
      configuration: contracted({ confirmations: {} }, yearly),
      expected: says('fail'),
    },
    {
      law: 'before the work begins nothing is owed',
      configuration: contracted({ signedOn: '2026-11-20', from: '2026-11-25', confirmations: {} }),
      expected: says('not-applicable'),
    },
    {
      law: 'on the first day it is',
      configuration: contracted({ signedOn: '2026-11-20', from: '2026-11-24', confirmations: {} }),
      expected: says('fail'),
    },
    {
      law: 'of a contract that is over nothing is owed',
      configuration: contracted({ until: '2026-11-23', confirmations: {} }),
      expected: says('not-applicable'),
    },
    {
      law: 'a confirmation by nobody is asked who made it',
      configuration: confirmed({ c: { ...inPlace, by: 'なし' } }),
      expected: says('undetermined'),
      missing: [at('confirmations/c/by')],
    },
  ],
  {},
  { 'confirmations.c.by': 'that it is said to be made by nobody testifies against it' },
);
