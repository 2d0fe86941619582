import { afterAll, describe, expect, test } from 'vitest';
import { describeVerification } from '../../src/cli/source-report';
import type { SourceAddition, SourceClauseResult, SourceVerification } from '../../src/policy/index';
import { createWorkplace } from './session';

const { call, file, remove } = createWorkplace();
afterAll(remove);

const clauses: readonly SourceClauseResult[] = [
  { clause: '1', label: '1', status: 'unchanged', heading: 'unchanged' },
  { clause: '6', label: '6', status: 'unchanged' },
  { clause: '6.3', label: '6(3)', status: 'changed', heading: 'characters-only' },
  { clause: '6.3.1', label: '6(3)①', status: 'missing' },
];
const addition: SourceAddition = { after: '6.3.1', within: '6.3', marker: null, excerpt: '新しい段落', length: 5 };

const lines = (verification: Partial<SourceVerification>, language: 'ja' | 'en' = 'ja'): readonly string[] =>
  describeVerification({ status: 'changed', clauses, added: [], ...verification }).map((text) => text[language]);

describe('what verify-source found', () => {
  test('clauses that differ are listed by their printed label, those that do not are counted', () => {
    expect(lines({})).toEqual(['4条項のうち2条項が一致、追加0件。', '  6(3): 変更あり（見出し: 文字の違いだけ）', '  6(3)①: 見当たらない']);
  });

  test('an addition names the clause it belongs to by its label, not by its id', () => {
    expect(lines({ added: [addition] }).at(-1)).toBe('  6(3) に追加（5文字）: 新しい段落');
    expect(lines({ added: [{ ...addition, within: null }] }).at(-1)).toBe('  6(3)① の後に追加（5文字）: 新しい段落');
  });

  test('its number stands once, as the copy has it', () => {
    const numbered: SourceAddition = { after: '6.3.1', within: '6', marker: '(10)', excerpt: '(10) 新しい項目', length: 9 };
    expect(lines({ added: [numbered] }).at(-1)).toBe('  6 に追加（9文字）: (10) 新しい項目');
    expect(lines({ added: [{ ...numbered, excerpt: '' }] }).at(-1)).toBe('  6 に追加（9文字）: (10)');
  });

  test('what stands before the first clause is front matter', () => {
    const front: SourceAddition = { ...addition, after: null, within: null };
    expect(lines({ added: [front] }).at(-1)).toBe('  前付け（表題など）に追加（5文字）: 新しい段落');
    expect(lines({ added: [front] }, 'en').at(-1)).toBe('  added in the front matter (5 characters): 新しい段落');
  });

  test('a part of the document is said to be one', () => {
    const part = clauses.map((clause, index) => (index === 0 ? clause : { ...clause, status: 'missing' as const }));
    expect(lines({ clauses: part })[0]).toContain('一部か、別の文書');
  });

  test('another document is said to be one, first, without a list of all that is missing', async () => {
    const { code, stdout } = await call(['verify-source', file('other.txt', '給食だより\n11月の献立\n')]);
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toContain('方針の本文ではないようです');
    expect(stdout).toContain('49条項のうち0条項が一致');
    expect(stdout).not.toContain('見当たらない\n');
    expect(stdout.trimEnd().split('\n').length).toBeLessThan(5);
  });
});
