import { describe, expect, test } from 'vitest';
import { explainText, findReference, referenceNames } from '../../src/formats/index';
import { widthOf } from '../../src/formats/text/width';
import { gotsuPolicy, layOver, zones } from '../../src/policy/index';
import { rules } from '../../src/rules/index';
import { result } from './reports';

const library = { policy: gotsuPolicy, rules };

function explain(query: string, language: 'ja' | 'en' = 'ja'): string {
  const reference = findReference(query, library);
  if (reference === undefined) throw new Error(`nothing is called ${query}`);
  return explainText(reference, { ...library, language });
}

describe('what can be explained', () => {
  test('everything that is suggested, within 80 columns', () => {
    for (const name of referenceNames(library)) {
      for (const language of ['ja', 'en'] as const) {
        const text = explain(name, language);
        for (const line of text.split('\n')) expect(widthOf(line), `${name}: ${line}`).toBeLessThanOrEqual(80);
      }
    }
  });

  test.each(['exceptions/expired', 'records/statement', 'scope/coverage', 'source/fidelity'])('%s, which reports print', (id) => {
    expect(explain(id)).toContain(id);
    expect(findReference(id, library)?.kind).toBe('evaluation');
  });

  test('a requirement or rule by its last word, if only one has it', () => {
    expect(findReference('isolation', library)).toMatchObject({ kind: 'requirement', requirement: { id: '6.3.1/isolation' } });
    expect(findReference('path-partition', library)).toMatchObject({ kind: 'rule', rule: { id: 'network/path-partition' } });
    // A requirement and a rule are called so.
    expect(findReference('sanitized-communication', library)).toBeUndefined();
  });

  test.each(['6(3)①', '6（3）-1', '第6条(3)①', '6 3 1'])('a clause in a usual spelling: %s', (label) => {
    expect(findReference(label, library)).toMatchObject({ kind: 'clause', clause: { id: '6.3.1' } });
  });

  test.each(zones.map(({ id }) => id))('the zone %s, with its row of the table', (zone) => {
    const text = explain(zone);
    for (const other of zones) expect(text).toContain(`(${other.id})`);
  });

  test('the row of LGWAN says what may cross', () => {
    expect(explain('lgwan').replace(/\n\s+/g, '')).toContain(
      'インターネット接続系 (internet-tier)条件を満たせば認める: 既定で拒む境界を通り',
    );
    expect(explain('lgwan', 'en')).toContain('permitted as sanitized communication only (6(3)②)');
    expect(explain('lgwan', 'en')).toContain('denied in principle, but for a recorded, approved exception (6(3)①)');
  });

  test('a crossing by two words', () => {
    expect(findReference('lgwan internet-tier', library)).toEqual({ kind: 'crossing', between: ['lgwan', 'internet-tier'] });
  });
});

describe('terms', () => {
  test.each([
    ['6.3.2/sanitized-communication', '2(12)', undefined],
    ['6.3.2/partition', '2(11)', undefined],
    ['6.3.3/security-cloud', '2(10)', '2(3)'],
  ])('%s names %s', (id, used, unused) => {
    const text = explain(id);
    const terms = text.slice(text.indexOf('関係する用語'));
    expect(terms).toContain(`${used} `);
    if (unused !== undefined) expect(terms).not.toContain(`${unused} `);
  });
});

test('a rule id that a sample report has is one of the rules or of the evaluation', () => {
  expect(findReference(result({ requirement: '6.3.2/sanitized-communication', subjects: [] }).rule, library)?.kind).toBe('rule');
});

describe('the parameters that are read', () => {
  const flat = (text: string): string => text.replace(/\n\s*/g, ' ');

  test('are named with what the policy sets, and whose that is', () => {
    expect(flat(explain('review/audit'))).toContain(
      '読む基準値: - longestCycle 人の判断なしに定期的と認める最長の周期: 1年。根拠は解釈（本ツールの解釈。',
    );
    expect(flat(explain('review/audit', 'en'))).toContain(
      'Parameters: - longestCycle the longest cycle that counts as periodic without a judgement: 1 year(s). Basis: interpretation (our interpretation:',
    );
  });

  test('are said not to be set where nobody has set them', () => {
    expect(flat(explain('training', 'en'))).toContain(
      '- trainingAttendance the share that must have attended for education to be sufficient: not set, and not applied',
    );
    expect(flat(explain('exceptions/ending-soon', 'en'))).toContain('- exceptionEndingSoon how long');
    expect(explain('records/statement', 'en')).toContain('- longestCycle');
  });

  test('are shown as a layer sets them, with its source', () => {
    const source = { ja: '市の決定', en: 'a decision of the city' };
    const parameters = {
      longestCycle: { years: 3, source },
      trainingAttendance: { percent: 90, source },
      myNumberMediaDestroyed: { source },
      exceptionEndingSoon: { days: 30, source },
    } as const;
    const policy = layOver(gotsuPolicy, { id: 'city', basis: 'interpretation', parameters });
    const texts = ['review/audit', 'personnel/training', 'physical/media-disposal', 'exceptions/ending-soon'].map((id) => {
      const reference = findReference(id, library);
      return reference === undefined ? '' : flat(explainText(reference, { ...library, policy, language: 'en' }));
    });
    const values = ['3 year(s)', '90%', 'set', '30 day(s)'];
    for (const [index, value] of values.entries()) expect(texts[index]).toContain(`: ${value} (a decision of the city)`);
  });

  test('are not spoken of where there are none', () => {
    expect(explain('network/path-partition')).not.toContain('読む基準値');
  });
});
