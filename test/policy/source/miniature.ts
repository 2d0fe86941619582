import type { Clause } from '../../../src/policy/clauses';

/**
 * A policy in miniature, written for these tests: how a library looks after its keys. It has every shape that the aligned document may have:
 * contents list, heading-only clauses, items with and without headings, bullets, circled items, a sentence split by a blank line, paragraphs.
 */
const row = (id: string, label: string, ja: string | null, parent: string | null, order: number): Clause<string> => ({
  id,
  label,
  heading: { ja: ja ?? '見出しなし', en: `heading ${id}` },
  headingBasis: ja === null ? 'interpretation' : 'policy',
  ...(parent === null ? {} : { parent }),
  order,
});

export const miniatureClauses: readonly Clause<string>[] = [
  row('1', '1', 'ねらい', null, 1),
  row('2', '2', 'ことば', null, 2),
  row('2.1', '2(1)', '親鍵（マスターキー）', '2', 3),
  row('2.2', '2(2)', '鍵箱', '2', 4),
  row('3', '3', '心配ごと', null, 5),
  row('3.1', '3(1)', null, '3', 6),
  row('3.2', '3(2)', null, '3', 7),
  row('4', '4', '手だて', null, 8),
  row('4.1', '4(1)', '当番', '4', 9),
  row('4.2', '4(2)', '貸し出しと返却の確かめ', '4', 10),
  row('4.2.1', '4(2)①', null, '4.2', 11),
  row('4.2.2', '4(2)②', null, '4.2', 12),
  row('4.3', '4(3)', '合鍵屋', '4', 13),
  row('4.3.p1', '4(3)第1段落', null, '4.3', 14),
  row('4.3.p2', '4(3)第2段落', null, '4.3', 15),
  row('4.3.p3', '4(3)第3段落', null, '4.3', 16),
  row('5', '5', '鍵の点検', null, 17),
  row('6', '6', '手引き', null, 18),
  row('6.p1', '6第1段落', null, '6', 19),
  row('6.p2', '6第2段落', null, '6', 20),
];

export const miniatureFrontMatter = ['ひばり図書館鍵の決まり', 'ひばり図書館', '令和元年五月'];

/** Each clause's own text as it must be hashed, written out by hand: NFKC, no white space. */
export const miniatureBodies: Readonly<Record<string, string>> = {
  '1': 'この決まりは、館の鍵をなくさず、貸しすぎず、使えるようにしておくためにある。',
  '2': '',
  '2.1': 'どの扉も開く鍵(予備を含む。)のこと。',
  '2.2': '鍵をしまう箱のことで、ふだんは事務室の棚に置く。',
  '3': '次の二つを心配する。',
  '3.1': '持ち去り、置き忘れ等による鍵の紛失',
  '3.2': '錠前の摩耗やLOCKERの故障',
  '4': '上記3の心配ごとに備え、次の手を打つ。5で述べる点検も忘れない。',
  '4.1': '毎朝、当番が鍵箱をかぞえ、数を帳面に書く。',
  '4.2': '貸し出しは二段で確かめる。',
  '4.2.1': '借りる人は帳面に名を書き、夕方の鐘が鳴るまでに返す。',
  '4.2.2': 'LOCKERの鍵は週末に貸さない。なお、祭りの日は館長が決める。',
  '4.3': '',
  '4.3.p1': '合鍵屋に頼むときは、店を選び、約束を紙に残す。',
  '4.3.p2': '郵便で鍵を送らない。',
  '4.3.p3': 'できた合鍵は、扉ごとに係を決めて渡す。',
  '5': '上記3、4及び(1)の決まりが守られているかを、春に見る。',
  '6': '',
  '6.p1': '細かなやり方は手引きに書くものとする。',
  '6.p2': 'なお、手引きは表に貼らない。',
};

export const miniatureText = `
ひばり図書館
鍵の決まり

令和元年五月

（目次）
第1章　ひばり図書館鍵の決まり\t-1-
1. ねらい\t-1-
2. ことば\t-1-
3. 心配ごと\t-1-
4. 手だて\t-2-
5. 鍵の点検\t-2-
6. 手引き\t-3-

第1章 鍵の決まり

1. ねらい

この決まりは、館の鍵をなくさず、貸しすぎず、使えるようにしておくためにある。

2. ことば

(1) 親鍵（マスターキー）

どの扉も開く鍵（予備を含む。）のこと。

(2) 鍵箱

鍵をしまう箱のことで、ふだんは事務室の棚に置く。

3. 心配ごと

次の二つを心配する。

- (1) 持ち去り、置き忘れ等による鍵の紛失
- (2) 錠前の摩耗や LOCKER の故障

4. 手だて

上記3の心配ごとに備え、次の手を打つ。5で述べる点検も忘れない。

(1) 当番

毎朝、当番が鍵箱をかぞえ、数を帳面に書く。

(2) 貸し出しと返却の確かめ

貸し出しは二段で確かめる。

- ① 借りる人は帳面に名を書き、夕方の鐘が

鳴るまでに返す。

②LOCKER の鍵は週末に貸さない。なお、祭りの日は館長が決める。

(3) 合鍵屋

合鍵屋に頼むときは、店を選び、約束を紙に残す。

郵便で鍵を送らない。

できた合鍵は、扉ごとに係を決めて渡す。

5. 鍵の点検

上記3、4及び(1)の決まりが守られているかを、春に見る。

6. 手引き

細かなやり方は手引きに書くものとする。

なお、手引きは表に貼らない。
`;
