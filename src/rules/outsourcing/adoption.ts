import type { Adoption } from '../../configuration/index';
import { type Facts, fill, hasHappened, missing, type Outcome, pass } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { failing } from '../rule';

const messages = {
  unknown: { ja: '{what}をいつ定めたかが宣言されていない。', en: 'When {what} were adopted is not declared.' },
  notYet: { ja: '{what}はまだ定められていない（{on}）。', en: 'As yet {what} are not adopted ({on}).' },
  repealed: { ja: '{what}は {on} に廃止された。', en: 'On {on} {what} were repealed.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  adoptedOn: { ja: '{what}はいつ定めたか（adoptedOn）', en: 'When were {what} adopted (adoptedOn)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The day from which it holds: of its own and the document's the later. */
export function adoptedOn({ document, adoptedOn: own }: Adoption, facts: Facts): string | undefined {
  const documents = document === undefined ? undefined : facts.configuration.documents?.[document]?.adoptedOn;
  if (own === undefined || documents === undefined) return own ?? documents;
  return own > documents ? own : documents;
}

/** Whether something that is laid down holds on the day: adopted, and its document not repealed. `what` is a plural in English. */
export function checkAdoption(adoption: Adoption, at: string, what: Bilingual, facts: Facts): Outcome {
  const on = adoptedOn(adoption, facts);
  if (on === undefined) return missing(fill(messages.unknown, { what }), `${at}/adoptedOn`, fill(questions.adoptedOn, { what }));
  if (!hasHappened(on, facts.asOf)) return failing(fill(messages.notYet, { what, on }));
  const repealedOn = adoption.document === undefined ? undefined : facts.configuration.documents?.[adoption.document]?.repealedOn;
  return hasHappened(repealedOn, facts.asOf) ? failing(fill(messages.repealed, { what, on: repealedOn })) : pass;
}
