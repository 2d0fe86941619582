import { absentSection, type Outcome, theMunicipality, worst } from '../../facts/index';
import { parametersOfCycles } from '../cycle';
import { defineRule, type Finding, type Looking } from '../rule';
import { type Call, callsOf, checkCall, factsOfCalls } from './calls';

/** What may call for a review, or the municipality where a section is absent or nothing is declared. */
type Looked = Call | { readonly absent: readonly string[] };

const calls: Looking<Looked> = {
  *subjects(facts) {
    const found = callsOf(facts);
    yield* found.calls;
    if (found.absent.length > 0 || found.calls.length === 0) yield { absent: found.absent };
  },
  about: (looked) => ['absent' in looked ? theMunicipality : looked.subject],
  pointers: (looked) => ['absent' in looked ? '/review' : looked.entry.at],
};

/** Where a finding or changed circumstances call for it, the policy is reviewed (情報セキュリティポリシーの見直し). @see 8 @see 6(9) */
export const policyReview = defineRule({
  id: 'review/policy-review',
  requirements: ['8/policy-review', '6.9/policy-review'],
  reading: 'interpretation',
  justification: {
    ja: '見直しの必要を示すとされた指摘と、新たな対策が要るとされた状況の変化のそれぞれに、それをきっかけとする後日（同日を含む）の見直しを求める。実施手順はポリシーに含まれないので、その改定だけでは足りない。変更なしに終わった見直しの当否は人が判断する。期限は次の監査・自己点検までなら認める。',
    en: 'Each finding said to show the need, and each change said to require new measures, asks for a review on its day or later that names it. Procedures are no part of the policy, so revising them is not enough. Whether a review may end without a change a person judges. A date no later than the next audit or self-check is accepted.',
  },
  severity: 'violation',
  title: { ja: '情報セキュリティポリシーの見直し', en: 'Review of the policy' },
  remedy: {
    ja: 'ポリシーを見直し、revisions に、決定日・対象・きっかけ・結果・決定者・記録の所在を書く。',
    en: 'Review the policy and enter it in "revisions": its day, what it was about, what gave rise to it, the result, who decided and where that is recorded.',
  },
  facts: [...factsOfCalls],
  parameters: parametersOfCycles,
  looking: calls,
  check: (looked, facts) => ('absent' in looked ? worst(looked.absent.map(absentSection)) : findings(checkCall(looked, facts), looked)),
});

/** 6(9) asks in general for what 8 says of its two occasions: there it is a consequence. */
function findings(outcome: Outcome, { subject }: Call): readonly Finding[] {
  const open = outcome.outcome === 'fail' || outcome.outcome === 'undetermined';
  const because = [{ requirement: '8/policy-review', subjects: [subject] }];
  return [
    { requirement: '8/policy-review', outcome },
    { requirement: '6.9/policy-review', outcome: open ? { ...outcome, because } : outcome },
  ];
}
