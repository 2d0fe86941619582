import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';

/** What a policy is for (目的), restated in our own words. @see 1 */
export interface Purpose {
  readonly clause: ClauseId;
  readonly statement: Bilingual;
}

/** The purpose of the Gotsu policy (目的). It lays down no requirement. @see 1 */
export const purpose = {
  clause: '1',
  statement: {
    ja: '市が持つ情報資産の三つの性質（機密性・完全性・可用性）を保つために、市がとる対策の基本を示す。',
    en: 'Sets out the basic matters of the measures by which the city keeps up the confidentiality, integrity and availability of the information assets it holds.',
  },
} as const satisfies Purpose;
