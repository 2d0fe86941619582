import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** The repository. */
export const root = resolve(import.meta.dirname, '../..');
export const fixtures = join(root, 'test/types/fixtures');

/** The repository's own compiler options, so that a fixture is compiled as a user with strict settings compiles. */
export const options: ts.CompilerOptions = (() => {
  const file = join(root, 'tsconfig.json');
  const read = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(read.config, ts.sys, root).options;
})();

/** One diagnostic with what it underlines. */
export interface Complaint {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly code: number;
  readonly message: string;
  /** The underlined text, where the compiler's API gives it. */
  readonly span?: string;
}

const require = createRequire(import.meta.url);

/** The compilers that have an API: the oldest supported and the one that builds the package. Version 5.9 has the API of 6, as far as it is used here. */
export const compilers: readonly { readonly compiler: string; readonly ts: typeof ts }[] = [
  { compiler: 'TypeScript 5.9', ts: require('typescript-5.9') },
  { compiler: 'TypeScript 6', ts },
];

/** What a compiler says of the files, in order. */
export function complaintsOf(files: readonly string[], api: typeof ts = ts, overrides: ts.CompilerOptions = {}): readonly Complaint[] {
  const program = api.createProgram({ rootNames: [...files], options: { ...options, ...overrides } });
  return api.getPreEmitDiagnostics(program).map(toComplaint);
}

/** A diagnostic as a complaint. */
export function toComplaint(diagnostic: ts.Diagnostic): Complaint {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  if (diagnostic.file === undefined || diagnostic.start === undefined)
    return { file: '', line: 0, column: 0, code: diagnostic.code, message };
  const { line, character } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
  const span = diagnostic.file.text.slice(diagnostic.start, diagnostic.start + (diagnostic.length ?? 0));
  return { file: diagnostic.file.fileName, line: line + 1, column: character + 1, code: diagnostic.code, message, span };
}

/** The command of the native compiler. */
const native = join(dirname(require.resolve('typescript-7/package.json')), 'bin/tsc');

/** What TypeScript 7 says of the files: it has no stable API, so its command is run and its output read. */
export function nativeComplaintsOf(files: readonly string[], overrides: Readonly<Record<string, unknown>> = {}): readonly Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')], ...overrides },
      files,
      include: [],
      exclude: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const run = spawnSync(process.execPath, [native, '-p', folder, '--pretty', 'false'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.error !== undefined) throw run.error;
    return parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parse(output: string): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const text of output.split('\n')) {
    const head = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/.exec(text);
    const last = complaints.at(-1);
    if (head !== null) {
      const [, file = '', line, column, code, message = ''] = head;
      complaints.push({ file: resolve(root, file), line: Number(line), column: Number(column), code: Number(code), message });
    } else if (/^error TS\d+/.test(text)) throw new Error(text);
    else if (last !== undefined && text.startsWith(' '))
      complaints[complaints.length - 1] = { ...last, message: `${last.message}\n${text}` };
  }
  return complaints;
}

/** What the marks of a fixture demand: `// ✗ 6(3)②` at the end of a line, or alone on the line before. */
export function marksOf(file: string): readonly { readonly line: number; readonly says: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const mark = /\/\/ ✗ (\S+)\s*$/.exec(text);
      if (mark?.[1] === undefined) return [];
      return [{ line: text.trimStart().startsWith('//') ? index + 2 : index + 1, says: mark[1] }];
    });
}

/** A complaint as marks say it: the clause label in it, the word that sends data elsewhere, or the compiler's own code. */
export function gistOf({ code, message }: Complaint): string {
  if (message.includes('parseConfiguration()')) return 'parseConfiguration';
  // The label opens a phantom type argument, so that it stands in the first lines whatever the rest is.
  return /<"((?:6\([1-9]\)|10)(?:[①②③]|第\d段落)?) /.exec(message)?.[1] ?? `TS${code}`;
}
