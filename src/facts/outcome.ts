import type { Bilingual } from '../policy/index';
import type { Subject } from './subject';

/** Why something is undetermined (未確定の理由). */
export type UnknownReason =
  /** A fact is absent or `unknown`: declaring it settles the matter. */
  | 'missing-fact'
  /** Only a person can judge it: a recorded judgement settles it. */
  | 'judgement'
  /** The text does not say: a recorded exception (6.3.1) or judgement settles it. */
  | 'text-gap'
  /** The declaration covers only part of the municipality. */
  | 'coverage'
  /** No rule decides it, and nobody has attested or judged it. */
  | 'no-record'
  /** The clause's text differs from the one that the rules were written for. */
  | 'suspect';

/** One thing that is not known (不明な事項), and the question that would settle it. */
export interface Unknown {
  readonly reason: UnknownReason;
  /** Where the fact would stand, as a JSON pointer into the declaration. */
  readonly pointer?: string;
  readonly question: Bilingual;
  /** It asks what has been going on up to the day: an answer speaks for a time, not for ever. */
  readonly ongoing?: true;
  /** The finding that asks the same question about the thing itself: settled there, it is settled here. */
  readonly askedBy?: Cause;
}

/** One hop of a path (経路の一区間). */
export interface Hop {
  /** The node or party that data leaves, and the one it enters. */
  readonly from: string;
  readonly to: string;
  /** The flow that carries it; absent inside a node that stands in several tiers. */
  readonly flow?: string;
  readonly kind: 'flow' | 'bridge';
  /** `may`: something about the hop is not known. */
  readonly certainty: 'must' | 'may';
}

/** A finding that explains another one (原因となる判定), named by what it is about: the rule that made it is not the facts' business. */
export interface Cause {
  readonly requirement: string;
  readonly subjects: readonly Subject[];
}

/** The outcome of holding one subject against one requirement (対象ごとの判定). */
export type Outcome = Pass | Fail | Undetermined | NotApplicable;

/** The requirement is met by declared facts (適合). */
export interface Pass {
  readonly outcome: 'pass';
}

/** The requirement is broken by declared facts (不適合). */
export interface Fail {
  readonly outcome: 'fail';
  readonly message: Bilingual;
  /** Whether a recorded exception can cover it here. Absent: as the requirement's modality says. */
  readonly exceptable?: boolean;
  readonly path?: readonly Hop[];
  /** What explains this: mending those findings mends it. */
  readonly because?: readonly Cause[];
  /** Further pointers that show it, besides the subject itself. */
  readonly pointers?: readonly string[];
  /** Facts that are missing and may make it one that admits no exception: until they are known, none covers it. */
  readonly unknown?: readonly Unknown[];
}

/** Declared facts do not decide it (未確定). */
export interface Undetermined {
  readonly outcome: 'undetermined';
  readonly message: Bilingual;
  readonly unknown: readonly [Unknown, ...Unknown[]];
  readonly exceptable?: boolean;
  readonly path?: readonly Hop[];
  readonly because?: readonly Cause[];
  readonly pointers?: readonly string[];
}

/** The requirement does not speak of this subject (対象外). */
export interface NotApplicable {
  readonly outcome: 'not-applicable';
}

/** The one pass: it carries nothing, so that a large city costs no memory. */
export const pass: Pass = { outcome: 'pass' };

/** The one not-applicable. */
export const notApplicable: NotApplicable = { outcome: 'not-applicable' };

const severityOrder = { fail: 3, undetermined: 2, pass: 1, 'not-applicable': 0 } as const;

/** The worse of two outcomes, the first if they are equally bad; two undetermined ones name what both miss. */
export function worse(a: Outcome, b: Outcome): Outcome {
  if (a.outcome === 'undetermined' && b.outcome === 'undetermined') return mergeUndetermined(a, b);
  if (a.outcome === 'fail' && b.outcome === 'fail') return mergeFails(a, b);
  if (a.outcome === 'fail' && b.outcome === 'undetermined') return withOpenFacts(a, b.exceptable === false ? b.unknown : []);
  if (a.outcome === 'undetermined' && b.outcome === 'fail') return withOpenFacts(b, a.exceptable === false ? a.unknown : []);
  return severityOrder[b.outcome] > severityOrder[a.outcome] ? b : a;
}

/** The worst of several outcomes; `not-applicable` if there is none. */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  let result: Outcome = notApplicable;
  for (const outcome of outcomes) result = worse(result, outcome);
  return result;
}

/**
 * The worst of several outcomes that are told together (合わせて告げる判定): where several fail, all of them are named, so that what is mended is not only the
 * first.
 */
export function together(outcomes: readonly Outcome[]): Outcome {
  const result = worst(outcomes);
  const failed = outcomes.filter((outcome) => outcome.outcome === 'fail');
  if (result.outcome !== 'fail' || failed.length < 2) return result;
  const messages = [...new Map(failed.map(({ message }) => [message.en, message])).values()];
  const pointers = [...new Set(failed.flatMap((fail) => fail.pointers ?? []))];
  return {
    ...result,
    message: { ja: messages.map(({ ja }) => ja).join(''), en: messages.map(({ en }) => en).join(' ') },
    ...(pointers.length === 0 ? {} : { pointers }),
  };
}

/** The best of what several records show, where one suffices; `none` where there is none to show anything. */
export function best(shown: readonly Outcome[], none: () => Outcome = () => notApplicable): Outcome {
  if (shown.some(({ outcome }) => outcome === 'pass')) return pass;
  const open = shown.filter(({ outcome }) => outcome === 'undetermined');
  if (open.length > 0) return worst(open);
  return shown.length > 0 ? worst(shown) : none();
}

/** The one that admits no exception, if either; what both leave open stays open. */
function mergeFails(a: Fail, b: Fail): Fail {
  const [worst, other] = a.exceptable !== false && b.exceptable === false ? [b, a] : [a, b];
  return withOpenFacts(worst, other.unknown ?? []);
}

function withOpenFacts(fail: Fail, open: readonly Unknown[]): Fail {
  const facts = open.filter(({ reason }) => reason === 'missing-fact');
  if (facts.length === 0) return fail;
  const known = new Set((fail.unknown ?? []).map(keyOfUnknown));
  return { ...fail, unknown: [...(fail.unknown ?? []), ...facts.filter((one) => !known.has(keyOfUnknown(one)))] };
}

function mergeUndetermined(a: Undetermined, b: Undetermined): Undetermined {
  const known = new Set(a.unknown.map(keyOfUnknown));
  const added = b.unknown.filter((unknown) => !known.has(keyOfUnknown(unknown)));
  return {
    ...a,
    unknown: [...a.unknown, ...added],
    ...(a.exceptable === false || b.exceptable === false ? { exceptable: false } : {}),
  };
}

function keyOfUnknown(unknown: Unknown): string {
  return `${unknown.reason}|${unknown.pointer ?? ''}|${unknown.question.en}`;
}
