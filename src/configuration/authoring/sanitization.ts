import type { Redirections, Sanitization } from '../network/sanitization';
import type { Get, IsUnion, Members } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';

type Sanitized<Text extends string> = Says<'6.3.2/sanitized-communication', Text>;

/** A place before the boundary: anywhere else a judgement must name the flow. */
interface BeforeLgwan {
  readonly place:
    | 'security-cloud'
    | 'internet-tier'
    | Violation<Sanitized<'sanitize before the LGWAN tier, or record a judgement that names this flow'>>;
}

/** Any known place, where a judgement settles the rest. */
interface AnywhereJudged {
  readonly place: 'security-cloud' | 'internet-tier' | 'lgwan-tier' | Violation<Sanitized<'say where it is sanitized'>>;
}

// The unions are written out at each property: the compiler prints the name of an alias instead of the clause in it.

/** Mail turned into text. */
export interface TextConversion<_Clause extends string> extends Omit<Sanitization, 'method' | 'attachments'> {
  readonly method: 'text-conversion';
  readonly attachments:
    | 'removed'
    | 'sanitized'
    | Violation<Sanitized<'remove or sanitize attachments: what passes unchecked is not sanitized'>>;
}

/** Mail turned into text, its attachments made safe as files. */
export interface TextConversionWithFiles<_Clause extends string> extends Omit<TextConversion<_Clause>, 'unopenable'> {
  readonly unopenable: 'blocked' | Violation<Sanitized<'block files that the engine cannot open'>>;
}

/** Files made safe, or found to be. */
export interface FileSanitization<_Clause extends string> extends Omit<Sanitization, 'method' | 'unopenable'> {
  readonly method: 'file-sanitization' | 'file-inspection';
  readonly unopenable: 'blocked' | Violation<Sanitized<'block files that the engine cannot open'>>;
}

/** Mail turned into text before it enters the LGWAN tier. */
export interface InboundTextConversion<_Clause extends string, Where extends BeforeLgwan | AnywhereJudged>
  extends Omit<TextConversion<_Clause>, 'place'> {
  readonly place: Where['place'];
}

/** The same, its attachments made safe as files. */
export interface InboundTextConversionWithFiles<_Clause extends string, Where extends BeforeLgwan | AnywhereJudged>
  extends Omit<TextConversionWithFiles<_Clause>, 'place'> {
  readonly place: Where['place'];
}

/** Files made safe before they enter the LGWAN tier. */
export interface InboundFileSanitization<_Clause extends string, Where extends BeforeLgwan | AnywhereJudged>
  extends Omit<FileSanitization<_Clause>, 'place'> {
  readonly place: Where['place'];
}

type Redirected = {
  readonly [K in keyof Redirections]-?: 'off' | Violation<Sanitized<'turn every redirection off: it is no screen transfer otherwise'>>;
};

/** All redirections, each off. */
export interface PictureOnly<_Clause extends string> extends Redirected {}

/** A screen transfer that lets nothing but pictures and keys through. */
export interface ScreenTransfer<_Clause extends string> extends Omit<Sanitization, 'method' | 'redirections'> {
  readonly method: 'screen-transfer';
  readonly redirections: PictureOnly<_Clause>;
}

/** A method of which the text gives no example, settled by a judgement. */
export interface JudgedMethod<_Clause extends string> extends Omit<Sanitization, 'method'> {
  readonly method: 'other';
}

/** The same for data that enters the LGWAN tier. */
export interface InboundJudgedMethod<_Clause extends string, Where extends BeforeLgwan | AnywhereJudged>
  extends Omit<JudgedMethod<_Clause>, 'place'> {
  readonly place: Where['place'];
}

/** A method that is not known, or that only a person can judge. */
export interface KnownMethod extends Omit<Sanitization, 'method'> {
  readonly method:
    | 'text-conversion'
    | 'screen-transfer'
    | 'file-sanitization'
    | 'file-inspection'
    | Violation<Sanitized<'name the method; another one needs a judgement that names this flow'>>;
}

/** A method that is not a literal. */
export interface NonLiteralMethod<_Message extends string = NotLiteral> extends Omit<Sanitization, 'method'> {
  readonly method: Violation<NotLiteral>;
}

type Remedies = {
  readonly mail: Sanitized<'say what becomes of attachments, and where it is sanitized (attachments, place)'>;
  readonly mailFiles: Sanitized<'say what becomes of files that the engine cannot open (unopenable)'>;
  readonly files: Sanitized<'say what becomes of files that cannot be opened, and where it is sanitized (unopenable, place)'>;
  readonly screen: Sanitized<'turn every redirection off: it is no screen transfer otherwise'>;
  readonly place: Sanitized<'say where it is sanitized (place)'>;
};

/** One direction, or both. */
export type Direction = 'forward' | 'backward';

/** The directions that an item or a flow names; `both` and silence are both. */
export type DirectionsOf<D> = D extends Direction ? D : Direction;

type PlaceFor<IsJudged> = IsJudged extends true ? AnywhereJudged : BeforeLgwan;

/** What a sanitization of data that counts must be. `Inbound`: the data enters the LGWAN tier. */
type ExpectedItem<I, Inbound, IsJudged> =
  Get<I, 'method'> extends infer M
    ? [M] extends ['text-conversion']
      ? 'sanitized' extends Get<I, 'attachments'>
        ? Inbound extends true
          ? InboundTextConversionWithFiles<Remedies['mailFiles'], PlaceFor<IsJudged>>
          : TextConversionWithFiles<Remedies['mailFiles']>
        : Inbound extends true
          ? InboundTextConversion<Remedies['mail'], PlaceFor<IsJudged>>
          : TextConversion<Remedies['mail']>
      : [M] extends ['file-sanitization' | 'file-inspection']
        ? Inbound extends true
          ? InboundFileSanitization<Remedies['files'], PlaceFor<IsJudged>>
          : FileSanitization<Remedies['files']>
        : [M] extends ['screen-transfer']
          ? ScreenTransfer<Remedies['screen']>
          : [M, IsJudged] extends ['other', true]
            ? Inbound extends true
              ? InboundJudgedMethod<Remedies['place'], AnywhereJudged>
              : JudgedMethod<Remedies['place']>
            : IsUnion<M> extends true
              ? NonLiteralMethod
              : KnownMethod
    : never;

/** What an item must be: one of a direction that carries no data is not looked at. */
type CheckItem<I, Carried, Entering, Judged> = [Carried & DirectionsOf<Get<I, 'direction'>>] extends [never]
  ? Sanitization
  : ExpectedItem<I, [Carried & DirectionsOf<Get<I, 'direction'>> & Entering] extends [never] ? false : true, Judged>;

/** What the list must be. */
export type ExpectedItems<L, Carried, Entering, Judged> = L extends readonly unknown[]
  ? { readonly [I in keyof L]: CheckItem<L[I], Carried, Entering, Judged> }
  : never;

/** Whether every item is what it must be. */
export type AreItems<L, Carried, Entering, Judged> = L extends ExpectedItems<L, Carried, Entering, Judged> ? true : false;

/** Whether the items cover every direction that carries data. */
export type Covers<L, Carried> = [Carried] extends [DirectionsOfItems<Members<L>>] ? true : false;
type DirectionsOfItems<I> = I extends unknown
  ? 'direction' extends keyof I
    ? IsUnion<I['direction']> extends true
      ? never
      : DirectionsOf<I['direction']>
    : never
  : never;
