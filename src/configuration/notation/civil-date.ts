/** A Japanese civil date, ISO 8601 (暦日): `2026-04-01`. No time, no zone; the last day of a period is included. */
export type CivilDate = string;
