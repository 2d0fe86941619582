import type { ContractAction } from '../../configuration/index';
import {
  best,
  type Facts,
  fill,
  forJudgement,
  forRenewedJudgement,
  hasHappened,
  missing,
  type Outcome,
  pass,
  saysNothing,
  together,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, entriesOf } from '../records';
import { defineRule, failing } from '../rule';
import { type ContractEntry, factsOfTerm, nameOf, whileUnderWay } from './contracts';
import { factsOfWork } from './undeclared-work';

const messages = {
  none: {
    ja: '契約「{contract}」で措置が必要になった（{since}）が、まだとっていない。',
    en: 'There has been a need to act under contract "{contract}" since {since}, and nothing has been done.',
  },
  unknown: {
    ja: '契約「{contract}」で措置が必要になった（{since}）が、とったかが宣言されていない。',
    en: 'There has been a need to act under contract "{contract}" since {since}; whether anything was done is not declared.',
  },
  undated: {
    ja: '契約「{contract}」の措置の記録に、いつ必要になったかが書かれていない。',
    en: 'A record of action under contract "{contract}" does not say since when there was a need.',
  },
  what: {
    ja: '契約「{contract}」の措置（{on}）で何をしたかが宣言されていない。',
    en: 'What was done under contract "{contract}" on {on} is not declared.',
  },
  order: {
    ja: '契約「{contract}」の措置の日（{taken}）が、必要になった日（{since}）より前である。',
    en: 'An action under contract "{contract}" is said to have been taken on {taken}, before there was a need for it ({since}).',
  },
  otherNeed: {
    ja: '契約「{contract}」で見つかった対策の欠け（{since}）より後にとった措置と、とった日の分からない措置は、いずれも、その後に必要になったものとされている。',
    en: 'All that was done under contract "{contract}" since measures were found lacking ({since}), or on a day not known, is said to answer a need that arose later.',
  },
  withoutAction: {
    ja: '契約「{contract}」で見つかった対策の欠け（{since}）は、措置の記録がないまま直ったとされている。',
    en: 'Under contract "{contract}" measures were lacking ({since}) and are said to be in place since, with no action recorded.',
  },
  unconfirmed: {
    ja: '契約「{contract}」の委託先の対策の確認で何が見つかったかが、宣言されていない。',
    en: 'What confirmations of the measures of the contractor of "{contract}" found is not declared.',
  },
  noNeed: {
    ja: '契約「{contract}」で措置の必要があったことを示す事実は、宣言されていない。',
    en: 'Nothing that is declared shows a need to act under contract "{contract}".',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  actions: {
    ja: '契約「{contract}」に基づいて何をしたか（actions）。していなければ空と書く',
    en: 'What was done under contract "{contract}" (actions)? Write an empty record if nothing',
  },
  confirmations: {
    ja: '「{contract}」の委託先の対策を、いつ確かめ、何が見つかったか（confirmations の on と result）',
    en: 'When were the measures for "{contract}" confirmed, and what was found ("on" and "result" of confirmations)?',
  },
  needSince: { ja: 'この措置はいつ必要になったか（needSince）', en: 'Since when was there a need for this (needSince)?' },
  what: { ja: 'この措置では何をしたか（what）', en: 'What was done (what)?' },
  takenOn: { ja: 'この措置はいつとったか（takenOn）', en: 'When was this done (takenOn)?' },
  order: {
    ja: 'この措置は、いつ必要になり、いつとったか（needSince、takenOn）。別の必要への措置なら、その必要が生じた日を書く',
    en: 'When was there a need for this, and when was it done (needSince, takenOn)? Of an action for another need, write the day of that one',
  },
  otherNeed: {
    ja: '{since} に見つかった対策の欠けには何をしたか。その欠けへの措置を、needSince を {since} として actions に書く',
    en: 'What was done about what was found lacking on {since}? Write it in "actions" with {since} as "needSince"',
  },
  withoutAction: {
    ja: '契約に基づく措置がなくても足りたと判断できるか',
    en: 'Was no action under the contract needed?',
  },
  noNeed: {
    ja: '契約に基づいて動く必要は本当になかったか。事故や無断の再委託はなかったか',
    en: 'Was there really no need to act under the contract: no incident, no unapproved subcontracting?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the need arises, action is taken under the contract (契約に基づく措置). @see 6(8) */
export const contractAction = defineRule({
  id: 'outsourcing/contract-action',
  requirements: ['6.8.p1/contract-action'],
  reading: 'interpretation',
  justification: {
    ja: '対策の欠けが確認されたこと、又は必要が記録されたことを「必要に応じて」の必要と解する。必要がなかったことは事実から出ないので、人が判断する。',
    en: 'We read "as needed" as met by a confirmation that found measures lacking, or by a recorded need. That there was none follows from no fact: a person judges it.',
  },
  severity: 'violation',
  title: { ja: '契約に基づく措置', en: 'Action under the contract' },
  remedy: {
    ja: '契約に基づき改善を求めるなどし、その日（takenOn）と内容を actions に書く。',
    en: 'Act under the contract, by demanding improvement for example, and put day (takenOn) and kind into "actions".',
  },
  facts: [
    '/outsourcing/contracts/{id}/actions',
    '/outsourcing/contracts/{id}/confirmations',
    // Who says that there was no need has looked at those to whom work is passed on: a new one makes the judgement older.
    '/outsourcing/contracts/{id}/subcontracting',
    ...factsOfTerm,
    ...factsOfWork,
  ],
  ...whileUnderWay(checkActions),
});

function checkActions(entry: ContractEntry, { asOf }: Facts): Outcome {
  const actions = entry.record.actions === undefined ? undefined : [...entriesOf(entry.record.actions, `${entry.at}/actions`)];
  const found = lackingDays(entry, asOf).map((since) => answerToLack(entry, since, actions, asOf));
  const needs = (actions ?? []).flatMap((action) => answerToNeed(entry, action, asOf) ?? []);
  const all = [...found, ...needs];
  const none = forRenewedJudgement(fill(messages.noNeed, nameOf(entry)), questions.noNeed);
  return together([...(all.length === 0 ? [none] : all), askConfirmations(entry)]);
}

/** What is not known of the confirmations may be that measures were lacking. */
function askConfirmations(entry: ContractEntry): Outcome {
  const { confirmations } = entry.record;
  const at = `${entry.at}/confirmations`;
  const ask = (place: string) => missing(fill(messages.unconfirmed, nameOf(entry)), place, fill(questions.confirmations, nameOf(entry)));
  if (confirmations === undefined) return ask(at);
  const open = [...entriesOf(confirmations, at)].flatMap(({ record: { on, result }, at: one }) => {
    if (result === undefined || result === 'unknown') return [ask(`${one}/result`)];
    return result === 'lacking' && on === undefined ? [ask(`${one}/on`)] : [];
  });
  return worst([pass, ...open]);
}

/** The days on which measures were found lacking. */
function lackingDays({ record }: ContractEntry, asOf: string): readonly string[] {
  return Object.values(record.confirmations ?? {}).flatMap(({ on, result }) => (result === 'lacking' && hasHappened(on, asOf) ? [on] : []));
}

function answerToLack(entry: ContractEntry, since: string, actions: readonly Entry<ContractAction>[] | undefined, asOf: string): Outcome {
  const values = { ...nameOf(entry), since };
  // What answers a need that arose later is no answer to this one.
  const isItsOwn = ({ record: { needSince } }: Entry<ContractAction>): boolean => needSince === undefined || needSince <= since;
  const itsOwn = (actions ?? []).filter(isItsOwn);
  const isTaken = ({ record: { takenOn } }: Entry<ContractAction>): boolean => hasHappened(takenOn, asOf) && takenOn >= since;
  const taken = itsOwn.filter(isTaken);
  if (taken.length > 0) return best(taken.map((action) => checkSubstance(entry, action)));
  const mended = Object.values(entry.record.confirmations ?? {}).some(
    ({ on, result }) => result === 'in-place' && hasHappened(on, asOf) && on > since,
  );
  if (mended) return forJudgement(fill(messages.withoutAction, values), questions.withoutAction);
  const undated = itsOwn.filter(({ record }) => record.takenOn === undefined);
  if (undated.length > 0) return worst(undated.map((action) => answerUndated(entry, action, since)));
  const mayBeTaken = (action: Entry<ContractAction>): boolean => isTaken(action) || action.record.takenOn === undefined;
  if (actions?.some(mayBeTaken))
    return missing(fill(messages.otherNeed, values), `${entry.at}/actions`, fill(questions.otherNeed, { since }));
  return actions === undefined
    ? missing(fill(messages.unknown, values), `${entry.at}/actions`, fill(questions.actions, nameOf(entry)))
    : failing(fill(messages.none, values));
}

/** What is said of a recorded need; nothing of one that lies ahead, nor of an action that names none. */
function answerToNeed(entry: ContractEntry, action: Entry<ContractAction>, asOf: string): Outcome | undefined {
  const { needSince: since, takenOn } = action.record;
  if (since === undefined) {
    // A record without the day of the need may be of one that is open.
    if (!hasHappened(takenOn, asOf)) return missing(fill(messages.undated, nameOf(entry)), `${action.at}/needSince`, questions.needSince);
    const told = checkSubstance(entry, action);
    return told.outcome === 'pass' ? undefined : told;
  }
  if (hasHappened(takenOn, asOf) && takenOn < since) return checkSubstance(entry, action);
  if (!hasHappened(since, asOf)) return undefined;
  if (takenOn === undefined) return answerUndated(entry, action, since);
  return hasHappened(takenOn, asOf) ? checkSubstance(entry, action) : failing(fill(messages.none, { ...nameOf(entry), since }));
}

/** An action that consists in 「なし」 is a date, and one before its need is an action for another need, or wrongly dated. */
function checkSubstance(
  entry: ContractEntry,
  { at, record: { needSince: since, takenOn: on = '', what } }: Entry<ContractAction>,
): Outcome {
  if (since !== undefined && on < since)
    return missing(fill(messages.order, { ...nameOf(entry), taken: on, since }), `${at}/takenOn`, questions.order);
  if (what !== undefined && !saysNothing(what)) return pass;
  return missing(fill(messages.what, { ...nameOf(entry), on }), `${at}/what`, questions.what);
}

function answerUndated(entry: ContractEntry, action: Entry<ContractAction>, since: string): Outcome {
  return missing(fill(messages.unknown, { ...nameOf(entry), since }), `${action.at}/takenOn`, questions.takenOn);
}
