import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/schemas';
import { fixtures } from './compile';
import * as numbers from './fixtures/valid-number-ids';
import { city, part } from './fixtures/valid-references';

// The law for references: what the compiler refuses in the fixtures parsing refuses as well, and what it accepts parsing accepts.

/** The first declaration of the mistakes, as data: only literals are in it. */
function mistaken(): unknown {
  const text = readFileSync(join(fixtures, 'mistakes-references.ts'), 'utf8');
  const literal = /defineConfiguration\((\{[\s\S]*?\n\})\);/.exec(text)?.[1] ?? '';
  const { outputText } = ts.transpileModule(`export default ${literal};`, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports: { default?: unknown } = {};
  new Function('exports', outputText)(exports);
  return exports.default;
}

const marksInFirst = (): number => {
  const text = readFileSync(join(fixtures, 'mistakes-references.ts'), 'utf8');
  return text
    .slice(0, text.indexOf('\n});\n'))
    .split('\n')
    .filter((line) => line.includes('// ✗ ')).length;
};

const unknown = (input: unknown): readonly string[] => {
  try {
    parseConfiguration(input);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};

describe('references', () => {
  it('that the compiler accepts are accepted by parsing', () => {
    expect(unknown(city)).toEqual([]);
    expect(unknown(part)).toEqual([]);
    expect(unknown(numbers.city)).toEqual([]);
    expect(unknown(numbers.joined)).toEqual([]);
  });

  it('that the compiler refuses are refused by parsing, for the same reason', () => {
    const found = unknown(mistaken());
    expect(found.filter((issue) => !issue.startsWith('unknown-reference'))).toEqual([]);
    expect(found).toHaveLength(marksInFirst());
  });
});
