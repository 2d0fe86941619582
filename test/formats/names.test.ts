import { expect, test } from 'vitest';
import { nameSubjects } from '../../src/formats/names';

test.each([
  ['ja', '職員等の区分「臨時職員」'],
  ['en', 'group of staff "temporary staff"'],
] as const)('what the policy lists is called by its name in the language of the report, and by no id (%s)', (language, name) => {
  expect(nameSubjects([{ kind: 'audience', id: 'temporary-staff' }], language)).toBe(name);
});

test('what is declared keeps its id, which stands in the declaration', () => {
  const configuration = { network: { nodes: { a: { title: '窓口端末' } } } };
  expect(nameSubjects([{ kind: 'node', id: 'a' }], 'ja', configuration)).toBe('機器「窓口端末」（a）');
  expect(nameSubjects([{ kind: 'node', id: 'b' }], 'ja', configuration)).toBe('機器 b');
});
