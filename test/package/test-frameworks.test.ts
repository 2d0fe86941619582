import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compilers, filesIn, folderOf, installPacked, link, textsIn } from './packed';

// The matcher as a stranger has it: the tests of the guide, run by the test framework of a project that has installed the package.

const { project, run, write, remove } = installPacked(['vitest', 'expect', '@types/jest', '@types/node']);
afterAll(remove);

const files = filesIn('where-people-work.md');
const shown = (name: string): string => {
  const code = files[name];
  if (code === undefined) throw new Error(`the guide shows no ${name}`);
  return code;
};

describe('in Vitest', () => {
  test('the tests of the guide do as it says', () => {
    write('city.test.ts', shown('city.test.ts'));
    const { status, stdout, stderr } = run(process.execPath, [join(folderOf('vitest'), 'vitest.mjs'), 'run', '--reporter=verbose']);
    const said = stdout + stderr;
    expect(said).toMatch(/× city\.test\.ts > the network of LGWAN conforms/);
    expect(said).toMatch(/✓ city\.test\.ts > the flow without sanitization is noticed/);
    // The reporter indents what a test says.
    const [message = 'the guide shows none'] = textsIn('where-people-work.md');
    for (const line of message.split('\n')) expect(said).toContain(line.trim());
    expect(said).toMatch(/1\. \[violation\] 6\(3\)② .*\n/);
    expect(said).toContain('Where: city.yaml:/network/flows/news');
    expect(said).toMatch(/Remedy: /);
    expect(said).not.toMatch(/\n\s+at .*gotsu-security-policy/);
    expect(status).toBe(1);
  });
});

describe('in Jest, by its package of expect', () => {
  test.each(['mjs', 'cjs'])('the tests of the guide pass: %s', (extension) => {
    const load = (name: string): string => (extension === 'mjs' ? `await import('${name}');` : `require('${name}');`);
    const setUp = extension === 'mjs' ? `import { expect } from 'expect';` : `const { expect } = require('expect');`;
    const tests = shown('city.jest.ts').replace("import 'gotsu-security-policy/jest';", load('gotsu-security-policy/jest'));
    write(
      `city.${extension}`,
      `${setUp}\nglobalThis.expect = expect;\nglobalThis.test = (name, run) => run();\n${tests}\nconsole.log('passed');`,
    );
    // Jest cannot require an ES module on every Node, and string-width is one: what a test needs must not load it.
    rmSync(join(project, 'node_modules/string-width'));
    try {
      expect(run(process.execPath, [`city.${extension}`])).toEqual({ status: 0, stdout: 'passed\n', stderr: '' });
    } finally {
      link(project, 'string-width');
    }
  });
});

describe('for the compiler', () => {
  function complaints(tsc: string, file: string, code: string, options: object): string {
    write(file, code);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: ['node'],
      skipLibCheck: true,
      ...options,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }));
    return run(process.execPath, [tsc, '-p', project, '--pretty', 'false']).stdout;
  }

  const mistakes = `
// @ts-expect-error: no day
expect({}).toConformTo();
// @ts-expect-error: no day
expect({}).not.toConformTo({ only: ['6.3'] });
// @ts-expect-error: the policy stands first
expect({}).toConformTo({ asOf: '2026-11-24' }, gotsuPolicy);
`;
  const policy = "import { gotsuPolicy } from 'gotsu-security-policy/policy';\n";

  test.each([
    { compiler: 'TypeScript 5.9', file: 'a.test.mts', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
    { compiler: 'TypeScript 6', file: 'a.test.cts', options: { module: 'node16', moduleResolution: 'node16' } },
    { compiler: 'TypeScript 7', file: 'a.test.ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
  ] as const)('Vitest has the matcher: $compiler, $options.moduleResolution', ({ compiler, file, options }) => {
    expect(complaints(compilers[compiler], file, shown('city.test.ts') + mistakes, options)).toBe('');
  });

  test.each([
    { compiler: 'TypeScript 7', file: 'b.test.mts', options: { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: false } },
    { compiler: 'TypeScript 6', file: 'b.test.cts', options: { module: 'node16', moduleResolution: 'node16' } },
  ] as const)("Jest's global has the matcher: $compiler, $options.moduleResolution", ({ compiler, file, options }) => {
    expect(complaints(compilers[compiler], file, policy + shown('city.jest.ts') + mistakes, { types: ['jest'], ...options })).toBe('');
  });

  test('and its imported expect', () => {
    const options = { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false };
    expect(complaints(compilers['TypeScript 7'], 'c.ts', policy + shown('imported.jest.ts') + mistakes, options)).toBe('');
  });

  test('the expected errors are those of the matcher, not of something missing', () => {
    const unmarked = (policy + shown('city.jest.ts') + mistakes).replaceAll('@ts-expect-error', 'wrong');
    const said = complaints(compilers['TypeScript 7'], 'd.ts', unmarked, {
      module: 'esnext',
      moduleResolution: 'bundler',
      types: ['jest'],
    });
    expect(said.match(/error TS\d+/g)).toHaveLength(3);
    expect(said).not.toMatch(/error TS2339|error TS2307/);
  });
});
