import { type RecordKind, recordsOf, sectionPointer } from '../../configuration/index';
import { absentSection, type Facts, fill, forJudgement, notApplicable, type Outcome, pass, sectionName } from '../../facts/index';
import type { Bilingual } from '../../policy/index';

const messages = {
  empty: {
    ja: '市全体の宣言だが、「{section}」に一つも載っていない。',
    en: 'The whole municipality is declared, yet "{section}" lists nothing.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  empty: {
    ja: '「{section}」に載せるものが本当に一つもないか。誰がいつ、何によって確かめたか',
    en: 'Is there really nothing to list in "{section}", and who confirmed that, when and how?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Whether a register of assets holds what it is for (台帳の記載). What it lists is thereby treated as an asset; one that lists nothing is for a person to
 * explain where the whole municipality is declared.
 */
export function checkRegister(kind: RecordKind, facts: Facts): Outcome {
  const records = recordsOf(kind, facts.configuration);
  if (records === undefined) return absentSection(sectionPointer(kind));
  if (Object.keys(records).length > 0) return pass;
  if (facts.covers !== 'municipality') return notApplicable;
  const section = { section: sectionName(sectionPointer(kind)) };
  return forJudgement(fill(messages.empty, section), fill(questions.empty, section));
}
