import { isPolicyKind } from '../configuration/index';
import { identityOf, type Subject, type Unknown, type UnknownReason } from '../facts/index';
import type { Bilingual } from '../policy/index';
import type { Report, Result } from './report';

/**
 * A report that may be shown to the public (公開用の報告). A declaration is of the system documents that the policy covers (4(2)③): it says which machine
 * stands where and what protects it. What is kept is what the policy itself says and how many findings there are: statuses of clauses, controls and requirements, and of each
 * finding its rule, requirement, outcome and kind of subject. Names, ids, addresses, paths, places, messages, remedies and questions are gone; of the
 * declaration only the name of the municipality is left. Things are numbered anew for each finding, so that findings cannot be joined.
 *
 * @see 4(2)③
 * @example
 * ```ts
 * import { checkConfiguration, redact } from 'gotsu-security-policy';
 *
 * const report = checkConfiguration({ network: { nodes: { 'tax-db': { tier: 'my-number' } } } }, { asOf: '2026-11-24' });
 * console.log(redact(report, 'public').results.length === report.results.length); // true
 * ```
 */
export function redact(report: Report, audience: NonNullable<Report['redacted']>): Report {
  const count = numbering();
  // Sorted by what is kept, so that the order does not tell what the ids were.
  const results = sortedByWhatIsKept(report.results).map((result) => redactResult(result, count));
  const { municipality, covers } = report.declared;
  return {
    schemaVersion: report.schemaVersion,
    policy: report.policy,
    profile: report.profile,
    asOf: report.asOf,
    ...(report.only === undefined ? {} : { only: report.only }),
    ...(report.withoutExceptions === undefined ? {} : { withoutExceptions: report.withoutExceptions }),
    ...(report.since === undefined ? {} : { since: report.since }),
    declared: { ...(municipality === undefined ? {} : { municipality }), covers },
    verdict: report.verdict,
    suspect: report.suspect,
    clauses: report.clauses,
    controls: report.controls,
    requirements: report.requirements,
    results: results.sort((a, b) => (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0)),
    passes: report.passes,
    redacted: audience,
  };
}

const omitted = {
  remedy: { ja: '公開用の報告では示さない。', en: 'Not shown in the public report.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions: Readonly<Record<UnknownReason, Bilingual>> = {
  'missing-fact': { ja: '宣言に書かれていない事実がある。', en: 'A fact is not declared.' },
  judgement: { ja: '人の判断を要する。', en: 'A person has to judge it.' },
  'text-gap': { ja: '方針の本文が述べていない。', en: 'The text of the policy does not say.' },
  coverage: { ja: '市全体が宣言されていない。', en: 'Not the whole municipality is declared.' },
  'no-record': { ja: '実施の記録がない。', en: 'Nothing is recorded about it.' },
  suspect: { ja: '公式の本文が変更されている。', en: 'The official text has changed.' },
};

/** In the order of everything that is kept: what is equal in all of it may stand in any order. */
function sortedByWhatIsKept(results: readonly Result[]): readonly Result[] {
  const keyed = results.map((result) => ({ result, key: JSON.stringify(redactResult(result, ({ kind }) => ({ kind, id: '' }))) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ result }) => result);
}

type Count = (subject: Subject) => Subject;

/** Everything gets a number of its own each time it is named; what the policy itself lists keeps its name. */
function numbering(): Count {
  const next = new Map<Subject['kind'], number>();
  return ({ kind, id }) => {
    if (kind === 'municipality' || kind === 'security-cloud' || isPolicyKind(kind)) return { kind, id };
    const number = (next.get(kind) ?? 0) + 1;
    next.set(kind, number);
    return { kind, id: String(number) };
  };
}

function redactResult(result: Result, count: Count): Result {
  const subjects = [...result.subjects].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)).map(count);
  const { rule, requirement, clause, provision, basis, reading, outcome, disposition, severity, title, unknown, suspect, since } = result;
  return {
    rule,
    requirement,
    clause,
    ...(provision === undefined ? {} : { provision }),
    basis,
    reading,
    outcome,
    disposition,
    severity,
    subjects,
    locations: [],
    title,
    message: title,
    remedy: omitted.remedy,
    ...(unknown === undefined ? {} : { unknown: reasonsOf(unknown) }),
    ...(suspect === undefined ? {} : { suspect }),
    ...(since === undefined ? {} : { since }),
    identity: identityOf(rule, requirement, subjects),
  };
}

function reasonsOf(unknown: readonly Unknown[]): readonly Unknown[] {
  return [...new Set(unknown.map(({ reason }) => reason))].sort().map((reason) => ({ reason, question: questions[reason] }));
}
