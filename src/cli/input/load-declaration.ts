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
import type { PlaceOf, TextPlace } from './locate';
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

const isProgram = (file: string): boolean => programs.includes(extname(file).toLowerCase());

/** One file as read. */
interface Source {
  readonly file: string;
  readonly value: unknown;
  /** What stands in it. Absent where a program cannot be read a second time. */
  readonly text?: string;
}

/** A declaration read from files (読み込んだ宣言). */
export interface Declaration {
  readonly configuration: Configuration;
  readonly findPlaces: FindPlaces;
}

/** Where a place is written, if its file tells. */
export type PlaceOfLocation = (location: Location) => TextPlace | undefined;

/** Prepares the search for lines: slow, so only done when lines are shown. */
export type FindPlaces = () => Promise<PlaceOfLocation>;

/** An input is no declaration; what is needed to say where. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';
  readonly issues: ConfigurationError['issues'];
  readonly findPlaces: FindPlaces;

  constructor(issues: ConfigurationError['issues'], findPlaces: FindPlaces) {
    super(`${issues.length} issues`);
    this.issues = issues;
    this.findPlaces = findPlaces;
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
  const findPlaces: FindPlaces = () => createFinder(sources);
  try {
    return { configuration: mergeConfigurations(sources.map(({ file, value }) => ({ file, input: value }))), findPlaces };
  } catch (error) {
    if (error instanceof ConfigurationError) throw new DeclarationError(error.issues, findPlaces);
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
  if (isProgram(file)) {
    const value = await loadModule(io, file);
    return { file: nameOf(file), value, ...(await sourceOf(io, file)) };
  }
  const text = await readText(io, file);
  const name = nameOf(file);
  return { file: name, text, value: extension === '.json' ? parseJson(text, name) : parseYaml(text, name) };
}

/** The text of a program. It has run: that it cannot be read leaves its lines unknown and nothing else. */
async function sourceOf(io: Io, file: string): Promise<Pick<Source, 'text'>> {
  try {
    return { text: await readText(io, file) };
  } catch {
    return {};
  }
}

/** What messages and reports call a file. */
export function nameOf(file: string): string {
  return file === standardInput ? 'stdin' : file;
}

/** Larger files are not read a second time for the sake of line numbers. */
const largest = 2_000_000;

async function createFinder(sources: readonly Source[]): Promise<PlaceOfLocation> {
  const { createPlaceOf } = await import('./locate');
  // The reader of programs is large: it is loaded where there is one.
  const readProgram = sources.some(({ file }) => isProgram(file)) ? (await import('./locate-source')).createSourcePlaceOf : createPlaceOf;
  const texts = new Map(
    sources.flatMap(({ file, text }): [string, string][] => (text === undefined || text.length > largest ? [] : [[file, text]])),
  );
  const finders = new Map<string, PlaceOf>();
  return ({ file, pointer }) => {
    if (file === undefined) return undefined;
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const finder = finders.get(file) ?? (isProgram(file) ? readProgram : createPlaceOf)(text);
    finders.set(file, finder);
    return finder(pointer);
  };
}
