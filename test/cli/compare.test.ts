import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorkplace } from './session';

const { call, file, folder, remove } = createWorkplace();
afterAll(remove);

const flow = (id: string): string => `    ${id}: { from: secret-server, to: web, data: forward, medium: local-network }\n`;
const declared = (...ids: readonly string[]): string => `municipality: { name: 江津市 }
network:
  nodes:
    secret-server: { tier: my-number, kind: server }
    web: { tier: internet, kind: server }
  flows:
${ids.map(flow).join('')}`;

file('spring.yaml', declared('kept', 'mended'));
file('autumn.yaml', declared('kept', 'fresh'));
for (const name of ['spring', 'autumn']) await call(['check', `${name}.yaml`, '--format', 'json', '--output', `${name}.json`]);

describe('compare', () => {
  it('shows what is new, and what is gone', async () => {
    const { code, stdout } = await call(['compare', 'spring.json', 'autumn.json']);
    expect(code).toBe(0);
    const [, appeared = '', gone = ''] = /== 新たに現れた結果[\s\S]*?\n([\s\S]*)== なくなった結果[\s\S]*?\n([\s\S]*)/.exec(stdout) ?? [];
    expect(appeared).toContain('fresh');
    expect(appeared).not.toContain('mended');
    expect(gone).toContain('mended');
    expect(gone).not.toContain('fresh');
    expect(stdout).not.toContain('kept');
  });

  it('gives the same as JSON, to a file too', async () => {
    const { code, stdout } = await call(['compare', 'spring.json', 'autumn.json', '--format', 'json', '--output', 'diff.json']);
    expect([code, stdout]).toEqual([0, '']);
    const diff: { readonly appeared: readonly { readonly identity: string }[] } = JSON.parse(
      readFileSync(join(folder, 'diff.json'), 'utf8'),
    );
    expect(diff.appeared.length).toBeGreaterThan(0);
    for (const { identity } of diff.appeared) expect(identity).toContain('fresh');
  });

  it('reads one of the two from standard input', async () => {
    const { code, stdout } = await call(['compare', 'spring.json', '-'], readFileSync(join(folder, 'autumn.json'), 'utf8'));
    expect([code, stdout.includes('fresh')]).toEqual([0, true]);
  });

  it.each([
    [['compare'], /二つ/],
    [['compare', 'spring.json'], /二つ/],
    [['compare', 'spring.json', 'autumn.json', 'spring.json'], /二つ/],
    [['compare', '-', '-'], /標準入力/],
    [['compare', 'spring.yaml', 'autumn.json'], /spring\.yaml: .*check --format json/],
    [['compare', 'spring.json', 'autumn.json', '--output', './spring.json'], /入力/],
  ] as const)('refuses %j and says why', async (argv, message) => {
    const { code, stdout, stderr } = await call(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('diagram', () => {
  it.each([
    [[], /^flowchart LR$/m],
    [['--format', 'dot'], /^digraph/],
  ] as const)('%j: writes the network and marks what violates the policy, whatever the exit code of check', async (options, begin) => {
    const { code, stdout } = await call(['diagram', 'spring.yaml', ...options]);
    expect(code).toBe(0);
    expect(stdout).toMatch(begin);
    expect(stdout).toContain('mended');
    expect(stdout).toContain('【違反】');
  });

  it('asks for a declaration', async () => {
    expect((await call(['diagram'])).code).toBe(2);
  });
});

describe('catalogue as OSCAL', () => {
  it.each([
    ['oscal-catalog', 'catalog'],
    ['oscal-profile', 'profile'],
  ])('%s is the document of that name', async (format, root) => {
    const { code, stdout } = await call(['catalogue', '--format', format, '--profile', 'guideline']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([root]);
  });
});
