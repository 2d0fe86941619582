import { describe, expect, test } from 'vitest';
import { toText } from '../../src/formats/index';
import { report, result } from './reports';

// A long list is counted on: what is said of it stays exact, and everything can be had.

const flow = (id: number) => ({ kind: 'flow', id: `f${String(id).padStart(3, '0')}` }) as const;
const many = (count: number, rule = 'network/a') =>
  Array.from({ length: count }, (_, index) => result({ requirement: '6.3.2/partition', rule, subjects: [flow(index + 1)] }));
const textOf = (results: ReturnType<typeof many>, all?: boolean): string =>
  toText(report({ verdict: 'nonconformant', results }), { width: 200, ...(all === undefined ? {} : { all }) });

describe('findings of one rule', () => {
  test('up to fifty are written out', () => {
    const text = textOf(many(50));
    expect(text).toContain('\n  50. ');
    expect(text).not.toContain('… ほか');
  });

  test('of more the rest is counted, keeps its numbers, and is what --all shows', () => {
    const results = [...many(72), ...many(2, 'network/b')];
    const text = textOf(results);
    expect(text).toContain('== 違反 74件\n');
    expect(text).toContain('違反 74件。');
    expect(text).toContain('\n  50. ');
    expect(text).not.toContain('\n  51. ');
    expect(text).toContain('  … ほか22件（51〜72）。--all 又は --format json で見られる。');
    expect(text).toContain('対応（1〜72に共通）');
    expect(text).toContain('\n  73. ');
    expect(text).toContain('対応（73・74に共通）');
    const full = textOf(results, true);
    expect(full).toContain('\n  72. ');
    expect(full).not.toContain('… ほか');
  });

  test('what follows from those that are not shown is counted with them', () => {
    const [last] = many(60).slice(-1);
    const following = result({
      requirement: '6.3.2/partition',
      rule: 'network/z',
      subjects: [flow(900)],
      consequenceOf: [last?.identity ?? ''],
    });
    expect(textOf([...many(60), following])).toContain('… ほか10件（51〜60）と、そこから続くもの1件。');
  });
});

test('what follows from one finding: ten messages, then the rest is counted', () => {
  const [cause] = many(1);
  const following = Array.from({ length: 14 }, (_, index) =>
    result({
      requirement: '6.3.2/partition',
      rule: 'network/z',
      subjects: [flow(index + 100)],
      message: { ja: `境界${index}が許可する。`, en: `Boundary ${index} allows.` },
      consequenceOf: [cause?.identity ?? ''],
    }),
  );
  const text = textOf([...many(1), ...following]);
  expect(text.match(/が許可する。/gu)).toHaveLength(10);
  expect(text).toContain('- ほか4件（--all 又は --format json で見られる）');
  expect(textOf([...many(1), ...following], true).match(/が許可する。/gu)).toHaveLength(14);
});

test('what one exception covers: fifty, then the rest is counted', () => {
  const covered = many(53).map((one) => ({ ...one, disposition: 'excepted' as const, exception: 'EX-1' }));
  const text = toText(report({ verdict: 'excepted', results: covered }));
  expect(text).toContain('== 例外措置で認められているもの 53件');
  expect(text).toContain('… ほか3件。');
});
