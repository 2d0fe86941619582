import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { idGuard } from './id-guard';

/** An administrative committee, or a body of commissioners, that the law sets up in a municipality (行政委員会・委員). @see 4(1) */
export interface Committee {
  readonly id: string;
  readonly label: Bilingual;
  /** The clause whose words take it in. */
  readonly clause: ClauseId;
  readonly basis: Basis;
  /** When a municipality may be without one of its own. Absent: it has one. */
  readonly lawfulAbsence?: Bilingual;
}

/**
 * The administrative committees of a municipality (行政委員会の一覧). The policy says 「行政委員会」 and names none; which of them exist is law (地方自治法
 * 180条の5), and that the audit commissioners, who are no committee in name, are among them is our reading.
 *
 * @see 4(1)
 */
export const committees = [
  { id: 'board-of-education', label: { ja: '教育委員会', en: 'board of education' }, clause: '4.1', basis: 'law' },
  {
    id: 'election',
    label: { ja: '選挙管理委員会', en: 'election administration committee' },
    clause: '4.1',
    basis: 'law',
  },
  {
    id: 'equity-or-personnel',
    label: { ja: '公平委員会又は人事委員会', en: 'equity or personnel committee' },
    clause: '4.1',
    basis: 'law',
    lawfulAbsence: {
      ja: 'その事務を他の団体の人事委員会に委託している',
      en: 'its work is entrusted to the personnel committee of another body',
    },
  },
  { id: 'audit', label: { ja: '監査委員', en: 'audit commissioners' }, clause: '4.1', basis: 'law' },
  {
    id: 'agriculture',
    label: { ja: '農業委員会', en: 'agricultural committee' },
    clause: '4.1',
    basis: 'law',
    lawfulAbsence: { ja: '区域に農地がないか、わずかである', en: 'there is no farmland in the area, or little' },
  },
  {
    id: 'property-assessment',
    label: { ja: '固定資産評価審査委員会', en: 'property assessment review committee' },
    clause: '4.1',
    basis: 'law',
  },
] as const satisfies readonly Committee[];

/** The id of an administrative committee (行政委員会の区分). @see 4(1) */
export type CommitteeId = (typeof committees)[number]['id'];

/**
 * Whether a value is the id of an administrative committee (行政委員会の区分か).
 *
 * @see 4(1)
 * @example
 * ```ts
 * import { isCommitteeId } from 'gotsu-security-policy/policy';
 *
 * isCommitteeId('election'); // true
 * isCommitteeId('assembly'); // false: a kind of body beside the committees
 * ```
 */
export const isCommitteeId = idGuard<CommitteeId>(committees);
