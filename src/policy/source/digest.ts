const encoder = new TextEncoder();

/** SHA-256 of a text in UTF-8, as lower-case hex. Uses WebCrypto, which browsers offer in secure contexts only. */
export async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
