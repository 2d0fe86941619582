import { absentSection, type Facts, fill, forceOf, missing, type Outcome, pass, pointer } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { failing } from '../rule';

const messages = {
  nowhere: { ja: '{what}をどの文書で定めたかが宣言されていない。', en: 'Which document lays down {what} is not declared.' },
  undated: {
    ja: '{what}を定める文書「{document}」の策定日が宣言されていない。',
    en: 'When "{document}", for {what}, was adopted is not declared.',
  },
  notYet: {
    ja: '{what}を定める文書「{document}」はまだ策定されていない（{on}）。',
    en: '"{document}", for {what}, is not adopted yet ({on}).',
  },
  repealed: { ja: '{what}を定める文書「{document}」は {on} に廃止された。', en: '"{document}", for {what}, was repealed on {on}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  document: { ja: '{what}を定める文書はどれか（document）', en: 'Which document lays down {what} (document)?' },
  adoptedOn: { ja: '文書「{document}」はいつ策定したか（adoptedOn）', en: 'When was "{document}" adopted (adoptedOn)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Something that a document lays down. */
interface LaidDown {
  readonly document?: string;
}

/** The day from which it holds: that of its document. */
export function adoptedOn({ document }: LaidDown, { configuration }: Facts): string | undefined {
  return document === undefined ? undefined : configuration.documents?.[document]?.adoptedOn;
}

/** Whether what is laid down holds on the day: its document is adopted and not repealed. */
export function checkAdoption({ document: id }: LaidDown, at: string, what: Bilingual, { configuration, asOf }: Facts): Outcome {
  if (id === undefined) return missing(fill(messages.nowhere, { what }), `${at}/document`, fill(questions.document, { what }));
  const document = configuration.documents?.[id];
  if (document === undefined) return absentSection('/documents');
  const values = { what, document: document.title ?? id };
  switch (forceOf(document, asOf)) {
    case 'in-force':
      return pass;
    case 'not-yet':
      return failing(fill(messages.notYet, { ...values, on: document.adoptedOn ?? '' }));
    case 'repealed':
      return failing(fill(messages.repealed, { ...values, on: document.repealedOn ?? '' }));
    case 'unknown':
      return missing(fill(messages.undated, values), pointer('documents', id, 'adoptedOn'), fill(questions.adoptedOn, values));
  }
}
