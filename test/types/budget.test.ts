import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { typedCity } from '../bench/typed-city.mjs';
import { nativeComplaintsOf, options, root } from './compile';

// What the compiler does for a declaration is counted in instantiations of types: the same number on every machine. Times are for `npm run bench`.

const folder = join(root, 'test/types/generated-budget');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function instantiationsOf(nodes: number, flows: number, change: (source: string) => string = (source) => source): number {
  const file = join(folder, `city-${nodes}-${flows}.ts`);
  writeFileSync(file, change(typedCity(nodes, flows, '../../../src/configuration/authoring/index').checked));
  const program = ts.createProgram({ rootNames: [file], options });
  program.getSemanticDiagnostics(program.getSourceFile(file));
  return program.getInstantiationCount();
}

/** Measured on 26 November 2026, with flows that answer what is asked in the usual way found by comparing each once; a tenth more is let pass. */
const measured = { small: 31_114, thousand: 156_973, oneMistake: 287_319 } as const;

describe('the work of the compiler', () => {
  it('stays within a tenth of what was first measured', () => {
    expect(instantiationsOf(100, 100)).toBeLessThan(measured.small * 1.1);
    expect(instantiationsOf(1000, 1000)).toBeLessThan(measured.thousand * 1.1);
  });

  it('stays within it where one flow breaks the policy', () => {
    const mistaken = (source: string): string => source.replace('"tier": "my-number"', '"tier": "lgwan"');
    expect(instantiationsOf(1000, 1000, mistaken)).toBeLessThan(measured.oneMistake * 1.1);
  });

  it('grows with the flows and no faster', () => {
    expect(instantiationsOf(1000, 2000) / instantiationsOf(1000, 1000)).toBeLessThan(2.2);
  });

  it('does not reach the limits of the compiler at 5,000 nodes and flows', () => {
    const file = join(folder, 'large.ts');
    writeFileSync(file, typedCity(5000, 5000, '../../../src/configuration/authoring/index').checked);
    expect(nativeComplaintsOf([file])).toEqual([]);
    const program = ts.createProgram({ rootNames: [file], options });
    expect(program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ code }) => code)).toEqual([]);
  });
});
