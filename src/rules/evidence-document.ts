import { absentSection, type Facts, fill, forceOf, missing, type Outcome, pass, pointer } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { failing } from './rule';

const messages = {
  unknown: {
    ja: '根拠とする文書「{document}」がいつ策定されたか宣言されていない。',
    en: 'When the document "{document}" was adopted is not declared.',
  },
  notYet: {
    ja: '根拠とする文書「{document}」は {on} の策定で、まだ成立していない。',
    en: 'The document "{document}" on which it rests is adopted only on {on}.',
  },
  repealed: {
    ja: '根拠とする文書「{document}」は {on} に廃止されている。',
    en: 'The document "{document}" on which it rests was repealed on {on}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  adoptedOn: {
    ja: '文書「{document}」はいつ策定されたか（documents の adoptedOn）',
    en: 'When was the document "{document}" adopted (adoptedOn of documents)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The facts that {@link checkEvidenceDocument} reads. */
export const evidenceDocumentFacts = ['/documents/{id}/adoptedOn', '/documents/{id}/repealedOn'] as const;

/** Whether the document on which a fact rests holds on the day (根拠文書が効力をもつか): adopted, and not repealed. */
export function checkEvidenceDocument(id: string, { configuration, asOf }: Facts): Outcome {
  if (configuration.documents === undefined) return absentSection('/documents');
  const declared = configuration.documents[id] ?? {};
  const document = declared.title ?? id;
  switch (forceOf(declared, asOf)) {
    case 'in-force':
      return pass;
    case 'not-yet':
      return failing(fill(messages.notYet, { document, on: declared.adoptedOn ?? '' }));
    case 'repealed':
      return failing(fill(messages.repealed, { document, on: declared.repealedOn ?? '' }));
    case 'unknown':
      return missing(fill(messages.unknown, { document }), pointer('documents', id, 'adoptedOn'), fill(questions.adoptedOn, { document }));
  }
}
