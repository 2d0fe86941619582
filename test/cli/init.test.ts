import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkplace } from './session';

const { folder, call, remove } = createWorkplace();
afterAll(remove);

describe('init writes only what check can read: YAML', () => {
  test.each(['x.json', 'x.ts', 'x', '-', 'd/', 'd/.yaml/', '.yaml', 'x.yaml.txt'])('%s is refused and nothing is written', async (name) => {
    const { code, stdout, stderr } = await call(['init', name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('.yaml');
    expect(readdirSync(folder)).toEqual([]);
  });

  // What the starter shows of each section that it does not declare: `# key: { … }`.
  const hint = /^(\s*)# ((?:structure|systems|scope|physical|personnel|technical|operations|outsourcing|review|documents): \{ )/gmu;

  test.each(['ja', 'en'] as const)('the starter (%s) shows a line of every section, and each is right', async (language) => {
    expect((await call(['init', `hints-${language}.yaml`, '--lang', language])).code).toBe(0);
    const file = join(folder, `hints-${language}.yaml`);
    const text = readFileSync(file, 'utf8');
    expect(text.match(hint)).toHaveLength(10);
    writeFileSync(file, text.replace(hint, '$1$2'));
    const { code, stdout, stderr } = await call(['check', `hints-${language}.yaml`, '--format', 'json']);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    // Nothing that the hints say is a violation of its own beside the one that the starter shows.
    const { results }: { readonly results: readonly { readonly outcome: string; readonly severity: string; readonly rule: string }[] } =
      JSON.parse(stdout);
    expect(results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'violation').map(({ rule }) => rule)).toEqual([
      'network/sanitized-communication',
    ]);
  });

  test('.yml, and capital letters, are YAML too', async () => {
    expect((await call(['init', 'a.yml'])).code).toBe(0);
    expect((await call(['init', 'b.YAML'])).code).toBe(0);
    expect((await call(['check', 'b.YAML'])).code).toBe(1);
  });
});
