import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { clauses } from '../../src/policy/clauses';
import { attachSource } from '../../src/policy/source/index';
import { normalizeText } from '../../src/policy/source/normalize';
import { officialText, root, warnIfAbsent } from './official-text';

/** So many characters in a row make a sentence of the document, not a term. */
const run = 20;

warnIfAbsent('no sentence of the official document is in the repository', 2);

/** Every run of characters that a text shares with any of `bodies`, after normalization. */
function sharedRuns(text: string, bodies: ReadonlySet<string>): readonly string[] {
  const normalized = normalizeText(text);
  const found: string[] = [];
  for (let start = 0; start + run <= normalized.length; start++) {
    const candidate = normalized.slice(start, start + run);
    if (bodies.has(candidate)) found.push(candidate);
  }
  return found;
}

function runsOf(texts: readonly string[], excluded: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts.map(normalizeText)) {
    for (let start = 0; start + run <= text.length; start++) runs.add(text.slice(start, start + run));
  }
  for (const candidate of runs) if (excluded.some((term) => normalizeText(term).includes(candidate))) runs.delete(candidate);
  return runs;
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesBelow(join(path, name)));
}

describe('the search for sentences', () => {
  const bodies = runsOf(['この見本は、二十字より長い一つの文でできているものとする。'], ['ここだけは見出しなので除く']);

  it('finds a copied run across line breaks, spaces, quotes of width and format characters', () => {
    expect(sharedRuns('前置き。この見本は、二十字より\n  長い\u200B一つの　文でできて。', bodies)).toHaveLength(2); // 21 characters in common hold two runs of 20
  });

  it('lets shorter quotations and restatements pass', () => {
    expect(sharedRuns('この見本は、二十字より長い一つの', bodies)).toEqual([]);
    expect(sharedRuns('見本となる文は一つだけで、長さは二十字を超える。', bodies)).toEqual([]);
  });

  it('leaves out headings and terms', () => {
    const heading = '見出しそのものが二十字を超えるときは数えないこと';
    expect(runsOf([heading], [heading]).size).toBe(0);
    expect(runsOf([heading], []).size).toBe(normalizeText(heading).length - run + 1);
  });
});

describe.skipIf(officialText === null)('the repository', () => {
  let bodies: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    const attached = await attachSource({ clauses }, officialText ?? '');
    const texts = attached.clauses.flatMap((clause) => clause.officialText ?? []);
    bodies = runsOf(
      texts,
      clauses.map(({ heading }) => heading.ja),
    );
  });

  it('is searched for runs of the 45 clauses that have a text', () => {
    expect(bodies.size).toBeGreaterThan(1500);
  });

  it('holds no sentence of the official document', () => {
    const roots = readdirSync(root).filter((name) => ['src', 'docs', 'test'].includes(name) || /\.(?:md|json|ts)$/u.test(name));
    const files = roots.flatMap((name) => filesBelow(join(root, name)));
    expect(files.length).toBeGreaterThan(40);
    const copies = files.flatMap((file) =>
      sharedRuns(readFileSync(file, 'utf8'), bodies).map((copy) => `${relative(root, file)}: ${copy}`),
    );
    expect(copies).toEqual([]);
  });
});
