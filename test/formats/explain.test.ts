import { describe, expect, test } from 'vitest';
import { explainText, findReference, referenceNames } from '../../src/formats/index';
import { widthOf } from '../../src/formats/text/width';
import { gotsuPolicy, zones } from '../../src/policy/index';
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
