import type { OutsourcingContract } from '../../configuration/index';
import { type Facts, fill, hasHappened, missing, notApplicable, type Outcome, pass, phaseOf, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, overRecords, titleOf } from '../records';
import { checkNothingOutsourced } from './undeclared-work';

/** A contract with its id and its pointer. */
export type ContractEntry = Entry<OutsourcingContract>;

const messages = {
  undated: { ja: '契約「{contract}」の{days}が宣言されていない。', en: 'Of contract "{contract}" the {days} is not declared.' },
  unsigned: {
    ja: '契約「{contract}」はまだ始まっていないが、締結したかが宣言されていない。',
    en: 'Contract "{contract}" has not begun, and whether it is signed is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  signedOn: { ja: '契約「{contract}」はいつ締結したか（signedOn）', en: 'When was contract "{contract}" signed (signedOn)?' },
  from: { ja: '契約「{contract}」の業務はいつ始まったか（from）', en: 'When did the work of contract "{contract}" begin (from)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const dayNames = {
  signedOn: { ja: '締結日', en: 'day of signing' },
  from: { ja: '業務の開始日', en: 'first day of the work' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a contract is called in a message. */
export function nameOf(entry: ContractEntry): { readonly contract: string } {
  return { contract: titleOf(entry) };
}

/** What asks for the days of a contract that a comparison of days rests on. */
export function askDays(entry: ContractEntry, ...days: readonly ('signedOn' | 'from')[]): Outcome {
  const name = nameOf(entry);
  const asked = days.filter((day) => entry.record[day] === undefined);
  const names = { ja: asked.map((day) => dayNames[day].ja).join('と'), en: asked.map((day) => dayNames[day].en).join(' and the ') };
  const message = fill(messages.undated, { ...name, days: names });
  return worst([pass, ...asked.map((day) => missing(message, `${entry.at}/${day}`, fill(questions[day], name)))]);
}

/** From what it is known whether the work of a contract is under way, for the facts of a rule. */
export const factsOfTerm = ['/outsourcing/contracts/{id}/from', '/outsourcing/contracts/{id}/until'] as const;

type Check = (entry: ContractEntry, facts: Facts) => Outcome;

/** What is owed of every contract while its work is under way. */
export function whileUnderWay(check: Check) {
  return overContracts((entry, facts) => (phaseOf(entry.record, facts.asOf) === 'under-way' ? check(entry, facts) : notApplicable));
}

/**
 * What is owed of every contract once it is signed, or its work is under way; `outsideItsTime` is what is said besides of one that is over, or has not begun.
 */
export function onceSigned(check: Check, outsideItsTime: Check = () => notApplicable) {
  return overContracts((entry, facts) => {
    const phase = phaseOf(entry.record, facts.asOf);
    if (phase === 'over') return outsideItsTime(entry, facts);
    const owed = checkOnceSigned(entry, facts);
    return phase === 'ahead' ? worst([owed, outsideItsTime(entry, facts)]) : owed;
  });

  function checkOnceSigned(entry: ContractEntry, facts: Facts): Outcome {
    const phase = phaseOf(entry.record, facts.asOf);
    const { signedOn } = entry.record;
    if (phase === 'under-way' || hasHappened(signedOn, facts.asOf)) return check(entry, facts);
    if (signedOn !== undefined) return notApplicable;
    return missing(fill(messages.unsigned, nameOf(entry)), `${entry.at}/signedOn`, fill(questions.signedOn, nameOf(entry)));
  }
}

function overContracts(check: Check) {
  return overRecords<OutsourcingContract>({
    kind: 'contract',
    select: ({ outsourcing }) => outsourcing?.contracts,
    check,
    whenEmpty: checkNothingOutsourced,
  });
}
