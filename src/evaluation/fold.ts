import type { Establishment, Policy, Requirement } from '../policy/index';
import type { RawResult } from './raw-result';
import { type Result, type Status, statuses } from './report';
import type { Tally } from './run-rules';

/** The worst of several states (判定の統合). Nothing gives `undefined`: a fold of nothing is never conformant. */
export function worstStatus(all: Iterable<Status>): Status | undefined {
  let worst: Status | undefined;
  for (const status of all) if (worst === undefined || statuses.indexOf(status) < statuses.indexOf(worst)) worst = status;
  return worst;
}

/** What one result does to its requirement. Advice never gates. */
export function statusOfResult({
  outcome,
  disposition,
  severity,
}: Pick<Result, 'outcome' | 'disposition' | 'severity'>): Status | undefined {
  if (disposition === 'relieved') return 'not-applicable';
  switch (outcome) {
    case 'error':
      return 'error';
    case 'pass':
      return 'conformant';
    case 'not-applicable':
      return 'not-applicable';
    case 'fail':
      if (severity === 'advice') return undefined;
      return disposition === 'excepted' ? 'excepted' : 'nonconformant';
    case 'undetermined':
      if (disposition === 'excepted') return 'excepted';
      return disposition === 'judged' ? 'conformant' : 'undetermined';
  }
}

/** The state of a requirement and the weakest way in which it was established. */
export function foldRequirement(
  results: readonly RawResult[],
  tallies: readonly Tally[],
): { readonly status: Status; readonly establishedBy: Establishment | null } {
  const found: Status[] = [];
  const ways = new Set<Establishment>();
  for (const result of results) {
    const status = statusOfResult({ ...result, severity: result.source.severity });
    if (status === undefined) continue;
    found.push(status);
    ways.add(result.establishedBy);
  }
  for (const { passes, notApplicable } of tallies) {
    if (passes > 0) found.push('conformant');
    if (notApplicable > 0) found.push('not-applicable');
  }
  const status = worstStatus(found) ?? 'undetermined';
  if (status === 'undetermined' || status === 'error') return { status, establishedBy: null };
  const weakest = (['judgement', 'attestation'] as const).find((way) => ways.has(way));
  return { status, establishedBy: status === 'not-applicable' ? null : (weakest ?? 'facts') };
}

/** The states of clauses: each the worst of its requirements and of what is below it. Clauses without requirements have none. */
export function foldClauses(
  policy: Policy,
  statusOf: ReadonlyMap<string, Status>,
): readonly { readonly clause: Policy['clauses'][number]; readonly status: Status }[] {
  return policy.clauses.flatMap((clause) => {
    const below = policy.requirements.filter(({ clauses }) => clauses.some((id) => id === clause.id || id.startsWith(`${clause.id}.`)));
    const status = worstStatus(statusesOf(below, statusOf));
    return status === undefined ? [] : [{ clause, status }];
  });
}

/** The states of controls. */
export function foldControls(
  policy: Policy,
  statusOf: ReadonlyMap<string, Status>,
): readonly { readonly id: string; readonly status: Status }[] {
  return policy.controls.flatMap(({ id }) => {
    const status = worstStatus(
      statusesOf(
        policy.requirements.filter(({ area }) => area === id),
        statusOf,
      ),
    );
    return status === undefined ? [] : [{ id, status }];
  });
}

function statusesOf(requirements: readonly Requirement[], statusOf: ReadonlyMap<string, Status>): readonly Status[] {
  return requirements.flatMap(({ id }) => statusOf.get(id) ?? []);
}
