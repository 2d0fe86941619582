import type { Document } from '../configuration/index';
import { absentSection, type Facts, fill, forceOf, type Outcome, pass, pointer, type Unknown, undetermined } from '../facts/index';
import type { Bilingual } from '../policy/index';
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
  nowhere: { ja: '{what}をどの文書で定めたかが宣言されていない。', en: 'Which document lays down {what} is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  basedOn: { ja: '「{title}」はどの文書に基づくか（basedOn）', en: 'Which documents does "{title}" rest on (basedOn)?' },
  kind: { ja: '「{title}」はどの種類の文書か（kind）', en: 'What kind of document is "{title}" (kind)?' },
  adoptedOn: { ja: '「{title}」はいつ策定されたか（adoptedOn）', en: 'When was "{title}" adopted (adoptedOn)?' },
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
export function checkEvidence(id: string, facts: Facts): Outcome {
  return checkForce(id, evidence, facts);
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
