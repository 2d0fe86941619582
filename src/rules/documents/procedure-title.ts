import { splitRemarks } from '../../configuration/notation/names';

/** Which edition it is, at the end of a title; punctuation is gone by then. */
const edition = /(?:第?\d+版|改訂版|(?:ver(?:sion)?|v|rev)\d+|(?:令和|平成)?(?:\d+|元)年度?版?)$/u;

/** What a procedure is called, as the last word of a Japanese title or the first of an English one; 「手順変更届」 is called a notice. */
const procedure = /(?:手順書?|手順集|マニュアル|手引き?書?|procedures?|manual)$|^(?:procedures?|manual)(?:for|of|on|to)/u;

/** Whether a title calls a document a procedure (手順書と題するか), whatever kind it is said to be. */
export function isTitledProcedure(title: string): boolean {
  const { bare } = splitRemarks(title);
  return procedure.test(bare.replace(edition, ''));
}
