import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/schemas';
import { stricter } from './differential/differences';
import { joinedDeclarations } from './differential/generate-groups';
import { breaches, type Compiled, compare, compile, countOf, nothingBroken, seed } from './differential/law';
import { numbered, numberedElement } from './differential/numbered';
import { objectionsTo } from './differential/outcomes';

// The law holds for declarations in several files: each is judged alike by itself, and joined. What contradicts itself when it is joined does so for both.

const samples = fc.sample(joinedDeclarations, { seed, numRuns: countOf(40) }).map((drawn, index) => {
  const isNumbered = index % 4 === 3;
  const parts = isNumbered ? drawn.parts.map((part) => ({ ...part, declared: numbered(part.declared) })) : drawn.parts;
  const stubs = isNumbered ? drawn.stubs.map(numberedElement) : drawn.stubs;
  const joined = new Map<string, Configuration>();
  const named = parts.map(({ key, declared, include }) => {
    const withGroups = include.length === 0 ? declared : { ...declared, include: include.flatMap((group) => joined.get(group) ?? []) };
    joined.set(key, withGroups);
    return {
      name: `c${index}${key}`,
      key,
      declared,
      by: key === '' ? 'defineConfiguration' : 'defineSystem',
      include: include.map((group) => `c${index}${group}`),
      joined: withGroups,
    };
  });
  const whole = joined.get('') ?? {};
  return { named, stubs, whole, contradictory: contradictionsIn(whole) };
});

/** The things of which the parts say different things. */
function contradictionsIn(whole: Configuration): readonly string[] {
  try {
    parseConfiguration(whole);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues
      .filter(({ code, pointer }) => code === 'contradiction' && !pointer.endsWith('/judgement'))
      .map(({ pointer }) => pointer);
  }
}

const judged = samples.map(({ named, stubs, whole, contradictory }) => ({
  contradictory,
  parts: named.map((part) => ({ ...part, objections: objectionsTo(part.joined) })),
  // Of what only refers to another part the full entry is judged.
  joined:
    contradictory.length > 0
      ? []
      : named.map((part) => ({ ...part, objections: objectionsTo(whole), ignored: part.key === 'c' ? new Set(stubs) : new Set<string>() })),
}));

const compilers = compile(
  'groups',
  judged.map(({ parts }) => parts),
  [`import { defineConfiguration, defineSystem } from '../../../../src/configuration/authoring/index';`],
);

describe('the declarations', () => {
  it('can be read, and some contradict themselves', () => {
    expect(judged.flatMap(({ parts }) => parts).filter(({ key, objections }) => key !== '' && !objections.parsed)).toEqual([]);
    expect(samples.filter(({ contradictory }) => contradictory.length > 0).length).toBeGreaterThan(samples.length / 10);
    expect(samples.filter(({ contradictory }) => contradictory.length === 0).length).toBeGreaterThan(samples.length / 3);
    const sections = samples.flatMap(({ contradictory }) => contradictory.map((pointer) => pointer.split('/').at(-2)));
    expect([...new Set(sections)].sort()).toEqual(['boundaries', 'exits', 'information', 'nodes', 'parties', 'roles']);
  });
});

describe.each(compilers)('$compiler', (compiled: Compiled) => {
  const looked = judged.slice(0, compiled.count);
  const isInclude = ({ element }: { readonly element: string }): boolean => element.includes(' include ');
  const inside: Compiled = { ...compiled, complaints: compiled.complaints.filter((one) => !isInclude(one)) };

  it('judges each group, and the whole, as evaluate does', () => {
    const parts = looked.flatMap(({ parts, contradictory }) => parts.filter(({ key }) => key !== '' || contradictory.length === 0));
    const ofOthers = new Set(
      looked
        .flatMap(({ parts }) => parts)
        .filter((part) => !parts.includes(part))
        .map(({ name }) => name),
    );
    const complaints = inside.complaints.filter(({ element }) => !ofOthers.has(element.split(' ')[0] ?? ''));
    expect(breaches({ ...inside, complaints }, compare(inside, parts), stricter)).toEqual(nothingBroken);
  });

  it('is silent on nothing in a group that is wanting in the whole', () => {
    const joined = looked.flatMap((one) => one.joined);
    const ignored = new Set(joined.flatMap((part) => [...part.ignored].map((element) => `${part.name} ${element}`)));
    const compared = compare(inside, joined).filter(({ name }) => !ignored.has(name));
    expect(breaches(inside, compared, stricter).silent).toEqual([]);
  });

  it('finds a contradiction between groups where parsing does', () => {
    const said = new Set(compiled.complaints.filter(isInclude).map(({ element }) => element.split(' ')[0]));
    const differing = looked.flatMap(({ parts, contradictory }, index) =>
      said.has(`c${index}`) === contradictory.length > 0
        ? []
        : [{ name: `c${index}`, contradictory, network: parts.map(({ declared }) => JSON.stringify(declared.network)) }],
    );
    expect(differing).toEqual([]);
  });
});
