import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fixtures, gistOf, marksOf, nativeComplaintsOf, options } from './compile';
import { Editor } from './language-service';

// The author's settings are not ours: what is right stays silent under each of them, and what is wrong is said.

const names = readdirSync(fixtures);
const filesOf = (kind: string): readonly string[] => names.filter((name) => name.startsWith(kind)).map((name) => join(fixtures, name));
const valid = filesOf('valid-');
const mistaken = filesOf('mistakes-');

/** `unseen`: how many of the three facts that are `undefined` or `null` the compiler does not see. */
const settings: readonly { readonly name: string; readonly overrides: ts.CompilerOptions; readonly unseen: number }[] = [
  { name: 'nothing strict', overrides: { strict: false, exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false }, unseen: 3 },
  { name: 'strict alone', overrides: { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false }, unseen: 1 },
];

describe.each(settings)('with $name', ({ overrides, unseen }) => {
  const editor = new Editor([...valid, ...mistaken], { ...options, ...overrides });

  it('TypeScript 6 finds nothing in what is right', () => {
    expect(valid.flatMap((file) => editor.complaintsIn(file))).toEqual([]);
  });

  it('TypeScript 7 finds nothing in what is right', () => {
    expect(nativeComplaintsOf(valid, overrides).filter(({ file }) => file.startsWith(fixtures))).toEqual([]);
  });

  it.each(mistaken)('TypeScript 6 says what is marked in %s, and nothing else', (file) => {
    const said = editor.complaintsIn(file).map((complaint) => `${complaint.line} ${gistOf(complaint)}`);
    expect([...new Set(said)].sort()).toEqual(
      marksOf(file)
        .map(({ line, says }) => `${line} ${says}`)
        .sort(),
    );
  });

  it('TypeScript 6 sees undefined and null as the guide says', () => {
    const draft = join(fixtures, 'draft.ts');
    const nodes = `a: { tier: 'lgwan', system: undefined }, b: { tier: undefined, kind: 'server' }, c: { tier: null, kind: 'server' }`;
    editor.write(
      draft,
      `import { defineConfiguration } from '../../../src/configuration/authoring/index';\ndefineConfiguration({ network: { nodes: { ${nodes} } } });`,
    );
    expect(editor.complaintsIn(draft)).toHaveLength(3 - unseen);
  });
});

describe('under isolatedDeclarations', () => {
  const editor = new Editor(valid, { ...options, noEmit: false, declaration: true, isolatedDeclarations: true });

  it('a configuration that is annotated as DefinedConfiguration compiles', () => {
    expect(editor.complaintsIn(join(fixtures, 'valid-annotated.ts'))).toEqual([]);
  });

  it('one that is not annotated asks for the annotation', () => {
    expect(editor.complaintsIn(join(fixtures, 'valid-exit.ts')).map(({ code }) => code)).toEqual([9010]);
  });
});

describe('the correct configurations', () => {
  it('are at least twenty', () => {
    const written = valid.flatMap(
      (file) => readFileSync(file, 'utf8').match(/define(?:Configuration|System|Nodes|Flows)\(|satisfies Configuration/g) ?? [],
    );
    expect(written.length).toBeGreaterThanOrEqual(20);
  });
});
