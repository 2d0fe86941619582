import type { GuardProgram } from '../program';
import { checksumOf } from './checksum';

/** A guard as JSON (ガードの保存形式). Which fields it has besides these is this library's business: it is read by `guardFromJson` alone. */
export interface GuardJson {
  readonly format: 'gotsu-security-policy/guard';
  /** The version of the form. */
  readonly version: 1;
  /** Tells whether anything was lost or changed on the way. It is no signature: whoever changes a guard on purpose can make a new one. */
  readonly checksum: string;
  readonly program: unknown;
}

/** A program as it is stored. A copy: what is done to it is not done to the guard. */
export function writeGuard(program: GuardProgram): GuardJson {
  const text = JSON.stringify(program);
  return { format: 'gotsu-security-policy/guard', version: 1, checksum: checksumOf(text), program: JSON.parse(text) };
}
