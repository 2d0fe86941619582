import { type Facts, fill, guidelineClass2, pointer, rankOf, statedClass, type Unknown } from '../../facts/index';
import type { Bilingual } from '../../policy/index';

const questions = {
  scale: {
    ja: '機密性の区分のうち、自治体機密性2に当たるものはどれか（assets.scale.guidelineClass2）',
    en: 'Which class of confidentiality corresponds to class 2 of the guideline (assets.scale.guidelineClass2)?',
  },
  class: { ja: '「{data}」の機密性の区分はどれか（class）', en: 'Which is the class of confidentiality of "{data}" (class)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether a data set is of class 2 of the guideline or above (自治体機密性2以上か), or what is not known of it. */
export function isClassTwoOrAbove(id: string, { configuration }: Facts): boolean | Unknown {
  const { scale, information } = configuration.assets ?? {};
  const two = guidelineClass2(scale);
  const classes = scale?.confidentiality ?? [];
  const limit = two === undefined ? -1 : rankOf(classes, two);
  if (limit < 0) return { reason: 'missing-fact', pointer: '/assets/scale/guidelineClass2', question: questions.scale };
  const asset = information?.[id];
  const stated = statedClass(asset?.class, 'confidentiality');
  const rank = stated.state === 'stated' ? rankOf(classes, stated.class) : -1;
  if (rank >= 0) return rank <= limit;
  const at = pointer('assets', 'information', id, 'class');
  return { reason: 'missing-fact', pointer: at, question: fill(questions.class, { data: asset?.title ?? id }) };
}
