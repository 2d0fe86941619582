import type { Configuration } from '../configuration/index';
import { isCivilDate, isParsedConfiguration, originOf } from '../configuration/index';
import { buildFacts, identityOf, subjectKey, type Unknown } from '../facts/index';
import { type ClauseId, gotsuPolicy, type Policy, type Requirement, type SourceVerification, suspectClauses } from '../policy/index';
import { rules as allRules, type Rule } from '../rules/index';
import { settleAnswered } from './answered';
import { askedElsewhere } from './asked';
import { coverageResult } from './coverage';
import { foldClauses, foldControls, foldRequirement, worstStatus } from './fold';
import type { RawResult } from './raw-result';
import type { Report, RequirementStatus, Result } from './report';
import { restatedResults, restatedTallies, withRestated } from './restated';
import { runRules, type Tally } from './run-rules';
import { selectRequirements } from './selection';
import { settleByRecords } from './settle';
import { resultOfStatements } from './statements';
import { findSuspicions, suspicionResult } from './suspicion';
import { unusedRecords } from './unused-records';

/** How to evaluate (評価の条件). */
export interface EvaluateOptions {
  /** The day, a Japanese civil date `YYYY-MM-DD`. The library reads no clock. */
  readonly asOf: string;
  /** The policy; the Gotsu policy alone if absent. */
  readonly policy?: Policy;
  /** What to limit the run to: clause ids or labels (what is below them included) or requirement ids. */
  readonly only?: readonly string[];
  /** Leave exceptions out of account: every failure stays open. */
  readonly withoutExceptions?: boolean;
  /** List every pass and not-applicable as well. */
  readonly evidence?: boolean;
  /** The result of comparing the official text: a changed clause makes its results suspect, a changed definition those that use the term. */
  readonly source?: SourceVerification;
  /** The registry of rules; all of the package's if absent. */
  readonly rules?: readonly Rule[];
  /** Told before each rule how many are done and how many there are (進捗). It changes nothing. */
  readonly onRule?: (done: number, total: number) => void;
}

/**
 * Holds a declaration against a policy on a day (方針への適合の評価). Pure, synchronous and deterministic. The declaration must have been parsed: one
 * that was not may refer to nothing, and what is not there breaks no rule.
 *
 * @throws {SelectionError} if `only` selects nothing.
 * @throws {TypeError} if the declaration was not parsed.
 * @throws {RangeError} if `asOf` is not a date `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { evaluate, parseConfiguration } from 'gotsu-security-policy';
 *
 * const report = evaluate(parseConfiguration({}), { asOf: '2026-11-24' });
 * console.log(report.verdict); // 'undetermined': an empty declaration says nothing
 * ```
 */
export function evaluate(configuration: Configuration, options: EvaluateOptions): Report {
  if (!isParsedConfiguration(configuration)) {
    throw new TypeError('evaluate takes what parseConfiguration or mergeConfigurations returned; checkConfiguration takes anything');
  }
  const { asOf, policy = gotsuPolicy, rules = allRules, evidence: withEvidence = false, withoutExceptions = false } = options;
  if (!isCivilDate(asOf)) throw new RangeError(`asOf: "${asOf}" is not a date YYYY-MM-DD`);
  const chosen = selectRequirements(policy, options.only);
  const inForce = new Map([...chosen].filter(([, { inForceFrom }]) => inForceFrom === undefined || inForceFrom <= asOf));
  const selected = withRestated(inForce, policy);
  const facts = buildFacts(configuration, policy, asOf);
  const suspect = new Set<ClauseId>(options.source === undefined ? [] : suspectClauses(options.source));
  const suspicions = findSuspicions(selected.values(), suspect, policy);

  const run = runRules(rules, selected, facts, withEvidence, options.onRule);
  const decided = new Set(run.tallies.map(({ requirement }) => requirement.id));
  const found = [...run.results];
  for (const requirement of selected.values()) {
    found.push(...coverageResult(requirement, facts), ...suspicionResult(requirement, suspicions));
    if (!decided.has(requirement.id) && requirement.area !== 'exceptions' && requirement.restates === undefined)
      found.push(resultOfStatements(requirement, configuration, asOf, policy.parameters));
  }
  const recorded = settleByRecords(found, { configuration, facts, policy, asOf, selected, withoutExceptions });
  const settled = settleAnswered(recorded, askedElsewhere(recorded, { rules, configuration, facts, policy, asOf, selected }));

  const restating = [...inForce.values()].filter(({ restates }) => restates !== undefined);
  const results = [
    ...settled.filter(({ requirement }) => inForce.has(requirement.id)),
    ...restating.flatMap((requirement) => restatedResults(requirement, settled, facts)),
    ...unusedRecords({ selected: inForce, decided, found, configuration, asOf }),
  ];
  const tallies = [
    ...run.tallies.filter(({ requirement }) => inForce.has(requirement.id)),
    ...restating.flatMap((requirement) => restatedTallies(requirement, run.tallies)),
  ];

  const requirements = foldRequirements(chosen, results, tallies, suspicions, asOf);
  const statusOf = new Map(requirements.map(({ id, status }) => [id, status] as const));
  const toResults = (raw: readonly RawResult[]): readonly Result[] => raw.map((one) => toResult(one, configuration, suspicions));
  const open = results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  return {
    schemaVersion: 1,
    policy: { id: policy.id, title: policy.title },
    profile: policy.profile,
    asOf,
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(withoutExceptions ? { withoutExceptions: true } : {}),
    declared: declaredOf(configuration),
    verdict: worstStatus(requirements.map(({ status }) => status)) ?? 'undetermined',
    suspect: policy.clauses.map(({ id }) => id).filter((id) => suspect.has(id)),
    clauses: foldClauses(policy, statusOf).map(({ clause, status }) => ({ clause: clause.id, label: clause.label, status })),
    controls: foldControls(policy, statusOf),
    requirements,
    results: sorted(linkConsequences(toResults(open), open)),
    passes: tallies
      .filter(({ passes, notApplicable }) => passes > 0 || notApplicable > 0)
      .map(({ rule, requirement, passes, notApplicable }) => ({
        rule: rule.id,
        requirement: requirement.id,
        count: passes,
        notApplicable,
        facts: rule.facts,
      })),
    ...(withEvidence ? { evidence: sorted(toResults(evidenceOf(run.evidence, results, inForce))) } : {}),
  };
}

const nothingToSay: ReturnType<typeof foldRequirement> = { status: 'not-applicable', establishedBy: null };

function foldRequirements(
  selected: ReadonlyMap<string, Requirement>,
  results: readonly RawResult[],
  tallies: readonly Tally[],
  suspicions: ReadonlyMap<string, unknown>,
  asOf: string,
): readonly RequirementStatus[] {
  const byRequirement = groupBy(results);
  return [...selected.values()].map((requirement) => {
    const own = byRequirement.get(requirement.id) ?? [];
    const counted = tallies.filter((tally) => tally.requirement.id === requirement.id);
    // An exception requirement without exceptions has nothing to say.
    const empty = requirement.area === 'exceptions' && own.length === 0;
    const { id, clauses, area, basis, provision, modality, inForceFrom } = requirement;
    const notYet = inForceFrom !== undefined && inForceFrom > asOf;
    const relieved = own.filter(({ disposition }) => disposition === 'relieved').length;
    const { status, establishedBy } = empty || notYet ? nothingToSay : foldRequirement(own, counted);
    return {
      id,
      clauses,
      area,
      basis,
      ...(provision === undefined ? {} : { provision }),
      modality,
      status,
      establishedBy,
      ...(notYet ? { inForceFrom } : {}),
      ...(relieved === 0 ? {} : { relieved }),
      ...(suspicions.has(id) ? { suspect: true as const } : {}),
    };
  });
}

/** What passed and what was not spoken of, of the requirements of the run. */
function evidenceOf(
  evidence: readonly RawResult[],
  results: readonly RawResult[],
  inForce: ReadonlyMap<string, unknown>,
): readonly RawResult[] {
  const quiet = results.filter(({ outcome }) => outcome === 'pass' || outcome === 'not-applicable');
  return [...evidence.filter(({ requirement }) => inForce.has(requirement.id)), ...quiet];
}

function groupBy(results: readonly RawResult[]): ReadonlyMap<string, readonly RawResult[]> {
  const groups = new Map<string, RawResult[]>();
  for (const result of results) {
    const group = groups.get(result.requirement.id);
    if (group === undefined) groups.set(result.requirement.id, [result]);
    else group.push(result);
  }
  return groups;
}

/** Names the results that explain others, by identity. A failure follows only from failures; what is open may follow from either. */
function linkConsequences(results: readonly Result[], raw: readonly RawResult[]): readonly Result[] {
  const byCause = new Map<string, Result[]>();
  for (const result of results) {
    const key = `${result.requirement}|${subjectKey(result.subjects)}`;
    const present = byCause.get(key);
    if (present === undefined) byCause.set(key, [result]);
    else present.push(result);
  }
  return results.map((result, index) => {
    const causes = new Set<string>();
    for (const { requirement, subjects } of raw[index]?.because ?? []) {
      for (const cause of byCause.get(`${requirement}|${subjectKey(subjects)}`) ?? []) {
        if (cause !== result && (result.outcome !== 'fail' || cause.outcome === 'fail')) causes.add(cause.identity);
      }
    }
    return causes.size === 0 ? result : { ...result, consequenceOf: [...causes].sort() };
  });
}

function toResult(raw: RawResult, configuration: Configuration, suspicions: ReadonlyMap<string, unknown>): Result {
  const { source, requirement } = raw;
  const [clause = null] = requirement.clauses;
  return {
    rule: source.id,
    requirement: requirement.id,
    clause,
    ...(requirement.provision === undefined ? {} : { provision: requirement.provision }),
    basis: requirement.basis,
    reading: source.reading,
    outcome: raw.outcome,
    disposition: raw.disposition,
    severity: source.severity,
    subjects: raw.subjects,
    locations: raw.pointers.map((at) => originOf(configuration, at)),
    title: source.title,
    message: raw.message,
    remedy: source.remedy,
    ...(raw.unknown === undefined ? {} : { unknown: raw.unknown.map(withoutCause) }),
    ...(raw.path === undefined ? {} : { path: raw.path }),
    ...(raw.exception === undefined ? {} : { exception: raw.exception }),
    ...(raw.judgement === undefined ? {} : { judgement: raw.judgement }),
    ...(suspicions.has(requirement.id) ? { suspect: true } : {}),
    identity: identityOf(source.id, requirement.id, raw.subjects),
  };
}

function withoutCause({ askedBy: _, ...unknown }: Unknown): Unknown {
  return unknown;
}

/** By identity, compared by code units: the same everywhere. */
function sorted(results: readonly Result[]): readonly Result[] {
  return [...results].sort((a, b) => (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0));
}

function declaredOf({ municipality, covers }: Configuration): Report['declared'] {
  const name = municipality?.name === undefined ? {} : { municipality: municipality.name };
  if (covers === undefined) return { ...name, covers: 'unknown' };
  return covers === 'municipality' ? { ...name, covers } : { ...name, covers: 'systems', systems: covers.systems };
}
