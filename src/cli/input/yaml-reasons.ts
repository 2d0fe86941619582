import type { Bilingual } from '../../policy/index';

/** What the YAML reader says, by how its reason begins, in words for people. */
const reasons: readonly (readonly [start: string, reason: Bilingual])[] = [
  [
    'bad indentation',
    {
      ja: '字下げが前後の行と合っていないか、値に使えない記号があります。「: 」や「#」「@」を含む値は引用符で囲みます',
      en: 'the indentation does not agree with the lines around it, or a value holds a mark such as ": ", "#" or "@" and needs quotes',
    },
  ],
  [
    'deficient indentation',
    { ja: '字下げが足りないか、かっこ・引用符が閉じていません', en: 'the indentation is too small, or a bracket or quote is not closed' },
  ],
  [
    'end of the stream',
    {
      ja: '前の行までの続きとして読めません。字下げと「: 」を確かめてください',
      en: 'it does not continue the lines before it; look at the indentation and at ": "',
    },
  ],
  ['unexpected end of the', { ja: 'かっこ・引用符が閉じていません', en: 'a bracket or quote is not closed' }],
  ['missed comma', { ja: '要素の間に「,」がありません', en: 'a comma between elements is missing' }],
  ["expected the node content, but found ','", { ja: '「,」の前に要素がありません', en: 'there is no element before a comma' }],
  ['can not read a block mapping entry', { ja: 'キーの後に「: 」がありません', en: 'there is no ": " behind a key' }],
  ["expected ':'", { ja: 'キーの後に「: 」がありません', en: 'there is no ": " behind a key' }],
  ['a whitespace character is expected', { ja: '「:」の後に空白がありません', en: 'there is no space behind a colon' }],
  ['tab characters', { ja: '字下げにタブが使われています', en: 'a tab is used for indentation' }],
  [
    'unidentified alias',
    {
      ja: '「*」で始まる値は、宣言された名札（&）を指します。文字として書くなら引用符で囲みます',
      en: 'a value that begins with * refers to an anchor (&) that is not there; quote it if it is text',
    },
  ],
  ['unknown escape', { ja: '二重引用符の中の「\\」の使い方が正しくありません', en: 'a backslash in double quotes is not used correctly' }],
  ['the stream contains non-printable', { ja: '表示できない文字が含まれています', en: 'it holds characters that cannot be printed' }],
];

/** The YAML reader's reason in both languages; one that is not known stays as it is. */
export function yamlReason(reason: string): Bilingual {
  return reasons.find(([start]) => reason.startsWith(start))?.[1] ?? { ja: reason, en: reason };
}
