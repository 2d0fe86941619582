import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/evaluation/report';
import type { Unknown, UnknownReason } from '../../src/facts/index';
import { type TextOptions, toText } from '../../src/formats/index';
import { widthOf } from '../../src/formats/text/width';
import { allExcepted, broken, city, conformant, empty, mixed, report, result } from './reports';

const languages = ['ja', 'en'] as const;
const samples: Readonly<Record<string, Report>> = { mixed, empty, 'all-excepted': allExcepted, broken, conformant };
const lines = new Map([
  ['/network/flows/file-out', 14],
  ['/network/nodes/shared-printer', 9],
]);
const options: TextOptions = {
  configuration: city,
  inputs: ['city.yaml'],
  tool: 'gotsu-policy 0.1.0',
  evidence: true,
  lineOf: ({ pointer }) => lines.get(pointer),
};

test('the width of common characters is that of string-width, which measures them slowly', () => {
  const ranges = [
    [0x20, 0x7e],
    [0x3001, 0x3002],
    [0x300c, 0x300f],
    [0x3041, 0x3096],
    [0x30a1, 0x30fc],
    [0x4e00, 0x9fff],
    [0xff08, 0xff09],
  ] as const;
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const text = `か${String.fromCharCode(code)}a`;
      expect(widthOf(text), text).toBe(stringWidth(text, { ambiguousIsNarrow: false }));
    }
  }
  // A mark that joins the character before it takes no column of its own.
  expect(widthOf('か\u3099')).toBe(2);
});

describe.each(languages)('text report (%s)', (language) => {
  test.each(Object.keys(samples))('%s is as it was read and approved', async (name) => {
    const sample = samples[name];
    if (sample === undefined) throw new Error(name);
    await expect(toText(sample, { ...options, language })).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });

  test.each(Object.entries(samples))('%s: no line is wider than asked, none begins or ends with a mark that may not', (_, sample) => {
    for (const width of [40, 60, 80]) {
      for (const line of toText(sample, { ...options, language, width }).split('\n')) {
        expect(widthOf(line), line).toBeLessThanOrEqual(width);
        expect(line.trimStart(), line).not.toMatch(/^[、。，．」』）】〕・]/u);
        expect(line, line).not.toMatch(/[「『（【〔]$/u);
        expect(line, line).not.toMatch(/(^|[\s(])"$/u);
      }
    }
  });

  test.each(Object.entries(samples))('%s: without its colors it says the same', (_, sample) => {
    const colored = toText(sample, { ...options, language, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for.
    expect(colored.replace(/\u001b\[[0-9;]*m/gu, '')).toBe(toText(sample, { ...options, language }));
  });

  test('a different report gives a different text', () => {
    const changed = { ...mixed, asOf: '2026-11-25' };
    expect(toText(changed, { ...options, language })).not.toBe(toText(mixed, { ...options, language }));
  });
});

test('Japanese lines string things together with 、', () => {
  for (const sample of Object.values(samples)) {
    for (const line of toText(sample, { ...options, language: 'ja' }).split('\n')) expect(line).not.toMatch(/[\p{L}\d][,;] /u);
  }
});

test('what the document does not ask is not counted as asked by it', () => {
  const required = (sample: Report): string | undefined => /Required +(.*):/.exec(toText(sample, { language: 'en', width: 120 }))?.[1];
  expect(required(empty)).toBe('57 requirements (53 of the document, 4 not in it)');
  expect(required({ ...empty, requirements: empty.requirements.filter(({ basis }) => basis === 'policy') })).toBe('53 requirements');
});

describe('counts', () => {
  const cause = result({ requirement: '6.3.2/partition', rule: 'network/boundary-default', subjects: [{ kind: 'boundary', id: 'edge' }] });
  const following = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
    result({
      requirement: '6.3.2/partition',
      rule: 'network/path-partition',
      subjects: [{ kind: 'flow', id }],
      message: { ja: '境界「edge」は既定で許可する。', en: 'Boundary "edge" allows by default.' },
      consequenceOf: [cause.identity],
    }),
  );
  const sample = report({ verdict: 'nonconformant', results: [cause, ...following] });

  test('heading and verdict say how many have to be mended and how many follow', () => {
    const text = toText(sample);
    expect(text).toContain('== 違反 8件（直すべきもの 1件、そこから続くもの 7件）');
    expect(text.replace(/\n/g, '')).toContain('違反 8件（直すべきもの 1件、そこから続くもの 7件）。');
    expect(toText(sample, { language: 'en' })).toContain('== Violations: 8 (1 to mend, 7 following from them)');
  });

  test('equal consequences are one line that names what they are about', () => {
    const text = toText(sample);
    expect(text.match(/境界「edge」は既定で許可する。/gu)).toHaveLength(1);
    expect(text).toContain('対象（7件）: 通信 a、通信 b、通信 c、通信 d、通信 e、ほか2件');
  });
});

describe('remedies', () => {
  const finding = (id: string) => result({ requirement: '6.3.2/sanitized-communication', subjects: [{ kind: 'flow', id }] });
  const textOf = (...ids: readonly string[]): string => toText(report({ verdict: 'nonconformant', results: ids.map(finding) }));

  test('one finding has its own', () => expect(textOf('a')).toContain('\n     対応: 両方向を無害化する。'));
  test('two share one, and it says so', () => expect(textOf('a', 'b')).toContain('\n  対応（1・2に共通）: 両方向を無害化する。'));
  test('three too', () => expect(textOf('a', 'b', 'c')).toContain('\n  対応（1〜3に共通）: 両方向を無害化する。'));

  test('one that a judgement denies has the remedy of the judgement, wherever it stands among those of its rule', () => {
    const remedy = { ja: '記録された不適合を直す。', en: 'Mend what the record found.' };
    const text = toText(report({ verdict: 'nonconformant', results: [{ ...finding('a'), remedy }, finding('b'), finding('c')] }));
    expect(text).toContain('\n     対応: 記録された不適合を直す。');
    expect(text).toContain('共通）: 両方向を無害化する。');
    const steps = text.slice(text.indexOf('== 次にすること')).replace(/\n {5}/g, '');
    expect(steps).toMatch(/通信 a。記録された不適合を直す。/u);
    expect(steps).toMatch(/通信 b、ほか1件。両方向を無害化する。/u);
  });
});

describe('next steps', () => {
  const step = (text: string): string => text.slice(text.indexOf('== 次にすること')).replace(/\n {5}/g, '');

  test('the heaviest three, then the rest counted', () => {
    const results = ['p', 'q', 'r', 's', 't'].map((rule) =>
      result({
        requirement: '6.3.2/partition',
        rule: `network/${rule}`,
        title: { ja: rule, en: rule },
        subjects: [{ kind: 'flow', id: rule }],
      }),
    );
    const text = step(toText(report({ verdict: 'nonconformant', results })));
    expect(text).toContain('1. 6(3)②の違反「p」を直す。対象: 通信 p。');
    expect(text).toContain('3. 6(3)②の違反「r」を直す。');
    expect(text).toContain('4. ほかの違反 2件を、一覧の順に直す。');
  });

  test.each([
    ['invalid', '要件を欠く例外 EX-9 の記録を正す'],
    ['expired', '期限の切れた例外 EX-9 を見直す'],
    ['not-yet-valid', 'まだ始まっていない例外 EX-9 について'],
  ] as const)('an exception that is %s is put right, not recorded anew', (disposition, said) => {
    const denied = result({
      requirement: '6.3.1/isolation',
      subjects: [{ kind: 'flow', id: 'x' }],
      disposition,
      exception: 'EX-9',
      remedy: { ja: '例外を記録する。', en: 'Record an exception.' },
    });
    const text = step(toText(report({ verdict: 'nonconformant', results: [denied] })));
    expect(text).toContain(said);
    expect(text).not.toContain('例外を記録する');
  });

  const open = (reason: UnknownReason, more: Partial<Unknown> = {}, requirement = '6.3.2/partition') =>
    result({
      requirement,
      outcome: 'undetermined',
      subjects: [{ kind: 'flow', id: requirement }],
      unknown: [{ reason, question: { ja: '問い', en: 'question' }, ...more }],
    });

  test('judgements and gaps in the text are steps, whatever else is open', () => {
    const asked = [open('judgement'), open('judgement', {}, '6.3.3/aggregation'), open('text-gap', {}, '6.3.1/isolation')];
    const alone = step(toText(report({ results: asked })));
    expect(alone).toContain('1. 人の判断が要る問い 2点に答え、judgements に記録する。');
    expect(alone).toContain('2. 本文に定めのない問い 1点について');
    expect(alone).not.toContain('構成が変わるたびに');
    const fact = open('missing-fact', { pointer: '/network/flows/x/medium' });
    const mixedSteps = step(toText(report({ results: [fact, ...asked] })));
    expect(mixedSteps).toContain('1. /network/flows/{id}/medium を宣言する');
    expect(mixedSteps).toContain('2. 人の判断が要る問い 2点');
  });

  test('a judgement that does not settle its question is named', () => {
    const old = result({
      requirement: '6.3.2/partition',
      outcome: 'undetermined',
      subjects: [{ kind: 'flow', id: 'x' }],
      unknown: [
        { reason: 'judgement', question: { ja: '問い', en: 'question' } },
        { reason: 'judgement', pointer: '/judgements/J-1/on', question: { ja: '古い', en: 'old' } },
      ],
    });
    expect(step(toText(report({ results: [old] })))).toContain('すでにある判断 J-1 はそのままでは足りない');
  });

  test('nothing undetermined is left without a step', () => {
    for (const one of [open('suspect'), open('missing-fact')])
      expect(step(toText(report({ results: [one] })))).not.toContain('構成が変わるたびに');
  });
});

test('an exception from what admits none is withdrawn, and its violation mended', () => {
  const results = [
    result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: 'x' }], disposition: 'invalid', exception: 'EX-9' }),
    result({ requirement: 'exceptions/approval', rule: 'exceptions/not-exceptable', subjects: [{ kind: 'exception', id: 'EX-9' }] }),
  ];
  const text = toText(report({ verdict: 'nonconformant', results }), { width: 200 });
  const steps = text.slice(text.indexOf('== 次にすること'));
  expect(steps).toContain('例外 EX-9 は、例外を認められない要求を対象としている。廃して、');
  expect(steps).toContain('対象: 通信 x。');
  expect(steps).not.toContain('記録を正す');
});

describe('questions', () => {
  test('one question about many flows is asked once and names them', () => {
    const open = ['a', 'b'].flatMap((id) =>
      ['6.3.2/sanitized-communication', '6.3.3/aggregation'].map((requirement) =>
        result({
          requirement,
          rule: `network/${requirement}`,
          outcome: 'undetermined',
          subjects: [{ kind: 'flow', id }],
          unknown: [{ reason: 'text-gap', question: { ja: 'この通信を認めるか', en: 'Is it acceptable?' } }],
        }),
      ),
    );
    const text = toText(report({ results: open }));
    expect(text).toContain('== 未確定 4件（問い1点）');
    expect(text.match(/この通信を認めるか/gu)).toHaveLength(1);
    expect(text).toContain('対象: 通信 a、通信 b\n');
  });
});

test('what is wrong with a recorded judgement stands below the question, with what it is about', () => {
  const asks = (id: string, recorded?: string) =>
    result({
      requirement: '6.3.2/partition',
      outcome: 'undetermined',
      subjects: [{ kind: 'flow', id }],
      unknown: [
        { reason: 'judgement', question: { ja: `「${id}」は十分か`, en: `Is "${id}" enough?` } },
        ...(recorded === undefined
          ? []
          : [{ reason: 'judgement', pointer: `/judgements/${recorded}/on`, question: { ja: `${recorded} は古い`, en: 'old' } } as const]),
      ],
    });
  const text = toText(report({ results: [asks('a', 'J'), asks('b')] }));
  expect(text).toContain(
    ['  1. 「a」は十分か', '     「b」は十分か', '     対象: 通信 a、通信 b', '     - 記録のある判断について（通信 a）: J は古い', ''].join(
      '\n',
    ),
  );
  expect(toText(report({ results: [asks('a', 'J'), asks('b', 'J')] }))).toContain('記録のある判断について（対象のすべて）: J は古い');
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => asks(id, `J-${id}`));
  expect(toText(report({ results: many }))).toContain('     - 同じように足りない判断の記録がほか2件\n');
  expect(toText(report({ results: many }), { all: true })).toContain('J-e は古い');
});

test('a name is not said twice', () => {
  const twice = result({
    requirement: '6.3.1/isolation',
    subjects: [{ kind: 'flow', id: 'x' }],
    message: {
      ja: 'インターネットの「インターネット」から「税」（マイナンバー利用事務系）に達しうる。',
      en: 'From "Internet" (the Internet) it can reach "tax" (My Number tier).',
    },
  });
  const sample = report({ verdict: 'nonconformant', results: [twice] });
  expect(toText(sample, { width: 200 })).toContain('1. 「インターネット」から「税」（マイナンバー利用事務系）に達しうる。');
  expect(toText(sample, { width: 200, language: 'en' })).toContain('1. From "Internet" it can reach "tax" (My Number tier).');
});

describe('hostile names', () => {
  const hostile = 'a\u001b[2J\u202ebad\nSecond\u200b';
  const sample = report({
    verdict: 'nonconformant',
    declared: { municipality: hostile, covers: 'unknown' },
    results: [
      result({
        requirement: '6.3.1/isolation',
        subjects: [{ kind: 'flow', id: hostile }],
        locations: [{ file: hostile, pointer: `/network/flows/${hostile}` }],
      }),
    ],
  });

  test.each(languages)('cannot move the cursor, turn the line or hide (%s)', (language) => {
    const text = toText(sample, { language, inputs: [hostile] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/u);
    expect(text).toContain('<U+001B>');
    expect(text.split('\n').filter((line) => line.startsWith('Second'))).toEqual([]);
  });
});

test('a large report is written in time that grows with it', () => {
  const results = Array.from({ length: 20_000 }, (_, index) =>
    result({ requirement: '6.3.2/sanitized-communication', subjects: [{ kind: 'flow', id: `flow-${index}` }] }),
  );
  const sample = report({ verdict: 'nonconformant', results });
  const start = performance.now();
  toText(sample, { configuration: city });
  // 20,000 findings took 40 s when every one copied the list before it; now about a second.
  expect(performance.now() - start).toBeLessThan(15_000);
}, 60_000);
