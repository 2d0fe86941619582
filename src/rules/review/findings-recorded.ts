import type { Audit, ComplianceCheck, RecordKind, ReviewFinding, SelfCheck } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import {
  absentSection,
  type Facts,
  fill,
  listOf,
  notApplicable,
  type Outcome,
  pass,
  theMunicipality,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { askCheckResult, factsOfMadeChecks, mayHaveBeenMade } from '../made-check';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, type Looking } from '../rule';
import { asked, question, unlessAsked } from './asking';
import { notShown } from './showing';

const messages = {
  fewer: {
    ja: '「{name}」の指摘は{count}件だが、{recorded}件しか宣言されていない（findings）。',
    en: '"{name}" brought {count} findings, of which {recorded} are declared (findings).',
  },
  more: {
    ja: '「{name}」の指摘は{count}件とされているが、指摘事項は{recorded}件宣言されている（{findings}）。',
    en: '"{name}" is said to have brought {count} findings, yet {recorded} are declared ({findings}).',
  },
  deviations: {
    ja: '「{name}」で逸脱が見つかっているが、それについての指摘事項が宣言されていない（findings の complianceCheck）。',
    en: '"{name}" found deviations, and no finding about them is declared ("complianceCheck" of findings).',
  },
  unknownResult: {
    ja: '「{name}」で逸脱が見つかったかどうかが宣言されていない。',
    en: 'Whether "{name}" found deviations is not declared.',
  },
  compliantAfterAll: {
    ja: '「{name}」では守られていたとされているが、そこで見つかったという指摘事項が宣言されている（{findings}）。',
    en: '"{name}" is said to have found compliance, yet findings of it are declared ({findings}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Checked =
  | { readonly kind: RecordKind & ('audit' | 'self-check'); readonly entry: Entry<Audit | SelfCheck> }
  | { readonly kind: RecordKind & 'compliance-check'; readonly entry: Entry<ComplianceCheck> };

/** An audit, a self-check or a check of compliance, or the municipality where one of the two sections is absent or both are empty. */
type Looked = Checked | { readonly kind: 'municipality'; readonly absent: readonly string[] };

const auditsAndSelfChecks: Looking<Looked> = {
  *subjects({ configuration: { review, operations } }) {
    const absent: string[] = [];
    let isAny = false;
    for (const [kind, records] of [['audit', review?.audits] as const, ['self-check', review?.selfChecks] as const]) {
      if (records === undefined) absent.push(sectionPointer(kind));
      for (const entry of entriesOf<Audit | SelfCheck>(records ?? {}, sectionPointer(kind))) {
        isAny = true;
        yield { kind, entry };
      }
    }
    // That checks of compliance are not declared is asked under 6(7).
    for (const entry of entriesOf(operations?.complianceChecks ?? {}, sectionPointer('compliance-check'))) {
      isAny = true;
      yield { kind: 'compliance-check', entry };
    }
    if (absent.length > 0 || !isAny) yield { kind: 'municipality', absent };
  },
  about: (looked) => (looked.kind === 'municipality' ? [theMunicipality] : [{ kind: looked.kind, id: looked.entry.id }]),
  pointers: (looked) => (looked.kind === 'municipality' ? ['/review'] : [looked.entry.at]),
};

/** What audits and self-checks found is recorded, so that it can be followed up (指摘事項の記録). @see 6(9) */
export const findingsRecorded = defineRule({
  id: 'review/findings-recorded',
  requirements: ['6.9/improvement'],
  reading: 'interpretation',
  justification: {
    ja: '指摘が一覧になければ改善を追うことができない。報告書の指摘の件数と、宣言された指摘事項の数を突き合わせる。遵守状況の確認で見つかった逸脱も、同じく改善につなげるものと解する。',
    en: 'What is not on the list cannot be followed up: the number of findings in each report is held against the findings declared. We read that deviations which a check of compliance found are followed up alike.',
  },
  severity: 'violation',
  title: { ja: '指摘事項の記録', en: 'Findings recorded' },
  remedy: {
    ja: '報告書の指摘をすべて findings に挙げ、どの監査・自己点検・遵守状況の確認のものかを書く。',
    en: 'Enter every finding of the report in "findings" and name the audit, self-check or check of compliance that it comes from.',
  },
  facts: [
    '/review/audits/{id}/findings',
    '/review/audits/{id}/on',
    '/review/selfChecks/{id}/findings',
    '/review/selfChecks/{id}/on',
    '/review/findings/{id}/audit',
    '/review/findings/{id}/selfCheck',
    '/review/findings/{id}/complianceCheck',
    '/review/findings/{id}/foundOn',
    ...factsOfMadeChecks,
    '/operations/complianceChecks/{id}/result',
  ],
  looking: auditsAndSelfChecks,
  check: (looked, facts) => (looked.kind === 'municipality' ? worst(looked.absent.map(absentSection)) : checkOne(looked, facts)),
});

function checkOne(checked: Checked, facts: Facts): Outcome {
  if (checked.kind === 'compliance-check') return checkDeviations(checked.entry, facts);
  const { kind, entry } = checked;
  const { on, findings: count } = entry.record;
  if (on !== undefined && on > facts.asOf) return notApplicable;
  if (count === undefined || count === 'unknown') return unlessAsked(entry, asked(entry, ['findings']));
  const own = findingsOf(kind === 'audit' ? 'audit' : 'selfCheck', entry.id, facts);
  if (own === undefined) return count === 0 ? pass : absentSection(sectionPointer('review-finding'));
  const values = { name: titleOf(entry), count, recorded: own.length, findings: listOf(own.map(titleOf)) };
  if (own.length < count) return notShown(facts, fill(messages.fewer, values));
  return own.length === count ? pass : undetermined(fill(messages.more, values), [question('findings', entry)]);
}

/** A check of compliance has no number of findings: that it found deviations says that there is one. */
function checkDeviations(entry: Entry<ComplianceCheck>, facts: Facts): Outcome {
  const { result } = entry.record;
  if (!mayHaveBeenMade(entry.record, facts)) return notApplicable;
  const own = findingsOf('complianceCheck', entry.id, facts);
  const values = { name: titleOf(entry), findings: listOf((own ?? []).map(titleOf)) };
  switch (result) {
    case 'deviations':
      if (own === undefined) return absentSection(sectionPointer('review-finding'));
      return own.length > 0 ? pass : notShown(facts, fill(messages.deviations, values));
    case 'compliant':
      return (own ?? []).length === 0 ? pass : undetermined(fill(messages.compliantAfterAll, values), [askCheckResult(entry)]);
    default:
      return undetermined(fill(messages.unknownResult, values), [askCheckResult(entry)]);
  }
}

/** The findings of one of them that have been found by the day; `undefined` where findings are not declared. */
function findingsOf(key: 'audit' | 'selfCheck' | 'complianceCheck', id: string, facts: Facts): readonly Entry<ReviewFinding>[] | undefined {
  const { findings } = facts.configuration.review ?? {};
  if (findings === undefined) return undefined;
  return [...entriesOf(findings, sectionPointer('review-finding'))].filter(({ record }) => record[key] === id && isFound(record, facts));
}

function isFound({ foundOn }: ReviewFinding, { asOf }: Facts): boolean {
  return foundOn === undefined || foundOn <= asOf;
}
