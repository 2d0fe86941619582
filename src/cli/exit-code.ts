import { type Gate, type Gated, type Gating, gatingIn } from '../evaluation/gate';

/** What the command's exit codes mean. */
export const exitCodes = {
  /** Nothing is wrong and nothing is open, or what is left is excepted. */
  success: 0,
  /** An open violation; for `verify-source`, differences. */
  violation: 1,
  /** The input or the command line cannot be used. Nothing was evaluated. */
  invalid: 2,
  /** A rule threw, or the command itself failed: nothing is established. */
  failure: 3,
  /** Something is undetermined. */
  undetermined: 4,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const codeOf = {
  violation: exitCodes.violation,
  error: exitCodes.failure,
  undetermined: exitCodes.undetermined,
} as const satisfies Readonly<Record<Gating, ExitCode>>;

/** The exit code of a run. */
export function exitCodeOf(gated: Gated, gate: Gate): ExitCode {
  const gating = gatingIn(gated, gate);
  return gating === undefined ? exitCodes.success : codeOf[gating];
}
