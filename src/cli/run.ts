import { ConfigurationError } from '../configuration/schemas';
import { SelectionError } from '../evaluation/index';
import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import type { Command } from './command';
import { ask } from './commands/ask';
import { catalogue } from './commands/catalogue';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { diagram } from './commands/diagram';
import { explain } from './commands/explain';
import { handover } from './commands/handover';
import { init } from './commands/init';
import { verifySourceCommand } from './commands/verify-source';
import { InputError, UsageError } from './errors';
import { type ExitCode, exitCodes } from './exit-code';
import { helpOf, overview } from './help';
import { DeclarationError } from './input/load-declaration';
import type { Io } from './io';
import type { Session } from './present';
import { languageOf } from './settings';
import { didYouMean } from './suggestion';
import { tell } from './tell';
import { unexpected } from './unexpected';

const commands: readonly Command[] = [check, compare, diagram, handover, ask, explain, catalogue, init, verifySourceCommand];

const messages = {
  unknownCommand: {
    ja: '「{name}」というコマンドはありません。{hint}一覧: gotsu-policy help',
    en: 'There is no command "{name}".{hint} The list: gotsu-policy help --lang en',
  },
  unreadable: {
    ja: '宣言を読み取れません。誤りが{count}件あります。何も検査していません。',
    en: 'The declaration cannot be read. Mistakes: {count}. Nothing was checked.',
  },
  whole: { ja: 'ファイル全体', en: 'the whole file' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Runs a command line (コマンドの実行). Every mistake becomes a message in the reader's language and an exit code; nothing is thrown. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  const session: Session = { io, language, say: (text) => text[language] };
  try {
    return await dispatch(argv, session);
  } catch (error) {
    const { text, code } = await describe(error, session);
    tell(io, text);
    return code;
  }
}

async function dispatch(argv: readonly string[], session: Session): Promise<ExitCode> {
  const { io, language } = session;
  const [name, ...rest] = withoutLeadingLanguage(argv);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const [topic] = withoutLeadingLanguage(rest);
    io.stdout.write(topic === undefined ? overview(commands, language) : helpOf(commandNamed(topic), language));
    return name === undefined ? exitCodes.invalid : exitCodes.success;
  }
  if (name === '--version' || name === 'version') {
    const { version } = await import('../../package.json');
    io.stdout.write(`${version}\n`);
    return exitCodes.success;
  }
  const command = commandNamed(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(helpOf(command, language));
    return exitCodes.success;
  }
  return command.run(rest, session);
}

/** The command line behind a `--lang en` or `--lang=en` that stands first. */
function withoutLeadingLanguage([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (first === '--lang') return rest.slice(1);
  return first.startsWith('--lang=') ? rest : [first, ...rest];
}

function commandNamed(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = commands.map((one) => one.name);
  throw new UsageError(fill(messages.unknownCommand, { name, hint: didYouMean(name, names) }));
}

async function describe(error: unknown, { say }: Session): Promise<{ readonly text: string; readonly code: ExitCode }> {
  if (error instanceof UsageError || error instanceof SelectionError) return { text: say(error.text), code: exitCodes.invalid };
  if (error instanceof InputError) {
    const place = error.line === undefined ? error.file : `${error.file}:${error.line}`;
    return { text: `${place}: ${say(error.text)}`, code: exitCodes.invalid };
  }
  if (error instanceof DeclarationError) return { text: await describeDeclaration(error, say), code: exitCodes.invalid };
  if (error instanceof ConfigurationError) {
    return { text: describeIssues(error.issues, () => undefined, say), code: exitCodes.invalid };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { text: say(fill(unexpected, { reason })), code: exitCodes.failure };
}

async function describeDeclaration({ issues, findPlaces }: DeclarationError, say: Session['say']): Promise<string> {
  return describeIssues(issues, await findPlaces(), say);
}

/** More mistakes than this are not read at once. */
const shown = 50;
/** Of more than these the lines are not looked for. */
const searched = 1000;

function describeIssues(
  issues: ConfigurationError['issues'],
  placeOf: (issue: ConfigurationError['issues'][number]) => { readonly line: number } | undefined,
  say: Session['say'],
): string {
  // As they are written, but for ids of digits alone, which JavaScript puts first: their lines tell.
  const files = [...new Set(issues.map(({ file }) => file))];
  const placed = issues.slice(0, searched).map((issue) => ({ issue, line: placeOf(issue)?.line, file: files.indexOf(issue.file) }));
  placed.sort((a, b) => a.file - b.file || (a.line ?? 0) - (b.line ?? 0));
  const lines = placed.slice(0, shown).flatMap(({ issue, line }) => {
    const place = [issue.file, line].filter((part) => part !== undefined).join(':');
    return [`${place === '' ? '' : `${place} `}${issue.path === '' ? say(messages.whole) : issue.path}`, `  ${say(issue.message)}`];
  });
  const rest = issues.length - shown;
  return [
    say(fill(messages.unreadable, { count: issues.length })),
    ...lines,
    ...(rest > 0 ? [say(fill(messages.more, { count: rest }))] : []),
  ].join('\n');
}
