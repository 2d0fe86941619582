import type { Configuration } from '../../configuration/index';
import { fill } from '../../facts/index';
import { type Basis, type Bilingual, type ClauseId, gotsuPolicy, type Language, type Policy } from '../../policy/index';

/** What things are called in a report, in one language (表記). */
export interface Voice {
  readonly language: Language;
  readonly policy: Policy;
  readonly configuration: Configuration | undefined;
  /** The text in the language of the report. */
  readonly say: (text: Bilingual) => string;
  /** `6(3)①` and its heading; the id itself where the policy does not have it. */
  readonly clause: (id: ClauseId) => string;
  /** Where something is laid down: the clause, the guideline under a clause, the provision of the law, or nowhere but here. */
  readonly origin: (of: { readonly clause: ClauseId | null; readonly provision?: Bilingual; readonly basis?: Basis }) => string;
  /** `6(3)①` alone. */
  readonly label: (id: string) => string;
  /** Several things in a row, as the language strings them together. */
  readonly list: (items: readonly string[]) => string;
}

/** What a voice is made from. */
export interface VoiceOptions {
  /** Absent: Japanese. */
  readonly language?: Language;
  /** Whose clauses and requirements these are. Absent: the Gotsu policy. */
  readonly policy?: Policy;
  /** What was declared, to show titles beside ids and the dates of exceptions. Absent: ids alone. */
  readonly configuration?: Configuration;
}

const lawOf = {
  ja: '{provision}（法令。方針の条項ではない）',
  en: '{provision} (the law, not a clause of the policy)',
} as const satisfies Bilingual;

const guidelineUnder = {
  ja: '{clause}（ガイドライン。方針の本文ではない）',
  en: '{clause} (the guideline, not the text of the policy)',
} as const satisfies Bilingual;

const withoutClause = {
  ja: '例外の管理（方針の条項ではなく、本ツールの解釈）',
  en: 'Life cycle of exceptions (not a clause of the policy: our interpretation)',
};

/** A voice for one report. */
export function createVoice({ language = 'ja', policy = gotsuPolicy, configuration }: VoiceOptions): Voice {
  const say = (text: Bilingual): string => text[language];
  const clause = (id: ClauseId): string => {
    const found = policy.clauses.find((candidate) => candidate.id === id);
    return found === undefined ? id : `${found.label} ${say(found.heading)}`;
  };
  return {
    language,
    policy,
    configuration,
    say,
    list: (items) => items.join(language === 'ja' ? '、' : ', '),
    label: (id) => policy.clauses.find((clause) => clause.id === id)?.label ?? id,
    clause,
    origin({ clause: id, provision, basis }) {
      if (id !== null) return basis === 'guideline' ? say(fill(guidelineUnder, { clause: clause(id) })) : clause(id);
      return say(provision === undefined ? withoutClause : fill(lawOf, { provision }));
    },
  };
}
