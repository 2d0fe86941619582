/** The CRC-32 (IEEE 802.3) of a text in UTF-16, eight hexadecimal digits (検査用の値). It tells accidents; it is no protection against intent. */
export function checksumOf(text: string): string {
  let crc = 0xffff_ffff;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    crc = step(step(crc, unit & 0xff), unit >>> 8);
  }
  return ((crc ^ 0xffff_ffff) >>> 0).toString(16).padStart(8, '0');
}

function step(crc: number, byte: number): number {
  return (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
}

const table: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});
