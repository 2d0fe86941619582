/** What a flow must be, one interface for each thing that may be asked. The compiler prints their names and the clause. */
import type { Flow, Medium } from '../network/flow';
import type { Sanitization } from '../network/sanitization';
import type { LimitsByAll } from './limits';
import type { NotLiteral, Violation } from './messages';

/** A flow with which the policy finds nothing wrong. */
export interface PermittedFlow extends Flow {}

/** A flow with an end that is not declared, as it is being written: the editor offers the ids. */
export interface FlowDraft<Id> extends Omit<Flow, 'from' | 'to'> {
  readonly from: Id;
  readonly to: Id;
}

/** A flow from something that is not a literal. */
export interface FlowFromNonLiteral<_Message extends string = NotLiteral> extends Omit<Flow, 'from'> {
  readonly from: Violation<NotLiteral>;
}

/** A flow to something that is not a literal. */
export interface FlowToNonLiteral<_Message extends string = NotLiteral> extends Omit<Flow, 'to'> {
  readonly to: Violation<NotLiteral>;
}

/** A flow from a thing to itself. */
export interface SelfFlow extends Omit<Flow, 'to'> {
  readonly to: Violation<'6(3) lead the flow to another node or party than it starts from'>;
}

/** A flow with an end of which nobody has said where it stands. */
export interface FlowFromNowhere extends Omit<Flow, 'from'> {
  readonly from: Violation<'6(3) state the tier of this node, or the zone of this party'>;
}

/** The same at the other end. */
export interface FlowToNowhere extends Omit<Flow, 'to'> {
  readonly to: Violation<'6(3) state the tier of this node, or the zone of this party'>;
}

/** A flow that only an exception covers. */
export interface RequiresException<_Clause extends string> extends Flow {
  /** The id of an exception whose subjects include this flow. */
  readonly exception: string;
}

/** A flow that names an exception which does not cover it. */
export interface FlowWithException<Id> extends Omit<Flow, 'exception'> {
  readonly exception?: Id;
}

/** A flow that is limited at its ends (特定通信). */
export interface RequiresLimits<_Clause extends string> extends Omit<Flow, 'limits'> {
  readonly limits: LimitsByAll<_Clause>;
}

/** A flow of which the limits are no limits. */
export interface FlowWithLimits<Limits> extends Omit<Flow, 'limits'> {
  readonly limits: Limits;
}

/** A flow that must not be. */
export interface ForbiddenFlow<Message extends string> extends Omit<Flow, 'to'> {
  readonly to: Violation<Message>;
}

/** A flow that may only be as sanitized communication. @see 6(3)② */
export interface RequiresSanitization<_Clause extends string> extends Flow {
  readonly sanitization: readonly Sanitization[];
}

/** A flow of which the sanitization is not enough. */
export interface FlowWithSanitization<Items> extends Omit<Flow, 'sanitization'> {
  readonly sanitization: Items;
}

/** A flow of which it matters which way data moves. */
export interface RequiresData<_Clause extends string> extends Flow {
  readonly data: 'forward' | 'backward' | 'both';
}

/** A flow of which the direction is stated as unknown. */
export interface FlowWithData<Direction> extends Omit<Flow, 'data'> {
  readonly data: Direction;
}

/** A flow that must pass a boundary or an exit. */
export interface RequiresVia<_Clause extends string> extends Flow {
  readonly via: readonly string[];
}

/** A flow that crosses the wrong things. */
export interface FlowWithVia<Via> extends Omit<Flow, 'via'> {
  readonly via: Via;
}

/** A flow about which the text is silent: a recorded judgement names it. */
export interface RequiresJudgement<_Clause extends string> extends Flow {
  /** The id of a judgement whose subjects include this flow. */
  readonly judgement: string;
}

/** A flow that names a judgement which does not settle it. */
export interface FlowWithJudgement<Id> extends Omit<Flow, 'judgement'> {
  readonly judgement?: Id;
}

/** A flow of which it matters how data travels. */
export interface RequiresMedium<_Clause extends string> extends Flow {
  readonly medium: Exclude<Medium, 'unknown'>;
}

/** A flow of which the medium is stated as unknown. */
export interface FlowWithMedium<Medium> extends Omit<Flow, 'medium'> {
  readonly medium: Medium;
}

/** A flow that names data which is not declared, or of which the tier is not. */
export interface FlowWithCarries<Ids> extends Omit<Flow, 'carries'> {
  readonly carries: Ids;
}
