import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilerAlone, type Difference, evaluateAlone, stricter } from './differential/differences';
import { declarations } from './differential/generate';
import { breaches, type Compiled, compare, compile, countOf, nothingBroken, seed } from './differential/law';
import { numbered } from './differential/numbered';
import { elementsOf, judgedByTypes, objectionsTo } from './differential/outcomes';

// The law of compile-time conformance: for each element of a literal declaration the compiler is silent if and only if `evaluate` passes it, and the
// clauses that it names are ones that `evaluate` finds wanting there.

const samples = fc
  .sample(declarations, { seed, numRuns: countOf(80) })
  .map((declared, index) => (index % 4 === 3 ? numbered(declared) : declared))
  .map((declared, index) => ({ name: `c${index}`, declared, objections: objectionsTo(declared) }));

const shown = [...evaluateAlone, ...compilerAlone].map((one, index) => ({ name: `d${index}`, ...one }));

const head = [`import { defineConfiguration } from '../../../../src/configuration/authoring/index';`];
const compilers = compile(
  'gotsu',
  samples.map((one) => [one]),
  head,
);
const withDifferences = compile(
  'differences',
  shown.map((one) => [one]),
  head,
  shown.length,
);

describe('the declarations', () => {
  const elements = samples.flatMap(({ declared, objections }) =>
    [...elementsOf(declared).keys()].map((element) => objections.of.get(element) ?? []),
  );

  it('can all be read, and hold enough of both kinds', () => {
    expect(samples.filter(({ objections }) => !objections.parsed)).toEqual([]);
    expect(elements.filter((wanting) => wanting.length > 0).length).toBeGreaterThan(samples.length * 5);
    expect(elements.filter((wanting) => wanting.length === 0).length).toBeGreaterThan(samples.length * 5);
  });

  it('break every requirement that the compiler judges', () => {
    const broken = new Set(elements.flat().map(({ requirement }) => requirement));
    const isBroken = (id: string): boolean => [...broken].some((one) => one === id || one.startsWith(`${id}.`));
    expect(judgedByTypes.filter((id) => !isBroken(id))).toEqual([]);
  });
});

describe.each(compilers)('$compiler', (compiled) => {
  it('is silent on what evaluate passes and on nothing else, and names the clauses that are wanting', () => {
    expect(breaches(compiled, compare(compiled, samples.slice(0, compiled.count)), stricter)).toEqual(nothingBroken);
  });
});

it('all compilers complain about the same lines with the same codes', () => {
  const shared = new Set(samples.slice(0, Math.min(...compilers.map(({ count }) => count))).map(({ name }) => name));
  const [first, ...others] = compilers.map(({ complaints }) =>
    complaints
      .filter(({ element }) => shared.has(element.split(' ')[0] ?? ''))
      .map(({ file, line, column, code }) => `${file}(${line},${column}) ${code}`)
      .sort(),
  );
  for (const other of others) expect(other).toEqual(first);
});

describe.each(withDifferences)('the differences that are meant, by $compiler', ({ complaints }: Compiled) => {
  const sides = (differences: readonly Difference[]): readonly (readonly [string, boolean, boolean])[] =>
    shown
      .filter(({ declared }) => differences.some((one) => one.declared === declared))
      .map(({ name, element, requirement, because, declared }) => [
        `${requirement}: ${because}`,
        complaints.some((one) => one.element.startsWith(`${name} `)),
        (objectionsTo(declared, { asDeclared: true }).of.get(element) ?? []).some((one) => one.requirement === requirement),
      ]);

  it.each(sides(evaluateAlone))('%s', (_, isSaid, isFound) => {
    expect({ compiler: isSaid, evaluate: isFound }).toEqual({ compiler: false, evaluate: true });
  });

  it.each(sides(compilerAlone))('%s', (_, isSaid, isFound) => {
    expect({ compiler: isSaid, evaluate: isFound }).toEqual({ compiler: true, evaluate: false });
  });
});
