const encoder = new TextEncoder();

const primes = firstPrimes(64);

/** The first 32 bits of the fractional part of a root, as the standard takes its constants. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);

const roundConstants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initial = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits (ハッシュ値). Formats are synchronous and run without Node, and the platform's own digest is
 * asynchronous.
 */
export function sha256(text: string): string {
  const bytes = encoder.encode(text);
  const blocks = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64));
  bytes.forEach((byte, index) => {
    blocks.setUint8(index, byte);
  });
  blocks.setUint8(bytes.length, 0x80);
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(bytes.length) * 8n);
  const state = Uint32Array.from(initial);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) addBlock(state, blocks, offset);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function addBlock(state: Uint32Array, blocks: DataView, offset: number): void {
  const schedule = new Uint32Array(64);
  for (let index = 0; index < 16; index += 1) schedule[index] = blocks.getUint32(offset + index * 4);
  const word = (index: number): number => schedule[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const early = rotate(word(index - 15), 7) ^ rotate(word(index - 15), 18) ^ (word(index - 15) >>> 3);
    const late = rotate(word(index - 2), 17) ^ rotate(word(index - 2), 19) ^ (word(index - 2) >>> 10);
    schedule[index] = word(index - 16) + early + word(index - 7) + late;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (roundConstants[index] ?? 0) + word(index);
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((added, index) => {
    state[index] = (state[index] ?? 0) + added;
  });
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
