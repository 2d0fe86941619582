import type { ContractorSelection, OutsourcingContract } from '../../configuration/index';
import { type Facts, fill, hasHappened, missing, type Outcome, pass, saysNothing, together } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkDoer, doerFacts } from '../doer';
import { defineRule, failing } from '../rule';
import { askDays, type ContractEntry, factsOfTerm, nameOf, onceSigned } from './contracts';
import { factsOfWork } from './undeclared-work';

const messages = {
  none: { ja: '契約「{contract}」の委託先は選定されていない。', en: 'The contractor of "{contract}" was not selected.' },
  unknown: {
    ja: '契約「{contract}」の委託先をどう選定したかが宣言されていない。',
    en: 'How the contractor of "{contract}" was selected is not declared.',
  },
  notYet: {
    ja: '契約「{contract}」の委託先の選定（{on}）は、まだ行われていない。',
    en: 'The contractor of "{contract}" has not been selected yet ({on}).',
  },
  afterwards: {
    ja: '契約「{contract}」の委託先の選定（{on}）は、締結又は開始（{bound}）より後である。',
    en: 'The contractor of "{contract}" was selected ({on}) only after the contract was signed or its work began ({bound}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  selection: {
    ja: '「{contract}」の委託先は、いつ、どの決定で選んだか（selection）',
    en: 'When and by which decision was the contractor of "{contract}" selected (selection)?',
  },
  on: { ja: '「{contract}」の委託先はいつ選定したか（on）', en: 'When was the contractor of "{contract}" selected (on)?' },
  by: { ja: '「{contract}」の委託先は誰が選定したか（by）', en: 'Who selected the contractor of "{contract}" (by)?' },
  record: {
    ja: '「{contract}」の選定の記録はどこにあるか（record）',
    en: 'Where is the selection for "{contract}" recorded (record)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The contractor of each contract was selected before it was bound, and the decision is recorded (委託事業者の選定). @see 6(8) */
export const contractorSelection = defineRule({
  id: 'outsourcing/contractor-selection',
  requirements: ['6.8.p1/contractor-selection'],
  reading: 'interpretation',
  justification: {
    ja: '選定は、締結と業務の開始に先立ち、記録をたどれる決定であることを要すると解する。締結の後の選定は選定でない。',
    en: 'We read a selection as a decision that goes before signing and the beginning of the work and can be traced in a record: what comes after is none.',
  },
  severity: 'violation',
  title: { ja: '委託先の選定', en: 'Selection of the contractor' },
  remedy: {
    ja: '契約の締結より前に委託先を選定し、選定日と記録の所在を selection に書く。',
    en: 'Select the contractor before signing, and put the day and the place of the record into "selection".',
  },
  facts: ['/outsourcing/contracts/{id}/selection', '/outsourcing/contracts/{id}/signedOn', ...factsOfTerm, ...doerFacts, ...factsOfWork],
  ...onceSigned(checkSelection),
});

function checkSelection(entry: ContractEntry, facts: Facts): Outcome {
  const { selection } = entry.record;
  const at = `${entry.at}/selection`;
  if (selection === undefined || selection === 'unknown')
    return missing(fill(messages.unknown, nameOf(entry)), at, fill(questions.selection, nameOf(entry)));
  if (selection === 'none') return failing(fill(messages.none, nameOf(entry)));
  const ask = (fact: 'by' | 'record') =>
    missing(fill(messages.unknown, nameOf(entry)), `${at}/${fact}`, fill(questions[fact], nameOf(entry)));
  const recorded = selection.record === undefined || saysNothing(selection.record) ? ask('record') : pass;
  return together([checkDay(entry, selection, facts.asOf), recorded, checkDoer(selection.by, selection.on, facts, () => ask('by'))]);
}

function checkDay(entry: ContractEntry, { on }: ContractorSelection, asOf: string): Outcome {
  if (on === undefined)
    return missing(fill(messages.unknown, nameOf(entry)), `${entry.at}/selection/on`, fill(questions.on, nameOf(entry)));
  if (!hasHappened(on, asOf)) return failing(fill(messages.notYet, { ...nameOf(entry), on }));
  const bound = boundOn(entry.record);
  if (bound !== undefined && on > bound) return failing(fill(messages.afterwards, { ...nameOf(entry), on, bound }));
  return askDays(entry, 'signedOn', 'from');
}

/** The day from which the municipality was bound: the earlier of signing and beginning. */
function boundOn({ signedOn, from }: OutsourcingContract): string | undefined {
  const [first] = [signedOn, from].flatMap((day) => day ?? []).sort();
  return first;
}
