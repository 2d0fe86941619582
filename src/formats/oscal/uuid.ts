const encoder = new TextEncoder();

/** Names of ours are uuids in this namespace: drawn once, and never to be changed, or everything would get another uuid. */
export const namespace = 'fb15bc6a-d17d-40cf-addf-1d61f6086f74';

/** The uuid of a thing that is told by these parts (名前によるUUID): the same parts always give the same one, and other parts another. */
export function uuidOf(...parts: readonly string[]): string {
  // As JSON the parts cannot run into each other, and half a surrogate pair keeps its number.
  return uuidV5(namespace, JSON.stringify(parts));
}

/** A uuid of version 5 (RFC 9562, 5.5): the SHA-1 of a namespace and a name. */
export function uuidV5(space: string, name: string): string {
  const prefix = Uint8Array.from(space.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = encoder.encode(name);
  const bytes = new Uint8Array(prefix.length + text.length);
  bytes.set(prefix);
  bytes.set(text, prefix.length);
  const hex = sha1(bytes);
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `${variant}${hex.slice(18, 20)}`, hex.slice(20, 32)].join('-');
}

/** SHA-1 as lower-case hex (RFC 3174). Uuids of version 5 are made of it; WebCrypto has it too, but only asynchronously. Protects nothing. */
export function sha1(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(length - 4, bytes.length << 3);
  let [h0, h1, h2, h3, h4] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = new Uint32Array(80);
  const word = (index: number): number => words[index] ?? 0;
  for (let block = 0; block < length; block += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(block + index * 4);
    for (let index = 16; index < 80; index += 1) {
      words[index] = turn(word(index - 3) ^ word(index - 8) ^ word(index - 14) ^ word(index - 16), 1);
    }
    let [a, b, c, d, e] = [h0, h1, h2, h3, h4];
    for (let index = 0; index < 80; index += 1) {
      const mixed = turn(a, 5) + choice(index, b, c, d) + e + (constants[Math.floor(index / 20)] ?? 0) + word(index);
      [a, b, c, d, e] = [mixed | 0, a, turn(b, 30), c, d];
    }
    [h0, h1, h2, h3, h4] = [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0];
  }
  return [h0, h1, h2, h3, h4].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

const turn = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

function choice(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  return round >= 40 && round < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
