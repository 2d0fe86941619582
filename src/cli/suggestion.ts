import { nearest } from '../configuration/reading/nearest';
import type { Bilingual } from '../policy/index';

/** ` Did you mean "x"?`, or nothing if no choice is near. To be added behind a message. */
export function didYouMean(value: string, choices: Iterable<string>): Bilingual {
  const near = nearest(value, choices);
  return near === undefined ? { ja: '', en: '' } : suggested(near);
}

/** ` Did you mean "x"?`, to be added behind a message. */
export function suggested(choice: string): Bilingual {
  return { ja: `「${choice}」の誤りではありませんか。`, en: ` Did you mean "${choice}"?` };
}
