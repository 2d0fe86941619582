import type { Judgement } from '../records/judgement';
import type { Inferred, JudgementInProgress } from './in-progress';
import type { Entry, Get, IsLiteralList, IsOne, Members, Single } from './lookup';
import type { LabelOf, NotLiteral, Violation } from './messages';
import type { AnyScope, IdsOf } from './scope';
import type { CheckSubjects, UnknownSubjects } from './subjects';

/** A judgement as it may be declared. */
export interface DeclaredJudgement extends Judgement {}

/** A judgement with a subject that is not declared. */
export interface JudgementAbout<Subjects> extends Omit<Judgement, 'subjects'> {
  readonly subjects: Subjects;
}

/** A judgement that says no: what it names is not in order. */
export interface JudgementSayingNo<Label extends string> extends Omit<Judgement, 'result'> {
  readonly result: 'conformant' | Violation<`${Label} a recorded no stands: mend what it names, then record what was found`>;
}

/** The judgements as they must be. */
export type CheckJudgements<S extends AnyScope, V> = Inferred<
  V,
  JudgementInProgress<S>,
  { readonly [K in keyof V]: CheckJudgement<S, V[K]> }
>;

/** What a judgement must be. */
export type CheckJudgement<S extends AnyScope, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : [UnknownSubjects<S, Members<Get<V, 'subjects'>>>] extends [never]
      ? IsComplete<V, 'nonconformant'> extends true
        ? JudgementSayingNo<LabelOf<Extract<Get<V, 'requirement'>, string>>>
        : DeclaredJudgement
      : JudgementAbout<CheckSubjects<S, Get<V, 'subjects'>>>;

/** Whether a judgement has this result, an owner, a date and evidence. */
type IsComplete<V, Result> = [Get<V, 'result'>, Get<V, 'by'>, Get<V, 'on'>, Get<V, 'evidence'>] extends [Result, string, string, string]
  ? Get<V, 'evidence'> extends ''
    ? false
    : true
  : false;

/** Whether a judgement counts with this result: it is complete, and names one list of subjects. */
type Counts<V, Result> = IsComplete<V, Result> extends true ? IsLiteralList<Get<V, 'subjects'>> : false;

/** What references of one kind name. */
type Named<M, Kind extends string> = M extends unknown ? Single<Get<M, Kind>> : never;

type Verdicts<S extends AnyScope, Kind extends string, Result> = {
  readonly [K in keyof S['judgements']]: Counts<S['judgements'][K], Result> extends true
    ? `${Single<Get<S['judgements'][K], 'requirement'>>} ${Named<Members<Get<S['judgements'][K], 'subjects'>>, Kind>}`
    : never;
}[keyof S['judgements']];

/** What a judgement may settle for the compiler. */
type Judgeable = 'flow' | 'node' | 'contract' | 'system';

/** Whether a judgement that counts settles a requirement for a thing, and none that may count says the contrary. */
export type IsJudged<S extends AnyScope, Kind extends Judgeable, Id, Requirement extends string> =
  `${Requirement} ${Id & string}` extends Verdicts<S, Kind, 'conformant'>
    ? `${Requirement} ${Id & string}` extends Verdicts<S, Kind, 'nonconformant'>
      ? false
      : true
    : false;

/** Whether a judgement of a requirement for a thing says which questions it answers. */
export type NamesQuestions<
  S extends AnyScope,
  Kind extends Judgeable,
  Id,
  Requirement extends string,
> = `${Requirement} ${Id & string}` extends {
  readonly [K in keyof S['judgements']]: 'questions' extends keyof S['judgements'][K]
    ? `${Single<Get<S['judgements'][K], 'requirement'>>} ${Named<Members<Get<S['judgements'][K], 'subjects'>>, Kind>}`
    : never;
}[keyof S['judgements']]
  ? true
  : false;

/** The judgements whose subjects include a flow or node: what a pointer may name. At a property: a union with a name of its own is printed by it. */
export type JudgementsNaming<S extends AnyScope, Kind extends 'flow' | 'node', Id> = {
  readonly id: {
    readonly [K in IdsOf<S['judgements']>]: Id extends Named<Members<Get<Entry<S['judgements'], K>, 'subjects'>>, Kind> ? K : never;
  }[IdsOf<S['judgements']>];
};

/** Whether the judgement that a pointer names says the same. */
export type IsJudgedBy<S extends AnyScope, Pointer, Kind extends 'flow' | 'node', Id> =
  Id extends Named<Members<Get<Entry<S['judgements'], Pointer>, 'subjects'>>, Kind> ? true : false;
