import { namesNobody } from './office';

/** What people write where they do not know, or where the thing is still to be made. */
const stillToCome: ReadonlySet<string> = new Set(['unknown', '不明', '未', '未作成', '未記入', '未確認', '未実施', '作成中', '後日']);

/**
 * Whether a text in the place of a record, a report or evidence says that there is none (空欄に等しい記載): a register that is filled with 「なし」 is as
 * empty as one that is not filled.
 */
export function saysNothing(text: string): boolean {
  return namesNobody(text) || stillToCome.has(text.normalize('NFKC').replace(/\s/gu, '').toLowerCase());
}
