import { fill } from '../../facts/index';
import type { Basis, Bilingual, Policy } from '../../policy/index';
import type { Voice } from '../wording/voice';
import { uuidOf } from './uuid';
import { markup, ownProp, plain } from './writing';

const words = {
  cited: { ja: '{issuer}「{document}」（{issued}）のうち「{title}」', en: '{issuer}, "{document}" ({issued}), "{title}"' },
  guideline: {
    ja: '総務省「地方公共団体における情報セキュリティポリシーに関するガイドライン」（令和8年3月版）',
    en: "Ministry of Internal Affairs and Communications: guideline for local governments' information security policies (March 2026)",
  },
  law: { ja: '地方自治法、地方自治法施行規則', en: 'Local Autonomy Act and its enforcement regulations' },
  interpretation: {
    ja: '本ツールの解釈（方針の文書にはない）',
    en: 'Our interpretation (not in the document of the policy)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The resource that stands for what a demand is laid down in. */
export const sourceUuid = (policy: Pick<Policy, 'id'>, basis: Basis): string => uuidOf('source', policy.id, basis);

/** What the demands of a policy are laid down in (出典): the document first. Its sentences are not here: the controls hold our restatement. */
export function sourceResources({ say }: Voice, policy: Policy): readonly object[] {
  const bases: readonly Basis[] = [...new Set<Basis>(['policy', ...policy.profile, ...policy.requirements.map(({ basis }) => basis)])];
  return bases.map((basis) => {
    const text = basis === 'policy' ? citationOf(policy) : words[basis];
    return {
      uuid: sourceUuid(policy, basis),
      title: markup(say(basis === 'policy' ? policy.documentTitle : words[basis])),
      props: [ownProp('basis', basis)],
      ...(basis === 'policy' ? { 'document-ids': [{ identifier: plain(policy.id) }] } : {}),
      citation: { text: markup(say(text)) },
    };
  });
}

function citationOf({ issuer, documentTitle, issued, title }: Policy): Bilingual {
  return fill(words.cited, { issuer: issuer.name, document: documentTitle, issued, title });
}
