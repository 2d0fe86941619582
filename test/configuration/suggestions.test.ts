import { describe, expect, test } from 'vitest';
import { dayMeant } from '../../src/configuration/notation/date-forms';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/schemas';

/** The mistakes of an input as `code pointer → suggestion: message`. */
function told(input: unknown) {
  try {
    parseConfiguration(input);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues.map(({ code, pointer, suggestion, message }) => ({ code, pointer, suggestion, ja: message.ja, en: message.en }));
  }
}

const node = (facts: object) => ({ network: { nodes: { a: facts } } });
const exception = (facts: object) => ({ exceptions: { x: { requirement: '6.3.1/isolation', subjects: [], ...facts } } });

describe('a value written in Japanese suggests the value that is meant', () => {
  test.each<[string, unknown, string]>([
    ['a tier', node({ tier: 'LGWAN接続系' }), 'lgwan'],
    ['a tier in full-width letters', node({ tier: 'ＬＧＷＡＮ接続系' }), 'lgwan'],
    ['the Internet tier', node({ tier: 'インターネット接続系' }), 'internet'],
    ['the My Number tier by its short name', node({ tier: 'マイナンバー系' }), 'my-number'],
    ['tiers', node({ tiers: ['lgwan', 'インターネット接続系'] }), 'internet'],
    ['a kind', node({ kind: 'サーバ' }), 'server'],
    ['a kind with its long vowel', node({ kind: 'サーバー' }), 'server'],
    ['an affair without what its label has in brackets', node({ affairs: ['地方税'] }), 'local-tax'],
    ['a model', { municipality: { model: 'α' } }, 'alpha'],
    ['another model', { municipality: { model: 'β’' } }, 'beta-prime'],
    ['a zone', { network: { parties: { a: { zone: 'インターネット' } } } }, 'internet'],
    ['what a boundary stands between', { network: { boundaries: { b: { between: ['lgwan', 'インターネット接続系'] } } } }, 'internet-tier'],
    ['a result', { judgements: { j: { requirement: '6.3.1/isolation', subjects: [], result: '適合' } } }, 'conformant'],
    ['a list that may be none', { network: { nodes: { a: {}, b: {} }, flows: { f: { from: 'a', to: 'b', via: 'なし' } } } }, 'none'],
    ['the whole city', { covers: '市全体' }, 'municipality'],
    ['a means', { technical: { systems: { a: { malware: { means: ['パターンファイル'] } } } } }, 'definitions'],
    ['no measure', { technical: { systems: { a: { malware: 'なし' } } } }, 'none'],
    ['a day that never was', { technical: { systems: { a: { access: { accountsReviewedOn: '未実施' } } } } }, 'never'],
    ['a day that nobody knows', { technical: { systems: { a: { patching: { appliedOn: '不明' } } } } }, 'unknown'],
    ['a day of an era', { technical: { systems: { a: { patching: { appliedOn: '令和8年11月1日' } } } } }, '2026-11-01'],
    ['a part of a plan that is lacking', { operations: { incidentResponsePlan: { parts: { contacts: 'なし' } } } }, 'none'],
    ['a document', { assets: { systemDocuments: { d: { kind: 'ネットワーク図' } } } }, 'network-diagram'],
    ['a room', { physical: { rooms: { r: { kind: '電算室' } } } }, 'computer-room'],
    ['what protects it', { physical: { rooms: { r: { measures: ['入退室管理'] } } } }, 'entry-control'],
    ['what is protected', { physical: { protections: { p: { objects: '通信回線' } } } }, 'communication-lines'],
    ['a way of disposal by its label', { physical: { disposals: { d: { method: '消磁' } } } }, 'degaussing'],
    [
      'a way of disposal by what a label has in brackets',
      { physical: { disposals: { d: { method: 'ATA SECURITY ERASE UNIT' } } } },
      'ata-secure-erase-enhanced',
    ],
  ])('%s', (_, input, suggestion) => {
    expect(told(input).map((issue) => issue.suggestion)).toEqual([suggestion]);
  });

  test('a label of a value that is not a choice here suggests nothing', () => {
    expect(told(node({ tier: '自治体情報セキュリティクラウド' })).map(({ suggestion }) => suggestion)).toEqual([undefined]);
  });
});

describe('a reference by title suggests the id', () => {
  test('of a role', () => {
    const input = { organization: { roles: { 'tax-chief': { title: '税務課長' } } }, ...exception({ approvedBy: '税務課長' }) };
    expect(told(input)).toMatchObject([{ code: 'unknown-reference', pointer: '/exceptions/x/approvedBy', suggestion: 'tax-chief' }]);
  });

  test('of a node, in another width of letters', () => {
    const input = { network: { nodes: { 'tax-db': { title: '税務DB' }, b: {} }, flows: { f: { from: '税務ＤＢ', to: 'b' } } } };
    expect(told(input)).toMatchObject([{ pointer: '/network/flows/f/from', suggestion: 'tax-db' }]);
  });

  test('a title that two share suggests neither', () => {
    const input = { network: { nodes: { a: { title: '端末' }, b: { title: '端末' } }, flows: { f: { from: '端末', to: 'b' } } } };
    expect(told(input).map(({ suggestion }) => suggestion)).toEqual([undefined]);
  });
});

describe('a date in another form suggests the day', () => {
  test.each<[string, string | undefined]>([
    ['令和8年3月1日', '2026-03-01'],
    ['令和８年３月１日', '2026-03-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成31年5月1日', undefined],
    ['R8.3.1', '2026-03-01'],
    ['r08/03/01', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['２０２６－０３－０１', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['2026/2/30', undefined],
    ['3/1', undefined],
    ['来年', undefined],
  ])('%s', (text, day) => {
    expect(dayMeant(text)).toBe(day);
    expect(told(exception({ until: text }))).toMatchObject([{ code: 'malformed-date', pointer: '/exceptions/x/until', suggestion: day }]);
  });

  test('a number is told to be no date, not to be no text', () => {
    const [issue] = told(exception({ until: 20260301 }));
    expect(issue).toMatchObject({ code: 'malformed-date', suggestion: '2026-03-01' });
    expect(issue?.ja).toContain('日付');
    expect(told(exception({ reason: 20260301 }))).toMatchObject([{ code: 'wrong-type' }]);
    expect(told({ assets: { systems: { tax: { introducedOn: 20260301 } } } })).toMatchObject([{ suggestion: '2026-03-01' }]);
  });
});

describe('other forms', () => {
  test('a municipality code in full-width digits is named as that', () => {
    const [issue] = told({ municipality: { code: '３２２０７５' } });
    expect(issue).toMatchObject({ code: 'malformed-municipality-code', suggestion: '322075' });
    expect(issue?.ja).toContain('全角');
    expect(issue?.en).toContain('full-width');
  });

  test('a key that is left empty says what to write where there is none', () => {
    expect(told({ network: { nodes: null } })[0]?.ja).toContain('{} と書きます');
    expect(told({ network: { nodes: null } })[0]?.en).toContain('write {}');
    expect(told({ network: { nodes: { a: null } } })[0]?.ja).toContain('{} と書きます');
    expect(told(node({ affairs: null }))[0]?.ja).toContain('[] と書きます');
    expect(told({ network: { nodes: [] } })[0]?.ja).not.toContain('{} と書きます');
  });

  test('digits where a text belongs are told to be put in quotes', () => {
    const [issue] = told({ assets: { information: { a: { class: { integrity: 2 } } } } });
    expect(issue).toMatchObject({ code: 'wrong-type', pointer: '/assets/information/a/class/integrity' });
    expect(issue?.ja).toContain("'2'");
    expect(issue?.en).toContain("'2'");
  });

  test('what may stand in a choice is listed whole: words, records and lists', () => {
    const [covers] = told({ covers: 'all' });
    expect(covers?.ja).toContain('ここに書けるのは municipality、{ systems: … } です。');
    expect(covers?.en).toContain('Expected here: municipality, or { systems: … }.');
    const flow = { network: { nodes: { a: {}, b: {} }, flows: { f: { from: 'a', to: 'b', via: 'firewall' } } } };
    expect(told(flow)[0]).toMatchObject({ code: 'unknown-value', suggestion: '[firewall]' });
    expect(told(flow)[0]?.ja).toContain('ここに書けるのは none、一覧です。');
  });

  test('one sanitization without its list is told to be one of a list', () => {
    const flow = { network: { nodes: { a: {}, b: {} }, flows: { f: { from: 'a', to: 'b', sanitization: 'text-conversion' } } } };
    expect(told(flow)[0]).toMatchObject({ code: 'unknown-value', suggestion: undefined });
  });
});
