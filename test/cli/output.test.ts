import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorkplace } from './session';

const { call, file, folder, remove } = createWorkplace();
afterAll(remove);
file('city.yaml', 'network:\n  nodes:\n    a: { tier: lgwan }\n');
const pipe = join(folder, 'pipe');
const hasPipe = spawnSync('mkfifo', [pipe]).status === 0;
const isRoot = process.getuid?.() === 0;

describe('where a report is written', () => {
  it.skipIf(!hasPipe)('a pipe takes it and stays a pipe', async () => {
    const [, taken] = await Promise.all([
      call(['check', 'city.yaml', '--format', 'json', '--output', 'pipe']),
      import('node:fs/promises').then(({ readFile }) => readFile(pipe, 'utf8')),
    ]);
    expect(JSON.parse(taken).schemaVersion).toBe(1);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it('none of several is written where one cannot be', async () => {
    const before = readdirSync(folder);
    const { code, stderr } = await call([
      'check',
      'city.yaml',
      '--format',
      'csv',
      '--output',
      'a.csv',
      '--format',
      'json',
      '--output',
      'nowhere/b.json',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere/b.json');
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(isRoot)('a folder that may not be written to is said to be one', async () => {
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o500);
    const { code, stderr } = await call(['check', 'city.yaml', '--output', 'closed/a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('書き込む権限がありません');
  });

  it('keeps the permissions that a file had', async () => {
    file('kept.txt', 'old');
    chmodSync(join(folder, 'kept.txt'), 0o600);
    await call(['check', 'city.yaml', '--output', 'kept.txt']);
    expect((await stat(join(folder, 'kept.txt'))).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).not.toBe('old');
  });
});

describe('the same gate in every form', () => {
  it('--strict: advice fails in JUnit and is an error in annotations, as the exit code says', async () => {
    file(
      'unused.yaml',
      `organization:
  roles:
    r: { title: CISO, holder: A, from: '2026-03-01', mayApproveExceptions: true }
    q: { title: manager, holder: B, from: '2026-03-01', mayApproveExceptions: false }
exceptions:
  unused:
    requirement: 6.3.1/isolation
    subjects: [{ flow: f }]
    reason: migration
    requestedBy: q
    approvedBy: r
    approvedOn: '2026-04-01'
    from: '2026-04-01'
    until: '2027-03-31'
network:
  nodes: { a: { tier: lgwan }, b: { tier: lgwan } }
  flows: { f: { from: a, to: b, medium: local-network } }
`,
    );
    const strict = ['check', 'unused.yaml', '--strict', '--allow-undetermined'];
    const [junit, github, lenient] = [
      await call([...strict, '--format', 'junit']),
      await call([...strict, '--format', 'github']),
      await call(['check', 'unused.yaml', '--allow-undetermined', '--format', 'junit']),
    ];
    expect([junit.code, github.code, lenient.code]).toEqual([1, 1, 0]);
    expect(junit.stdout).toContain('<failure');
    expect(github.stdout).toContain('::error');
    expect(lenient.stdout).not.toContain('<failure');
  });
});
