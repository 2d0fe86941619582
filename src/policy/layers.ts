import { guidelineLayer } from './guideline/index';
import { lawLayer } from './law/index';
import type { Layer } from './layer';

/**
 * Our own layers (重ねる層の一覧), in the order in which they are laid. Whatever speaks of all of them, from the command to the reference pages, takes
 * them from here.
 *
 * @example
 * ```ts
 * import { gotsuPolicy, layers, layOver, type Policy } from 'gotsu-security-policy/policy';
 *
 * const everything = layers.reduce<Policy>(layOver, gotsuPolicy);
 * console.log(everything.requirements.length > gotsuPolicy.requirements.length); // true
 * ```
 */
export const layers: readonly Layer[] = [guidelineLayer, lawLayer];
