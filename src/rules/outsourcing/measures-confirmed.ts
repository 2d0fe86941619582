import type { Confirmation } from '../../configuration/index';
import {
  type Facts,
  fill,
  forJudgement,
  hasHappened,
  isOverdue,
  latest,
  missing,
  type Outcome,
  pass,
  saysNothing,
  together,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { declaredCycle, parametersOfCycles } from '../cycle';
import { checkDoer, doerFacts } from '../doer';
import { checkRecency } from '../recency';
import { type Entry, entriesOf } from '../records';
import { defineRule, failing } from '../rule';
import { askDays, type ContractEntry, factsOfTerm, nameOf, whileUnderWay } from './contracts';
import { factsOfWork } from './undeclared-work';

const messages = {
  unknown: {
    ja: '契約「{contract}」の委託先の対策を確かめたかが宣言されていない。',
    en: 'Whether the measures of the contractor of "{contract}" were confirmed is not declared.',
  },
  incomplete: {
    ja: '契約「{contract}」の委託先の対策の確認について、日・方法・結果・記録・確かめた者のいずれかが宣言されていない。',
    en: 'Of a confirmation of the measures of the contractor of "{contract}" the day, the method, the result, the record or who made it is not declared.',
  },
  never: {
    ja: '契約「{contract}」の委託先の対策を一度も確かめていない。',
    en: 'The measures of the contractor of "{contract}" have never been confirmed.',
  },
  notYetDue: {
    ja: '契約「{contract}」の委託先の対策をまだ確かめていない。定めた周期はまだ過ぎていない。',
    en: 'The measures of the contractor of "{contract}" have not been confirmed yet; the declared cycle is not over.',
  },
  beforeSigning: {
    ja: '契約「{contract}」の委託先の対策の確認（{on}）は、締結（{signedOn}）より前のものしかない。',
    en: 'The measures of the contractor of "{contract}" were confirmed ({on}) only before it was signed ({signedOn}).',
  },
  lacking: {
    ja: '契約「{contract}」の委託先に、必要な対策の欠けが見つかった（{on}）。',
    en: 'The contractor of "{contract}" was found to lack necessary measures ({on}).',
  },
  lackingActed: {
    ja: '契約「{contract}」の委託先に対策の欠けが見つかり（{on}）、措置はとったが、その後に確かめていない。',
    en: 'The contractor of "{contract}" was found to lack measures ({on}); action was taken, but nothing has been confirmed since.',
  },
  otherMethod: {
    ja: '契約「{contract}」の委託先の対策を、名のない方法で確かめている（{on}）。',
    en: 'The measures of the contractor of "{contract}" were confirmed ({on}) by a method that has no name here.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  confirmations: {
    ja: '「{contract}」の委託先の対策を、いつ、誰が、どう確かめたか（confirmations）。していなければ空と書く',
    en: 'When, by whom and how were the measures for "{contract}" confirmed (confirmations)? Write an empty record if never',
  },
  on: { ja: 'この確認はいつ行ったか（on）', en: 'When was this confirmed (on)?' },
  method: { ja: 'この確認は何によったか（method）', en: 'By what was this confirmed (method)?' },
  by: { ja: 'この確認は誰が行ったか（by）', en: 'Who confirmed this (by)?' },
  record: { ja: 'この確認の記録はどこにあるか（record）', en: 'Where is this confirmation recorded (record)?' },
  result: { ja: 'この確認の結果はどうだったか（result）', en: 'What was the result (result)?' },
  notYetDue: { ja: '確認がまだ済んでいないことは差し支えないと判断できるか', en: 'Is it in order that nothing has been confirmed yet?' },
  beforeSigning: {
    ja: 'この契約が求める対策まで、締結前の確認で確かめたと言えるか',
    en: 'Did a confirmation before signing confirm what this contract asks?',
  },
  again: {
    ja: '措置の後、対策がとられたことをいつ確かめたか（confirmations）',
    en: 'When was it confirmed, after the action, that the measures are in place (confirmations)?',
  },
  otherMethod: { ja: 'その方法で対策を確かめたと言えるか', en: 'Does that method confirm the measures?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const what = {
  ja: '契約「{contract}」の委託先の対策の確認',
  en: 'confirmation of the measures of the contractor of "{contract}"',
} as const satisfies Bilingual;

/** That the contractor's measures are in place is confirmed, with day and method (委託事業者の対策の確認). @see 6(8) */
export const measuresConfirmed = defineRule({
  id: 'outsourcing/measures-confirmed',
  requirements: ['6.8.p1/measures-confirmed'],
  reading: 'interpretation',
  justification: {
    ja: '直近の確認が、契約の後に、名のある方法で行われ、対策がとられていたことを要すると解する。間隔は方針にない。周期が定められていなければ、足りるかは人が判断する。',
    en: 'We read that the latest confirmation came after the contract, by a named method, and found the measures in place. The policy has no interval: without a declared cycle a person judges whether it is enough.',
  },
  severity: 'violation',
  title: { ja: '委託先の対策の確認', en: "Confirmation of the contractor's measures" },
  remedy: {
    ja: '委託先の対策を確かめ、日（on）・方法（method）・結果（result）・記録（record）を confirmations に書く。',
    en: 'Confirm the contractor\'s measures, and put day, method, result and record into "confirmations".',
  },
  facts: [
    '/outsourcing/contracts/{id}/confirmations',
    '/outsourcing/contracts/{id}/actions',
    '/outsourcing/contracts/{id}/signedOn',
    ...factsOfTerm,
    '/outsourcing/cycles/confirmation',
    ...doerFacts,
    ...factsOfWork,
  ],
  parameters: parametersOfCycles,
  ...whileUnderWay(checkConfirmed),
});

function checkConfirmed(entry: ContractEntry, facts: Facts): Outcome {
  const { confirmations } = entry.record;
  const at = `${entry.at}/confirmations`;
  if (confirmations === undefined) return missing(fill(messages.unknown, nameOf(entry)), at, fill(questions.confirmations, nameOf(entry)));
  const all = [...entriesOf(confirmations, at)];
  const last = latest(
    all.map(({ record }) => record.on),
    facts.asOf,
  );
  const undated = all.filter(({ record }) => record.on === undefined);
  if (last === undefined) return undated.length === 0 ? neverConfirmed(entry, facts) : worst(undated.map((one) => ask(entry, one, 'on')));
  return together([
    ...all.filter(({ record }) => record.on === last).map((one) => checkOne(entry, one, last, facts)),
    // One without a day may be the latest: what it found would count.
    ...undated.filter(({ record }) => record.result !== 'in-place').map((one) => ask(entry, one, 'on')),
    checkDay(entry, last, facts),
  ]);
}

function neverConfirmed(entry: ContractEntry, { configuration, asOf }: Facts): Outcome {
  const { from } = entry.record;
  const cycle = configuration.outsourcing?.cycles?.confirmation;
  const due = from === undefined || cycle === undefined || isOverdue(from, cycle, asOf);
  return due ? failing(fill(messages.never, nameOf(entry))) : forJudgement(fill(messages.notYetDue, nameOf(entry)), questions.notYetDue);
}

function checkDay(entry: ContractEntry, on: string, facts: Facts): Outcome {
  const cycle = declaredCycle(facts.configuration.outsourcing?.cycles?.confirmation, '/outsourcing/cycles/confirmation');
  const values = { ...nameOf(entry), on };
  const { signedOn } = entry.record;
  const early = signedOn !== undefined && on < signedOn;
  const recent = checkRecency({ what: fill(what, nameOf(entry)), last: on, at: `${entry.at}/confirmations`, cycle, owed: true }, facts);
  return together([
    recent,
    early ? forJudgement(fill(messages.beforeSigning, { ...values, signedOn }), questions.beforeSigning) : askDays(entry, 'signedOn'),
  ]);
}

function checkOne(entry: ContractEntry, one: Entry<Confirmation>, on: string, facts: Facts): Outcome {
  const { by, record } = one.record;
  return together([
    checkMethod(entry, one, on),
    checkResult(entry, one, on, facts),
    record === undefined || saysNothing(record) ? ask(entry, one, 'record') : pass,
    checkDoer(by, on, facts, () => ask(entry, one, 'by')),
  ]);
}

function checkMethod(entry: ContractEntry, one: Entry<Confirmation>, on: string): Outcome {
  const { method } = one.record;
  if (method === undefined) return ask(entry, one, 'method');
  return method === 'other' ? forJudgement(fill(messages.otherMethod, { ...nameOf(entry), on }), questions.otherMethod) : pass;
}

function checkResult(entry: ContractEntry, one: Entry<Confirmation>, on: string, { asOf }: Facts): Outcome {
  const { result } = one.record;
  if (result === undefined || result === 'unknown') return ask(entry, one, 'result');
  if (result === 'in-place') return pass;
  const acted = Object.values(entry.record.actions ?? {}).some(({ takenOn }) => hasHappened(takenOn, asOf) && takenOn >= on);
  if (!acted) return failing(fill(messages.lacking, { ...nameOf(entry), on }));
  return missing(fill(messages.lackingActed, { ...nameOf(entry), on }), `${entry.at}/confirmations`, questions.again);
}

function ask(entry: ContractEntry, { at }: Entry<Confirmation>, fact: 'on' | 'by' | 'method' | 'result' | 'record'): Outcome {
  return missing(fill(messages.incomplete, nameOf(entry)), `${at}/${fact}`, questions[fact]);
}
