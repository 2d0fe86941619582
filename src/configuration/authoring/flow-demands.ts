/**
 * What the crossing table asks of a flow between two ends, step by step: the first thing that the run time would not pass decides what the flow must be.
 */

import type { Zone } from '../../policy/index';
import type { Flow, Medium } from '../network/flow';
import type { Asked, Asks, CityZone, IsIsolationExceptable, PairsToPartition, Where } from './crossing';
import type { TiersOfData } from './data';
import type { ExceptedFlows, NotValid } from './exception';
import type {
  FlowWithCarries,
  FlowWithData,
  FlowWithException,
  FlowWithJudgement,
  FlowWithLimits,
  FlowWithMedium,
  FlowWithSanitization,
  FlowWithVia,
  ForbiddenFlow,
  PermittedFlow,
  RequiresData,
  RequiresException,
  RequiresJudgement,
  RequiresLimits,
  RequiresMedium,
  RequiresSanitization,
  RequiresVia,
} from './flow-types';
import type { IsJudged } from './judgement';
import type { CheckLimits, IsLimited } from './limits';
import type { Entry, Get, Has, IsFirm, IsLiteralList, Members } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { AreItems, Covers, DirectionsOf, ExpectedItems } from './sanitization';
import type { AnyScope } from './scope';
import type { EndsPaths } from './standing';
import type { HasExit, IsAggregated, IsPartitioned } from './way';

/** What no exception can cover is not there. */
export type Possible<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  Asks<D, 'forbid'> extends true
    ? ForbiddenFlow<`${Where<S['cells'], 'forbid', ZA, ZB, T, C>}: remove the flow; no exception is possible`>
    : Isolated<S, K, F, A, B, ZA, ZB, T, C, D>;

/** What needs an exception has one; nothing else has. @see 6(3)① */
type Isolated<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  'forbid 6.3.1/isolation' extends MovedData<S, F, JudgedIn<ZA, ZB>>
    ? FlowWithCarries<Violation<'6(3)① My Number data outside its tier: take it out of `carries`; no exception is possible'>>
    : 'except 6.3.1/isolation' extends D | MovedData<S, F, JudgedIn<ZA, ZB>>
      ? K extends ExceptedFlows<S>
        ? Limited<S, K, F, A, B, ZA, ZB, T, C, D>
        : Unexcepted<F, Asks<D, 'except'> extends true ? Where<S['cells'], 'except', ZA, ZB, T, C> : never>
      : 'exception' extends keyof F
        ? FlowWithException<Violation<'6(3)① nothing to except between these ends: leave the exception out'>>
        : Limited<S, K, F, A, B, ZA, ZB, T, C, D>;

/** An exception that is named has been found to name the flow as well: it lacks something else. `Crossed`: what the flow crosses, if that is wrong. */
type Unexcepted<F, Crossed extends string> = 'exception' extends keyof F
  ? FlowWithException<Violation<NotValid>>
  : RequiresException<
      [Crossed] extends [never]
        ? '6(3)① My Number data outside its tier: take it out of `carries` or name a valid exception'
        : `${Crossed}: remove the flow or name a valid exception`
    >;

/** What is specified communication is limited, and reaches named destinations only. Asked by the guideline's layer. @see 6(3)① */
type Limited<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  Asks<D, 'endpoint-limits'> extends true
    ? [Get<F, 'medium'>] extends ['carried-media']
      ? Named<S, K, F, A, B, ZA, ZB, T, C, D>
      : IsLimited<Get<F, 'limits'>> extends true
        ? Named<S, K, F, A, B, ZA, ZB, T, C, D>
        : 'limits' extends keyof F
          ? FlowWithLimits<
              IsFirm<Get<F, 'limits'>> extends true
                ? CheckLimits<
                    Get<F, 'limits'>,
                    `${Where<S['cells'], 'endpoint-limits', ZA, ZB, T, C>}: limit it by MAC, IP address and port together (limits)`
                  >
                : Violation<NotLiteral>
            >
          : RequiresLimits<`${Where<S['cells'], 'endpoint-limits', ZA, ZB, T, C>}: limit it by MAC, IP address and port together (limits)`>
    : Named<S, K, F, A, B, ZA, ZB, T, C, D>;

type Named<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  Asks<D, 'named-destination'> extends true
    ? IsBetweenNodes<S, A, B> extends true
      ? Sanitized<S, K, F, A, B, ZA, ZB, T, C, D>
      : true extends EndsPaths<Entry<S['parties'], A>> | EndsPaths<Entry<S['parties'], B>>
        ? Sanitized<S, K, F, A, B, ZA, ZB, T, C, D>
        : ForbiddenFlow<`${Where<S['cells'], 'named-destination', ZA, ZB, T, C>}: lead it to a destination that the guideline names`>
    : Sanitized<S, K, F, A, B, ZA, ZB, T, C, D>;

type IsBetweenNodes<S extends AnyScope, A, B> = [Has<S['nodes'], A & string>, Has<S['nodes'], B & string>] extends [true, true]
  ? true
  : false;

/** The zones in which a flow is judged: the shared tiers, else all. */
type JudgedIn<ZA extends Zone, ZB extends Zone> = [ZA & ZB] extends [never] ? ZA | ZB : ZA & ZB;

/** My Number data that moves between ends outside its tier: the data is outside already. @see 2(8) */
type MovedData<S extends AnyScope, F, J extends Zone> = 'carries' extends keyof F
  ? 'my-number' extends J
    ? never
    : 'my-number' extends TiersOfData<S, Members<F['carries']>>
      ? IsIsolationExceptable<S['cells'], J> extends true
        ? 'except 6.3.1/isolation'
        : 'forbid 6.3.1/isolation'
      : never
  : never;

/** What must be sanitized is, in each direction that carries data. @see 6(3)② */
type Sanitized<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  Asks<D, 'sanitize'> extends true
    ? Get<F, 'sanitization'> extends readonly unknown[]
      ? // Asked first: what is expected of an item would be met by a literal that the compiler has inferred more widely.
        IsLiteralList<Get<F, 'sanitization'>> extends true
        ? AreItems<Get<F, 'sanitization'>, DirectionsOf<Get<F, 'data'>>, Entering<ZB>, IsSettled<S, K, F>> extends true
          ? Covers<Get<F, 'sanitization'>, DirectionsOf<Get<F, 'data'>>> extends true
            ? Partitioned<S, K, F, A, B, ZA, ZB, T, C, D>
            : Uncovered<F, Where<S['cells'], 'sanitize', ZA, ZB, T, C>>
          : FlowWithSanitization<ExpectedItems<Get<F, 'sanitization'>, DirectionsOf<Get<F, 'data'>>, Entering<ZB>, IsSettled<S, K, F>>>
        : FlowWithSanitization<Violation<NotLiteral>>
      : 'sanitization' extends keyof F
        ? FlowWithSanitization<
            | Exclude<Flow['sanitization'], 'none' | undefined>
            | Violation<`${Where<S['cells'], 'sanitize', ZA, ZB, T, C>}: sanitize each direction that carries data`>
          >
        : RequiresSanitization<`${Where<S['cells'], 'sanitize', ZA, ZB, T, C>}: sanitize each direction that carries data`>
    : Partitioned<S, K, F, A, B, ZA, ZB, T, C, D>;

/** Whether a judgement may settle the sanitization: where the direction of data is not stated, a fact is missing. */
type IsSettled<S extends AnyScope, K, F> = [Get<F, 'data'>] extends ['forward' | 'backward' | 'both']
  ? IsJudged<S, 'flow', K, '6.3.2/sanitized-communication'>
  : false;

type Entering<ZB> = 'lgwan' extends ZB ? 'forward' : 'backward';

type Uncovered<F, Clause extends string> = 'data' extends keyof F
  ? F['data'] extends 'unknown'
    ? FlowWithData<
        Exclude<Flow['data'], 'unknown' | undefined> | Violation<`${Clause}: say which way data moves; each direction is sanitized`>
      >
    : FlowWithSanitization<Violation<`${Clause}: sanitize each direction that carries data`>>
  : RequiresData<`${Clause}: say which way data moves (data); each direction is sanitized`>;

/** What must pass a boundary does. Media carried by hand use no path. @see 2(11) */
type Partitioned<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  Asks<D, 'partitioned'> extends true
    ? [Get<F, 'medium'>] extends ['carried-media']
      ? Aggregated<S, K, F, A, B, ZA, ZB, T, C, D>
      : IsPartitioned<S, K, A, B, Get<F, 'ports'>, Get<F, 'via'>, PairsToPartition<S['cells'], ZA, ZB, T, C>> extends true
        ? Aggregated<S, K, F, A, B, ZA, ZB, T, C, D>
        : WrongWay<
            F,
            `${Where<S['cells'], 'partitioned', ZA, ZB, T, C>}: pass a boundary between them that denies by default and lists the flow (via)`
          >
    : Aggregated<S, K, F, A, B, ZA, ZB, T, C, D>;

type WrongWay<F, Message extends string> = 'via' extends keyof F ? FlowWithVia<Violation<Message>> : RequiresVia<Message>;

/** What reaches the Internet does so inside the aggregation; media carried by hand do not. @see 6(3)③ */
type Aggregated<S extends AnyScope, K, F, A, B, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> =
  Asks<D, 'aggregated'> extends true
    ? [true] extends [[Get<F, 'medium'>] extends ['carried-media'] ? true : IsInside<S, K, F, A, B, ZA | ZB>]
      ? Judged<S, K, F, ZA, ZB, T, C, D>
      : [IsClosedLine<F, ZA | ZB>, 'via' extends keyof F ? HasExit<S, F['via']> : true] extends [true, false]
        ? Unjudged<F, `${Where<S['cells'], 'aggregated', ZA, ZB, T, C>} by closed line: record a judgement that names this flow`>
        : WrongWay<F, `${Where<S['cells'], 'aggregated', ZA, ZB, T, C>}: leave through an exit inside the aggregation (via)`>
    : Judged<S, K, F, ZA, ZB, T, C, D>;

type IsClosedLine<F, Z> = 'internet-party' extends Z ? ([Get<F, 'medium'>] extends ['closed-line' | 'lgwan'] ? true : false) : false;

type IsInside<S extends AnyScope, K, F, A, B, Z> =
  IsAggregated<S, Get<F, 'via'>> extends true
    ? true
    : IsClosedLine<F, Z> extends true
      ? true extends EndsPaths<Entry<S['parties'], A>> | EndsPaths<Entry<S['parties'], B>>
        ? true
        : 'via' extends keyof F
          ? HasExit<S, F['via']> extends true
            ? false
            : IsJudged<S, 'flow', K, '6.3.3/aggregation'>
          : false
      : false;

/** What the text is silent about is judged. */
type Judged<S extends AnyScope, K, F, ZA extends Zone, ZB extends Zone, T extends CityZone, C extends Zone, D> = [
  Open<S, K, Asked<D, 'judge'>>,
] extends [never]
  ? Carried<S, F, T, JudgedIn<ZA, ZB>>
  : Unjudged<
      F,
      `${Where<S['cells'], 'judge', ZA, ZB, T, C, Open<S, K, Asked<D, 'judge'>>>}: the text is silent; record a judgement that names this flow`
    >;

/** The requirements whose silence nobody has judged. */
type Open<S extends AnyScope, K, R> = R extends string ? (IsJudged<S, 'flow', K, R> extends true ? never : R) : never;

type Unjudged<F, Message extends string> = 'judgement' extends keyof F ? FlowWithJudgement<Violation<Message>> : RequiresJudgement<Message>;

/** How data travels is known: over the Internet or LGWAN it is contact with them. */
type Carried<S extends AnyScope, F, T extends CityZone, J> = [T] extends [never]
  ? Moved<S, F, J>
  : [Get<F, 'medium'>] extends [KnownMedium]
    ? Moved<S, F, J>
    : Unsaid<F>;

/** A medium that is known. */
export type KnownMedium = Exclude<Medium, 'unknown'>;

type Unsaid<F> = 'medium' extends keyof F
  ? FlowWithMedium<KnownMedium | Violation<'6(3) say how the data travels (medium): over the Internet it is contact with the Internet'>>
  : RequiresMedium<'6(3) say how the data travels (medium): over the Internet it is contact with the Internet'>;

/** The data that moves outside the My Number tier is known not to be of that tier, unless an exception covers the flow. */
type Moved<S extends AnyScope, F, J> = 'carries' extends keyof F
  ? 'my-number' extends J | TiersOfData<S, Members<F['carries']>>
    ? PermittedFlow
    : 'unknown' extends TiersOfData<S, Members<F['carries']>>
      ? FlowWithCarries<Violation<'6(3)① state whose tier this data belongs to (assets.information)'>>
      : PermittedFlow
  : PermittedFlow;
