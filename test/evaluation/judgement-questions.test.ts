import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { defineRule, type Rule } from '../../src/rules/index';

const asOf = '2026-11-24';

/** Rules that put questions to a person about the one system. */
const asking = (id: string, ...questions: readonly [string, ...string[]]): Rule =>
  defineRule({
    id,
    requirements: ['6.6/computer-management'],
    reading: 'literal',
    severity: 'violation',
    title: { ja: '問い', en: 'Questions' },
    remedy: { ja: '答える', en: 'Answer' },
    facts: ['/assets/systems/{id}/title'],
    looking: { subjects: () => ['tax'], about: (one) => [{ kind: 'system', id: one }], pointers: () => ['/assets/systems/tax'] },
    check: () => {
      const [first, ...others] = questions.map((text) => ({ reason: 'judgement', question: { ja: `${text}か`, en: `${text}?` } }) as const);
      if (first === undefined) throw new Error('nothing is asked');
      return { outcome: 'undetermined', message: { ja: '問う', en: 'Asked' }, unknown: [first, ...others] };
    },
  });

const record = {
  requirement: '6.6/computer-management',
  subjects: [{ system: 'tax' }],
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '記録',
};

/** What became of each rule's result: `disposition judgement`, and what it asks for. */
function told(rules: readonly Rule[], judgements: Readonly<Record<string, object>>): readonly string[] {
  const entries = Object.entries(judgements).map(([id, change]) => [id, { ...record, ...change }]);
  const configuration = parseConfiguration({ assets: { systems: { tax: { title: '税' } } }, judgements: Object.fromEntries(entries) });
  const { results } = evaluate(configuration, { asOf, rules, only: ['6.6/computer-management'] });
  return results
    .filter(({ rule }) => rules.some(({ id }) => id === rule))
    .map(({ rule, disposition, judgement, unknown }) =>
      [rule, disposition, judgement, ...(unknown ?? []).map(({ pointer }) => pointer)].filter((one) => one !== undefined).join(' '),
    );
}

const one = asking('technical/one', 'Logs');
const two = asking('technical/two', 'Backups', 'Logs kept');

describe('a judgement', () => {
  test('answers the one question that is open without naming it', () => {
    expect(told([one], { j: {} })).toEqual(['technical/one judged j']);
  });

  test('answers none of several that it does not name, whether one rule asks them or two', () => {
    expect(told([two], { j: {} })).toEqual(['technical/two open /judgements/j/questions']);
    expect(told([one, asking('technical/three', 'Backups')], { j: {} })).toEqual([
      'technical/one open /judgements/j/questions',
      'technical/three open /judgements/j/questions',
    ]);
  });

  test('has to name every question of a result, in either language, however the text was wrapped', () => {
    expect(told([two], { j: { questions: ['Backups?'] } })).toEqual(['technical/two open /judgements/j/questions']);
    expect(told([two], { j: { questions: ['Backupsか', 'logs\n  kept？'] } })).toEqual(['technical/two judged j']);
    expect(told([one, two], { j: { questions: ['Logs?'] }, k: { questions: ['Backups?', 'Logs kept?'] } })).toEqual([
      'technical/one judged j',
      'technical/two judged k',
    ]);
  });

  test('that names another question answers not even the only one', () => {
    expect(told([one], { j: { questions: ['Backups?'] } })).toEqual(['technical/one open /judgements/j/questions']);
    expect(told([one], { j: { questions: [] } })).toEqual(['technical/one open /judgements/j/questions']);
  });

  test('the same question from two rules is one', () => {
    expect(told([one, asking('technical/three', 'Logs')], { j: {} })).toEqual(['technical/one judged j', 'technical/three judged j']);
  });

  test('of more than a year ago answers what it names, since what is asked today may not have been asked then', () => {
    expect(told([one], { j: { on: '2025-11-24' } })).toEqual(['technical/one judged j']);
    expect(told([one], { j: { on: '2025-11-23' } })).toEqual(['technical/one open /judgements/j/questions']);
    expect(told([one], { j: { on: '2019-04-01', questions: ['Logs?'] } })).toEqual(['technical/one judged j']);
    // Of two one suffices.
    expect(told([one], { j: { on: '2019-04-01' }, k: {} })).toEqual(['technical/one judged k']);
  });

  test('that says no is heard whatever it names', () => {
    expect(told([two], { j: { result: 'nonconformant' } })).toEqual(['technical/two open j']);
    expect(told([one], { j: { result: 'nonconformant', on: '2019-04-01' } })).toEqual(['technical/one open j']);
  });

  test('that says no is told as a no: who says it, when, and what was asked; what it found is to be mended', () => {
    const organization = { roles: { ciso: { title: '副市長', holder: '甲' } } };
    const judgements = { j: { ...record, result: 'nonconformant' } };
    const configuration = parseConfiguration({ organization, assets: { systems: { tax: { title: '税' } } }, judgements });
    const { results } = evaluate(configuration, { asOf, rules: [two], only: ['6.6/computer-management'] });
    const [denied] = results.filter(({ rule }) => rule === two.id);
    expect(denied).toMatchObject({ outcome: 'fail', judgement: 'j' });
    expect(denied?.message).toEqual({
      ja: '記録「j」で、副市長が 2026-04-01 に、適合していないと述べている。問い: 「Backupsか」、「Logs keptか」',
      en: 'Record "j", by 副市長 on 2026-04-01, says that it does not conform. The question: "Backups?", "Logs kept?"',
    });
    expect(denied?.remedy.ja).toContain('前の記録に末日（until）を書く');
    expect(denied?.unknown).toBeUndefined();
  });

  test('that says no to another question is heard, and told with the question that it names', () => {
    const judgements = { j: { ...record, result: 'nonconformant', questions: ['Locksか', 'Keysか'] } };
    const configuration = parseConfiguration({ assets: { systems: { tax: { title: '税' } } }, judgements });
    const { results } = evaluate(configuration, { asOf, rules: [two], only: ['6.6/computer-management'] });
    const [denied] = results.filter(({ rule }) => rule === two.id);
    expect(denied).toMatchObject({ outcome: 'fail', judgement: 'j' });
    expect(denied?.message?.ja).toMatch(/問い: 「Locksか」、「Keysか」$/u);
    expect(denied?.message?.en).toMatch(/The question: "Locksか", "Keysか"$/u);
  });
});
