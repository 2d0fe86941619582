import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  attachSource,
  fingerprintSource,
  type SourceOutline,
  type SourceVerification,
  suspectClauses,
  verifySource,
} from '../../../src/policy/source/index';
import { fullWidthMarkers, interleave, rewrap, wrap } from './disturbances';
import { miniatureBodies, miniatureClauses, miniatureFrontMatter, miniatureText } from './miniature';

let outline: SourceOutline<string>;

beforeAll(async () => {
  const skeleton = { clauses: miniatureClauses, frontMatter: miniatureFrontMatter };
  outline = { ...skeleton, fingerprints: await fingerprintSource(miniatureText, skeleton) };
});

const verify = (text: string) => verifySource(text, outline);

/** Replaces what occurs exactly once, so that a case cannot silently test nothing. */
function edit(old: string, replacement: string, text = miniatureText): string {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(old)} occurs ${parts.length - 1} times`);
  return parts.join(replacement);
}

/** The miniature with every body on one line, written as its hand-written body is. */
const plainText = miniatureText
  .replaceAll(/ ?LOCKER /gu, 'LOCKER')
  .replace('が\n\n鳴', 'が鳴')
  .replace('（予備を含む。）', '(予備を含む。)');

/** Everything that is not as it was: `clause: status`, `clause heading: status`. */
function differences(verification: SourceVerification<string>): readonly string[] {
  return verification.clauses.flatMap(({ clause, status, heading }) => [
    ...(status === 'unchanged' ? [] : [`${clause}: ${status}`]),
    ...(heading === undefined || heading === 'unchanged' ? [] : [`${clause} heading: ${heading}`]),
  ]);
}

async function expectUnchanged(text: string): Promise<void> {
  const verification = await verify(text);
  expect(differences(verification)).toEqual([]);
  expect(verification.added).toEqual([]);
  expect(verification.status).toBe('unchanged');
  expect(suspectClauses(verification)).toEqual([]);
}

describe('fingerprintSource', () => {
  it("hashes each clause's own text, not its heading and not its children's", () => {
    const expected = miniatureClauses.map(({ id }) => [
      id,
      createHash('sha256')
        .update(miniatureBodies[id] ?? 'absent')
        .digest('hex'),
    ]);
    expect(outline.fingerprints.map(({ clause, exact }) => [clause, exact])).toEqual(expected);
    expect(outline.fingerprints.map(({ length }) => length)).toEqual(miniatureClauses.map(({ id }) => miniatureBodies[id]?.length));
  });

  it('names every clause that the text does not hold', async () => {
    const text = edit('5. 鍵の点検\n\n上記3、4及び(1)の決まりが守られているかを、春に見る。\n', '');
    await expect(fingerprintSource(text, outline)).rejects.toThrow(/^The text does not hold these clauses: 5\.$/);
    await expect(fingerprintSource('', outline)).rejects.toThrow(RangeError);
  });

  it('refuses a text with more paragraphs than the outline names', async () => {
    await expect(fingerprintSource(`${miniatureText}\n終わりに一言。\n`, outline)).rejects.toThrow(/終わりに一言/);
  });
});

describe('verifySource: a copy that differs in form only is unchanged', () => {
  it('the text itself', () => expectUnchanged(miniatureText));
  it('CRLF', () => expectUnchanged(miniatureText.replaceAll('\n', '\r\n')));
  it('CR, and the line and paragraph separators of Unicode', async () => {
    await expectUnchanged(miniatureText.replaceAll('\n', '\r'));
    await expectUnchanged(miniatureText.replaceAll('\n', '\u2028'));
    await expectUnchanged(miniatureText.replaceAll('\n', '\u2029'));
  });
  it('a byte order mark', () => expectUnchanged(`\uFEFF1. ねらい${miniatureText.split('1. ねらい')[2]}`));
  it('zero-width characters, soft hyphens and direction marks inside words, headings and markers', async () => {
    await expectUnchanged(edit('館の鍵をなくさず', '館\u200Bの\u2060鍵\u00ADをなく\u200Eさず'));
    await expectUnchanged(edit('(2) 鍵箱', '\u200B(2)\u200B 鍵\u200B箱'));
  });
  it('full-width spaces, no-break spaces and tabs', async () => {
    await expectUnchanged(miniatureText.replaceAll(' LOCKER ', '\u3000LOCKER\u00A0'));
    await expectUnchanged(miniatureText.replace(/^(?=[^\n])/gmu, '\u3000'));
    await expectUnchanged(miniatureText.replaceAll('(1) ', '\t(1)\u3000'));
  });
  it('full-width digits and parentheses in markers', () => expectUnchanged(fullWidthMarkers(miniatureText)));
  it('parenthesized digits of one character', () =>
    expectUnchanged(miniatureText.replace(/^(- )?\(1\) /gmu, '⑴').replace(/^(- )?\(2\) /gmu, '⑵')));
  it('half width and full width in the text', () => expectUnchanged(edit('（予備を含む。）', '(予備を含む。)')));
  it('decomposed kana', () => expectUnchanged(miniatureText.normalize('NFD')));
  it('no contents list', () => expectUnchanged(miniatureText.replace(/（目次）[\s\S]*-3-\n/u, '')));
  it('a contents list without page numbers', () => expectUnchanged(miniatureText.replace(/\t-\d-/gu, '')));
  it('a contents list with dotted leaders', () => expectUnchanged(miniatureText.replace(/\t-(\d)-/gu, ' ………… $1')));
  it('a contents list with the page numbers on lines of their own', () => expectUnchanged(miniatureText.replace(/\t(-\d-)/gu, '\n$1')));
  it('a contents list of two levels', () =>
    expectUnchanged(
      miniatureText
        .replace('2. ことば\t-1-\n', '2. ことば\t-1-\n(1) 親鍵（マスターキー）\t-1-\n(2) 鍵箱\t-1-\n')
        .replace('4. 手だて\t-2-\n', '4. 手だて\t-2-\n(1) 当番\t-2-\n(2) 貸し出しと返却の確かめ\t-2-\n(3) 合鍵屋\t-2-\n'),
    ));
  it('the first clause at the very beginning', () => expectUnchanged(`1. ねらい${miniatureText.split('1. ねらい')[2]}`));
  it('no chapter heading', () => expectUnchanged(edit('第1章 鍵の決まり\n', '')));
  it('the chapter on the line of the first heading', () => expectUnchanged(edit('第1章 鍵の決まり\n\n1. ねらい', '第1章 1. ねらい')));
  it('a wrapped heading', () => expectUnchanged(edit('貸し出しと返却の確かめ', '貸し出しと返\n却の確かめ')));
  it('a heading wrapped with a blank line and a page number in it', () =>
    expectUnchanged(edit('貸し出しと返却の確かめ', '貸し出しと返\n\n- 2 -\n却の確かめ')));
  it('a marker on a line of its own', () => expectUnchanged(edit('5. 鍵の点検\n\n', '5.\n鍵の点検\n\n')));
  it('a heading without a space or a full stop after its number', async () => {
    await expectUnchanged(edit('\n5. 鍵の点検\n\n', '\n5鍵の点検\n\n'));
    await expectUnchanged(edit('\n5. 鍵の点検\n\n', '\n５　鍵の点検\n\n'));
  });
  it('without bullets, and with others', async () => {
    await expectUnchanged(miniatureText.replace(/^- (?=[(①])/gmu, ''));
    await expectUnchanged(miniatureText.replace(/^- (?=[(①])/gmu, '・'));
    await expectUnchanged(miniatureText.replace(/^- (?=[(①])/gmu, '– '));
  });
  it('blank lines inside sentences, and none between paragraphs', async () => {
    await expectUnchanged(edit('なくさず、貸しすぎず', 'なくさず、\n\n貸しすぎず'));
    await expectUnchanged(edit('店を選び、約束を', '店を選び、\n\n約束を'));
    await expectUnchanged(miniatureText.replaceAll('\n\n', '\n'));
  });
  it('page numbers of every kind, alone on a line, inside sentences too', async () => {
    for (const page of ['-3-', '3', '- 3 -', '－３－', '— 3 —', '3/10', '3 / 10', 'p. 3', '3ページ', '\f', '\f3\f']) {
      await expectUnchanged(edit('夕方の鐘が\n\n鳴る', `夕方の鐘が\n${page}\n鳴る`));
      await expectUnchanged(edit('郵便で鍵を送らない。', `${page}\n郵便で鍵\n\n${page}\nを送らない。`));
    }
  });
  it('a reference that a wrapped line begins with', async () => {
    await expectUnchanged(edit('上記3の心配ごとに備え', '上記\n3の心配ごとに備え'));
    await expectUnchanged(edit('上記3、4及び(1)の', '上記3、4及び\n(1)の'));
    await expectUnchanged(edit('上記3、4及び(1)の', '上記\n3、\n4及び(1)の'));
    await expectUnchanged(edit('次の手を打つ。5で述べる', '次の手を打つ。\n5で述べる'));
    await expectUnchanged(edit('次の手を打つ。5で述べる', '次の手を打つ。\n5 で述べる'));
  });
});

describe('verifySource: characters only', () => {
  const cases: readonly [string, string, string, string][] = [
    ['a hyphen for the long vowel mark', '親鍵（マスターキー）\n\nどの', '親鍵（マスタ-キ-）\n\nどの', '2.1 heading: characters-only'],
    ['the comma of the other style', 'かぞえ、数を', 'かぞえ，数を', '4.1: characters-only'],
    ['the full stop of the other style', '郵便で鍵を送らない。', '郵便で鍵を送らない．', '4.3.p2: characters-only'],
    ['a variation selector', '錠前の摩耗', '錠\u{E0100}前の摩耗', '3.2: characters-only'],
  ];
  for (const [name, old, replacement, difference] of cases) {
    it(`${name} is told from a change`, async () => {
      const verification = await verify(edit(old, replacement));
      expect(differences(verification)).toEqual([difference]);
      expect(verification.status).toBe('characters-only');
      expect(verification.added).toEqual([]);
      expect(suspectClauses(verification)).toEqual([]);
    });
  }
});

describe('verifySource: a change is reported, at its clause alone', () => {
  for (const { id, label, headingBasis, heading } of miniatureClauses) {
    const body = miniatureBodies[id] ?? '';
    if (body !== '') {
      it(`an altered character in ${id}`, async () => {
        const verification = await verify(edit(body, `${body.slice(0, 1)}※${body.slice(2)}`, plainText));
        expect(differences(verification)).toEqual([`${id}: changed`]);
        expect(verification.status).toBe('changed');
        expect(verification.added).toEqual([]);
        expect(suspectClauses(verification)).toEqual([id]);
      });
    }
    if (headingBasis === 'policy') {
      it(`an altered heading of ${id}, in the contents list too`, async () => {
        const marker = label.includes('(') ? label.slice(1) : `${label}.`;
        const verification = await verify(miniatureText.replaceAll(`${marker} ${heading.ja}`, `${marker} ${heading.ja}など`));
        expect(differences(verification)).toEqual([`${id} heading: changed`]);
        expect(verification.added).toEqual([]);
        expect(suspectClauses(verification)).toEqual([id]);
      });
    }
  }

  it('a word added at the end of a sentence', async () => {
    const verification = await verify(edit('館長が決める。', '館長が決めることがある。'));
    expect(differences(verification)).toEqual(['4.2.2: changed']);
  });

  it('a sentence added on the same line', async () => {
    const verification = await verify(edit('館長が決める。', '館長が決める。雨の日も同じ。'));
    expect(differences(verification)).toEqual(['4.2.2: changed']);
    expect(verification.added).toEqual([]);
  });

  it('two sentences in the other order', async () => {
    const verification = await verify(edit('次の手を打つ。5で述べる点検も忘れない。', '5で述べる点検も忘れない。次の手を打つ。'));
    expect(differences(verification)).toEqual(['4: changed']);
  });
});

describe('verifySource: what is left out is missing and costs its neighbors nothing', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['a clause', '5. 鍵の点検\n\n上記3、4及び(1)の決まりが守られているかを、春に見る。\n', ['5: missing']],
    ['an item with a heading', '(1) 親鍵（マスターキー）\n\nどの扉も開く鍵（予備を含む。）のこと。\n', ['2.1: missing']],
    ['an item without a heading', '- (1) 持ち去り、置き忘れ等による鍵の紛失\n', ['3.1: missing']],
    ['a circled item', '②LOCKER の鍵は週末に貸さない。なお、祭りの日は館長が決める。\n', ['4.2.2: missing']],
    ['the first paragraph of several', '合鍵屋に頼むときは、店を選び、約束を紙に残す。\n', ['4.3.p1: missing']],
    ['a paragraph in the middle', '郵便で鍵を送らない。\n', ['4.3.p2: missing']],
    ['the last paragraph', 'なお、手引きは表に貼らない。\n', ['6.p2: missing']],
    ['the text below a heading', '毎朝、当番が鍵箱をかぞえ、数を帳面に書く。\n', ['4.1: missing']],
    ['the lead of a clause with items', '貸し出しは二段で確かめる。\n', ['4.2: missing']],
  ];
  for (const [name, left, expected] of cases) {
    it(name, async () => {
      const verification = await verify(edit(left, ''));
      const missing = verification.clauses
        .filter(({ status }) => status !== 'unchanged')
        .map(({ clause, status }) => `${clause}: ${status}`);
      expect(missing).toEqual(expected);
      expect(verification.status).toBe('changed');
      expect(suspectClauses(verification)).toEqual(expected.map((line) => line.split(':')[0]));
    });
  }

  it('the first clause, although the contents list still names it', async () => {
    const verification = await verify(
      edit('1. ねらい\n\nこの決まりは、館の鍵をなくさず、貸しすぎず、使えるようにしておくためにある。\n', ''),
    );
    expect(differences(verification)).toEqual(['1: missing']);
  });

  it('an item whose followers were renumbered: their number is part of their heading', async () => {
    const text = edit('(1) 当番\n\n毎朝、当番が鍵箱をかぞえ、数を帳面に書く。\n', '')
      .replace('(2) 貸し出し', '(1) 貸し出し')
      .replace('(3) 合鍵屋', '(2) 合鍵屋');
    expect(differences(await verify(text))).toEqual(['4.1: missing', '4.2 heading: changed', '4.3 heading: changed']);
  });
});

describe('verifySource: what is not expected is reported as added', () => {
  it('a new item: it belongs to the clause that holds the items', async () => {
    const verification = await verify(edit('棚に置く。\n', '棚に置く。\n\n(3) 札\n\n鍵に付ける札のこと。\n'));
    expect(differences(verification)).toEqual([]);
    expect(verification.added).toEqual([{ after: '2.2', within: '2', marker: '(3)', excerpt: '(3) 札鍵に付ける札のこと。', length: 14 }]);
    expect(verification.status).toBe('changed');
    expect(suspectClauses(verification)).toEqual(['2']);
  });

  it('a new circled item', async () => {
    const verification = await verify(edit('館長が決める。\n', '館長が決める。\n③ 雪の日は休む。\n'));
    expect(differences(verification)).toEqual([]);
    expect(verification.added).toMatchObject([{ after: '4.2.2', within: '4.2', marker: '③' }]);
    expect(suspectClauses(verification)).toEqual(['4.2']);
  });

  it('a new clause at the top belongs to none', async () => {
    const verification = await verify(`${miniatureText}\n7. 附則\n\n秋から行う。\n`);
    expect(differences(verification)).toEqual([]);
    expect(verification.added).toMatchObject([{ after: '6.p2', within: null, marker: '7.' }]);
    expect(suspectClauses(verification)).toEqual([]);
    expect(verification.status).toBe('changed');
  });

  it('a new paragraph behind a clause makes it suspect though its words are there', async () => {
    const verification = await verify(edit('帳面に書く。\n', '帳面に書く。\n\nただし、雨の日は書かなくてよい。\n'));
    expect(differences(verification)).toEqual([]);
    expect(verification.added).toMatchObject([{ after: '4.1', within: '4.1', marker: null, excerpt: 'ただし、雨の日は書かなくてよい。' }]);
    expect(suspectClauses(verification)).toEqual(['4.1']);
  });

  it('a new paragraph between paragraphs', async () => {
    const verification = await verify(edit('送らない。\n', '送らない。\n\nただし、速達を除く。\n'));
    expect(differences(verification)).toEqual([]);
    expect(verification.added).toMatchObject([{ after: '4.3.p2', within: '4.3', marker: null }]);
    expect(suspectClauses(verification)).toEqual(['4.3', '4.3.p2']);
  });

  it('a paragraph before the lead', async () => {
    const verification = await verify(edit('次の二つを', 'まず一言。\n次の二つを'));
    expect(differences(verification)).toEqual([]);
    expect(verification.added).toMatchObject([{ after: '3', within: '3' }]);
  });

  it('a text below a clause that had a heading only', async () => {
    const verification = await verify(edit('2. ことば\n\n', '2. ことば\n\nここで使うことばを決める。\n\n'));
    expect(differences(verification)).toEqual([]);
    expect(suspectClauses(verification)).toEqual(['2']);
  });

  it('a preamble before the first clause', async () => {
    const verification = await verify(edit('第1章 鍵の決まり\n', '第1章 鍵の決まり\n\nわたしたちは鍵を大切にする。\n'));
    expect(verification.added).toMatchObject([{ after: null, within: null, excerpt: 'わたしたちは鍵を大切にする。' }]);
    expect(verification.status).toBe('changed');
  });

  it('another title or date', async () => {
    const verification = await verify(edit('令和元年五月', '令和九年十月'));
    expect(verification.added).toMatchObject([{ after: null, excerpt: '令和九年十月' }]);
  });
});

describe('verifySource: another document', () => {
  const everything = miniatureClauses.map(({ id }) => `${id}: missing`);
  for (const [name, text] of [
    ['nothing', ''],
    ['prose', '昔々、ある所に古い時計がありました。\n時計は夜になると歌いました。'],
    ['another policy with its own numbers', '1. 総則\n\nこれは別の決まり。\n\n(1) 甲\n\n乙。\n\n2. 雑則\n\n① 丙\n② 丁\n'],
    ['markers alone', '1.\n2.\n(1)\n(2)\n①\n②\n3.\n4.'],
    ['markup', '<html>\u0000</html>\n{{}} $& \\1 (?:'],
  ] as const) {
    it(`${name}: every clause is missing, and nothing is thrown`, async () => {
      const verification = await verify(text);
      expect(differences(verification)).toEqual(everything);
      expect(verification.status).toBe('changed');
      expect(suspectClauses(verification)).toEqual(miniatureClauses.map(({ id }) => id));
    });
  }

  it('never throws and always answers for every clause, whatever the text', async () => {
    const fragment = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1. ねらい', '(1)', '①', '\n', '2. ことば', '。', '3', '\t-1-'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fragment), async (parts) => {
        const { clauses, status } = await verify(parts.join(''));
        expect(clauses.map(({ clause }) => clause)).toEqual(miniatureClauses.map(({ id }) => id));
        expect(status).toBe('changed');
      }),
    );
  });
});

describe('verifySource: laws', () => {
  it('line width never changes the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 80 }), async (width) => {
        const verification = await verify(rewrap(miniatureText, width));
        expect(differences(verification)).toEqual([]);
        expect(verification.added).toEqual([]);
      }),
    );
  });

  it('page numbers, blank lines and line ends never change the verdict, changed or not', async () => {
    const rubble = fc.array(fc.constantFrom('-1-', '- 12 -', '\f', '', '　', '3', '4/7', '\u200B'), { minLength: 1, maxLength: 4 });
    const source = fc.constantFrom(miniatureText, edit('館長が決める', '当番が決める'), edit('郵便で鍵を送らない。\n', ''));
    await fc.assert(
      fc.asyncProperty(source, fc.integer({ min: 1, max: 7 }), rubble, fc.boolean(), async (text, every, inserted, windows) => {
        const disturbed = interleave(text, every, inserted);
        expect(await verify(windows ? disturbed.replaceAll('\n', '\r\n') : disturbed)).toEqual(await verify(text));
      }),
    );
  });

  it('any altered character of any clause is reported, and only there', async () => {
    const bodies = Object.entries(miniatureBodies).filter(([, body]) => body !== '');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bodies), fc.nat(), fc.integer({ min: 7, max: 40 }), async ([id, body], at, width) => {
        const position = at % body.length;
        const altered = edit(body, `${body.slice(0, position)}◆${body.slice(position + 1)}`, plainText);
        expect(suspectClauses(await verify(rewrap(altered, width)))).toEqual([id]);
      }),
    );
  });

  it('wraps lines in the laws above at all', () => {
    expect(wrap('あいうえお', 2)).toEqual(['あい', 'うえ', 'お']);
    expect(rewrap(miniatureText, 10).split('\n').length).toBeGreaterThan(miniatureText.split('\n').length + 20);
  });
});

describe('attachSource', () => {
  const policy = { name: 'miniature', clauses: miniatureClauses };

  it('gives each clause that has a text of its own the wording of the copy, one line per paragraph', async () => {
    const attached = await attachSource(policy, edit('LOCKER の故障', 'LOCKER\nの故障'), outline.fingerprints);
    expect(attached.name).toBe('miniature');
    const texts = Object.fromEntries(attached.clauses.map(({ id, officialText }) => [id, officialText]));
    expect(texts['3.2']).toBe('錠前の摩耗や LOCKERの故障');
    expect(texts['4.2.1']).toBe('借りる人は帳面に名を書き、夕方の鐘が鳴るまでに返す。');
    expect(texts['4.3.p2']).toBe('郵便で鍵を送らない。');
    expect(attached.clauses.filter((clause) => !('officialText' in clause)).map(({ id }) => id)).toEqual(['2', '4.3', '6']);
  });

  it('leaves the given policy alone, and attaches nothing from another document', async () => {
    const before = structuredClone(policy);
    const attached = await attachSource(policy, '別の文書', outline.fingerprints);
    expect(attached).toEqual(before);
    await attachSource(policy, miniatureText, outline.fingerprints);
    expect(policy).toEqual(before);
  });

  it('leaves out what was added behind a clause, and carries a changed wording as the copy has it', async () => {
    const text = edit('帳面に書く。\n', '帳面に書く。\n\nただし、雨の日は書かなくてよい。\n', edit('春に見る', '夏に見る'));
    const { clauses } = await attachSource(policy, text, outline.fingerprints);
    expect(clauses.find(({ id }) => id === '4.1')?.officialText).toBe('毎朝、当番が鍵箱をかぞえ、数を帳面に書く。');
    expect(clauses.find(({ id }) => id === '5')?.officialText).toBe('上記3、4及び(1)の決まりが守られているかを、夏に見る。');
  });
});
