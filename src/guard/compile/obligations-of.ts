import type { Flow } from '../../configuration/index';
import type { Obligation } from '../decision';

/** What a declared flow says of how it is carried, which no question can show (許可に伴う義務). */
export function obligationsOf({ sanitization, via, medium, encryption }: Flow): readonly Obligation[] {
  const treated = sanitization === undefined || sanitization === 'none' ? [] : sanitization;
  return [
    ...treated.map(({ note: _, ...one }): Obligation => ({ kind: 'sanitize', sanitization: one })),
    ...(via === undefined ? [] : [{ kind: 'via', through: via === 'none' ? [] : via } as const]),
    ...(medium === undefined || medium === 'unknown' ? [] : [{ kind: 'medium', medium } as const]),
    ...(encryption === 'encrypted' ? [{ kind: 'encrypt' } as const] : []),
  ];
}
