import type { Audit, RecordKind, ReviewFinding, SelfCheck } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import { absentSection, type Facts, fill, notApplicable, type Outcome, pass, theMunicipality, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, type Looking } from '../rule';
import { asked, unlessAsked } from './asking';
import { notShown } from './showing';

const fewer: Bilingual = {
  ja: '「{name}」の指摘は{count}件だが、{recorded}件しか宣言されていない（findings）。',
  en: '"{name}" brought {count} findings, of which {recorded} are declared (findings).',
};

type Checked = { readonly kind: RecordKind & ('audit' | 'self-check'); readonly entry: Entry<Audit | SelfCheck> };

/** An audit or a self-check, or the municipality where one of the two sections is absent or both are empty. */
type Looked = Checked | { readonly kind: 'municipality'; readonly absent: readonly string[] };

const auditsAndSelfChecks: Looking<Looked> = {
  *subjects({ configuration: { review } }) {
    const absent: string[] = [];
    let seen = 0;
    for (const [kind, records] of [['audit', review?.audits] as const, ['self-check', review?.selfChecks] as const]) {
      if (records === undefined) absent.push(sectionPointer(kind));
      for (const entry of entriesOf<Audit | SelfCheck>(records ?? {}, sectionPointer(kind))) {
        seen += 1;
        yield { kind, entry };
      }
    }
    if (absent.length > 0 || seen === 0) yield { kind: 'municipality', absent };
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
    ja: '指摘が一覧になければ改善を追うことができない。報告書の指摘の件数と、宣言された指摘事項の数を突き合わせる。',
    en: 'What is not on the list cannot be followed up: the number of findings in each report is held against the findings declared.',
  },
  severity: 'violation',
  title: { ja: '指摘事項の記録', en: 'Findings recorded' },
  remedy: {
    ja: '報告書の指摘をすべて findings に挙げ、どの監査・自己点検のものかを書く。',
    en: 'Enter every finding of the report in "findings" and name the audit or self-check that it comes from.',
  },
  facts: [
    '/review/audits/{id}/findings',
    '/review/selfChecks/{id}/findings',
    '/review/findings/{id}/audit',
    '/review/findings/{id}/selfCheck',
  ],
  looking: auditsAndSelfChecks,
  check: (looked, facts) => (looked.kind === 'municipality' ? worst(looked.absent.map(absentSection)) : checkOne(looked, facts)),
});

function checkOne({ kind, entry }: Checked, facts: Facts): Outcome {
  const { on, findings: count } = entry.record;
  if (on !== undefined && on > facts.asOf) return notApplicable;
  if (count === undefined || count === 'unknown') return unlessAsked(entry, asked(entry, ['findings']));
  if (count === 0) return pass;
  const { findings } = facts.configuration.review ?? {};
  if (findings === undefined) return absentSection(sectionPointer('review-finding'));
  const key = kind === 'audit' ? 'audit' : 'selfCheck';
  const recorded = Object.values(findings).filter((finding) => finding[key] === entry.id && isFound(finding, facts)).length;
  return recorded >= count ? pass : notShown(facts, fill(fewer, { name: titleOf(entry), count, recorded }));
}

function isFound({ foundOn }: ReviewFinding, { asOf }: Facts): boolean {
  return foundOn === undefined || foundOn <= asOf;
}
