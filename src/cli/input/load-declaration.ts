import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Configuration } from '../../configuration/index';
import { ConfigurationError, mergeConfigurations } from '../../configuration/schemas';
import type { Location } from '../../evaluation/index';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { InputError, UsageError } from '../errors';
import type { Io } from '../io';
import { didYouMean } from '../suggestion';
import { loadModule } from './load-module';
import type { LineOf } from './locate';
import { parseJson, parseYaml } from './parse-data';
import { readText, standardInput } from './read-text';
import { identityOf } from './same-file';

const messages = {
  format: {
    ja: '「{file}」は読めない種類のファイルです。読めるのは {known} です。{hint}',
    en: '"{file}" is of a kind that cannot be read. These can: {known}.{hint}',
  },
  folder: { ja: 'これはフォルダーです。中のファイルを指定してください。', en: 'This is a folder; name the files in it.' },
  twice: { ja: '「{file}」が二度指定されています。', en: '"{file}" is named twice.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const data = ['.yaml', '.yml', '.json'];
const programs = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'];

/** One file as read. */
interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Absent for programs: a place in their value has no line. */
  readonly text?: string;
}

/** A declaration read from files (読み込んだ宣言). */
export interface Declaration {
  readonly configuration: Configuration;
  readonly findLines: FindLines;
}

/** The line of a place, if its file has lines. */
export type LineOfLocation = (location: Location) => number | undefined;

/** Prepares the search for lines: slow, so only done when lines are shown. */
export type FindLines = () => Promise<LineOfLocation>;

/** An input is no declaration; what is needed to say where. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';
  readonly issues: ConfigurationError['issues'];
  readonly findLines: FindLines;

  constructor(issues: ConfigurationError['issues'], findLines: FindLines) {
    super(`${issues.length} issues`);
    this.issues = issues;
    this.findLines = findLines;
  }
}

/**
 * Reads files and joins them into one declaration. Every file is read before anything is reported, so that all mistakes of all files show at once.
 *
 * @throws {UsageError} on a kind of file that cannot be read, or one named twice.
 * @throws {InputError} if a file cannot be read.
 * @throws {DeclarationError} if what they hold is no declaration.
 */
export async function loadDeclaration(io: Io, files: readonly string[]): Promise<Declaration> {
  await checkNames(io, files);
  const sources: Source[] = [];
  for (const file of files) sources.push(await readSource(io, file));
  const findLines: FindLines = () => createFinder(sources);
  try {
    return { configuration: mergeConfigurations(sources.map(({ file, value }) => ({ file, input: value }))), findLines };
  } catch (error) {
    if (error instanceof ConfigurationError) throw new DeclarationError(error.issues, findLines);
    throw error;
  }
}

async function checkNames({ cwd }: Io, files: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const file of files) {
    const identity = file === standardInput ? file : await identityOf(cwd, file);
    if (seen.has(identity)) throw new UsageError(fill(messages.twice, { file }));
    seen.add(identity);
    const extension = extname(file).toLowerCase();
    const known = [...data, ...programs];
    if (file === standardInput || known.includes(extension)) continue;
    if (await isFolder(resolve(cwd, file))) throw new InputError(file, messages.folder);
    throw new UsageError(fill(messages.format, { file, known: known.join(' '), hint: didYouMean(extension, known) }));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readSource(io: Io, file: string): Promise<Source> {
  const extension = extname(file).toLowerCase();
  if (programs.includes(extension)) return { file: nameOf(file), value: await loadModule(io, file) };
  const text = await readText(io, file);
  const name = nameOf(file);
  return { file: name, text, value: extension === '.json' ? parseJson(text, name) : parseYaml(text, name) };
}

/** What messages call a file. */
function nameOf(file: string): string {
  return file === standardInput ? 'stdin' : file;
}

/** Larger files are not read a second time for the sake of line numbers. */
const largest = 2_000_000;

async function createFinder(sources: readonly Source[]): Promise<LineOfLocation> {
  const { createLineOf } = await import('./locate');
  const texts = new Map(
    sources.flatMap(({ file, text }): [string, string][] => (text === undefined || text.length > largest ? [] : [[file, text]])),
  );
  const finders = new Map<string, LineOf>();
  return ({ file, pointer }) => {
    if (file === undefined) return undefined;
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const finder = finders.get(file) ?? createLineOf(text);
    finders.set(file, finder);
    return finder(pointer);
  };
}
