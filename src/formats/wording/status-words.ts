import type { RequirementStatus, Status } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';

/** The verdicts in words (判定の語). */
export const statusWords = {
  nonconformant: { ja: '不適合', en: 'nonconformant' },
  error: { ja: '規則の誤り', en: 'error' },
  undetermined: { ja: '未確定', en: 'undetermined' },
  excepted: { ja: '例外', en: 'excepted' },
  conformant: { ja: '適合', en: 'conformant' },
  relieved: { ja: '経過措置', en: 'relieved' },
  'not-applicable': { ja: '対象外', en: 'not applicable' },
} as const satisfies Readonly<Record<ShownStatus, Bilingual>>;

/** A state as it is shown (表示する判定). What the law does not ask for the time being is no state of its own, and is not called not applicable. */
export type ShownStatus = Status | 'relieved';

/** The state to show: of what has nothing but relieved results, that it is relieved (経過措置). */
export function shownStatus({ status, relieved = 0 }: Pick<RequirementStatus, 'status' | 'relieved'>): ShownStatus {
  return status === 'not-applicable' && relieved > 0 ? 'relieved' : status;
}

/** The state to show for several requirements whose worst state is given. */
export function shownStatusOf(status: Status, requirements: readonly RequirementStatus[]): ShownStatus {
  return shownStatus({ status, relieved: requirements.reduce((sum, { relieved = 0 }) => sum + relieved, 0) });
}
