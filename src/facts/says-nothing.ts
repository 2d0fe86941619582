import { comparableName } from '../configuration/notation/names';
import { namesNobody } from './office';

/** What people write where there is none, where they do not know, or where the thing is still to be made. */
const stillToCome: ReadonlySet<string> = new Set([
  ...['unknown', '不明', '該当なし', '該当無し', '特になし', '特に無し'],
  ...['未', '未作成', '未記入', '未確認', '未実施', '未策定', '作成中', '検討中', '準備中', '調整中', '後日'],
]);

/**
 * Whether a text in the place of a record, a report or evidence says that there is none (空欄に等しい記載): a register that is filled with 「なし」 is as
 * empty as one that is not filled.
 */
export function saysNothing(text: string): boolean {
  // 「（なし）」 is 「なし」.
  const bare = comparableName(text).replace(/[\p{P}\p{S}]/gu, '');
  return namesNobody(text) || namesNobody(bare) || stillToCome.has(bare);
}
