import type { Boundary } from '../../configuration/index';
import { type AllowList, factsOfBoundaries, fill, missing, notApplicable, type Outcome, pass, pointer, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { boundaries } from './looking';

const messages = {
  allows: { ja: '境界「{boundary}」は既定で許可する設定である。', en: 'Boundary "{boundary}" allows by default.' },
  everything: {
    ja: '境界「{boundary}」の許可リストに、すべてを通す項目がある。すべてを通す限定は限定ではない。',
    en: 'The allow-list of boundary "{boundary}" has an entry that admits everything; such a limit is no limit.',
  },
  unknown: { ja: '境界「{boundary}」の設定が宣言されていない。', en: 'The settings of boundary "{boundary}" are not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  between: {
    ja: '境界「{boundary}」はどの領域の間にあるか（between）',
    en: 'Between which zones does boundary "{boundary}" stand (between)?',
  },
  default: { ja: '境界「{boundary}」の既定の動作は何か（default）', en: 'What is the default of boundary "{boundary}" (default)?' },
  allow: { ja: '境界「{boundary}」は何を許可しているか（allow）', en: 'What does boundary "{boundary}" admit (allow)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A boundary between the LGWAN and Internet tiers denies by default, and its allow-list limits something. @see 2(11) @see 6(3)② */
export const boundaryDefault = defineRule({
  id: 'network/boundary-default',
  requirements: ['6.3.2/partition'],
  reading: 'interpretation',
  justification: {
    ja: '2(11)の「許可できるようにする」は、許可しない限り通らないことを前提とすると解する。',
    en: 'That 2(11) lets communication be permitted presupposes that nothing passes unless it is.',
  },
  severity: 'violation',
  title: { ja: '境界の既定の動作と許可リスト', en: 'Default and allow-list of a boundary' },
  remedy: {
    ja: '境界の既定を拒否にし、許可リストには必要な通信だけを載せる。',
    en: 'Make the boundary deny by default and list only the communication that is needed.',
  },
  facts: [...factsOfBoundaries],
  looking: boundaries,
  check: ({ id, boundary }, { allowLists }) => check(id, boundary, allowLists.get(id)),
});

function check(id: string, boundary: Boundary, allowList: AllowList | undefined): Outcome {
  const { between } = boundary;
  if (between !== undefined && !(between.includes('lgwan') && between.includes('internet-tier'))) return notApplicable;
  const name = { boundary: boundary.title ?? id };
  const at = (key: string): string => pointer('network', 'boundaries', id, key);
  const outcome = worst([decideDefault(boundary, name, at), decideAllow(allowList, name, at)]);
  if (between !== undefined || outcome.outcome === 'pass') return outcome;
  // Where it stands is not declared: what it does wrong matters only if it stands between these tiers.
  return missing(fill(messages.unknown, name), at('between'), fill(questions.between, name));
}

function decideDefault(boundary: Boundary, name: { readonly boundary: string }, at: (key: string) => string): Outcome {
  if (boundary.default === 'deny') return pass;
  if (boundary.default === 'allow') return { outcome: 'fail', message: fill(messages.allows, name), pointers: [at('default')] };
  return missing(fill(messages.unknown, name), at('default'), fill(questions.default, name));
}

function decideAllow(allowList: AllowList | undefined, name: { readonly boundary: string }, at: (key: string) => string): Outcome {
  if (allowList === undefined) return missing(fill(messages.unknown, name), at('allow'), fill(questions.allow, name));
  return allowList.unlimited.length > 0 ? { outcome: 'fail', message: fill(messages.everything, name), pointers: [at('allow')] } : pass;
}
