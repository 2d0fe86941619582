import { describe, expect, test } from 'vitest';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/schemas';

function told(input: unknown) {
  try {
    parseConfiguration(input);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues.map(({ code, pointer, suggestion, message }) => ({ code, pointer, suggestion, ja: message.ja, en: message.en }));
  }
}

const audit = (facts: object) => ({ review: { audits: { a: facts } } });
const system = (facts: object) => ({ technical: { systems: { a: facts } } });
const judgement = (...subjects: unknown[]) => ({ judgements: { j: { requirement: '6.3.1/isolation', subjects } } });

describe('what a choice allows is said whole, so that nobody writes unknown for want of another word', () => {
  test.each<[string, unknown, string, string]>([
    ['a number that is none of those', audit({ findings: 1.5 }), '0以上の整数、unknown', 'a whole number of at least 0, or unknown'],
    ['a word in place of a number', audit({ findings: 'many' }), '0以上の整数、unknown', 'a whole number of at least 0, or unknown'],
    [
      'a word in place of a day',
      system({ patching: { appliedOn: 3 } }),
      '日付（2026-04-01 の形）、never、unknown',
      'a date such as 2026-04-01, never, or unknown',
    ],
    ['one of many records', judgement('plan'), '{ node: … }、', 'or another such record.'],
  ])('%s', (_, input, ja, en) => {
    const [issue, ...others] = told(input);
    expect(others).toEqual([]);
    expect(issue?.code).toBe('unknown-value');
    expect(issue?.ja).toContain(ja);
    expect(issue?.en).toContain(en);
  });

  test.each([['3'], ['３'], ['3件'], [' 3 ']])('a number that is written as the text "%s" is told to stand alone', (findings) => {
    const [issue] = told(audit({ findings }));
    expect(issue).toMatchObject({ code: 'wrong-type', pointer: '/review/audits/a/findings' });
    expect(issue?.ja).toContain('引用符も単位も付けず');
    expect(issue?.ja).toContain('（3）');
    expect(issue?.en).toContain('without quotes or a unit: 3.');
  });

  test('so it is where nothing but a number may stand', () => {
    expect(told({ personnel: { training: { t: { invited: '30人' } } } })[0]?.en).toContain('without quotes or a unit: 30.');
    expect(told({ personnel: { training: { t: { invited: 'all' } } } })[0]?.ja).toBe('0以上の整数を書いてください。');
    expect(told({ personnel: { training: { t: { invited: '1.5' } } } })[0]?.en).toBe('Expected a whole number of at least 0.');
  });

  test.each<[string, object, string]>([
    ['the end of a flow', { network: { flows: { f: { from: 20260401 } } } }, '/network/flows/f/from'],
    ['a role that approved', { exceptions: { a: { approvedBy: 20260401 } } }, '/exceptions/a/approvedBy'],
  ])('of an id that YAML took for a number, it is told to put it in quotes, whatever its digits: %s', (_, input, pointer) => {
    const [issue] = told(input).filter((one) => one.pointer === pointer);
    expect(issue).toMatchObject({ code: 'wrong-type' });
    expect(issue?.ja).toContain("'20260401'");
  });

  test.each<[object, string]>([
    [{ exceptions: { a: { reviewBy: 20260401 } } }, '/exceptions/a/reviewBy'],
    [{ outsourcing: { contracts: { c: { renewals: [20260401] } } } }, '/outsourcing/contracts/c/renewals/0'],
  ])('and of every day, wherever it stands, how days are written: %j', (input, pointer) => {
    expect(told(input).find((one) => one.pointer === pointer)).toMatchObject({ code: 'malformed-date', suggestion: '2026-04-01' });
  });

  test('a day that YAML took for a number is told as a day', () => {
    expect(told(system({ patching: { appliedOn: 20261101 } }))).toMatchObject([{ code: 'malformed-date', suggestion: '2026-11-01' }]);
  });
});

describe('of a misspelled key nothing is told but the nearest', () => {
  test('among records of which one is to be chosen', () => {
    expect(told(judgement({ contrat: 'zz' }))).toMatchObject([
      { code: 'unknown-key', pointer: '/judgements/j/subjects/0/contrat', suggestion: 'contract' },
    ]);
    expect(told(judgement({ zzzzzz: 'a' }))).toMatchObject([
      { code: 'unknown-key', pointer: '/judgements/j/subjects/0/zzzzzz', suggestion: undefined },
    ]);
  });

  test('in a record that needs it', () => {
    expect(told({ assets: { scale: { sorce: '対策基準' } } })).toMatchObject([
      { code: 'unknown-key', pointer: '/assets/scale/sorce', suggestion: 'source' },
    ]);
    const parts = { contacts: { sectoin: '3' } };
    expect(told({ operations: { incidentResponsePlan: { parts } } })).toMatchObject([
      { code: 'unknown-key', pointer: '/operations/incidentResponsePlan/parts/contacts/sectoin', suggestion: 'section' },
    ]);
  });

  test('what else is wrong is told as well', () => {
    expect(told({ assets: { scale: { confidentialty: [] } } }).map(({ code }) => code)).toEqual(['missing-key', 'unknown-key']);
    expect(told(judgement({ placement: { dat: 'x' } })).map(({ pointer }) => pointer)).toEqual([
      '/judgements/j/subjects/0/placement/node',
      '/judgements/j/subjects/0/placement/dat',
    ]);
  });

  test('two keys that exclude each other are told so, and an empty record what it may hold', () => {
    expect(told(judgement({ node: 'a', flow: 'f' }))).toMatchObject([{ code: 'conflicting-keys', suggestion: undefined }]);
    expect(told(judgement({}))).toMatchObject([{ code: 'unknown-value', pointer: '/judgements/j/subjects/0' }]);
    expect(told(judgement({}))[0]?.en).toBe('Expected here: { node: … }, { party: … }, { flow: … }, or another such record.');
  });

  test('where nothing is near the keys are listed', () => {
    expect(told({ review: { findings: { f: { improvement: { what: 'x', day: '2026-04-01' } } } } })[0]?.en).toContain(
      'These are known: what.',
    );
  });
});

describe('a date that is none is told why', () => {
  test.each([
    ['平成31年5月1日', '平成は令和元年5月1日の前日まで', 'Heisei ended on the day before 2019-05-01'],
    ['令和元年4月30日', '令和は令和元年5月1日から', 'Reiwa began on 2019-05-01'],
    ['令和8年13月1日', '存在しない日付', 'no such day'],
    ['R8.2.30', '存在しない日付', 'no such day'],
    ['2026/2/30', '存在しない日付', 'no such day'],
    ['令和8年3月', '年月日をすべて', 'year, month and day'],
    ['令和８年度', '年月日をすべて', 'year, month and day'],
    ['2026-03', '年月日をすべて', 'year, month and day'],
    ['2026年度', '年月日をすべて', 'year, month and day'],
  ])('%s', (on, ja, en) => {
    const [issue] = told(audit({ on }));
    expect(issue).toMatchObject({ code: 'malformed-date', suggestion: undefined });
    expect(issue?.ja).toContain(ja);
    expect(issue?.ja).toContain('2026-04-01 の形');
    expect(issue?.en).toContain(en);
  });
});

describe('keys and values in Japanese suggest what is meant', () => {
  test.each<[string, unknown, string | undefined]>([
    ['a key by its title', { network: { nodes: { a: { 種別: 'server' } } } }, 'kind'],
    ['a key by another word for it', { documents: { d: { 種別: 'procedure' } } }, 'kind'],
    ['a section by its title', { 文書: {} }, 'documents'],
    ['a section in a section', { review: { 監査: {} } }, 'audits'],
    ['a subject by what it is', judgement({ 契約: 'zz' }), 'contract'],
    ['a key that is nearly its title', { assets: { systems: { s: { 管理責任: 'r' } } } }, 'owner'],
    ['a key that is called as a value is', { personnel: { audiences: { 会計年度任用職員等: 'present' } } }, undefined],
    ['a group of staff', { personnel: { audiences: { 正規職員: 'present' } } }, 'regular-staff'],
    ['a body whose name holds a known one', { scope: { bodies: { b: { kind: '上下水道局' } } } }, 'local-public-enterprises'],
    ['a body in English', { scope: { bodies: { b: { kind: 'water-bureau' } } } }, 'local-public-enterprises'],
    ['a body of this city', { scope: { bodies: { b: { kind: '江津市水道局' } } } }, 'local-public-enterprises'],
    ['a name with a slip', { network: { nodes: { a: { kind: 'ハイパーバイザア' } } } }, 'hypervisor'],
    ['a name that is turned round', { physical: { rooms: { r: { measures: ['入退室管理なし'] } } } }, undefined],
  ])('%s', (_, input, suggestion) => {
    expect(told(input).map((issue) => issue.suggestion)).toEqual([suggestion]);
  });
});
