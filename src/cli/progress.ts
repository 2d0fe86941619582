import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import type { Session } from './present';

const words = {
  judging: { ja: '判定しています（規則 {done}/{total}）', en: 'Judging (rule {done} of {total})' },
  writing: { ja: '{form} を書いています', en: 'Writing {form}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Shorter work than this is not worth a word, in milliseconds. */
const patience = 1000;

/** Says on a terminal how far long work has come (進捗の表示). Nothing anywhere else: a log is not to fill with it. */
export interface Progress {
  readonly judging: (done: number, total: number) => void;
  readonly writing: (form: string) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** A line that is written over itself on the terminal that standard error goes to. */
export function createProgress({ io, say }: Pick<Session, 'io' | 'say'>): Progress {
  const { errorColumns } = io;
  const begun = io.now().getTime();
  let shown = false;
  const show = (text: Bilingual): void => {
    if (errorColumns === undefined || errorColumns <= 0 || io.now().getTime() - begun < patience) return;
    shown = true;
    io.stderr.write(`${clearLine}${say(text)}`);
  };
  return {
    judging: (done, total) => show(fill(words.judging, { done, total })),
    writing: (form) => show(fill(words.writing, { form })),
    end: () => {
      if (shown) io.stderr.write(clearLine);
      shown = false;
    },
  };
}

/** Back to the start of the line, which is emptied. */
const clearLine = '\r\u001b[K';
