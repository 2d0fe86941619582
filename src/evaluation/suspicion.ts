import { fill, listOf, theMunicipality } from '../facts/index';
import type { Bilingual, ClauseId, Policy, Requirement } from '../policy/index';
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

const termMessage = {
  ja: '照合した方針の本文では、この要求が用いる用語（{terms}）の定義が変わっているか失われている。規則は別の本文のために書かれている。',
  en: 'In the document that was compared, the definition of a term that this requirement uses ({terms}) is changed or missing. The rules were written for another text.',
} as const satisfies Bilingual;

const question: Bilingual = {
  ja: '変わった本文のもとでも、この要求は同じか',
  en: 'Is this requirement still the same under the changed text?',
};

/** The requirements whose own clause changed, or the definition of a term that they use: each with what is said of it. */
export function findSuspicions(
  requirements: Iterable<Requirement>,
  suspect: ReadonlySet<ClauseId>,
  { definitions }: Pick<Policy, 'definitions'>,
): ReadonlyMap<string, Bilingual> {
  const changed = definitions.filter(({ clause }) => suspect.has(clause));
  const found = new Map<string, Bilingual>();
  for (const { id, clauses, terms = [] } of requirements) {
    const used = changed.filter((definition) => terms.some((term) => term === definition.id));
    if (clauses.some((clause) => suspect.has(clause))) found.set(id, message);
    else if (used.length > 0) found.set(id, fill(termMessage, { terms: namesOf(used) }));
  }
  return found;
}

function namesOf(definitions: Policy['definitions']): Bilingual {
  return listOf(definitions.map(({ term }) => term));
}

/** A suspect requirement is at best undetermined. */
export function suspicionResult(requirement: Requirement, suspicions: ReadonlyMap<string, Bilingual>): readonly RawResult[] {
  const suspicion = suspicions.get(requirement.id);
  if (suspicion === undefined) return [];
  return [
    {
      source,
      requirement,
      subjects: [theMunicipality],
      pointers: [],
      outcome: 'undetermined',
      message: suspicion,
      unknown: [{ reason: 'suspect', question }],
      exceptable: false,
      disposition: 'open',
      establishedBy: 'facts',
    },
  ];
}

export { source as suspicionSource };
