import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// docs/design.md names files of the source by their place under src/, and others by their place in the repository.

const root = new URL('../../', import.meta.url);

test('every file that docs/design.md names exists', () => {
  const text = readFileSync(new URL('docs/design.md', root), 'utf8');
  const named = [...text.matchAll(/`([\w./-]+\/|[\w/-]+\.(?:ts|json|md))`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !['', 'src/'].some((folder) => existsSync(new URL(folder + path, root))))).toEqual([]);
});
