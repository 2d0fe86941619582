/** Measures of the drawing, in pixels (寸法). */
export const size = {
  box: 156,
  gutter: 84,
  lineHeight: 15,
  /** Columns of half-width characters that fit into a box. */
  text: 22,
  font: 12,
  head: 46,
  margin: 16,
  section: 40,
  badge: 16,
} as const;

/** Rounds to tenths of a pixel (端数). */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
