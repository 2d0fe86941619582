/** Days as whole numbers since 1970-01-01 (日の番号), as Japanese civil dates count them. */

const dayLength = 86_400_000;
const japan = 9 * 3_600_000;
const lastTime = Date.UTC(10_000, 0, 1) - japan;

/** The day of a Japanese civil date. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** The Japanese civil date of a day. */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The day in Japan at a time in milliseconds since 1970; `NaN` if that is none, or before. Dates end with the year 9999. */
export function dayAt(time: number): number {
  return time >= 0 && time < lastTime ? Math.floor((time + japan) / dayLength) : Number.NaN;
}

/** When a day begins, in milliseconds since 1970. */
export function startOf(day: number): number {
  return day * dayLength - japan;
}
