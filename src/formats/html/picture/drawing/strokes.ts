import type { Bilingual } from '../../../../policy/index';
import type { Tone } from '../../chips';
import { colors } from '../../styles';
import type { Mark } from '../model/marks';

/** How each state is drawn: by color, and by the kind of line as well. */
export const strokes: Readonly<
  Record<Mark, { readonly tone: Tone; readonly width: number; readonly dash: string; readonly label: Bilingual }>
> = {
  violation: { tone: 'nonconformant', width: 2.4, dash: '', label: { ja: '違反', en: 'violation' } },
  undetermined: { tone: 'undetermined', width: 1.8, dash: '7 4', label: { ja: '未確定', en: 'undetermined' } },
  excepted: { tone: 'excepted', width: 1.6, dash: '10 3 2 3', label: { ja: '例外で認められている', en: 'covered by an exception' } },
  judged: { tone: 'judged', width: 1.6, dash: '2 3', label: { ja: '判断により確定', en: 'settled by a judgement' } },
  plain: { tone: 'relieved', width: 1, dash: '', label: { ja: '指摘なし', en: 'no finding' } },
};

/** What is drawn last stands above the rest. */
export const above: readonly Mark[] = ['plain', 'judged', 'excepted', 'undetermined', 'violation'];

/** The color of a line of a state. */
export function strokeColor(mark: Mark): string {
  return mark === 'plain' ? '#8a94a0' : colors[strokes[mark].tone].line;
}
