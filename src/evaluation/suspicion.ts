import { theMunicipality } from '../facts/index';
import type { Bilingual, ClauseId, Requirement } from '../policy/index';
import type { RawResult, ResultSource } from './raw-result';

const source: ResultSource = {
  id: 'source/fidelity',
  reading: 'literal',
  severity: 'violation',
  title: { ja: '方針の本文の変更', en: 'Changed text of the policy' },
  remedy: {
    ja: '変わった条項について、規則が今の本文に合うか確かめ、合う版のパッケージを使う。',
    en: 'Check whether the rules fit the clause as it now reads, and use a version of this package that does.',
  },
};

const message: Bilingual = {
  ja: '照合した方針の本文では、この条項が変わっているか失われている。規則は別の本文のために書かれている。',
  en: 'In the document that was compared, this clause is changed or missing. The rules were written for another text.',
};

const question: Bilingual = {
  ja: '変わった本文のもとでも、この要求は同じか',
  en: 'Is this requirement still the same under the changed text?',
};

/** A requirement of a clause whose text changed is at best undetermined. */
export function suspicionResult(requirement: Requirement, suspect: ReadonlySet<ClauseId>): readonly RawResult[] {
  if (!requirement.clauses.some((clause) => suspect.has(clause))) return [];
  return [
    {
      source,
      requirement,
      subjects: [theMunicipality],
      pointers: [],
      outcome: 'undetermined',
      message,
      unknown: [{ reason: 'suspect', question }],
      exceptable: false,
      disposition: 'open',
      establishedBy: 'facts',
    },
  ];
}

export { source as suspicionSource };
