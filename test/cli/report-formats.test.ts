import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/cli/output-forms/formats';
import { createWorkplace } from './session';

const { call, file, folder, remove } = createWorkplace();
afterAll(remove);

file(
  'city.yaml',
  `municipality: { name: 江津市 }
network:
  nodes:
    secret-server: { tier: my-number, kind: server }
    web: { tier: internet, kind: server }
  flows:
    leak: { from: secret-server, to: web, data: forward, medium: local-network }
`,
);
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('a report in several forms', () => {
  it.each(Object.keys(reportFormats))(
    '%s: the exit code is that of the run, and the same report comes out wherever it goes',
    async (format) => {
      const shown = await call(['check', 'city.yaml', '--format', format]);
      expect(shown.code).toBe(1);
      const told = await call(['check', 'city.yaml', '--format', format, '--output', `report.${format}`]);
      expect([told.code, told.stdout, written(`report.${format}`)]).toEqual([1, '', shown.stdout]);
    },
  );

  it('writes each to its own file in one run', async () => {
    const { stdout } = await call(['check', 'city.yaml', '--format', 'csv', '--output', 'a.csv', '--format', 'junit', '--output', '-']);
    expect(written('a.csv')).toContain('secret-server');
    expect(stdout).toMatch(/^<\?xml/);
  });

  it.each([
    [['--format', 'csv', '--format', 'json']],
    [['--format', 'csv', '--output', 'a.csv', '--output', 'b.csv']],
    [['--format', 'csv', '--output', 'a', '--format', 'json', '--output', './a']],
    [['--format', 'csv', '--output', '-', '--format', 'json', '--output', '-']],
    [['--format', 'cvs']],
    [['--format', 'csv', '--output', 'city.yaml']],
  ])('refuses %j: what goes where must be clear', async (options) => {
    const { code, stdout, stderr } = await call(['check', 'city.yaml', ...options]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(written('city.yaml')).toContain('secret-server');
  });

  it('takes a comma in a file name for what it is', async () => {
    await call(['check', 'city.yaml', '--format', 'json', '--output', 'a,b.json']);
    expect(JSON.parse(written('a,b.json')).schemaVersion).toBe(1);
  });

  it.each(Object.keys(reportFormats))('%s for the public shows no name of a machine', async (format) => {
    const { code, stdout } = await call(['check', 'city.yaml', '--public', '--format', format]);
    expect(code).toBe(1);
    expect(stdout).not.toContain('secret-server');
    expect(stdout).not.toContain('city.yaml');
  });

  it('skips in JUnit what --allow-undetermined lets pass', async () => {
    const { code, stdout } = await call(['check', file('empty.yaml', '{}\n'), '--allow-undetermined', '--format', 'junit']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('<failure');
  });

  it('SARIF names files from the top of the repository, and standard input once', async () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    file('sub/b.yaml', 'network:\n  nodes:\n    a: { tier: lgwan }\n');
    const urisOf = async (argv: readonly string[], input?: string): Promise<readonly string[]> => {
      const { stdout } = await call(['check', ...argv, '--format', 'sarif'], input);
      const { runs }: { readonly runs: readonly [{ readonly artifacts: readonly { readonly location: { readonly uri: string } }[] }] } =
        JSON.parse(stdout);
      return runs[0].artifacts.map(({ location }) => location.uri);
    };
    expect(await urisOf([join(folder, 'sub/b.yaml')])).toEqual(['sub/b.yaml']);
    expect(await urisOf(['./sub/../sub/b.yaml'])).toEqual(['sub/b.yaml']);
    expect(await urisOf(['-'], '{}')).toEqual(['stdin']);
  });
});
