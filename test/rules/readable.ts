import { expect } from 'vitest';
import { segmentsOf } from '../../src/configuration/reading/pointer';
import type { Result } from '../../src/evaluation/index';

/** That a reader can use the result (読める結果): every sentence is filled in, and it says where in the declaration to look. */
export function expectReadable(result: Result, configuration: unknown): void {
  const questions = (result.unknown ?? []).map(({ question }) => question);
  const unfilled = [result.message, result.remedy, ...questions]
    .flatMap(({ ja, en }) => [ja, en])
    .filter((text) => /\{\w+\}|undefined/.test(text));
  expect({ identity: result.identity, unfilled }).toEqual({ identity: result.identity, unfilled: [] });
  const nowhere = result.locations.filter(({ pointer }) => !leadsSomewhere(configuration, segmentsOf(pointer)));
  expect({ identity: result.identity, places: result.locations.length > 0, nowhere }).toEqual({
    identity: result.identity,
    places: true,
    nowhere: [],
  });
}

/** A place that is declared, a fact that is missing of something declared, or one in a section that is missing. */
function leadsSomewhere(configuration: unknown, segments: readonly string[]): boolean {
  const isDeclared = (length: number): boolean => at(configuration, segments.slice(0, length)) !== undefined;
  return isDeclared(segments.length) || isDeclared(segments.length - 1) || !isDeclared(2);
}

function at(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return value;
  return typeof value === 'object' && value !== null ? at((value as Readonly<Record<string, unknown>>)[first], rest) : undefined; // an object is looked into by key
}
