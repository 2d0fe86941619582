import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, SelectionError } from '../../src/evaluation/index';

const run = (...only: readonly string[]) => evaluate(parseConfiguration({}), { asOf: '2026-11-24', only, rules: [] });
const selected = (...only: readonly string[]) =>
  run(...only)
    .requirements.filter(({ area }) => area !== 'exceptions')
    .map(({ id }) => id);

/** What is said of a selection that selects nothing. */
function said(...only: readonly string[]): string {
  try {
    run(...only);
  } catch (error) {
    if (error instanceof SelectionError) return error.text.en;
    throw error;
  }
  return 'selected';
}

describe('an empty run says nothing, so it is an error', () => {
  test('of no names', () => {
    expect(said()).not.toBe('selected');
  });

  test('of the life cycle of exceptions alone, which is judged beside what they are exceptions from', () => {
    expect(said('exceptions/approval', 'exceptions/need')).toMatch(/6\.3\.1\/isolation/);
    expect(selected('exceptions/approval', '6.3.1/isolation')).toEqual(['6.3.1/isolation']);
  });

  test('of a clause that lays down nothing, whatever else is selected', () => {
    expect(said('2')).toMatch(/lays down no requirement/);
    expect(said('6.6', '1')).toMatch(/lays down no requirement/);
  });
});

describe('a requirement is selected', () => {
  test('by its id, with space around it', () => {
    expect(selected(' 6.3.1/isolation ')).toEqual(['6.3.1/isolation']);
  });

  test('by each clause that it belongs to, and by those above', () => {
    for (const clause of ['7', '6.9']) expect(selected(clause)).toContain('7/audit');
    for (const clause of ['4.2.1', '4.2', '4']) expect(selected(clause)).toContain('4.2.1/systems-and-facilities-covered');
  });
});

describe('a name that is none', () => {
  test.each([
    ['6.3.9', '6.3'],
    ['6.8.p9.x', '6.8'],
    ['6.3.1/isolatoin', '6.3.1/isolation'],
  ])('%s is answered with what is near: %s', (name, near) => {
    expect(said(name)).toContain(`Did you mean "${near}"?`);
  });

  test.each(['xyzzy', '99.9.1', 'x6.3.9'])('%s with nothing where nothing is', (name) => {
    expect(said(name)).toContain(`"${name}"`);
    expect(said(name)).not.toContain('Did you mean "6.3"');
    expect(said(name)).not.toContain('undefined');
  });
});
