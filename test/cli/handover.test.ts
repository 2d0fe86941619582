import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { examplesFolder, modelCityFiles } from '../examples/model-city';
import { createWorkplace } from './session';

const { call, file, folder, remove } = createWorkplace();
afterAll(remove);
const city = modelCityFiles.map((name) => fileURLToPath(new URL(name, examplesFolder)));

describe('handover', () => {
  it('writes the document of the day, to a file', async () => {
    const { code, stdout } = await call(['handover', ...city, '--output', 'handover.md']);
    expect([code, stdout]).toEqual([0, '']);
    const text = readFileSync(join(folder, 'handover.md'), 'utf8');
    expect(text).toMatch(/^# 引継ぎ書: /);
    expect(text).toContain('2026-11-24');
    expect(text).toContain('gotsu-policy handover FILES --output handover.md');
  });

  it('in English and of another day, on standard output', async () => {
    const { code, stdout } = await call(['handover', ...city, '--lang', 'en', '--as-of', '2027-04-01']);
    expect(code).toBe(0);
    expect(stdout).toContain('2027-04-01');
    expect(stdout).not.toContain('引継ぎ書');
  });

  it('tells of a violation and leaves the exit code to check', async () => {
    file(
      'wrong.yaml',
      'network:\n  nodes:\n    a: { tier: my-number }\n    b: { tier: internet }\n  flows:\n    f: { from: a, to: b, data: forward }\n',
    );
    const { code, stdout } = await call(['handover', 'wrong.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('違反');
  });

  it.each([[['handover']], [['handover', 'wrong.yaml', '--output', './wrong.yaml']], [['handover', 'wrong.yaml', '--format', 'html']]])(
    'refuses %j',
    async (argv) => {
      const { code, stdout } = await call(argv);
      expect([code, stdout]).toEqual([2, '']);
    },
  );
});
