import { splitRemarks } from '../../configuration/notation/names';

const year = '(?:(?:令和|平成|[rh])?(?:\\d{1,2}|元)|(?:19|20)\\d\\d)';

/** Which edition it is, and of when, at the end of a title; spaces and punctuation are gone by then: 「令和8年4月改訂」, 「R8」, 「2026」. */
const editions = [
  '第?[\\d一二三四五六七八九十]+版',
  '(?:改訂|改定|改正|最新|最終)版?',
  '(?:ver(?:sion)?|v|rev(?:ision)?|r|h)\\d+',
  '(?:\\d(?:st|nd|rd|th)|first|second|third)?edition|revised',
  `${year}年度?版?`,
  `${year}年\\d{1,2}月(?:\\d{1,2}日)?(?:現在|制定|策定|施行|適用)?版?`,
  '(?:fy)?(?:19|20)\\d{2,6}版?',
];
const edition = new RegExp(`(?:${editions.join('|')})+$`, 'u');

/** What a procedure is called, as the last word of a title; 「手順変更届」 is called a notice. */
const atEnd = /(?:手順書?|手順集|マニュアル|手引き?書?|procedures?|manuals?)$/u;

/** As the first word of an English one, where words are told apart by spaces alone: "Procedure forms" are forms. */
const atStart = /^\P{L}*(?:the\s+)?(?:procedures?|manuals?)\s+(?:for|of|on|to)\s/iu;

/** Whether a title calls a document a procedure (手順書と題するか), whatever kind it is said to be. */
export function isTitledProcedure(title: string): boolean {
  const { bare } = splitRemarks(title);
  return atStart.test(title.normalize('NFKC')) || atEnd.test(bare.replace(edition, ''));
}
