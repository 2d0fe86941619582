/**
 * The form in which a clause's text is hashed: NFKC, without white space and format characters (\p{Cf}: zero-width spaces, soft hyphens, byte
 * order marks, direction marks). Line breaks, indentation and full or half width therefore never count as a change.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}

/**
 * Characters that a font, an input method, a scanner or a conversion swaps for one another without touching the wording: each row is folded into
 * its first character. Words, spellings in kana, and look-alikes of different scripts (力 and カ) are not here: they are changes.
 */
const interchangeable: readonly string[] = [
  // hyphens, dashes, minus, rules, and the long vowel mark, which conversions confuse with them
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501ー',
  // wave dashes
  '~\u301C\u223C\u3030',
  // comma and full stop of Western and Japanese punctuation
  '、,',
  '。.',
  // middle dots
  '・\u00B7\u2022\u2219\u22C5\u2027',
  // quotation marks
  "'\u2018\u2019",
  '"\u201C\u201D\u201E\u301D\u301E\u301F',
  // the same ideograph in two encoded forms
  '靱靭',
  '強强',
  '査查',
  '戸戶户',
  '税稅',
  '録錄',
  '産產',
  '内內',
  '説說',
  '脱脫',
  '絶絕',
  '教敎',
  '歳歲',
  '毎每',
  '即卽',
  '既旣',
  '徴徵',
  '真眞',
  '高髙',
  '崎﨑',
  // radicals that PDF extraction leaves in the place of ideographs and that NFKC does not resolve
  '民\u2EA0',
  '西\u2EC4',
  '長\u2ED1',
  '青靑\u2ED8',
  '食\u2EDD',
  '黄黃\u2EE9',
];

const folding: ReadonlyMap<string, string> = new Map(
  interchangeable.flatMap((row) => {
    const [first = '', ...others] = row;
    return others.map((other): [string, string] => [other, first]);
  }),
);

/**
 * The form in which a change of characters only is told from a change of wording: {@link normalizeText}, without variation selectors, and with
 * interchangeable dashes, punctuation and variant ideographs (異体字) folded.
 */
export function foldText(text: string): string {
  const visible = normalizeText(text).replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '');
  return Array.from(visible, (character) => folding.get(character) ?? character).join('');
}
