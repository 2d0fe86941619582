import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

/** The rooms in the order in which data flows; a file may import its own room and rooms before it. Rooms of one rank do not know each other. */
const ranks = {
  policy: 0,
  configuration: 1,
  facts: 2,
  rules: 3,
  evaluation: 4,
  guard: 5,
  formats: 5,
  matchers: 6,
  cli: 6,
  vitest: 7,
  jest: 7,
} as const;
type Room = keyof typeof ranks;

/** Files outside the rooms, and what they may import. */
const joints: Readonly<Record<string, readonly string[]>> = {
  'check-configuration.ts': ['configuration', 'evaluation'],
  'what-if.ts': ['configuration', 'evaluation', 'policy'],
  'index.ts': ['configuration', 'evaluation', 'facts', 'policy', 'rules', 'check-configuration.ts', 'what-if.ts'],
};

/** The rooms that may reach zod, and the ones that may reach Node. */
const mayUseZod: readonly Room[] = ['configuration', 'cli'];
const mayUseNode: readonly Room[] = ['cli'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Every module that a file names, `import type` and re-exports included. */
function importsOf(path: string): readonly string[] {
  return ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

const isRoom = (name: string): name is Room => Object.hasOwn(ranks, name);

function roomOf(path: string): string {
  const [first = ''] = relative(source, path).split(sep);
  return isRoom(first) ? first : relative(source, path).replaceAll(sep, '/');
}

function targetOf(path: string, specifier: string): string {
  const target = resolve(dirname(path), specifier);
  const room = roomOf(target);
  return isRoom(room) ? room : `${room}.ts`;
}

const files = filesBelow(source);
const internal = files.flatMap((path) =>
  importsOf(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ path, from: roomOf(path), to: targetOf(path, specifier), specifier })),
);

function breaks({ from, to }: { readonly from: string; readonly to: string }): boolean {
  if (from === to) return false;
  if (!isRoom(from)) return !(joints[from] ?? []).includes(to);
  if (isRoom(to)) return ranks[to] >= ranks[from];
  return from !== 'cli'; // only the command may use the files that join rooms
}

describe('imports point upstream only', () => {
  test('the tree is not empty, and every room is where the test thinks', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const room of ['policy', 'configuration', 'facts', 'rules', 'evaluation', 'formats', 'cli']) {
      expect(
        files.some((path) => roomOf(path) === room),
        room,
      ).toBe(true);
    }
  });

  test('no file imports a room downstream of its own', () => {
    const broken = internal.filter(breaks).map(({ path, specifier }) => `${relative(source, path)} -> ${specifier}`);
    expect(broken).toEqual([]);
  });

  test('the test would see a breach', () => {
    expect(breaks({ from: 'policy', to: 'configuration' })).toBe(true);
    expect(breaks({ from: 'facts', to: 'rules' })).toBe(true);
    expect(breaks({ from: 'formats', to: 'cli' })).toBe(true);
    expect(breaks({ from: 'evaluation', to: 'check-configuration.ts' })).toBe(true);
  });

  test('zod is reached from the schema files of configuration and from the command alone', () => {
    const users = files.filter((path) => importsOf(path).some((specifier) => specifier === 'zod' || specifier.startsWith('zod/')));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !mayUseZod.some((room) => room === roomOf(path))).map((path) => relative(source, path))).toEqual([]);
  });

  test('facts, rules, evaluation, guard and formats never reach zod, not even through other files', () => {
    const byFile = new Map(files.map((path) => [path, runtimeImportsOf(path)] as const));
    for (const entry of [
      'evaluation/index.ts',
      'formats/index.ts',
      'policy/index.ts',
      'rules/index.ts',
      'facts/index.ts',
      'guard/index.ts',
    ]) {
      const reached = new Set<string>();
      const queue = [join(source, entry)];
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        if (reached.has(path)) continue;
        reached.add(path);
        queue.push(...(byFile.get(path) ?? []));
      }
      const withZod = [...reached].filter((path) => runtimeModulesOf(path).includes('zod')).map((path) => relative(source, path));
      expect(withZod, entry).toEqual([]);
      expect(reached.size, entry).toBeGreaterThan(5);
    }
  });

  test('Node is reached from the command alone', () => {
    const users = files.filter((path) => importsOf(path).some((specifier) => specifier.startsWith('node:')));
    expect(users.filter((path) => !mayUseNode.some((room) => room === roomOf(path))).map((path) => relative(source, path))).toEqual([]);
  });

  test('the clock is read in the command alone', () => {
    const clock = /new Date\(\)|Date\.now\(|performance\.now\(/;
    const users = files.filter((path) => clock.test(readFileSync(path, 'utf8')) && roomOf(path) !== 'cli');
    expect(users.map((path) => relative(source, path))).toEqual([]);
  });
});

/** The modules that a file imports at run time: `import type` and `export type` erase. */
function runtimeModulesOf(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      const typeOnly = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      return typeOnly || !ts.isStringLiteral(statement.moduleSpecifier) ? [] : [statement.moduleSpecifier.text];
    }
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)) {
      return statement.isTypeOnly ? [] : [statement.moduleSpecifier.text];
    }
    return [];
  });
}

function runtimeImportsOf(path: string): readonly string[] {
  return runtimeModulesOf(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => `${resolve(dirname(path), specifier)}.ts`);
}
