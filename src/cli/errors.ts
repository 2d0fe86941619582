import type { Bilingual } from '../policy/index';

/** The command line cannot be used (使い方の誤り). Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

/** A file cannot be used (入力の誤り). Exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly text: Bilingual;
  readonly file: string;
  /** From 1. */
  readonly line: number | undefined;

  constructor(file: string, text: Bilingual, line?: number) {
    super(text.en);
    this.file = file;
    this.text = text;
    this.line = line;
  }
}
