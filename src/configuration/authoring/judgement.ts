import type { RequirementId } from '../../policy/index';
import type { Judgement } from '../records/judgement';
import type { JudgementInProgress } from './in-progress';
import type { Entry, Get, Has, IsLiteralList, IsOne, Members, Single } from './lookup';
import type { LabelOf, NotLiteral, Violation } from './messages';
import type { MayAnswer } from './role';
import type { AnyScope, IdsOf } from './scope';
import type { Inferred } from './section';
import type { CheckSubjects, NamedBy, UnknownSubjects } from './subjects';

/** A judgement as it may be declared. */
export interface DeclaredJudgement extends Judgement {}

/** A judgement with a subject that is not declared. */
export interface JudgementAbout<Subjects> extends Omit<Judgement, 'subjects'> {
  readonly subjects: Subjects;
}

/** A judgement by a role that is not declared. */
export interface JudgementBy<Roles> extends Omit<Judgement, 'by'> {
  readonly by: Roles | Violation<'6(3) name a declared role as the one that answers for the judgement (by)'>;
}

/** A judgement of something that is no requirement. */
export interface JudgementOfRequirement extends Omit<Judgement, 'requirement'> {
  readonly requirement: KnownRequirement;
}

/** A requirement of the policy. With a name of its own: the compiler prints it instead of every id. */
export type KnownRequirement = Extract<RequirementId, string>;

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
    : Get<V, 'requirement'> extends RequirementId
      ? [UnknownSubjects<S, Members<Get<V, 'subjects'>>>] extends [never]
        ? IsByUndeclared<S['roles'], V> extends true
          ? JudgementBy<IdsOf<S['roles']>>
          : SaysNo<S, V> extends true
            ? JudgementSayingNo<LabelOf<Get<V, 'requirement'>>>
            : DeclaredJudgement
        : JudgementAbout<CheckSubjects<S, Get<V, 'subjects'>>>
      : JudgementOfRequirement;

/** Whether a judgement is said to be by a role that is not declared. Where no roles are, another declaration may hold them. */
type IsByUndeclared<Roles, V> = 'by' extends keyof V
  ? string extends keyof Roles
    ? false
    : Has<Roles, Single<V['by']>> extends true
      ? false
      : true
  : false;

/** Whether a judgement has this result, an owner that is no vacancy, a date and evidence. */
type IsComplete<S extends AnyScope, V, Result> = [Get<V, 'result'>, Get<V, 'by'>, Get<V, 'on'>, Get<V, 'evidence'>] extends [
  Result,
  string,
  string,
  string,
]
  ? Get<V, 'evidence'> extends ''
    ? false
    : MayAnswer<S['roles'], Get<V, 'by'>>
  : false;

/** Whether a judgement that settles something may say no. */
type SaysNo<S extends AnyScope, V> = 'nonconformant' extends Get<V, 'result'> ? IsComplete<S, V, Get<V, 'result'>> : false;

/** Whether a judgement counts with this result: it is complete, names one list of subjects, and does not say that it answers no question. */
type Counts<S extends AnyScope, V, Result> =
  IsComplete<S, V, Result> extends true ? (Get<V, 'questions'> extends readonly [] ? false : IsLiteralList<Get<V, 'subjects'>>) : false;

type Verdicts<S extends AnyScope, Kind extends string, Result> = {
  readonly [K in keyof S['judgements']]: Counts<S, S['judgements'][K], Result> extends true
    ? `${Single<Get<S['judgements'][K], 'requirement'>>} ${NamedBy<Members<Get<S['judgements'][K], 'subjects'>>, Kind>}`
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
    ? `${Single<Get<S['judgements'][K], 'requirement'>>} ${NamedBy<Members<Get<S['judgements'][K], 'subjects'>>, Kind>}`
    : never;
}[keyof S['judgements']]
  ? true
  : false;

/** The judgements whose subjects include a flow or node: what a pointer may name. At a property: a union with a name of its own is printed by it. */
export type JudgementsNaming<S extends AnyScope, Kind extends 'flow' | 'node', Id> = {
  readonly id: {
    readonly [K in IdsOf<S['judgements']>]: Id extends NamedBy<Members<Get<Entry<S['judgements'], K>, 'subjects'>>, Kind> ? K : never;
  }[IdsOf<S['judgements']>];
};

/** Whether the judgement that a pointer names says the same. */
export type IsJudgedBy<S extends AnyScope, Pointer, Kind extends 'flow' | 'node', Id> =
  Id extends NamedBy<Members<Get<Entry<S['judgements'], Single<Pointer>>, 'subjects'>>, Kind> ? true : false;
