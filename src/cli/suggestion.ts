import { nearest } from '../configuration/nearest';
import type { Bilingual } from '../policy/index';

/** ` Did you mean "x"?`, or nothing if no choice is near. To be added behind a message. */
export function didYouMean(value: string, choices: Iterable<string>): Bilingual {
  const near = nearest(value, choices);
  return near === undefined ? { ja: '', en: '' } : { ja: `「${near}」の誤りではありませんか。`, en: ` Did you mean "${near}"?` };
}
