import type { Exception } from '../../src/configuration/index';

/** Who asks for exceptions and who approves them. */
export const roles = {
  ciso: { holder: '佐々木 仁', mayApproveExceptions: true },
  head: { holder: '三宅 葵', mayApproveExceptions: false },
} as const;

/** An exception of the flow `batch`, in order but for the days that a test gives it. */
export const exceptionOfBatch = {
  requirement: '6.3.1/isolation',
  subjects: [{ flow: 'batch' }],
  reason: '連携が改修されるまで',
  requestedBy: 'head',
  approvedBy: 'ciso',
  approvedOn: '2026-11-01',
} as const satisfies Exception;
