import type { ClassifiedAsset } from '../configuration/index';
import { classesOf, type Facts, fill, guidelineClass2, hasHappened, pointer, rankOf, statedClass, type Unknown } from '../facts/index';
import type { Bilingual } from '../policy/index';

const questions = {
  scale: {
    ja: '機密性の区分のうち、自治体機密性2に当たるものはどれか（assets.scale.guidelineClass2）',
    en: 'Which class of confidentiality corresponds to class 2 of the guideline (assets.scale.guidelineClass2)?',
  },
  class: {
    ja: '「{name}」の機密性の区分はどれか（class）。分類の基準にある区分で書く',
    en: 'Which class of confidentiality does "{name}" have (class)? Write one of the declared scale',
  },
  classifiedOn: {
    ja: '「{name}」は {day} に分類する予定とされる。いつ分類したか（classifiedOn）',
    en: '"{name}" is to be classified on {day}: when was it (classifiedOn)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known which data is of class 2 of the guideline, for the facts of a rule. */
export const factsOfClassTwo = ['/assets/scale', '/assets/information/{id}/class', '/assets/information/{id}/classifiedOn'] as const;

/** Something that states a class (区分の記載), and where. */
export interface Classified extends Pick<ClassifiedAsset, 'class' | 'classifiedOn'> {
  readonly name: string;
  /** The pointer of the record. */
  readonly at: string;
}

/** What a data set states of its class; of one that is not declared, nothing. */
export function classifiedData(id: string, { configuration }: Facts): Classified {
  const { title, class: classes, classifiedOn } = configuration.assets?.information?.[id] ?? {};
  return {
    name: title ?? id,
    at: pointer('assets', 'information', id),
    ...(classes === undefined ? {} : { class: classes }),
    ...(classifiedOn === undefined ? {} : { classifiedOn }),
  };
}

/**
 * Whether something is of class 2 of the guideline or above (自治体機密性2以上か), or what is not known of it: only a declared scale that has such a class can
 * tell, and only a class that has been given.
 */
export function isClassTwoOrAbove(
  { name, at, class: classes, classifiedOn }: Classified,
  { configuration, asOf }: Facts,
): boolean | Unknown {
  const scale = classesOf(configuration, 'confidentiality') ?? [];
  const two = guidelineClass2(configuration.assets?.scale);
  const limit = two === undefined ? -1 : rankOf(scale, two);
  if (limit < 0) return { reason: 'missing-fact', pointer: '/assets/scale/guidelineClass2', question: questions.scale };
  const stated = statedClass(classes, 'confidentiality');
  const rank = stated.state === 'stated' ? rankOf(scale, stated.class) : -1;
  if (rank < 0) return { reason: 'missing-fact', pointer: `${at}/class`, question: fill(questions.class, { name }) };
  if (classifiedOn === undefined || hasHappened(classifiedOn, asOf)) return rank <= limit;
  return { reason: 'missing-fact', pointer: `${at}/classifiedOn`, question: fill(questions.classifiedOn, { name, day: classifiedOn }) };
}
