import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkplace } from './session';

const { folder, call, file, remove } = createWorkplace();
afterAll(remove);

const declaration = 'network: { nodes: { a: { tier: lgwan } } }\n';
file('base.yaml', declaration);
symlinkSync(join(folder, 'base.yaml'), join(folder, 'link.yaml'));
linkSync(join(folder, 'base.yaml'), join(folder, 'hard.yaml'));
mkdirSync(join(folder, 'sub'));
const spellings = [
  'base.yaml',
  './base.yaml',
  'sub/../base.yaml',
  `../${basename(folder)}/base.yaml`,
  join(folder, 'base.yaml'),
  'link.yaml',
];

describe('one file is one file, however it is spelled', () => {
  test.each(spellings)('--output %s never replaces the declaration base.yaml, and says so before judging', async (spelling) => {
    const { code, stdout, stderr } = await call(['check', 'base.yaml', '--output', spelling]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--output');
    expect(readFileSync(join(folder, 'base.yaml'), 'utf8')).toBe(declaration);
  });

  test('nor the official text that --source names, nor a declaration that cannot be read', async () => {
    file('text.txt', '別の文書\n');
    expect((await call(['check', 'base.yaml', '--source', 'text.txt', '--output', './text.txt'])).code).toBe(2);
    expect(readFileSync(join(folder, 'text.txt'), 'utf8')).toBe('別の文書\n');
    file('wrong.yaml', 'netwrok: {}\n');
    expect((await call(['check', 'wrong.yaml', '--output', './wrong.yaml'])).stderr).toContain('--output');
  });

  test.each([...spellings.slice(1), 'hard.yaml'])('base.yaml and %s is one declaration named twice', async (spelling) => {
    const { code, stderr } = await call(['check', 'base.yaml', spelling]);
    expect(code).toBe(2);
    expect(stderr).toContain('二度');
  });

  test('an output that does not exist yet is written', async () => {
    expect((await call(['check', 'base.yaml', '--output', 'sub/new.txt'])).code).toBe(4);
    expect(readFileSync(join(folder, 'sub/new.txt'), 'utf8')).not.toBe('');
  });
});
