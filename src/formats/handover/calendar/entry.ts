/** One line of the calendar. */
export interface Entry {
  readonly day: string;
  readonly what: string;
  readonly of: string;
  readonly prepare: string;
  /** Whether it was computed from a cycle. */
  readonly computed?: true;
}

/** Whether a value is written as a day. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
