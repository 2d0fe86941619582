import { writeSync } from 'node:fs';
import type process from 'node:process';
import { fill } from '../facts/index';
import type { Bilingual, Language } from '../policy/index';
import { type ExitCode, exitCodes } from './exit-code';
import { codeOf } from './output';
import { messageFor } from './tell';
import { unexpected } from './unexpected';

const messages = {
  ended: {
    ja: 'このプログラムがプロセスを終わらせました（process.exit など）。何も判定していません。宣言を既定のエクスポートにするだけにしてください。',
    en: 'The program ended the process (process.exit or the like). Nothing was decided. Let it do no more than export the declaration.',
  },
  stalled: {
    ja: 'このプログラムは、完了しないもの（await）を待ったまま終わりました。何も判定していません。',
    en: 'The program waits for something (await) that never completes. Nothing was decided.',
  },
  failed: {
    ja: 'プログラムの実行中に、処理されないエラーが起きました（{reason}）。何も判定していません。',
    en: 'An error that nothing handles occurred while the program ran ({reason}). Nothing was decided.',
  },
  lost: {
    ja: '標準出力に書き込めず、報告が失われました（{reason}）。',
    en: 'Standard output could not be written, and the report is lost ({reason}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const standardError = 2;

/** Keeps the end of the process, and with it the exit code, in the command's own hands. */
export interface ProcessGuard {
  /** Called before a file is run as a program: from then on it may be to blame. */
  readonly onProgram: (file: string) => void;
  /** Ends the process, once everything that was written has gone out. */
  readonly finish: (code: ExitCode) => Promise<never>;
}

/**
 * Guards a process in which files are run as programs (プロセスの終わり方の管理). A program that ends the process, waits for ever or throws outside its
 * own course would otherwise decide the exit code: `process.exit(0)` in a declaration would turn a gate green.
 */
export function guardProcess(own: typeof process, language: Language): ProcessGuard {
  // Held before any program runs, which could replace it.
  const exit = own.exit.bind(own);
  const programs: string[] = [];
  let final: ExitCode | undefined;

  const stop = (message: Bilingual, code: ExitCode): void => {
    if (final !== undefined) return;
    final = code;
    const place = programs.length === 0 ? '' : `${programs.join(', ')}: `;
    // At the end of a process only what is written at once is written at all.
    writeSync(standardError, messageFor({ errorColumns: own.stderr.columns }, `${place}${message[language]}`));
  };
  const stopFor = (message: Bilingual, reason: string): void => {
    if (programs.length > 0) stop(message, exitCodes.invalid);
    else stop(fill(unexpected, { reason }), exitCodes.failure);
  };
  const fail = (error: unknown): void => {
    if (final !== undefined) return;
    const reason = reasonOf(error);
    stopFor(fill(messages.failed, { reason }), reason);
    exit(final);
  };

  own.on('exit', () => {
    stopFor(messages.ended, 'exit');
    // Whoever ends the process, the code is ours: a timer may still fire while the last of the output goes out.
    own.exitCode = final;
  });
  own.on('beforeExit', () => stopFor(messages.stalled, 'stalled'));
  own.on('uncaughtException', fail);
  own.on('unhandledRejection', fail);
  // A reader that stops early, such as `head`, is no mistake; output that is lost otherwise is.
  own.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return;
    final = undefined;
    stop(fill(messages.lost, { reason: codeOf(error) }), exitCodes.failure);
    exit(final);
  });
  own.stderr.on('error', () => undefined);

  return {
    onProgram: (file) => programs.push(file),
    async finish(code) {
      // A program may have left timers running: the process is ended, not left to end.
      final = code;
      await Promise.all([own.stdout, own.stderr].map((stream) => new Promise((done) => stream.write('', done))));
      return exit(code);
    },
  };
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
