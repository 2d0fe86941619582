import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { safeParseConfiguration } from '../../src/configuration/schemas';

/** What the parser says of a personnel section written in YAML. */
function issuesOf(yaml: string) {
  const { error } = safeParseConfiguration(load(yaml));
  return error?.issues.map(({ code, pointer, suggestion }) => ({ code, pointer, suggestion })) ?? [];
}

test('groups of staff, rules, trainings, activities and cycles are read', () => {
  expect(
    issuesOf(`
personnel:
  audiences: { regular-staff: present, temporary-staff: none, part-time-staff: unknown, assembly-members: present }
  rules:
    standards: { title: 対策基準, document: standards, adoptedOn: '2026-04-01', repealedOn: '2027-04-01', appliesTo: [regular-staff], requires: [policy, procedures] }
  training:
    yearly: { on: '2026-06-01', audiences: [regular-staff], topics: [持ち出し], invited: 300, attended: 290, hours: 1.5, record: 受講簿 }
  awareness:
    notice: { on: '2026-07-01', audiences: [], means: 全庁メール, record: 起案 }
  cycles:
    training: { unit: fiscal-year, count: 1, source: 研修計画 }
    awareness: { regular-staff: { unit: month, count: 6, source: 研修計画 } }
`),
  ).toEqual([]);
});

test('a group that clause 5 does not know is none, and one of a Japanese name is told by its id', () => {
  expect(issuesOf('personnel: { audiences: { contractors: present }, training: { a: { audiences: [非常勤職員, 正規職員] } } }')).toEqual([
    { code: 'unknown-key', pointer: '/personnel/audiences/contractors', suggestion: undefined },
    { code: 'unknown-value', pointer: '/personnel/training/a/audiences/0', suggestion: 'part-time-staff' },
    { code: 'unknown-value', pointer: '/personnel/training/a/audiences/1', suggestion: 'regular-staff' },
  ]);
});

test('people are counted in whole numbers', () => {
  expect(issuesOf('personnel: { training: { a: { invited: -1, attended: 1.5 } } }')).toEqual([
    { code: 'out-of-range', pointer: '/personnel/training/a/invited', suggestion: undefined },
    { code: 'wrong-type', pointer: '/personnel/training/a/attended', suggestion: undefined },
  ]);
});

test('a group can be judged by its id, and by no other', () => {
  const judgement = (id: string) =>
    issuesOf(`judgements: { a: { requirement: 6.5/education, subjects: [{ audience: ${id} }], result: conformant } }`);
  expect(judgement('assembly-members')).toEqual([]);
  expect(judgement('contractors')).toHaveLength(1);
});
