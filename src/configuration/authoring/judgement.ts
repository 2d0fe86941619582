import type { Judgement } from '../judgement';
import type { Entry, Get, Members, Single } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { AnyScope, IdsOf } from './scope';
import type { CheckSubjects, UnknownSubjects } from './subjects';

/** A judgement as it may be declared. */
export interface DeclaredJudgement extends Judgement {}

/** A judgement with a subject that is not declared. */
export interface JudgementAbout<Subjects> extends Omit<Judgement, 'subjects'> {
  readonly subjects: Subjects;
}

/** Judgements that are not written out. */
export interface NonLiteralJudgement extends Omit<Judgement, 'requirement'> {
  readonly requirement: Violation<NotLiteral>;
}

/** What a judgement must be. */
export type CheckJudgement<S extends AnyScope, K, V> = V extends never
  ? V
  : string extends K
    ? NonLiteralJudgement
    : [UnknownSubjects<S, Members<Get<V, 'subjects'>>>] extends [never]
      ? DeclaredJudgement
      : JudgementAbout<CheckSubjects<S, Get<V, 'subjects'>>>;

/** Whether a judgement settles anything: it has a result, an owner, a date and evidence. */
type Counts<V> = [Get<V, 'result'>, Get<V, 'by'>, Get<V, 'on'>, Get<V, 'evidence'>] extends ['conformant', string, string, string]
  ? Get<V, 'evidence'> extends ''
    ? false
    : true
  : false;

/** What references of one kind name. */
type Named<M, Kind extends string> = M extends unknown ? Single<Get<M, Kind>> : never;

type Verdicts<S extends AnyScope, Kind extends string> = {
  readonly [K in keyof S['judgements']]: Counts<S['judgements'][K]> extends true
    ? `${Single<Get<S['judgements'][K], 'requirement'>>} ${Named<Members<Get<S['judgements'][K], 'subjects'>>, Kind>}`
    : never;
}[keyof S['judgements']];

/** Whether a judgement that counts settles a requirement for a flow or node. */
export type IsJudged<S extends AnyScope, Kind extends 'flow' | 'node', Id, Requirement extends string> =
  `${Requirement} ${Id & string}` extends Verdicts<S, Kind> ? true : false;

/** The judgements whose subjects include a flow or node: what a pointer may name. */
export type JudgementsNaming<S extends AnyScope, Kind extends 'flow' | 'node', Id> = {
  readonly [K in IdsOf<S['judgements']>]: Id extends Named<Members<Get<Entry<S['judgements'], K>, 'subjects'>>, Kind> ? K : never;
}[IdsOf<S['judgements']>];

/** Whether the judgement that a pointer names says the same. */
export type IsJudgedBy<S extends AnyScope, Pointer, Kind extends 'flow' | 'node', Id> =
  Id extends Named<Members<Get<Entry<S['judgements'], Pointer>, 'subjects'>>, Kind> ? true : false;
