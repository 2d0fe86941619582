import { type Document, documentKinds } from '../configuration/index';
import {
  absentSection,
  askAdoption,
  type Facts,
  factsOfForce,
  fill,
  forceOf,
  forJudgement,
  type Outcome,
  pass,
  pointer,
  together,
  type Unknown,
  undetermined,
} from '../facts/index';
import type { Bilingual } from '../policy/index';
import { type DocumentUse, documentUses, suitability } from './document-uses';
import { type Entry, titleOf } from './records';
import { failing } from './rule';

const messages = {
  unknown: {
    ja: '{as}「{document}」がいつ策定されたか宣言されていない。',
    en: 'When the document "{document}", {as}, was adopted is not declared.',
  },
  notYet: {
    ja: '{as}「{document}」は {on} の策定で、まだ成立していない。',
    en: 'The document "{document}", {as}, is adopted only on {on}.',
  },
  repealed: {
    ja: '{as}「{document}」は {on} に廃止されている。',
    en: 'The document "{document}", {as}, was repealed on {on}.',
  },
  notSuited: {
    ja: '{use}を定める文書とされる「{document}」は{kind}であり、これを定めるものではない。',
    en: 'The document "{document}", said to lay down {use}, is of the kind "{kind}" and lays nothing down.',
  },
  unusual: {
    ja: '文書「{document}」が{use}を定めたものかは、文書の種類（{kind}）からは分からない。',
    en: 'The kind of the document "{document}" ({kind}) does not tell whether it lays down {use}.',
  },
  kindUnknown: {
    ja: '{use}を定める文書とされる「{document}」がどの種類の文書か宣言されていない。',
    en: 'What kind of document "{document}" is, which is said to lay down {use}, is not declared.',
  },
  nowhere: { ja: '{what}をどの文書で定めたかが宣言されていない。', en: 'Which document lays down {what} is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  basedOn: { ja: '「{title}」はどの文書に基づくか（basedOn）', en: 'Which documents does "{title}" rest on (basedOn)?' },
  kind: { ja: '「{title}」はどの種類の文書か（kind）', en: 'What kind of document is "{title}" (kind)?' },
  unusual: {
    ja: '「{document}」（{kind}）は、{use}を定めているか。どこに定めているか',
    en: 'Does "{document}", of the kind "{kind}", lay down {use}, and where?',
  },
  document: { ja: '{what}を定める文書はどれか（document）', en: 'Which document lays down {what} (document)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const evidence = { ja: '根拠とする文書', en: 'on which it rests' } as const satisfies Bilingual;
const laidDown = { ja: '{what}を定める文書', en: 'for {what}' } as const satisfies Bilingual;

/** A document with its id and its pointer. */
export type DocumentEntry = Entry<Document>;

/** The fact that says what a document can be named for. */
export const factsOfKind = ['/documents/{id}/kind'] as const;

/** Asks a document for one of the facts that say what it is worth. */
export function askOf(entry: DocumentEntry, key: 'basedOn' | 'kind' | 'adoptedOn'): Unknown {
  if (key === 'adoptedOn') return askAdoption(entry.id, titleOf(entry));
  return { reason: 'missing-fact', pointer: `${entry.at}/${key}`, question: fill(questions[key], { title: titleOf(entry) }) };
}

/** Whether the document on which a fact rests holds on the day (根拠文書が効力をもつか): adopted, and not repealed. */
export function checkEvidence(id: string, facts: Facts, as: Bilingual = evidence): Outcome {
  return checkForce(id, as, facts);
}

/** The facts that say whether a document lays down what it is named for. */
export const factsOfRules = [...factsOfKind, ...factsOfForce] as const;

/** Whether what a document lays down holds on the day (規程・手順が効力をもつか): it is said which does, it is of a kind that can, and it holds. */
export function checkRules(rules: { readonly document?: string }, at: string, use: DocumentUse, what: Bilingual, facts: Facts): Outcome {
  const kind = rules.document === undefined ? pass : checkKind(rules.document, use, facts); // which document it is, is asked for beside it
  return together([checkLaidDown(rules, at, what, facts), kind]);
}

/** Whether a document is of a kind that can lay down what it is named for (文書の種類が用途に合うか). One that is not declared says nothing of its kind. */
export function checkKind(id: string, use: DocumentUse, { configuration }: Facts): Outcome {
  const record = configuration.documents?.[id];
  if (record === undefined) return pass; // whether the document is declared is asked with its days
  const entry = { id, record, at: pointer('documents', id) };
  const values = { use: documentUses[use].label, document: titleOf(entry) };
  if (record.kind === undefined) return undetermined(fill(messages.kindUnknown, values), [askOf(entry, 'kind')]);
  const kind = documentKinds.find((one) => one.id === record.kind)?.label ?? record.kind;
  switch (suitability(record.kind, use)) {
    case 'serves':
      return pass;
    case 'not':
      return { outcome: 'fail', message: fill(messages.notSuited, { ...values, kind }), pointers: [`${entry.at}/kind`] };
    case 'judgement':
      return forJudgement(fill(messages.unusual, { ...values, kind }), fill(questions.unusual, { ...values, kind }), entry.at);
  }
}

/** Whether what a document lays down holds on the day (定めが効力をもつか): it is said which document does, and that one holds. */
export function checkLaidDown({ document }: { readonly document?: string }, at: string, what: Bilingual, facts: Facts): Outcome {
  if (document !== undefined) return checkForce(document, fill(laidDown, { what }), facts);
  const ask: Unknown = { reason: 'missing-fact', pointer: `${at}/document`, question: fill(questions.document, { what }) };
  return undetermined(fill(messages.nowhere, { what }), [ask]);
}

function checkForce(id: string, as: Bilingual, { configuration, asOf }: Facts): Outcome {
  const record = configuration.documents?.[id];
  if (record === undefined) return absentSection('/documents');
  const entry = { id, record, at: pointer('documents', id) };
  const names = { as, document: titleOf(entry) };
  const { adoptedOn = '', repealedOn = '' } = record;
  switch (forceOf(record, asOf)) {
    case 'in-force':
      return pass;
    case 'not-yet':
      return failing(fill(messages.notYet, { ...names, on: adoptedOn }));
    case 'repealed':
      return failing(fill(messages.repealed, { ...names, on: repealedOn }));
    case 'unknown':
      return undetermined(fill(messages.unknown, names), [askOf(entry, 'adoptedOn')]);
  }
}
