import { describe, expect, test } from 'vitest';
import { anchorOf, coverageMatrix, coverageOf, type RuleExample, referencePage } from '../../src/formats/reference/markdown/index';
import { gotsuPolicy, type Layer, layOver, type Requirement } from '../../src/policy/index';
import type { RuleMetadata } from '../../src/rules/index';

/** What a layer of law might add; no rule decides it. */
const published: Requirement = {
  id: 'law/published',
  clauses: [],
  area: 'documents',
  modality: 'shall',
  basis: 'law',
  population: 'body',
  statement: { ja: '方針を公表する。', en: 'The policy is published.' },
  establishedBy: ['judgement'],
  question: { ja: 'どこで公表したか。', en: 'Where was it published?' },
};
const law: Layer = { id: 'law', basis: 'law', requirements: [published] };
const rule: RuleMetadata = {
  id: 'documents/reminder',
  requirements: ['9/standards'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '対策基準 | *仮*', en: 'Standards <draft> | *so far*' },
  remedy: { ja: '直す。', en: 'Mend it.' },
  facts: ['/documents/{id}/adopted'],
};
const library = { policy: layOver(gotsuPolicy, law), rules: [rule] };
const pageWith = (example: RuleExample, own = rule): string =>
  referencePage('documents', { ...library, rules: [own] }, new Map([[own.id, example]]));

describe('a reference page', () => {
  test('shows text as it stands, whatever it holds', () => {
    expect(pageWith({})).toContain('\n対策基準 \\| \\*仮\\*\\\nStandards \\<draft\\> \\| \\*so far\\*\n');
  });

  test('says under which profile and on which day an example holds, and what it draws', () => {
    const example: RuleExample = { profile: 'law', asOf: '2026-11-24', pass: 'covers: municipality\n', fail: 'documents: {}\n' };
    const page = pageWith(example);
    const held = '(`--profile law --as-of 2026-11-24`)';
    expect(page).toContain(`**適合する例 / An example that passes** ${held}\n\n\`\`\`yaml\ncovers: municipality\n\`\`\`\n`);
    expect(page).toContain(`**違反となる例 / An example that fails** ${held}\n\n\`\`\`yaml\ndocuments: {}\n\`\`\`\n`);
    expect(pageWith(example, { ...rule, severity: 'advice' })).toContain(`**助言の出る例 / An example that draws advice** ${held}\n`);
  });

  test('names the parameters that a rule reads, with what the policy sets for each', () => {
    expect(pageWith({})).not.toContain('読む基準値');
    const page = pageWith({}, { ...rule, parameters: ['longestCycle', 'trainingAttendance'] });
    expect(page).toContain(
      '- **読む基準値 / Parameters**\\\n  `longestCycle`\\\n  人の判断なしに定期的と認める最長の周期: 1年。根拠は解釈',
    );
    expect(page).toContain('\\\n  `trainingAttendance`\\\n  十分な教育と認める受講率: 定めがなく、適用しない\\\n');
  });

  test('says why a rule never passes or fails', () => {
    const why = { ja: '対象がない。', en: 'There is no subject.' };
    const page = pageWith({ never: { pass: why, fail: why } });
    expect(page).toContain('**適合と判定されることはない / It never passes**\\\n対象がない。\\\nThere is no subject.');
    expect(page).toContain('**違反と判定されることはない / It never fails**\\\n対象がない。\\\nThere is no subject.');
    expect(page).not.toContain('```');
  });

  test('marks what the document does not ask, and leaves it to the judgement of a person', () => {
    const page = pageWith({});
    expect(page).toContain('| [`law/published`](#lawpublished) | — | 必須 / shall | 法令 / law | 判断 / judgement |');
    expect(page).toContain('Added by the law layer: 1 (0 by rules, 0 with the policy, 0 by attestation, 1 by judgement).');
    expect(page).toContain('\n1 of 3 requirements of the document are decided automatically');
  });
});

test('the matrix counts the document apart from what is added to it', () => {
  const page = coverageMatrix(library, new Map());
  expect(page).toContain('\n1 of 53 requirements of the document are decided automatically');
  expect(page).toContain('| 法令 / law | 1 | 0 | 0 | 0 | 0 | 1 |');
});

describe('what an automatic decision leaves open', () => {
  const rules = gotsuPolicy.requirements.map(({ id }): RuleMetadata => ({ ...rule, requirements: [id] }));
  const left = (id: string): readonly string[] =>
    coverageOf({ policy: gotsuPolicy, rules }).flatMap((row) => (row.requirement.id === id ? row.left.map(({ en }) => en) : []));

  test('what is not declared, what the text does not say, and what a person judges', () => {
    expect(left('6.3.1/isolation')).toEqual([
      expect.stringContaining('not declared'),
      expect.stringContaining('does not speak'),
      expect.stringContaining('Can it be said of each device'),
    ]);
    expect(left('6.3.1/multi-factor')).toEqual([expect.stringContaining('not declared'), expect.stringContaining('a person judges')]);
    expect(left('6.3.3/security-cloud')).toEqual([expect.stringContaining('a person judges')]);
  });
});

test('an anchor is what GitHub makes of a heading', () => {
  expect(anchorOf('6.3.1/isolation')).toBe('631isolation');
  expect(anchorOf('件数 / Counts')).toBe('件数--counts');
});
