import type { Bilingual } from '../policy/index';
import { coverageSource } from './coverage';
import { lifecycle } from './exceptions/lifecycle';
import type { ResultSource } from './raw-result';
import { statementSource } from './statements';
import { suspicionSource } from './suspicion';
import { unusedRecordSource } from './unused-records';

/** What a result without a rule says about where it comes from (規則によらない結果の出所). */
export interface SourceMetadata extends ResultSource {
  /** The requirements it speaks of; empty where these depend on the run. */
  readonly requirements: readonly string[];
  readonly speaksOf: Bilingual;
}

const recordedException: Bilingual = { ja: '記録された例外の一つひとつ', en: 'each recorded exception' };

function ofExceptions(requirement: string, ...sources: readonly ResultSource[]): readonly SourceMetadata[] {
  return sources.map((source) => ({ ...source, requirements: [requirement], speaksOf: recordedException }));
}

/** Everything that reports results without being a rule, for reference. */
export const resultSources: readonly SourceMetadata[] = [
  ...ofExceptions(
    'exceptions/approval',
    lifecycle.invalid,
    lifecycle.selfApproved,
    lifecycle.notExceptable,
    lifecycle.unverifiable,
    lifecycle.noCompensation,
  ),
  ...ofExceptions('exceptions/period', lifecycle.expired, lifecycle.notYetValid, lifecycle.endingSoon),
  ...ofExceptions('exceptions/subjects', lifecycle.dangling, lifecycle.disagreement),
  ...ofExceptions('exceptions/need', lifecycle.unneeded),
  {
    ...statementSource,
    requirements: [],
    speaksOf: { ja: '規則のない要求事項の一つひとつ', en: 'each requirement that no rule decides' },
  },
  {
    ...unusedRecordSource,
    requirements: [],
    speaksOf: { ja: '何も決めていない判断・表明の一つひとつ', en: 'each judgement and attestation that settles nothing' },
  },
  {
    ...coverageSource,
    requirements: [],
    speaksOf: {
      ja: 'すべての通信と保護対象に及ぶ要求事項の一つひとつ',
      en: 'each requirement that speaks of every flow and every protected thing',
    },
  },
  {
    ...suspicionSource,
    requirements: [],
    speaksOf: { ja: '公式の本文が変わった条項の要求事項', en: 'the requirements of clauses whose official text has changed' },
  },
];
