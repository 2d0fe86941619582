import { resultSources, type SourceMetadata } from '../../evaluation/sources';
import { type Clause, findClause, type Policy, type Requirement, type Zone, zones } from '../../policy/index';
import type { RuleMetadata } from '../../rules/index';

/** Something that can be explained (参照先): a clause, a requirement, a rule, or what the policy says of communication between two zones. */
export type Reference =
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'requirement'; readonly requirement: Requirement }
  | { readonly kind: 'rule'; readonly rule: RuleMetadata }
  /** What the evaluation itself reports, without a rule: the life cycle of exceptions, records, coverage, changed text. */
  | { readonly kind: 'evaluation'; readonly source: SourceMetadata }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'crossing'; readonly between: readonly [Zone, Zone] };

/** The policy and the rules that are explained (解説の対象). */
export interface Library {
  readonly policy: Policy;
  readonly rules: readonly RuleMetadata[];
}

/**
 * Finds what a person means (参照の解決): a clause by its id or label in any of the usual spellings (`6.3.1`, `6(3)①`, `6(3)-1`, `6（3）①`), a requirement,
 * a rule or what the evaluation itself reports by its id, a zone by its id, a crossing by its two zones (`lgwan:internet-tier`,
 * `lgwan->internet-tier`, `lgwan internet-tier`), and a requirement or a rule by its last word, if only one has it (`isolation`).
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { findReference } from 'gotsu-security-policy/formats';
 *
 * findReference('lgwan->internet-tier', { policy: gotsuPolicy, rules })?.kind; // 'crossing'
 * findReference('6(11)', { policy: gotsuPolicy, rules }); // undefined
 * ```
 */
export function findReference(query: string, { policy, rules }: Library): Reference | undefined {
  const wanted = query.normalize('NFKC').trim();
  const requirement = policy.requirements.find(({ id }) => id === wanted);
  if (requirement !== undefined) return { kind: 'requirement', requirement };
  const rule = rules.find(({ id }) => id === wanted);
  if (rule !== undefined) return { kind: 'rule', rule };
  const source = resultSources.find(({ id }) => id === wanted);
  if (source !== undefined) return { kind: 'evaluation', source };
  const clause = findClause(query, policy.clauses);
  if (clause !== undefined) return { kind: 'clause', clause };
  const zone = zones.find(({ id }) => id === wanted.toLowerCase())?.id;
  if (zone !== undefined) return { kind: 'zone', zone };
  const between = crossingOf(wanted);
  if (between !== undefined) return { kind: 'crossing', between };
  const [only, ...others] = byLastWord(wanted, { policy, rules });
  return others.length === 0 ? only : undefined;
}

function byLastWord(word: string, { policy, rules }: Library): readonly Reference[] {
  const has = ({ id }: { readonly id: string }): boolean => id.endsWith(`/${word}`);
  return [
    ...policy.requirements.filter(has).map((requirement): Reference => ({ kind: 'requirement', requirement })),
    ...rules.filter(has).map((rule): Reference => ({ kind: 'rule', rule })),
    ...resultSources.filter(has).map((source): Reference => ({ kind: 'evaluation', source })),
  ];
}

/**
 * Everything that {@link findReference} knows by name, for suggestions (参照できる名称).
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { referenceNames } from 'gotsu-security-policy/formats';
 *
 * const choices = referenceNames({ policy: gotsuPolicy, rules }).filter((name) => name.startsWith('6.3.1'));
 * ```
 */
export function referenceNames({ policy, rules }: Library): readonly string[] {
  return [
    ...policy.clauses.flatMap(({ id, label }) => (id === label ? [id] : [id, label])),
    ...policy.requirements.map(({ id }) => id),
    ...rules.map(({ id }) => id),
    ...resultSources.map(({ id }) => id),
    ...policy.zones.map(({ id }) => id),
  ];
}

function crossingOf(text: string): readonly [Zone, Zone] | undefined {
  const names = text.toLowerCase().split(/\s*(?:<?->|→|↔|×|\.\.|[:,])\s*|\s+(?:x\s+)?/);
  const known: ReadonlyMap<string, Zone> = new Map(zones.map(({ id }): [string, Zone] => [id, id]));
  const [from, to, ...others] = names.map((name) => known.get(name));
  return from === undefined || to === undefined || others.length > 0 ? undefined : [from, to];
}
