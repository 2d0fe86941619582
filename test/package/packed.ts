import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const require = createRequire(import.meta.url);

/** The folder of an installed package, also of one that does not export its package.json. */
export function folderOf(name: string): string {
  const own = join(root, 'node_modules', name);
  if (manifestOf(own)?.name === name) return own;
  for (let folder = dirname(require.resolve(name)); ; folder = dirname(folder)) {
    if (manifestOf(folder)?.name === name) return folder;
  }
}

/** The package.json of a folder; nothing where there is none. */
export function manifestOf(folder: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** What a program said. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project into which the package was installed as it is packed. */
export interface Consumer {
  readonly project: string;
  /** The package in it. */
  readonly installed: string;
  readonly run: (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Said;
  /** Writes a file of the project. */
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Said {
  // What the test runner tells its own children is nothing to a stranger's program.
  const { VITEST: _, NODE_ENV: __, VITEST_WORKER_ID: ___, ...outer } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...outer, NO_COLOR: '1', ...env } });
  return { status, stdout, stderr };
}

/**
 * Packs what was built and lays it into an empty project, with what the package says it needs and what else the project has. All of that comes from here,
 * so that nothing is fetched; what nobody names is not there.
 */
export function installPacked(others: readonly string[] = []): Consumer {
  const project = mkdtempSync(join(tmpdir(), 'consumer-'));
  const installed = join(project, 'node_modules/gotsu-security-policy');
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], root);
  if (packed.status !== 0) throw new Error(packed.stderr);
  mkdirSync(installed, { recursive: true });
  const unpacked = run('tar', ['-xzf', join(project, packed.stdout.trim()), '-C', installed, '--strip-components=1'], project);
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  for (const name of [...Object.keys(Object(manifestOf(root)?.dependencies)), 'zod', ...others]) link(project, name);
  // As an installation does with what `bin` names.
  for (const [name, file] of Object.entries<string>(Object(manifestOf(installed)?.bin))) {
    const command = join(project, 'node_modules/.bin', name);
    mkdirSync(dirname(command), { recursive: true });
    chmodSync(join(installed, file), 0o755);
    symlinkSync(join(installed, file), command);
  }
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return {
    project,
    installed,
    run: (command, args, env) => run(command, args, project, env),
    write,
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

/** Lays a package that is installed here into a project. */
export function link(project: string, name: string): void {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folderOf(name), place, 'dir');
}

/** The files that a page of the guide shows, by the name in the comment that each begins with. */
export function filesIn(page: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(root, 'docs/guide', page), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^```\w+\n((?:\/\/|#) ([\w./-]+)\n[\s\S]*?)^```$/gm)].map(([, code = '', name = '']) => [name, code] as const),
  );
}

/** What a page of the guide shows as output. */
export function textsIn(page: string): readonly string[] {
  const text = readFileSync(join(root, 'docs/guide', page), 'utf8');
  return [...text.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, shown = '']) => shown);
}

/** The compilers with which the package is used. */
export const compilers = {
  'TypeScript 5.9': join(root, 'node_modules/typescript-5.9/bin/tsc'),
  'TypeScript 6': join(folderOf('typescript'), 'bin/tsc'),
  'TypeScript 7': join(root, 'node_modules/typescript-7/bin/tsc'),
} as const;

/** The files below a folder of the project, or of the package. */
export const filesBelow = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
