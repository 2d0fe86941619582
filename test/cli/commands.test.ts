import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { modelCityFiles } from '../examples/model-city';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gotsu-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(argv: readonly string[], cwd = folder, input = '') {
  let [stdout, stderr] = ['', ''];
  const code = await run(argv, {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    stdin: async () => new TextEncoder().encode(input),
    cwd,
    env: {},
    now: () => new Date('2026-11-23T15:00:00Z'),
    isTTY: false,
  });
  return { code, stdout, stderr };
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('exit codes of check', () => {
  test('0: the model city meets the policy, or is excepted', async () => {
    const files = modelCityFiles.map((name) => `docs/examples/${name}`);
    const { code, stdout } = await call(['check', ...files, '--as-of', '2026-11-24'], root);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^例外/);
  });

  test('1: the violating city does not', async () => {
    expect((await call(['check', 'docs/examples/violating-city.yaml', '--only', '6.3', '--as-of', '2026-11-24'], root)).code).toBe(1);
  });

  test('2: input and usage', async () => {
    expect((await call(['check', file('bad.yaml', 'netwrok: {}\n')])).code).toBe(2);
    expect((await call(['check', 'absent.yaml'])).code).toBe(2);
    expect((await call(['check', file('empty.yaml', '{}\n'), '--formt', 'json'])).code).toBe(2);
    expect((await call(['check', 'empty.yaml', '--only', '6.99'])).code).toBe(2);
    expect((await call(['chekc', 'empty.yaml'])).code).toBe(2);
  });

  test('4: an empty declaration; 0 with --allow-undetermined', async () => {
    expect((await call(['check', 'empty.yaml'])).code).toBe(4);
    expect((await call(['check', 'empty.yaml', '--allow-undetermined'])).code).toBe(0);
  });
});

describe('what the command says', () => {
  test('a mistake is told with file, line, place and the nearest choice, in the language asked for', async () => {
    file('typo.yaml', 'network:\n  nodes:\n    a:\n      tier: lgwna\n');
    const ja = await call(['check', 'typo.yaml']);
    expect(ja.stderr).toContain('typo.yaml:4');
    expect(ja.stderr).toContain('network.nodes.a.tier');
    expect(ja.stderr).toContain('「lgwan」');
    const en = await call(['check', 'typo.yaml', '--lang', 'en']);
    expect(en.stderr).toContain('Did you mean "lgwan"?');
    expect(en.stdout).toBe('');
  });

  test('a key given twice is an error, in JSON too', async () => {
    const { code, stderr } = await call(['check', file('twice.json', '{"network": {"nodes": {"a": {}, "a": {}}}}')]);
    expect(code).toBe(2);
    expect(stderr).toContain('twice.json');
  });

  test('the day is today in Japan', async () => {
    expect(JSON.parse((await call(['check', 'empty.yaml', '--format', 'json'])).stdout).asOf).toBe('2026-11-24');
  });

  test('--output writes the file, and nothing to the screen', async () => {
    const { stdout } = await call(['check', 'empty.yaml', '--format', 'json', '--output', 'report.json']);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).verdict).toBe('undetermined');
  });

  test('--output - is standard output, and no file of that name', async () => {
    for (const format of ['text', 'json']) {
      const plain = await call(['check', 'empty.yaml', '--format', format]);
      expect(await call(['check', 'empty.yaml', '--format', format, '--output', '-'])).toEqual(plain);
    }
    expect(existsSync(join(folder, '-'))).toBe(false);
    const question = ['ask', '--from', 'lgwan', '--to', 'internet-tier'];
    expect(await call([...question, '--output', '-'])).toEqual(await call(question));
    // The declaration itself may come in on standard input.
    expect((await call(['check', '-', '--output', '-'], folder, '{}')).code).toBe(4);
  });

  test('--all leaves nothing out', async () => {
    file('system.yaml', 'covers: { systems: [tax] }\n');
    const [short, all] = [await call(['check', 'system.yaml']), await call(['check', 'system.yaml', '--all'])];
    expect(short.stdout).not.toContain('/organization/roles');
    expect(all.stdout).toContain('/organization/roles');
    expect(all.code).toBe(short.code);
  });

  test('declarations of several files are joined', async () => {
    file('a.yaml', 'network: { nodes: { a: { tier: lgwan } } }\n');
    file('b.yaml', 'network: { nodes: { b: { tier: internet } }, flows: { f: { from: b, to: a, sanitization: none } } }\n');
    const { code, stdout } = await call(['check', 'a.yaml', 'b.yaml', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('b.yaml:1 /network/flows/f');
  });
});

describe('the other commands', () => {
  test('init writes a starter that parses and has a violation of 6(3)②, and does not overwrite', async () => {
    for (const language of ['ja', 'en']) {
      expect((await call(['init', `start-${language}.yaml`, '--lang', language])).code).toBe(0);
      const { code, stdout } = await call(['check', `start-${language}.yaml`, '--format', 'json']);
      expect(code).toBe(1);
      const failing = JSON.parse(stdout).results.filter(({ outcome }: { readonly outcome: string }) => outcome === 'fail');
      expect(failing.map(({ identity }: { readonly identity: string }) => identity)).toEqual([
        'network/sanitized-communication|6.3.2/sanitized-communication|flow:import',
      ]);
      expect((await call(['init', `start-${language}.yaml`])).code).toBe(2);
    }
  });

  test('ask answers for a proposed flow, and says what would make it acceptable', async () => {
    const denied = await call([
      'ask',
      '--from',
      'my-number',
      '--to',
      'internet',
      '--data',
      'forward',
      '--medium',
      'internet',
      '--lang',
      'en',
    ]);
    expect(denied.code).toBe(1);
    expect(denied.stdout).toMatch(/^Not allowed\./);
    const args = [
      'ask',
      '--from',
      'internet-tier',
      '--to',
      'lgwan',
      '--data',
      'forward',
      '--medium',
      'local-network',
      '--via',
      'none',
      '--sanitization',
      'none',
    ];
    const import_ = await call([...args, '--lang', 'en', '--format', 'json']);
    const { amendments } = JSON.parse(import_.stdout);
    expect(amendments.map(({ verdict }: { readonly verdict: string }) => verdict)).toContain('conformant');
    expect((await call(['ask', '--from', 'lgwan', '--to', 'lgwan-network', '--data', 'both', '--medium', 'lgwan'])).code).toBe(0);
    expect((await call(['ask', '--from', 'lgwna', '--to', 'internet', '--lang', 'en'])).stderr).toContain('Did you mean "lgwan"?');
  });

  test('ask about a device in several tiers', async () => {
    const { code, stdout } = await call(['ask', '--node', 'printer', '--tiers', 'lgwan,internet', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Not allowed\./);
  });

  test('explain knows clauses, labels, requirements and rules, and suggests', async () => {
    for (const name of ['6.3.1', '6(3)①', '6.3.1/isolation', 'network/my-number-isolation']) {
      const { code, stdout } = await call(['explain', name]);
      expect(code, name).toBe(0);
      expect(stdout, name).toContain('6(3)①');
    }
    expect((await call(['explain', 'network/my-number-isolatoin'])).stderr).toContain('network/my-number-isolation');
  });

  test('catalogue lists every requirement', async () => {
    const { code, stdout } = await call(['catalogue', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('6.3.1/isolation');
    expect(stdout).toContain('10.p2/non-public');
  });

  test('catalogue counts what the document asks apart from what we add', async () => {
    const text = (await call(['catalogue', '--lang', 'en'])).stdout.replace(/\s+/g, ' ');
    expect(text).toContain('47 of 53 requirements of the document are decided automatically');
    expect(text).toContain('added by our interpretation: 4,');
    expect(text).not.toContain('57');
  });

  test('verify-source tells another document', async () => {
    const { code, stdout } = await call(['verify-source', file('other.txt', '別の文書\n'), '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('0 of 49 clauses unchanged');
  });

  test('help and no command', async () => {
    expect((await call(['help'])).code).toBe(0);
    expect((await call([])).code).toBe(2);
    expect((await call(['help', 'ask', '--lang', 'en'])).stdout).toContain('--from A --to B');
  });
});
