import type { CivilDate, Configuration } from '../configuration/index';
import type { Bilingual } from '../policy/index';
import type { Unknown } from './outcome';
import { pointer } from './pointer';
import { fill } from './text';

const questions = {
  adoptedOn: { ja: '「{title}」はいつ策定されたか（adoptedOn）', en: 'When was "{title}" adopted (adoptedOn)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether something that is adopted, and perhaps repealed, holds on a day (効力の有無). */
export type Force = 'in-force' | 'not-yet' | 'repealed' | 'unknown';

/** The days between which something holds that was adopted (策定と廃止). */
export interface Adoption {
  readonly adoptedOn?: CivilDate | undefined;
  readonly repealedOn?: CivilDate | undefined;
}

/** The facts that say whether a document holds on a day ({@link forceOf}). */
export const factsOfForce = ['/documents/{id}/adoptedOn', '/documents/{id}/repealedOn'] as const;

/** Asks when a document was adopted. */
export function askAdoption(id: string, title = id): Unknown {
  return { reason: 'missing-fact', pointer: pointer('documents', id, 'adoptedOn'), question: fill(questions.adoptedOn, { title }) };
}

/** Whether it holds on a day: from the day of its adoption until the day before its repeal. Without a day of adoption that is not known. */
export function forceOf({ adoptedOn, repealedOn }: Adoption, asOf: CivilDate): Force {
  if (repealedOn !== undefined && repealedOn <= asOf) return 'repealed';
  if (adoptedOn === undefined) return 'unknown';
  return adoptedOn <= asOf ? 'in-force' : 'not-yet';
}

/**
 * Between which days something holds that a document lays down, and that may say days of its own (定めとその文書の日): of two days of adoption both must
 * have come, of two days of repeal the earlier counts.
 */
export function adoptionOf(
  { document, adoptedOn, repealedOn }: Adoption & { readonly document?: string },
  { documents }: Configuration,
): Adoption {
  const declared = document === undefined ? undefined : documents?.[document];
  return {
    adoptedOn: days(adoptedOn, declared?.adoptedOn).at(-1),
    repealedOn: days(repealedOn, declared?.repealedOn)[0],
  };
}

function days(...said: readonly (CivilDate | undefined)[]): readonly CivilDate[] {
  return said.filter((day) => day !== undefined).sort();
}
