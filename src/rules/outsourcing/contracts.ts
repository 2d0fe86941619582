import type { OutsourcingContract } from '../../configuration/index';
import { type Facts, fill, hasHappened, missing, notApplicable, type Outcome, pass, phaseOf, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, overRecords, titleOf } from '../records';

/** A contract with its id and its pointer. */
export type ContractEntry = Entry<OutsourcingContract>;

const messages = {
  undated: {
    ja: '契約「{contract}」の締結日又は開始日が宣言されていない。',
    en: 'The day on which contract "{contract}" was signed, or began, is not declared.',
  },
  unsigned: {
    ja: '契約「{contract}」はまだ始まっていないが、締結したかが宣言されていない。',
    en: 'Contract "{contract}" has not begun, and whether it is signed is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  signedOn: { ja: '契約「{contract}」はいつ締結したか（signedOn）', en: 'When was contract "{contract}" signed (signedOn)?' },
  from: { ja: '契約「{contract}」の業務はいつ始まったか（from）', en: 'When did the work of contract "{contract}" begin (from)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a contract is called in a message. */
export function nameOf(entry: ContractEntry): { readonly contract: string } {
  return { contract: titleOf(entry) };
}

/** What asks for the days of a contract that a comparison of days rests on. */
export function askDays(entry: ContractEntry, ...days: readonly ('signedOn' | 'from')[]): Outcome {
  const name = nameOf(entry);
  const asked = days.filter((day) => entry.record[day] === undefined);
  return worst([pass, ...asked.map((day) => missing(fill(messages.undated, name), `${entry.at}/${day}`, fill(questions[day], name)))]);
}

type Check = (entry: ContractEntry, facts: Facts) => Outcome;

/** What is owed of every contract while its work is under way. */
export function whileUnderWay(check: Check) {
  return overContracts((entry, facts) => (phaseOf(entry.record, facts.asOf) === 'under-way' ? check(entry, facts) : notApplicable));
}

/** What is owed of every contract once it is signed, or its work is under way. */
export function onceSigned(check: Check, whenOver: Check = () => notApplicable) {
  return overContracts((entry, facts) => {
    const phase = phaseOf(entry.record, facts.asOf);
    if (phase === 'over') return whenOver(entry, facts);
    const { signedOn } = entry.record;
    if (phase === 'under-way' || hasHappened(signedOn, facts.asOf)) return check(entry, facts);
    if (signedOn !== undefined) return notApplicable;
    return missing(fill(messages.unsigned, nameOf(entry)), `${entry.at}/signedOn`, fill(questions.signedOn, nameOf(entry)));
  });
}

function overContracts(check: Check) {
  return overRecords<OutsourcingContract>({ kind: 'contract', select: ({ outsourcing }) => outsourcing?.contracts, check });
}
