/** One step into a declaration: a key, or an index of a list. */
export type Segment = string | number;

/** The JSON pointer (RFC 6901) of a place: `/network/nodes/tax-db`. The whole is the empty text. */
export function toPointer(segments: readonly Segment[]): string {
  let pointer = '';
  for (const segment of segments) pointer += `/${escapeSegment(segment)}`;
  return pointer;
}

/** One segment as it stands in a JSON pointer. */
export function escapeSegment(segment: Segment): string {
  const text = String(segment);
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** The segments of a JSON pointer. */
export function segmentsOf(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A place as people read it: `network.flows.f1.via[0]`, with ids that are no plain words in quotes. The whole is the empty text. */
export function toReadablePath(pointer: string): string {
  let path = '';
  for (const segment of segmentsOf(pointer)) {
    if (/^\d+$/.test(segment)) path += `[${segment}]`;
    else if (/^[\p{L}\p{N}_$-]+$/u.test(segment)) path += path === '' ? segment : `.${segment}`;
    else path += `[${JSON.stringify(segment)}]`;
  }
  return path;
}
