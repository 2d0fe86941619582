import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { examplesFolder, modelCityFiles } from '../examples/model-city';
import { createWorkplace } from './session';

const { call, file, folder, remove } = createWorkplace();
afterAll(remove);

const declared = (flows: string, rest = ''): string => `municipality: { name: 江津市 }
network:
  nodes:
    secret-server: { tier: my-number, kind: server }
    web: { tier: internet, kind: server }
    mail: { tier: internet, kind: server }
  flows:
${flows}${rest}`;
const leak = '    leak: { from: secret-server, to: web, data: forward, medium: local-network }\n';
const second = '    second: { from: secret-server, to: mail, data: forward, medium: local-network }\n';

file('spring.yaml', declared(leak));
file('autumn.yaml', declared(leak + second));
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
await call(['check', 'spring.yaml', '--format', 'json', '--output', 'spring.json']);

describe('check --since', () => {
  it('lets pass what the earlier report had, shows all of it, and says so beside the verdict', async () => {
    const plain = await call(['check', 'spring.yaml']);
    const { code, stdout } = await call(['check', 'spring.yaml', '--since', 'spring.json']);
    expect([plain.code, code]).toEqual([1, 0]);
    expect(stdout).toContain('不適合');
    expect(stdout.replaceAll(/\s/g, '')).toContain('前の報告（2026-11-24）と比べて新しいものは違反0件・未確定0件');
    expect(stdout).toContain('leak');
  });

  it('gates on what is new, and marks it', async () => {
    const { code, stdout } = await call(['check', 'autumn.yaml', '--since', 'spring.json', '--format', 'csv']);
    expect(code).toBe(1);
    const ages = (id: string): readonly string[] =>
      stdout
        .split('\r\n')
        .filter((line) => line.includes(`flow:${id}`))
        .map((line) => line.split(',')[1] ?? '');
    expect(new Set(ages('second'))).toEqual(new Set(['新規（2026-11-24の報告と比べて）']));
    expect(new Set(ages('leak'))).toEqual(new Set(['既知（2026-11-24の報告と比べて）']));
  });

  it('gates on an exception that ran out', async () => {
    const city = modelCityFiles.map((name) => fileURLToPath(new URL(name, examplesFolder)));
    await call(['check', ...city, '--format', 'json', '--output', 'valid.json']);
    const before: { readonly results: readonly { readonly disposition: string; readonly identity: string }[] } = JSON.parse(
      written('valid.json'),
    );
    const excepted = before.results.filter(({ disposition }) => disposition === 'excepted').map(({ identity }) => identity);
    const later = await call(['check', ...city, '--as-of', '2027-04-01', '--since', 'valid.json', '--format', 'json']);
    const now: { readonly results: readonly { readonly identity: string; readonly since: string; readonly disposition: string }[] } =
      JSON.parse(later.stdout);
    expect(excepted.length).toBeGreaterThan(0);
    expect(later.code).toBe(1);
    const expired = now.results.filter(({ identity, disposition }) => excepted.includes(identity) && disposition === 'expired');
    expect(expired.length).toBeGreaterThan(0);
    expect(new Set(expired.map(({ since }) => since))).toEqual(new Set(['new']));
  });

  it('is the same gate in JUnit: what is known is skipped, what is new fails', async () => {
    const { stdout } = await call(['check', 'autumn.yaml', '--since', 'spring.json', '--format', 'junit']);
    const cases = stdout.split('\n').filter((line) => line.includes('<failure'));
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.join('\n')).not.toContain('（leak）');
  });

  it.each([
    ['a declaration instead of a report', 'spring.yaml', /JSON/],
    ['a file that is not there', 'nowhere.json', /ファイルがありません/],
    ['a public report', 'public.json', /公開用/],
    ['a report of another municipality', 'other.json', /別の団体/],
    ['a report without its exceptions', 'bare.json', /例外措置/],
  ])('refuses %s', async (_, name, message) => {
    await call(['check', 'spring.yaml', '--public', '--format', 'json', '--output', 'public.json']);
    await call(['check', 'spring.yaml', '--no-exceptions', '--format', 'json', '--output', 'bare.json']);
    file('other.yaml', declared(leak).replace('江津市', '浜田市'));
    await call(['check', 'other.yaml', '--format', 'json', '--output', 'other.json']);
    const { code, stdout, stderr } = await call(['check', 'autumn.yaml', '--since', name]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('does not replace the report it compares with', async () => {
    const before = written('spring.json');
    const { code } = await call(['check', 'autumn.yaml', '--since', 'spring.json', '--format', 'json', '--output', './spring.json']);
    expect([code, written('spring.json')]).toEqual([2, before]);
  });
});
