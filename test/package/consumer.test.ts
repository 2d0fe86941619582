import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { compilers, filesBelow, installPacked, link, manifestOf, root } from './packed';

// The package as a stranger gets it: packed, laid into an empty project, imported both ways, type-checked with and without looking into it.

const { project, installed, run, remove } = installPacked();
afterAll(remove);

describe('the tarball', () => {
  test('holds what is needed and nothing else', () => {
    const files = filesBelow(installed);
    const top = new Set(files.map((file) => file.split('/')[0]));
    expect([...top].sort()).toEqual([
      'LICENSE',
      'README.ja.md',
      'README.md',
      'configuration.schema.json',
      'dist',
      'package.json',
      'report.schema.json',
    ]);
    expect(files.filter((file) => /\.map$|(?<!\.d)\.[cm]?ts$|\.test\./.test(file))).toEqual([]);
  });

  test('runs no script when it is installed', () => {
    // What npm runs at the user's: `prepack` is not of them, it runs where the package is packed.
    const atTheUsers = /^(pre|post)?(install|prepare)$|^prepublish$/;
    expect(Object.keys(Object(manifestOf(installed)?.scripts)).filter((name) => atTheUsers.test(name))).toEqual([]);
  });

  test('names no place of this machine', () => {
    const texts = filesBelow(join(installed, 'dist')).filter((file) => /\.c?(js|ts)$/.test(file));
    expect(texts.length).toBeGreaterThan(10);
    const leaking = texts.filter((file) => readFileSync(join(installed, 'dist', file), 'utf8').includes(root.replace(/\/$/, '')));
    expect(leaking).toEqual([]);
  });
});

/** Every entry, with a value of it, what is asked of that, and the answer. */
const entries = [
  {
    entry: 'gotsu-security-policy',
    value: 'checkConfiguration',
    asked: `checkConfiguration({}, { asOf: '2026-11-24' }).verdict`,
    answer: 'undetermined',
  },
  { entry: 'gotsu-security-policy/policy', value: 'gotsuPolicy', asked: 'gotsuPolicy.clauses.length', answer: '49' },
  { entry: 'gotsu-security-policy/guard', value: 'createGuard', asked: 'createGuard({}).decide({}).code', answer: 'no-configuration' },
  { entry: 'gotsu-security-policy/formats', value: 'toText', asked: 'typeof toText', answer: 'function' },
  { entry: 'gotsu-security-policy/guard', value: 'guardedFetch', asked: 'typeof guardedFetch', answer: 'function' },
  { entry: 'gotsu-security-policy/matchers', value: 'toConformTo', asked: 'typeof toConformTo', answer: 'function' },
];
const answers = entries.map(({ answer }) => answer);

describe('at run time', () => {
  function runProgram(name: string, load: (value: string, entry: string) => string) {
    writeFileSync(
      join(project, name),
      entries.map(({ entry, value, asked }) => `${load(value, entry)}\nconsole.log(${asked});`).join('\n'),
    );
    const { stdout, stderr } = run(process.execPath, [name]);
    expect(stderr).toBe('');
    return stdout.trim().split('\n');
  }

  test('every entry is imported as an ES module', () => {
    expect(runProgram('all.mjs', (value, entry) => `import { ${value} } from '${entry}';`)).toEqual(answers);
  });

  test('and required as CommonJS', () => {
    expect(runProgram('all.cjs', (value, entry) => `const { ${value} } = require('${entry}');`)).toEqual(answers);
  });

  test('the policy, the guard and the formats load without zod', () => {
    const zod = join(project, 'node_modules/zod');
    rmSync(zod);
    try {
      writeFileSync(
        join(project, 'light.mjs'),
        `import 'gotsu-security-policy/policy';\nimport 'gotsu-security-policy/guard';\nimport 'gotsu-security-policy/formats';\nconsole.log('loaded');`,
      );
      writeFileSync(
        join(project, 'light.cjs'),
        `require('gotsu-security-policy/policy');\nrequire('gotsu-security-policy/guard');\nrequire('gotsu-security-policy/formats');\nconsole.log('loaded');`,
      );
      for (const name of ['light.mjs', 'light.cjs'])
        expect(run(process.execPath, [name])).toMatchObject({ stdout: 'loaded\n', stderr: '' });
    } finally {
      link(project, 'zod');
    }
  });

  // A build step makes the guard of a declaration that it has read; an appliance without zod reads what it stored.
  test.each([
    ['an ES module', 'mjs', (names: string, entry: string) => `import { ${names} } from '${entry}';`],
    ['CommonJS', 'cjs', (names: string, entry: string) => `const { ${names} } = require('${entry}');`],
  ])('a guard is made, stored and asked as %s', (_, extension, load) => {
    const fs = extension === 'mjs' ? `import fs from 'node:fs';` : `const fs = require('node:fs');`;
    const city = {
      network: {
        nodes: { counter: { tier: 'lgwan' }, mail: { tier: 'lgwan' }, tax: { tier: 'my-number' } },
        flows: { mail: { from: 'counter', to: 'mail', data: 'both', medium: 'local-network' } },
      },
    };
    const ask = (from: string, to: string): string => `console.log(guard.decide({ from: '${from}', to: '${to}' }).code);`;
    writeFileSync(
      join(project, `build.${extension}`),
      `${fs}
${load('parseConfiguration', 'gotsu-security-policy')}
${load('createGuard', 'gotsu-security-policy/guard')}
const guard = createGuard(parseConfiguration(${JSON.stringify(city)}), { notAfter: '9999-12-31' });
${ask('counter', 'mail')}
fs.writeFileSync('guard-${extension}.json', JSON.stringify(guard));`,
    );
    writeFileSync(
      join(project, `appliance.${extension}`),
      `${fs}
${load('assertPermitted, explain, guardFromJson, PolicyViolationError', 'gotsu-security-policy/guard')}
const guard = guardFromJson(fs.readFileSync('guard-${extension}.json', 'utf8'));
${ask('counter', 'mail')}
${ask('counter', 'tax')}
try {
  assertPermitted(guard, { from: 'tax', to: 'mail' });
} catch (error) {
  console.log(error instanceof PolicyViolationError && error.clause, explain(error.decision).en);
}`,
    );
    expect(run(process.execPath, [`build.${extension}`])).toMatchObject({ status: 0, stdout: 'permitted\n', stderr: '' });
    const zod = join(project, 'node_modules/zod');
    rmSync(zod);
    try {
      expect(run(process.execPath, [`appliance.${extension}`])).toMatchObject({
        status: 0,
        stdout:
          'permitted\nundeclared-flow\n6.3.1 Denied (6(3)①, 6.3.1/isolation): No flow in this direction is declared between them, and one would break this requirement.\n',
        stderr: '',
      });
    } finally {
      link(project, 'zod');
    }
  });

  test('nothing needs eval', () => {
    writeFileSync(
      join(project, 'strict.mjs'),
      `import { checkConfiguration } from 'gotsu-security-policy';\nconsole.log(checkConfiguration({}, { asOf: '2026-11-24' }).verdict);`,
    );
    expect(run(process.execPath, ['--disallow-code-generation-from-strings', 'strict.mjs'])).toMatchObject({
      stdout: 'undetermined\n',
      stderr: '',
    });
  });

  test('the command works from the installed package', () => {
    const command = join(installed, 'dist/cli/main.js');
    expect(run(process.execPath, [command, 'init', 'city.yaml'])).toMatchObject({ status: 0, stderr: '' });
    const checked = run(process.execPath, [command, 'check', 'city.yaml', '--lang', 'en']);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain('6(3)②');
  });

  test.each(entries)('the values that the declarations of $entry promise are those that are there', ({ entry, value }) => {
    const base = entry === 'gotsu-security-policy' ? 'index' : `${entry.split('/')[1]}/index`;
    const file = join(installed, `dist/${base}.d.ts`);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    });
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const exported = module === undefined ? [] : checker.getExportsOfModule(module);
    const isValue = (symbol: ts.Symbol): boolean => {
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
      return (
        (target.flags & ts.SymbolFlags.Value) !== 0 && !symbol.declarations?.some((one) => ts.isExportSpecifier(one) && one.isTypeOnly)
      );
    };
    const promised = exported.filter(isValue).map(({ name }) => name);
    expect(promised).toContain(value);
    writeFileSync(join(project, 'keys.mjs'), `import * as all from '${entry}';\nconsole.log(JSON.stringify(Object.keys(all)));`);
    expect(new Set(promised)).toEqual(new Set(JSON.parse(run(process.execPath, ['keys.mjs']).stdout)));
  });
});

const consumer = `
import { checkConfiguration, defineConfiguration, parseConfiguration, type Configuration, type Report } from 'gotsu-security-policy';
import { gotsuPolicy, type ClauseId } from 'gotsu-security-policy/policy';
import { toJson } from 'gotsu-security-policy/formats';

export const clause: ClauseId = '6.3.1';
// @ts-expect-error: there is no such clause
export const none: ClauseId = '6.3.9';
export const declared: Configuration = { network: { nodes: { a: { tier: 'lgwan' } } } };
export const report: Report = checkConfiguration(declared, { asOf: '2026-11-24' });
export const text: string = toJson(report);
export const clauses: number = gotsuPolicy.clauses.length;
export const parsed: Configuration = parseConfiguration(declared);

export const city = defineConfiguration({
  network: {
    nodes: { tax: { tier: 'my-number', kind: 'server' }, files: { tier: 'lgwan', kind: 'server' }, more: { tier: 'lgwan', kind: 'server' } },
    flows: {
      // @ts-expect-error: the My Number tier communicates with another
      leak: { from: 'tax', to: 'files', data: 'forward', medium: 'local-network' },
      fine: { from: 'files', to: 'more', data: 'forward', medium: 'local-network' },
    },
  },
});
`;

describe('for the compiler', () => {
  const settings = [
    { name: 'an ES module under nodenext', file: 'consumer.mts', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
    { name: 'CommonJS under node16', file: 'consumer.cts', options: { module: 'node16', moduleResolution: 'node16' } },
    { name: 'a bundler', file: 'consumer.ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
  ];
  const cases = Object.entries(compilers).flatMap(([compiler, tsc]) =>
    settings.flatMap((setting) => [true, false].map((skipLibCheck) => ({ compiler, tsc, ...setting, skipLibCheck }))),
  );

  function compile(tsc: string, file: string, source: string, options: object): string {
    writeFileSync(join(project, file), source);
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', lib: ['es2023', 'dom'], types: [], ...options };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    return run(process.execPath, [tsc, '-p', project, '--pretty', 'false']).stdout;
  }

  test.each(cases)('$compiler, $name, skipLibCheck $skipLibCheck', ({ tsc, file, options, skipLibCheck }) => {
    expect(compile(tsc, file, consumer, { ...options, skipLibCheck })).toBe('');
  });

  // Whoever sends with a fetch of another make has its types, and may have neither those of the web nor those of Node.
  const sending = `
import { guardedFetch, guardInterceptor, type Guard } from 'gotsu-security-policy/guard';

declare const guard: Guard;
declare function own(url: string | { readonly href: string }, init?: { readonly method?: string }): Promise<{ readonly status: number }>;
const guarded = guardedFetch(own, guard, { from: 'a', endpoints: { 'https://example.jp': 'b' } });
export const status: Promise<number> = guarded('https://example.jp', { method: 'GET' }).then((response) => response.status);
// @ts-expect-error: it takes what the fetch takes
guarded(80);
// @ts-expect-error: a destination has a scheme
guardedFetch(own, guard, { from: 'a', endpoints: { 'example.jp': 'b' } });
// @ts-expect-error: this is no fetch
guardedFetch((url: string) => url, guard, { from: 'a', endpoints: {} });
type Dispatch = (options: { readonly origin?: string }, handler: { readonly onError?: () => void }) => boolean;
declare function compose(interceptor: (dispatch: Dispatch) => Dispatch): void;
compose(guardInterceptor(guard, { from: 'a', endpoints: {} }));
`;

  test.each(Object.entries(compilers))('the guard of a fetch is typed by that fetch alone, for %s', (_, tsc) => {
    const options = { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'], skipLibCheck: true };
    expect(compile(tsc, 'sending.mts', sending, options)).toBe('');
  });

  test.each(Object.entries(compilers))('and is a fetch of the web where that is one, for %s', (_, tsc) => {
    const web = `
import { guardedFetch, type Guard } from 'gotsu-security-policy/guard';
declare const guard: Guard;
export const guarded: typeof fetch = guardedFetch(fetch, guard, { from: 'a', endpoints: {} });
export const response: Promise<Response> = guarded(new URL('https://example.jp'), { method: 'GET' });
`;
    expect(compile(tsc, 'web.mts', web, { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true })).toBe('');
  });

  /** The configurations of the type tests that must stay silent, as a stranger has them: written against the package. */
  const fixtures = join(root, 'test/types/fixtures');
  const silent = readdirSync(fixtures).filter((name) => name.startsWith('valid-'));
  const silentCases = Object.entries(compilers).flatMap(([compiler, tsc]) =>
    settings.filter(({ file }) => !file.endsWith('.cts')).map((setting) => ({ compiler, tsc, ...setting })),
  );

  test.each(silentCases)('what is right stays silent for $compiler, $name', ({ tsc, options }) => {
    const files = silent.map((name) => {
      const text = readFileSync(join(fixtures, name), 'utf8').replaceAll(/'(?:\.\.\/)+src\/[\w/]+'/g, "'gotsu-security-policy'");
      writeFileSync(join(project, name), text);
      return name;
    });
    expect(files.length).toBeGreaterThan(10);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      skipLibCheck: true,
      ...options,
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect(run(process.execPath, [tsc, '-p', project, '--pretty', 'false']).stdout).toBe('');
  });

  test('the expected errors are those of the policy, not of something missing', () => {
    const unmarked = consumer.replaceAll('@ts-expect-error', 'wrong');
    const stdout = compile(compilers['TypeScript 7'], 'consumer.mts', unmarked, { module: 'nodenext', moduleResolution: 'nodenext' });
    const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain(`Type '"6.3.9"' is not assignable`);
    expect(errors[1]).toContain('RequiresException<"6(3)① my-number -> lgwan');
  });
});
