import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { type Report, searchAmendments } from '../../src/evaluation/index';

type Status = Report['verdict'];
type Steps = Parameters<typeof searchAmendments>[0]['steps'];

/** A step that leaves its name in the change; those whose names share what stands before a colon are ways of deciding one thing. */
const named = (...names: readonly string[]): Steps =>
  names.map((name) => ({
    slot: name.split(':')[0] ?? '',
    description: { ja: name, en: name },
    apply: (change) => ({ ...change, note: [...(change.note ?? '').split(' ').filter(Boolean), name].join(' ') }),
  }));

const taken = ({ note = '' }: Configuration): readonly string[] => note.split(' ').filter(Boolean);

/** What is found by steps of these names, each as the names taken with their verdict; `judge` is told which steps were taken. */
function search(names: readonly string[], judge: (has: (name: string) => boolean) => Status, budget = 100) {
  const asked: string[] = [];
  const { found, tried } = searchAmendments({
    change: {},
    verdict: 'nonconformant',
    steps: named(...names),
    judge: (change) => {
      const steps = taken(change);
      asked.push(steps.join(' '));
      return judge((name) => steps.includes(name));
    },
    budget,
  });
  expect(tried).toBe(asked.length);
  return { asked, found: found.map(({ change, verdict }) => `${taken(change).join(' ')}: ${verdict}`) };
}

describe('a search', () => {
  test('finds each single step that is enough, and does not take it together with others', () => {
    const { found, asked } = search(['a', 'b', 'c', 'd'], (has) => (has('a') || has('b') ? 'conformant' : 'nonconformant'));
    expect(found).toEqual(['a: conformant', 'b: conformant']);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'c d']);
  });

  test('leaves out of everything what is not needed', () => {
    const { found } = search(['a', 'b', 'c', 'd'], (has) => (has('b') && has('d') ? 'conformant' : 'nonconformant'));
    expect(found).toEqual(['b d: conformant']);
  });

  test('leaves out the later of two that do the same, which may be an approval', () => {
    const { found } = search(['need', 'change', 'approval'], (has) =>
      has('need') && (has('change') || has('approval')) ? 'excepted' : 'nonconformant',
    );
    expect(found).toEqual(['need change: excepted']);
  });

  test('keeps what makes the difference between accepted and in order', () => {
    const { found } = search(['a', 'b', 'c'], (has) => (has('a') && has('b') ? (has('c') ? 'conformant' : 'excepted') : 'undetermined'));
    expect(found).toEqual(['a b c: conformant']);
  });

  test('finds every way of doing it, and each once', () => {
    const { found } = search(['way:one', 'way:two', 'way:three', 'line', 'idle:1', 'idle:2'], (has) =>
      has('line') && (has('way:one') || has('way:two') || has('way:three')) ? 'conformant' : 'nonconformant',
    );
    expect(found).toEqual(['way:one line: conformant', 'way:two line: conformant', 'way:three line: conformant']);
  });

  test('finds the ways of two things in every combination', () => {
    const { found } = search(['x:1', 'x:2', 'y:1', 'y:2', 'y:3'], (has) => (has('x:2') && has('y:3') ? 'conformant' : 'nonconformant'));
    expect(found).toEqual(['x:2 y:3: conformant']);
  });

  test('of one way that needs more than the last, or less, says so', () => {
    const more = search(['way:one', 'way:two', 'line', 'more'], (has) =>
      has('line') && (has('way:one') || (has('way:two') && has('more'))) ? 'conformant' : 'nonconformant',
    );
    expect(more.found).toEqual(['way:one line: conformant', 'way:two line more: conformant']);
    const less = search(['way:one', 'way:two', 'line', 'more'], (has) =>
      has('line') && (has('way:two') || (has('way:one') && has('more'))) ? 'conformant' : 'nonconformant',
    );
    expect(less.found).toEqual(['way:two line: conformant', 'way:one line more: conformant']);
  });

  test('tries two by two where one step spoils the others, never two of one thing', () => {
    const { found, asked } = search(['a:1', 'a:2', 'b', 'spoils'], (has) =>
      has('a:1') && has('b') && !has('spoils') ? 'conformant' : 'nonconformant',
    );
    expect(found).toEqual(['a:1 b: conformant']);
    expect(asked).toEqual([
      'a:1',
      'a:2',
      'b',
      'spoils',
      'a:1 b spoils',
      'a:2 b spoils',
      'a:1 b',
      'a:1 spoils',
      'a:2 b',
      'a:2 spoils',
      'b spoils',
    ]);
  });

  test('tries no two where something was found', () => {
    const { asked } = search(['a', 'b'], (has) => (has('a') ? 'conformant' : 'nonconformant'));
    expect(asked).toEqual(['a', 'b']);
  });

  test('names the better first, of equally good ones the smaller', () => {
    const { found } = search(['way:one', 'way:two', 'line', 'more', 'approval'], (has) => {
      if (has('approval')) return 'excepted';
      if (!has('line')) return 'nonconformant';
      return has('way:two') || (has('way:one') && has('more')) ? 'conformant' : 'nonconformant';
    });
    expect(found).toEqual(['way:two line: conformant', 'way:one line more: conformant', 'approval: excepted']);
  });

  test('names the one that helps most where nothing is enough, and nothing where nothing helps', () => {
    const helps = search(['a', 'b', 'c'], (has) => (has('b') ? (has('c') ? 'undetermined' : 'error') : 'nonconformant'));
    expect(helps.found).toEqual(['b c: undetermined']);
    expect(search(['a', 'b'], () => 'nonconformant').found).toEqual([]);
    expect(search([], () => 'conformant')).toEqual({ asked: [], found: [] });
  });

  test('evaluates no more than it may, and finds what it can by then', () => {
    const judge = (has: (name: string) => boolean): Status => (has('a') && has('b') ? 'conformant' : 'nonconformant');
    expect(search(['a', 'b', 'c'], judge, 0)).toEqual({ asked: [], found: [] });
    expect(search(['a', 'b', 'c'], judge, 2)).toEqual({ asked: ['a', 'b'], found: [] });
    expect(search(['a', 'b', 'c'], judge, 4)).toEqual({ asked: ['a', 'b', 'c', 'a b c'], found: ['a b c: conformant'] });
    expect(search(['a', 'b', 'c'], judge, 5).found).toEqual(['a b: conformant']);
    // Of forty flows with two ways each nobody could go through every combination.
    const ways = Array.from({ length: 40 }, (_, flow) => [`${flow}:one`, `${flow}:two`]).flat();
    expect(search(ways, judge, 100).asked.length).toBe(100);
  });
});
