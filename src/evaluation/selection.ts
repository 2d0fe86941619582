import { nearest } from '../configuration/reading/nearest';
import { type Bilingual, findClause, type Policy, type Requirement } from '../policy/index';

/** Nothing, or something unknown, was selected (対象の選択の誤り). An empty run would say nothing, so it is an error. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
  /** The message in both languages. */
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(`${text.ja}\n${text.en}`);
    this.text = text;
  }
}

/**
 * The requirements of a run: all of the policy, or those that `only` names by clause id (`6.3` includes what is below it), label in any usual
 * spelling or requirement id. The life cycle of exceptions belongs to every run.
 *
 * @throws {SelectionError} if a name is unknown, or nothing is selected.
 */
export function selectRequirements(policy: Policy, only: readonly string[] | undefined): ReadonlyMap<string, Requirement> {
  const selected = new Map<string, Requirement>();
  const chosen = only === undefined ? policy.requirements : only.flatMap((name) => requirementsNamed(policy, name));
  for (const requirement of chosen) selected.set(requirement.id, requirement);
  if (selected.size > 0 && [...selected.values()].every(({ area }) => area === 'exceptions')) {
    throw new SelectionError({
      ja: '例外の管理の要求事項は、例外の対象となる要求事項とともに判定されます。--only には 6.3.1/isolation のように、その要求事項を書いてください。',
      en: 'The life cycle of exceptions is judged with the requirements that they are exceptions from. Name one of those, such as 6.3.1/isolation.',
    });
  }
  if (selected.size === 0) {
    throw new SelectionError({ ja: '選択に当たる要求事項がありません。', en: 'No requirement is selected.' });
  }
  for (const requirement of policy.requirements) if (requirement.area === 'exceptions') selected.set(requirement.id, requirement);
  return selected;
}

function requirementsNamed(policy: Policy, name: string): readonly Requirement[] {
  const wanted = name.trim();
  const own = policy.requirements.filter((requirement) => requirement.id === wanted);
  if (own.length > 0) return own;
  const clause = findClause(wanted, policy.clauses);
  if (clause === undefined) {
    const ids = [...policy.requirements, ...policy.clauses].map(({ id }) => id);
    const near = clauseAbove(wanted, policy) ?? nearest(wanted, ids);
    throw new SelectionError({
      ja: `「${wanted}」という条項・要求事項はありません。${near === undefined ? '' : `「${near}」の誤りではありませんか。`}条項は 6.3 や 6(3)①、要求事項は 6.3.1/isolation のように書きます。`,
      en: `There is no clause or requirement "${wanted}". ${near === undefined ? '' : `Did you mean "${near}"? `}Write a clause as 6.3 or 6(3)①, a requirement as 6.3.1/isolation.`,
    });
  }
  const found = policy.requirements.filter(({ clauses }) => clauses.some((id) => id === clause.id || id.startsWith(`${clause.id}.`)));
  if (found.length === 0) {
    throw new SelectionError({
      ja: `${clause.label} には要求事項がありません（定義・目的の条項です）。`,
      en: `${clause.label} lays down no requirement (it is a purpose or a definition).`,
    });
  }
  return found;
}

/** The clause above one that does not exist: a sibling of another clause only looks nearer. */
function clauseAbove(name: string, policy: Policy): string | undefined {
  const above = /^(\d+\.\d+)(?:\.\w+)+$/.exec(name)?.[1];
  return policy.clauses.find(({ id }) => id === above)?.id;
}
