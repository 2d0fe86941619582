import type { Location, Report, Result, Since } from '../evaluation/report';
import type { Hop, Subject, Unknown } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { joined, jsonParts } from './parts';
import { byIdentity, byLocation, byRule, bySubject } from './sort';

/**
 * A report as JSON (JSON形式), indented, ending in a line feed. Keys stand in a fixed order and lists are sorted, so that two runs can be compared
 * line by line. Keys that a run or a result has no use for are left out, never `null`, except where `null` says something: the clause of the life
 * cycle of exceptions, and how an unestablished requirement is established.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toJson } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toJson(report));
 * ```
 */
export function toJson(report: Report): string {
  return joined(reportJsonParts(report));
}

/** {@link toJson} in parts, for reports that are long (JSON形式の分割出力). */
export function* reportJsonParts(report: Report): Generator<string> {
  yield* jsonParts(reportFields(report));
  yield '\n';
}

/** The fields of a report in the order in which they are written. Optional ones are `undefined` where absent: JSON leaves them out. */
export function reportFields(report: Report): object {
  return {
    schemaVersion: report.schemaVersion,
    policy: { id: report.policy.id, title: bilingual(report.policy.title) },
    profile: report.profile,
    asOf: report.asOf,
    declared: declaredFields(report.declared),
    only: report.only,
    withoutExceptions: report.withoutExceptions,
    redacted: report.redacted,
    since: report.since === undefined ? undefined : sinceFields(report.since),
    verdict: report.verdict,
    suspect: report.suspect,
    clauses: report.clauses.map(({ clause, label, status }) => ({ clause, label, status })),
    controls: report.controls.map(({ id, status }) => ({ id, status })),
    requirements: report.requirements.map(
      ({ id, clauses, basis, provision, modality, status, establishedBy, inForceFrom, relieved, suspect, since }) => ({
        id,
        clauses,
        basis,
        provision: provision === undefined ? undefined : bilingual(provision),
        modality,
        status,
        establishedBy,
        inForceFrom,
        relieved,
        suspect,
        since,
      }),
    ),
    results: [...report.results].sort(byIdentity).map(resultFields),
    passes: [...report.passes].sort(byRule).map(({ rule, requirement, count }) => ({ rule, requirement, count })),
    evidence: report.evidence === undefined ? undefined : [...report.evidence].sort(byIdentity).map(resultFields),
  };
}

const sinceFields = ({ asOf, verdict, askedDifferently, gone }: Since): object => ({ asOf, verdict, askedDifferently, gone });
const declaredFields = ({ municipality, covers, systems }: Report['declared']): object => ({ municipality, covers, systems });

/** The fields of a result in the order in which they are written. */
export function resultFields(result: Result): object {
  return {
    rule: result.rule,
    requirement: result.requirement,
    clause: result.clause,
    provision: result.provision === undefined ? undefined : bilingual(result.provision),
    basis: result.basis,
    reading: result.reading,
    outcome: result.outcome,
    disposition: result.disposition,
    severity: result.severity,
    subjects: [...result.subjects].sort(bySubject).map(subjectFields),
    locations: [...result.locations].sort(byLocation).map(locationFields),
    message: bilingual(result.message),
    remedy: bilingual(result.remedy),
    unknown: result.unknown?.map(unknownFields),
    path: result.path?.map(hopFields),
    consequenceOf: result.consequenceOf === undefined ? undefined : [...result.consequenceOf].sort(),
    exception: result.exception,
    judgement: result.judgement,
    suspect: result.suspect,
    since: result.since,
    identity: result.identity,
  };
}

const bilingual = ({ ja, en }: Bilingual): Bilingual => ({ ja, en });
const subjectFields = ({ kind, id }: Subject): Subject => ({ kind, id });
const locationFields = ({ file, pointer }: Location): object => ({ file, pointer });
const unknownFields = ({ reason, pointer, question }: Unknown): object => ({ reason, pointer, question: bilingual(question) });
const hopFields = ({ from, to, flow, kind, certainty }: Hop): object => ({ from, to, flow, kind, certainty });
