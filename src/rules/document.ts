import { type Document, type DocumentKind, documentKinds } from '../configuration/index';
import {
  absentSection,
  type Facts,
  fill,
  forceOf,
  forJudgement,
  type Outcome,
  pass,
  pointer,
  type Unknown,
  undetermined,
} from '../facts/index';
import type { Bilingual } from '../policy/index';
import { type Entry, titleOf } from './records';
import { failing } from './rule';
import { together } from './together';

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
  kindUnknown: {
    ja: '{as}「{document}」がどの種類の文書か宣言されていない。',
    en: 'What kind of document "{document}", {as}, is is not declared.',
  },
  layNothingDown: {
    ja: '{as}「{document}」は{kind}である。そこに定めがあるかは人が判断しなければならない。',
    en: 'The document "{document}", {as}, is of the kind "{kind}"; whether it lays anything down is for a person to judge.',
  },
  nowhere: { ja: '{what}をどの文書で定めたかが宣言されていない。', en: 'Which document lays down {what} is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  basedOn: { ja: '「{title}」はどの文書に基づくか（basedOn）', en: 'Which documents does "{title}" rest on (basedOn)?' },
  kind: { ja: '「{title}」はどの種類の文書か（kind）', en: 'What kind of document is "{title}" (kind)?' },
  adoptedOn: { ja: '「{title}」はいつ策定されたか（adoptedOn）', en: 'When was "{title}" adopted (adoptedOn)?' },
  layNothingDown: {
    ja: '「{document}」（{kind}）は、{what}を実際に定めているか',
    en: 'Does "{document}" ({kind}) really lay down {what}?',
  },
  document: { ja: '{what}を定める文書はどれか（document）', en: 'Which document lays down {what} (document)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const evidence = { ja: '根拠とする文書', en: 'on which it rests' } as const satisfies Bilingual;
const laidDown = { ja: '{what}を定める文書', en: 'for {what}' } as const satisfies Bilingual;

/** A document with its id and its pointer. */
export type DocumentEntry = Entry<Document>;

/** The facts that say whether a document holds. */
export const factsOfForce = ['/documents/{id}/adoptedOn', '/documents/{id}/repealedOn'] as const;

/** Asks a document for one of the facts that say what it is worth. */
export function askOf(entry: DocumentEntry, key: 'basedOn' | 'kind' | 'adoptedOn'): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/${key}`, question: fill(questions[key], { title: titleOf(entry) }) };
}

/** Whether the document on which a fact rests holds on the day (根拠文書が効力をもつか): adopted, and not repealed. */
export function checkEvidence(id: string, facts: Facts, as: Bilingual = evidence): Outcome {
  return checkForce(id, as, facts);
}

/** The facts that say whether a document lays down rules that hold. */
export const factsOfRules = ['/documents/{id}/kind', ...factsOfForce] as const;

/** Kinds of document that record, plan or are filled in, and the policy, which asks for rules: what they are named for stands elsewhere as a rule. */
const layNothingDown: readonly (DocumentKind | undefined)[] = [
  'basic-policy',
  'form',
  'training-plan',
  'audit-plan',
  'inventory',
  'network-diagram',
];

/**
 * Whether rules that a document lays down hold on the day (規程・手順が効力をもつか): it is said which document does, it is of a kind that lays down rules,
 * and it holds.
 */
export function checkRules(rules: { readonly document?: string }, at: string, what: Bilingual, facts: Facts): Outcome {
  return together([checkLaidDown(rules, at, what, facts), checkKind(rules.document, what, facts)]);
}

function checkKind(id: string | undefined, what: Bilingual, { configuration }: Facts): Outcome {
  const record = id === undefined ? undefined : configuration.documents?.[id];
  if (id === undefined || record === undefined) return pass; // asked for elsewhere
  const entry = { id, record, at: pointer('documents', id) };
  const names = { as: fill(laidDown, { what }), what, document: titleOf(entry) };
  if (record.kind === undefined) return undetermined(fill(messages.kindUnknown, names), [askOf(entry, 'kind')]);
  if (!layNothingDown.includes(record.kind)) return pass;
  const kind = documentKinds.find((one) => one.id === record.kind)?.label ?? record.kind;
  return forJudgement(fill(messages.layNothingDown, { ...names, kind }), fill(questions.layNothingDown, { ...names, kind }));
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
