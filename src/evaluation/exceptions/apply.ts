import type { Configuration, SubjectReference } from '../../configuration/index';
import { type Facts, fill, identityOf, listOf, pointer, saysNothing, subjectKey, type Unknown } from '../../facts/index';
import type { Bilingual, Policy, Requirement } from '../../policy/index';
import type { RawResult, ResultSource } from '../raw-result';
import { RecordIndex, subjectOf } from '../record-index';
import type { Disposition } from '../report';
import { lifecycle, lifecycleMessages as messages } from './lifecycle';
import { isDeclared, pointersToExceptions } from './references';
import { type ExceptionState, type JudgedException, judgeExceptions } from './validity';

/** What the exceptions function needs to know. */
export interface ExceptionContext {
  readonly configuration: Configuration;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly asOf: string;
  /** The requirements of the run. Only exceptions from these are looked at. */
  readonly selected: ReadonlyMap<string, Requirement>;
}

const dispositionOf = {
  valid: 'excepted',
  invalid: 'invalid',
  unverifiable: 'open',
  expired: 'expired',
  'not-yet-valid': 'not-yet-valid',
} as const satisfies Record<ExceptionState, Disposition>;

/** The best state first: of several exceptions about one thing a valid one decides; of several in one state the first by its id. */
const preference: readonly ExceptionState[] = ['valid', 'not-yet-valid', 'expired', 'unverifiable', 'invalid'];

/**
 * The one function that knows exceptions (例外の適用). It changes the disposition of failures, and of undetermined results in which only a judgement or
 * a gap in the text is open; never an outcome, and never an error. It adds the results of the exceptions' own life cycle.
 */
export function applyExceptions(results: readonly RawResult[], context: ExceptionContext): readonly RawResult[] {
  const { configuration, facts, policy, asOf, selected } = context;
  const judged = new Map<string, JudgedException>();
  for (const one of judgeExceptions(configuration, facts, policy, asOf)) {
    if (selected.has(one.exception.requirement)) judged.set(one.id, one);
  }
  const index = new RecordIndex(configuration.exceptions);
  const needed = new Set<string>();
  const refused = new Map<string, RawResult>();
  const settled = results.map((result) => {
    if (result.outcome !== 'fail' && result.outcome !== 'undetermined') return result;
    const own = index.find(result.requirement.id, result.subjects).flatMap(([id]) => judged.get(id) ?? []);
    const best = preference.map((state) => own.find((one) => one.state === state)).find((one) => one !== undefined);
    if (best === undefined) return result;
    for (const { id } of own) needed.add(neededKey(id, subjectKey(result.subjects)));
    if (result.disposition === 'judged' || hangsOnMore(result)) return { ...result, exception: best.id };
    if (!result.exceptable) {
      for (const one of own) {
        const refusal = refuse(one, result, context);
        refused.set(identityOf(refusal.source.id, refusal.requirement.id, refusal.subjects), refusal);
      }
      return { ...result, disposition: 'invalid', exception: best.id } as const;
    }
    return { ...result, disposition: dispositionOf[best.state], exception: best.id };
  });
  const renewed = renewedBy([...judged.values()]);
  const life = [...judged.values()].flatMap((one) => lifeOf(one, context, needed, renewed(one)));
  return [...settled, ...refused.values(), ...life, ...disagreements(context, judged)];
}

/** Which exceptions have been renewed (更新された例外): valid ones cover, for the same requirement, each subject that they did. */
function renewedBy(all: readonly JudgedException[]): (one: JudgedException) => boolean {
  const keysOf = ({ exception: { requirement, subjects } }: JudgedException): readonly string[] =>
    subjects.map((reference) => `${requirement}|${subjectKey(subjectOf(reference))}`);
  const covered = new Set(all.filter(({ state }) => state === 'valid').flatMap(keysOf));
  return (one) => one.exception.subjects.length > 0 && keysOf(one).every((key) => covered.has(key));
}

/**
 * Only a failure, a judgement or a gap in the text can be approved. A missing fact stays missing whatever was approved, and while it is missing nobody
 * knows whether an exception is possible.
 */
function hangsOnMore({ unknown = [] }: RawResult): boolean {
  return unknown.some(({ reason }) => reason !== 'judgement' && reason !== 'text-gap');
}

function neededKey(id: string, key: string): string {
  return `${id}\u0000${key}`;
}

function make(
  source: ResultSource,
  requirementId: string,
  id: string,
  message: Bilingual,
  context: ExceptionContext,
  extra: Partial<RawResult> = {},
): RawResult[] {
  const requirement = context.selected.get(requirementId);
  if (requirement === undefined) return [];
  return [
    {
      source,
      requirement,
      subjects: [{ kind: 'exception', id }],
      pointers: [pointer('exceptions', id)],
      outcome: 'fail',
      message,
      exceptable: false,
      disposition: 'open',
      establishedBy: 'facts',
      exception: id,
      ...extra,
    },
  ];
}

/** The results about one exception itself. That one is over is not held against a city that has renewed it and kept the record. */
function lifeOf(one: JudgedException, context: ExceptionContext, needed: ReadonlySet<string>, renewed: boolean): readonly RawResult[] {
  const { id, exception } = one;
  const period = periodOf(one, context).filter(({ source }) => !renewed || source !== lifecycle.expired);
  const life: RawResult[] = [...approvalOf(one, context), ...period];
  for (const reference of distinct(exception.subjects)) {
    const subject = nameOfReference(reference);
    const extra = { subjects: [{ kind: 'exception', id } as const, ...subjectOf(reference)] };
    if (!isDeclared(reference, context.facts)) {
      life.push(...make(lifecycle.dangling, 'exceptions/subjects', id, fill(messages.dangling, { id, subject }), context, extra));
    } else if (one.state === 'valid' && !isNeeded(id, reference, context.facts, needed)) {
      life.push(...make(lifecycle.unneeded, 'exceptions/need', id, fill(messages.unneeded, { id, subject }), context, extra));
    }
  }
  return life;
}

/** A subject that is named twice is one. */
function distinct(subjects: readonly SubjectReference[]): Iterable<SubjectReference> {
  return new Map(subjects.map((reference) => [subjectKey(subjectOf(reference)), reference] as const)).values();
}

/** An exception is needed where a result that is not a pass names its subject; an entry of a device, where one names the device. */
function isNeeded(id: string, reference: SubjectReference, facts: Facts, needed: ReadonlySet<string>): boolean {
  if (needed.has(neededKey(id, subjectKey(subjectOf(reference))))) return true;
  if (!('node' in reference)) return false;
  const members = facts.nodes.get(reference.node)?.device.members ?? [];
  return needed.has(neededKey(id, subjectKey(members.map((member) => ({ kind: 'node', id: member })))));
}

function approvalOf(one: JudgedException, context: ExceptionContext): readonly RawResult[] {
  const { id, exception, defects } = one;
  const text = (kinds: readonly string[]): Bilingual => {
    const own = defects.filter(({ kind }) => kinds.includes(kind));
    return listOf(own.map((defect) => defect.text));
  };
  const has = (...kinds: readonly string[]): boolean => defects.some(({ kind }) => kinds.includes(kind));
  const life: RawResult[] = [];
  const approval = 'exceptions/approval';
  if (has('incomplete', 'unauthorized')) {
    life.push(
      ...make(lifecycle.invalid, approval, id, fill(messages.defects, { id, defects: text(['incomplete', 'unauthorized']) }), context),
    );
  }
  if (has('self-approved'))
    life.push(...make(lifecycle.selfApproved, approval, id, fill(messages.defects, { id, defects: text(['self-approved']) }), context));
  if (has('not-exceptable'))
    life.push(...make(lifecycle.notExceptable, approval, id, fill(messages.defects, { id, defects: text(['not-exceptable']) }), context));
  if (has('unverifiable')) {
    const message = fill(messages.unverifiable, { id, defects: text(['unverifiable']) });
    const unknown: readonly Unknown[] = defects
      .filter(({ kind }) => kind === 'unverifiable')
      .map((defect) => ({ reason: 'missing-fact', pointer: defect.at ?? '/organization/roles', question: defect.text }));
    life.push(...make(lifecycle.unverifiable, approval, id, message, context, { outcome: 'undetermined', unknown }));
  }
  if (one.state === 'valid') {
    if ((exception.compensating ?? []).every(saysNothing))
      life.push(...make(lifecycle.noCompensation, approval, id, fill(messages.noCompensation, { id }), context));
    life.push(...passes(one, context));
  }
  return life;
}

function passes({ id }: JudgedException, context: ExceptionContext): readonly RawResult[] {
  const message: Bilingual = { ja: '例外の記録は要件を満たす。', en: 'The record of the exception is in order.' };
  return ['exceptions/approval', 'exceptions/period', 'exceptions/subjects', 'exceptions/need'].flatMap((requirement) =>
    make(lifecycle.invalid, requirement, id, message, context, { outcome: 'pass' }),
  );
}

function periodOf({ id, period }: JudgedException, context: ExceptionContext): readonly RawResult[] {
  if (period === undefined) return [];
  const requirement = 'exceptions/period';
  if (period.until < period.from) return make(lifecycle.invalid, requirement, id, fill(messages.neverValid, { id, ...period }), context);
  if (context.asOf > period.until)
    return make(lifecycle.expired, requirement, id, fill(messages.expired, { id, until: period.until }), context);
  if (context.asOf < period.from)
    return make(lifecycle.notYetValid, requirement, id, fill(messages.notYetValid, { id, from: period.from }), context);
  const soon = context.policy.parameters.exceptionEndingSoon;
  const days = daysBetween(context.asOf, period.until);
  if (soon === undefined || days > soon.days) return [];
  return make(lifecycle.endingSoon, requirement, id, fill(messages.endingSoon, { id, until: period.until, days }), context);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The exception names something that admits none in this cell of the table. */
function refuse({ id }: JudgedException, result: RawResult, context: ExceptionContext): RawResult {
  const subject = result.subjects.map((one) => one.id).join(' → ');
  const requirement = context.selected.get('exceptions/approval') ?? result.requirement;
  return {
    source: lifecycle.notExceptable,
    requirement,
    subjects: [{ kind: 'exception', id }, ...result.subjects],
    pointers: [pointer('exceptions', id)],
    outcome: 'fail',
    message: fill(messages.cell, { id, subject }),
    exceptable: false,
    disposition: 'open',
    establishedBy: 'facts',
    exception: id,
  };
}

/** A pointer on a flow, node or placement must agree with the exception's own subjects, which are the authority. */
function disagreements(context: ExceptionContext, judged: ReadonlyMap<string, JudgedException>): readonly RawResult[] {
  if (judged.size === 0) return [];
  return pointersToExceptions(context.configuration).flatMap(({ reference, id, at }) => {
    const exception = judged.get(id)?.exception;
    if (exception === undefined) return [];
    const key = subjectKey(subjectOf(reference));
    if (exception.subjects.some((one) => subjectKey(subjectOf(one)) === key)) return [];
    return make(
      lifecycle.disagreement,
      'exceptions/subjects',
      id,
      fill(messages.disagreement, { id, subject: nameOfReference(reference) }),
      context,
      {
        subjects: [{ kind: 'exception', id }, ...subjectOf(reference)],
        pointers: [at],
      },
    );
  });
}

function nameOfReference(reference: SubjectReference): string {
  return subjectOf(reference)
    .map(({ id }) => id)
    .join(' → ');
}
