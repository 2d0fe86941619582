import type { ClassificationScale, ClassifiedAsset, Configuration } from '../configuration/index';
import { comparableName, isSameName } from '../configuration/notation/names';
import type { SecurityProperty } from '../policy/index';

/** What an asset says of one property (分類の記載): that it has no class, nothing, or its class. */
export type StatedClass =
  | { readonly state: 'denied' }
  | { readonly state: 'unknown' }
  | { readonly state: 'stated'; readonly class: string };

/** What an asset says of one property; of one that is not classified at all, that it has no class. */
export function statedClass(classes: ClassifiedAsset['class'], property: SecurityProperty): StatedClass {
  const stated = typeof classes === 'object' ? classes[property] : classes;
  if (stated === undefined || stated === 'unknown') return { state: 'unknown' };
  return stated === 'none' ? { state: 'denied' } : { state: 'stated', class: stated };
}

/** The declared classes of a property (分類の基準), the strictest first, each once; `undefined` where the scale says nothing of it. */
export function classesOf({ assets }: Configuration, property: SecurityProperty): readonly string[] | undefined {
  const classes = assets?.scale?.[property];
  return classes?.filter((one, index) => rankOf(classes, one) === index);
}

/** The place of a class on a scale, 0 being the strictest; -1 if it is not on it. */
export function rankOf(scale: readonly string[], wanted: string): number {
  return scale.findIndex((one) => isSameName(one, wanted));
}

/** The class of confidentiality that corresponds to class 2 of the guideline (自治体機密性2): as declared, else the one that is called so. */
export function guidelineClass2(scale: ClassificationScale | undefined): string | undefined {
  return scale?.guidelineClass2 ?? scale?.confidentiality?.find((one) => /^(?:(?:自治体)?機密性)?2$/.test(comparableName(one)));
}
