import { inText } from '../markdown/escape';
import type { Book } from './book';

/** What a zone is called. */
export function zoneName(zone: string, { policy, say }: Pick<Book, 'policy' | 'say'>): string {
  const found = policy.zones.find(({ id }) => id === zone);
  return found === undefined ? inText(zone) : say(found.label);
}
