import { splitRemarks } from '../configuration/notation/names';

/** Words in several spellings, as one alternative of a pattern. */
function anyOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** What is done to bring about a record, a thing or an appointment: with 「中」, 「予定」 or 「未」 it says that it has not been. */
const act = anyOf(
  ...[
    '作成',
    '策定',
    '制定',
    '整備',
    '記入',
    '記載',
    '入力',
    '登録',
    '提出',
    '報告',
    '回答',
    '取得',
    '入手',
    '添付',
    '設定',
    '設置',
    '計画',
  ],
  ...['検討', '準備', '調整', '協議', '審議', '決定', '依頼', '手配', '交渉', '対応', '実施', '処理', '着手', '完了'],
  ...['導入', '開催', '承認', '点検', '締結', '受領'],
  ...['選考', '選定', '選任', '任命', '任用', '人選', '公募', '募集', '補充', '就任', '着任'],
);

/** Besides, what is done of which 「中」 says that it has been: under contract, kept. */
const deed = anyOf(act, '契約', '保存');

/** What is done to find something out. */
const search = anyOf('確認', '調査', '照会');

/** After the stem of a verb: that it has not been done, or will not be. */
const isNot = 'て(?:い(?:ない|なかった|ません)|お(?:らず|りません)|ない)';
const willNot = '(?:ない|なかった|ません(?:でした)?)';

/** What has not been done, or will not be, in a sentence (「作成していない」, 「点検を行っていません」, 「実施せず」). */
const undone = `(?:${deed}[をがはも]?)*${anyOf(
  `${deed}[をはも]?(?:(?:し|され|でき)(?:${isNot}|${willNot})|せずに?|できず)`,
  `(?:存在し|行われ|講じ|講じられ|設け|設けられ)(?:${isNot}|${willNot}|ず)`,
  `(?:し|行っ|残[しっ]|残され|置い|作っ|作られ|取っ)${isNot}`,
  `(?:行わ|行い|残さ)(?:${willNot}|ず)`,
)}`;

/** The same in short (「未実施」, 「点検は未実施」, 「作成未了」). */
const notYet = `(?:${deed}[がはも]?)*未(?!だ)${anyOf(deed, '定', '了', '済', '完')}*`;

const meant = '(?:の|する)?(?:予定|見込み?)';

/**
 * The words of which a text that says nothing is made. `later` stands before such a word, or for one; `when` and `what` only before one. The thing itself is
 * named in general words alone: a text that names it may well be of use.
 */
const words = {
  none: anyOf(
    ...['なし', '無(?:し|い)?', 'ナシ', 'ない', 'いない', 'ありません', '不要', '一(?!切)', '〇+'],
    ...['空欄', '空白', `${anyOf('空席', '空き', '欠員', '不在')}(?:中|のまま|状態)?`, '欠'],
    undone,
    ...['none', 'nobody', 'noone', 'nothing', 'nil', 'vacant', 'notapplicable'],
  ),
  notKnown: anyOf(
    '不明',
    '未詳',
    '未確認',
    '分からない',
    'わからない',
    `(?:${search}|把握)+を?(?:し|でき)${isNot}`,
    `${search}+(?:中|待ち)`,
    'unknown',
    'notknown',
  ),
  toCome: anyOf(
    notYet,
    `${act}+中`,
    `${deed}+(?:待ち|${meant})`,
    `${search}+${meant}`,
    '予定',
    ...[
      'tbd',
      'tba',
      'pending',
      'planned',
      'notyet',
      'tofollow',
      'inprogress',
      'inpreparation',
      'under(?:review|preparation|consideration)',
    ],
    'tobe(?:determined|decided|announced|confirmed|done|made|written|prepared|submitted|appointed|filled)',
  ),
  later: anyOf('今後', '後日', '近日中?に?', '追って', '別途', '順次', 'later'),
  when: anyOf(
    ...['現在', '目下', '現時点では?', 'まだ', '未だ', 'いまだ', 'これから', '今度', '特に', '特段の?'],
    ...['何も', '一切', '全く'],
    // Of a name the year is a part: 「来未」 is somebody.
    '(?:今|本|来|次|翌)年度?(?:中|内|末)?に?',
    '年度?内に?',
    '(?:令和|平成)?[\\d元]+(?:年度?|月|日)(?:中|内|末|頃|上旬|中旬|下旬)?(?:に|から|までに?)?',
  ),
  what: `${anyOf(
    ...['後任者?', '担当者?', '該当者?', '氏名', '報告書?', '記録', '議事録', '書類', '資料', '証拠', '証跡', '根拠', '文書', '写し?'],
    ...['理由', '代替措置', '措置', '対策', '製品', '内容'],
  )}[はがをもの]?`,
} as const;

type Word = keyof typeof words;

const kinds = Object.keys(words) as readonly Word[]; // the keys of a literal
const word = new RegExp(kinds.map((kind) => `(?<${kind}>${words[kind]}(?:です|である)?)`).join('|'), 'uy');

/** The words of a text that is made of nothing but such words (「今後対応予定」); `undefined` of any other. One after the other, without going back. */
function wordsOf(text: string): readonly Word[] | undefined {
  const found: Word[] = [];
  word.lastIndex = 0;
  while (word.lastIndex < text.length) {
    const groups = word.exec(text)?.groups;
    const kind = kinds.find((one) => groups?.[one] !== undefined);
    if (kind === undefined) return undefined;
    found.push(kind);
  }
  const last = found.at(-1);
  return last === undefined || last === 'when' || last === 'what' ? undefined : found;
}

/** A text without a letter or a figure; the long vowel mark (ー) is taken for the dash as which it is written. */
function isBlank(bare: string): boolean {
  return !/[\p{Ll}\p{Lo}\p{N}]/u.test(bare);
}

/** Without its stroke it would be somebody's name. */
function isNotApplicable(text: string): boolean {
  return /^\s*n\s*\/\s*a\s*$/iu.test(text.normalize('NFKC'));
}

/** Whether a text in the place of a holder says that there is none (欠員): `none` is the word for it, and what clerks write is understood. */
export function namesNobody(holder: string): boolean {
  const { bare } = splitRemarks(holder);
  return isBlank(bare) || isNotApplicable(holder) || wordsOf(bare)?.includes('notKnown') === false;
}

/** Whether a text is made of nothing but such words, whatever is remarked about it. */
function isOnlyFiller(text: string): boolean {
  return namesNobody(text) || wordsOf(splitRemarks(text).bare) !== undefined;
}

/** That something is not there or not done, as a state of affairs: for an exception that is what it may rest on. */
const lack = new RegExp(`${undone}|[がは]未${deed}`, 'u');

/**
 * Whether a text in the place of a reason gives none (理由にならない記載). One is given although what it is about is 「（検討中）」, and 「製品が対応していない」, which
 * would be no record, is one; 「理由は記載していない」 is not.
 */
export function isNoReason(text: string): boolean {
  const { bare } = splitRemarks(text);
  return isOnlyFiller(text) && (!lack.test(bare) || /理由|根拠|何も/u.test(bare));
}

/**
 * Whether a text in the place of a record, a report or evidence says that there is none (空欄に等しい記載), that it is still to come or that it is not known,
 * in itself or in a remark: a register that is filled with 「なし」 is as empty as one that is not filled. What only contains such words is not meant.
 */
export function saysNothing(text: string): boolean {
  return isOnlyFiller(text) || isRemarkedAway(splitRemarks(text).remarks);
}

/** A remark about somebody or something else (「後任未定」) is none about what is named. */
function isRemarkedAway(remarks: string): boolean {
  const found = wordsOf(remarks);
  return found !== undefined && found.find((one) => one !== 'when' && one !== 'later') !== 'what';
}
