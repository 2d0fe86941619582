import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namespace, sha1, uuidOf, uuidV5 } from '../../src/formats/oscal/uuid';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('uuids from names', () => {
  it('are those of the test vector of RFC 9562, A.4', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it.each([
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
  ])('rest on SHA-1 as FIPS 180 has it: %s', (text, digest) => {
    expect(sha1(bytesOf(text))).toBe(digest);
  });

  it('rest on the SHA-1 that everybody has, whatever the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha1(bytes)).toBe(createHash('sha1').update(bytes).digest('hex'));
      }),
    );
  });

  it('are of version 5, and other parts give another one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.string({ unit: 'binary' })), (a, b) => {
        expect(uuidOf(...a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(uuidOf(...a) === uuidOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab'));
    expect(uuidOf('\ud800')).not.toBe(uuidOf('\ud801'));
  });

  it('stand in a namespace that never changes', () => {
    expect(namespace).toBe('fb15bc6a-d17d-40cf-addf-1d61f6086f74');
    expect(uuidOf('subject', 'node', 'a')).toBe('1db5eb36-793e-5edf-8647-1cc6aea21845');
  });
});
