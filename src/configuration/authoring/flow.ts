import type { Zone } from '../../policy/index';
import type { AnswersOf, AnyAnswers, IsAnswered } from './answered-flow';
import type { CityZone, ContactDemands, ContactOf, Demands } from './crossing';
import type { UnknownData } from './data';
import type { ExceptionsNaming, IsNamedBy } from './exception';
import type { KnownMedium, Possible } from './flow-demands';
import type {
  FlowDraft,
  FlowFromNonLiteral,
  FlowFromNowhere,
  FlowToNonLiteral,
  FlowToNowhere,
  FlowWithCarries,
  FlowWithException,
  FlowWithJudgement,
  FlowWithVia,
  PermittedFlow,
  SelfFlow,
} from './flow-types';
import type { FreeFlows } from './free-flow';
import type { FlowInProgress } from './in-progress';
import type { IsJudgedBy, JudgementsNaming } from './judgement';
import type { Get, Has, HasUnionMember, IdOf, IsOne, IsSeveral, IsUnion, IsWrittenOut, Members } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { AnyScope, IdsOf, OrNone } from './scope';
import type { Inferred } from './section';
import type { EndZones, ZonesIn } from './standing';
import type { HasExit, UnknownWays } from './way';

/** The flows as they must be. `Free` and `Answers`: named here, so that they are looked up once. */
export type CheckFlows<S extends AnyScope, F, Free = FreeFlows<S>['any'], Answers extends AnyAnswers = AnswersOf<S>> = Inferred<
  F,
  FlowInProgress<S, IdsOf<S['exceptions']>>,
  { readonly [K in keyof F]: CheckEach<S, K, F[K], Free, Answers> }
>;

/** Whether a flow looks free is asked of `F`, all else of `Whole`: the compiler looks at what was asked of as at a new type. */
type CheckEach<S extends AnyScope, K, F, Free, Answers extends AnyAnswers, Whole = F> = F extends Free
  ? CheckFree<Whole>
  : F extends Answers['flow']
    ? IsAnswered<Answers, K, Whole> extends true
      ? PermittedFlow
      : CheckFlow<S, IdOf<K>, Whole>
    : CheckFlow<S, IdOf<K>, Whole>;

/** A flow that looks free is so if it is one flow between two ends. */
type CheckFree<F> = Lone<F, F['from' & keyof F], F['to' & keyof F]>;

type Lone<F, A, B> = true extends IsSeveral<F> | IsUnion<A> | IsUnion<B> ? Ambiguous<F, A> : A extends B ? SelfFlow : PermittedFlow;

/** What to say of a flow of which something may be one thing or another: asked only where it is. */
type Ambiguous<F, A> = true extends IsSeveral<F> ? Violation<NotLiteral> : true extends IsUnion<A> ? FlowFromNonLiteral : FlowToNonLiteral;

/** What a flow must be: the steps look for the first thing that the run time would not pass; mending one shows the next. */
export type CheckFlow<S extends AnyScope, K, F> =
  IsOne<F> extends true ? Ends<S, K, F, Get<F, 'from'>, Get<F, 'to'>> : Violation<NotLiteral>;

type Ends<S extends AnyScope, K, F, A, B> =
  IsUnion<A> extends true
    ? FlowFromNonLiteral
    : IsUnion<B> extends true
      ? FlowToNonLiteral
      : Stand<S, K, F, A, B, EndZones<S, A>, EndZones<S, B>>;

type Stand<S extends AnyScope, K, F, A, B, ZA, ZB> = 'not-literal' extends ZA
  ? FlowFromNonLiteral
  : 'not-literal' extends ZB
    ? FlowToNonLiteral
    : 'undeclared' extends ZA | ZB
      ? FlowDraft<OrNone<IdsOf<S['nodes']> | IdsOf<S['parties']>>>
      : [A] extends [B]
        ? SelfFlow
        : IsOpen<S, A, ZA, ZB> extends true
          ? FlowFromNowhere
          : IsOpen<S, B, ZB, ZA> extends true
            ? FlowToNowhere
            : Asking<S, K, F, A, B, ZonesIn<ZA>, ZonesIn<ZB>, Extract<ZA | ZB, CityZone>, Contacts<S, F>>;

/** The networks that a flow touches on its way: by its medium, or by an exit through which it leaves. */
type Contacts<S extends AnyScope, F> =
  | ContactOf<Get<F, 'medium'>>
  | ('via' extends keyof F ? (HasExit<S, F['via']> extends true ? 'internet' : never) : never);

/** Whether it matters where an unstated end stands: traffic between two outsiders is none of the city's. */
type IsOpen<S extends AnyScope, Id, Z, Other> = [Z] extends ['unstated']
  ? Id extends string
    ? Has<S['nodes'], Id> extends true
      ? true
      : [Extract<Other, CityZone>] extends [never]
        ? false
        : true
    : true
  : false;

/** A flow with what is asked of it between its zones. */
type Asking<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone> = References<
  S,
  K,
  F,
  A,
  B,
  ZA,
  ZB,
  T,
  C,
  Demands<S['cells'], ZA, ZB> | ContactDemands<S['cells'], T, C>
>;

/** What is referred to is declared. */
type References<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> = [
  keyof F & ('via' | 'carries' | 'exception' | 'judgement'),
] extends [never]
  ? [D, T, Get<F, 'medium'>] extends [never, CityZone, KnownMedium]
    ? PermittedFlow // Most flows: nothing is asked of them. The steps below would find the same at ten times the cost.
    : Possible<S, K, F, A, B, ZA, ZB, T, C, D>
  : IsWay<S, Get<F, 'via'>> extends false
    ? IsWrittenOut<Get<F, 'via'>> extends true
      ? FlowWithVia<readonly OrNone<IdsOf<S['boundaries']> | IdsOf<S['exits']>>[]>
      : FlowWithVia<Violation<NotLiteral>>
    : HasUnionMember<Get<F, 'via'>> extends true
      ? FlowWithVia<Violation<NotLiteral>>
      : [UnknownData<S, Members<Get<F, 'carries'>>>] extends [never]
        ? 'exception' extends keyof F
          ? IsNamedBy<S, F['exception'], 'flow', K> extends true
            ? JudgementReference<S, K, F, A, B, ZA, ZB, T, C, D>
            : FlowWithException<
                ExceptionsNaming<S, 'flow', K>['id'] | Violation<'6(3)① the exception must be declared and name this flow in its subjects'>
              >
          : JudgementReference<S, K, F, A, B, ZA, ZB, T, C, D>
        : FlowWithCarries<readonly OrNone<IdsOf<S['data']>>[]>;

type IsWay<S extends AnyScope, Via> = Via extends readonly unknown[]
  ? [UnknownWays<S, Via[number]>] extends [never]
    ? IsWrittenOut<Via>
    : false
  : true;

type JudgementReference<
  S extends AnyScope,
  K,
  F,
  A,
  B,
  ZA extends Zone,
  ZB extends Zone,
  T extends CityZone,
  C extends Zone,
  D,
> = 'judgement' extends keyof F
  ? IsJudgedBy<S, F['judgement'], 'flow', K> extends true
    ? Possible<S, K, F, A, B, ZA, ZB, T, C, D>
    : FlowWithJudgement<
        JudgementsNaming<S, 'flow', K>['id'] | Violation<'6(3) the judgement must be declared and name this flow in its subjects'>
      >
  : Possible<S, K, F, A, B, ZA, ZB, T, C, D>;
