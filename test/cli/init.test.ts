import { readdirSync } from 'node:fs';
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

  test('.yml, and capital letters, are YAML too', async () => {
    expect((await call(['init', 'a.yml'])).code).toBe(0);
    expect((await call(['init', 'b.YAML'])).code).toBe(0);
    expect((await call(['check', 'b.YAML'])).code).toBe(1);
  });
});
