import type { Html } from '../markup';
import type { HtmlSheet } from '../sheet';
export function networkPicture(_: HtmlSheet): Html | undefined {
  return undefined;
}
