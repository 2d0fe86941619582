import { guidelineLayer } from './guideline/index';
import type { Layer } from './layer';

/** The layers of the package that may be laid over the policy (用意された層), by the word that selects them. */
export const layers = { guideline: guidelineLayer } as const satisfies Readonly<Record<string, Layer>>;

/** The word for one of {@link layers} (層の名称). */
export type LayerName = keyof typeof layers;

/** Whether a word selects one of {@link layers}. */
export function isLayerName(word: string): word is LayerName {
  return Object.hasOwn(layers, word);
}
