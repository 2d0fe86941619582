import { isCivilDate } from '../../configuration/index';
import { fill } from '../../facts/text';
import { fingerprints } from '../../policy/fingerprints';
import type { Bilingual } from '../../policy/index';
import type { GuardProgram } from '../program';
import { checksumOf } from './checksum';
import type { GuardJson } from './write';

/** A stored guard cannot be used (読み込めないガード): it is none, it is damaged, or it was made by another form or for another wording of the policy. */
export class GuardFormatError extends Error {
  override readonly name = 'GuardFormatError';
  /** The message in both languages. */
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(`${text.ja}\n${text.en}`);
    this.text = text;
  }
}

const rebuild = { ja: '宣言を検査し、ガードを作り直す。', en: 'Check the declaration and build the guard anew.' };

const messages = {
  notJson: {
    ja: 'ガードとして保存された JSON ではない（途中で切れている、または別のファイルである）。',
    en: 'This is no JSON of a guard: it is cut short, or another file.',
  },
  notGuard: { ja: 'ガードとして保存されたものではない（format がない）。', en: 'This is no stored guard: it has no "format".' },
  version: {
    ja: 'ガードの形式の版（{version}）を読めない。読めるのは版 1 である。{rebuild}',
    en: 'The form of the guard (version {version}) cannot be read; this library reads version 1. {rebuild}',
  },
  damaged: { ja: 'ガードの内容が保存時と異なる。{rebuild}', en: 'The guard is not what was stored. {rebuild}' },
  wording: {
    ja: 'ガードは条項 {clause} の別の文言に基づいて作られている。{rebuild}',
    en: 'The guard was made for another wording of clause {clause}. {rebuild}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The program of a stored guard, as text or as the value that the text stands for. */
export function readGuard(stored: unknown): GuardProgram {
  const value = parsed(stored);
  if (!isStored(value)) throw new GuardFormatError(messages.notGuard);
  const { version, checksum, program } = value;
  if (version !== 1) throw new GuardFormatError(fill(messages.version, { version: String(version), rebuild }));
  if (!isProgram(program) || checksumOf(JSON.stringify(program)) !== checksum)
    throw new GuardFormatError(fill(messages.damaged, { rebuild }));
  for (const [clause, exact] of Object.entries(program.policy.clauses)) {
    if (fingerprints.find((one) => one.clause === clause)?.exact !== exact)
      throw new GuardFormatError(fill(messages.wording, { clause, rebuild }));
  }
  return program;
}

/** That a stored guard is not what was stored. */
export function damaged(): GuardFormatError {
  return new GuardFormatError(fill(messages.damaged, { rebuild }));
}

/** A value is written and read again: what it holds can then no longer change, and is what a file would hold. */
function parsed(stored: unknown): unknown {
  try {
    return JSON.parse(typeof stored === 'string' ? stored : JSON.stringify(stored));
  } catch {
    throw new GuardFormatError(messages.notJson);
  }
}

function isStored(value: unknown): value is { readonly [K in keyof GuardJson]: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'gotsu-security-policy/guard';
}

/** Looks at what is read before the checksum has told that all is as it was written. */
function isProgram(value: unknown): value is GuardProgram {
  if (typeof value !== 'object' || value === null) return false;
  const { policy, builtOn, notAfter }: { policy?: unknown; builtOn?: unknown; notAfter?: unknown } = value;
  if (typeof policy !== 'object' || policy === null || !('clauses' in policy) || typeof policy.clauses !== 'object') return false;
  return (
    typeof builtOn === 'string' && isCivilDate(builtOn) && (notAfter === null || (typeof notAfter === 'string' && isCivilDate(notAfter)))
  );
}
