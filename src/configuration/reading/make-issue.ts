import type { Bilingual } from '../../policy/index';
import type { ConfigurationIssue, ConfigurationIssueCode } from './issues';
import { type Segment, toPointer, toReadablePath } from './pointer';

/** Makes a mistake at the place that is explained, or at another one. */
export type MakeIssue = (
  code: ConfigurationIssueCode,
  message: Bilingual,
  suggestion?: string,
  at?: readonly Segment[],
) => ConfigurationIssue;

/** Makes mistakes at a place of an input, with what stands there. */
export function issueMaker(path: readonly Segment[], input: unknown): MakeIssue {
  return (code, message, suggestion, at = path) => {
    const pointer = toPointer(at);
    const received = describe(valueAt(input, at));
    return {
      code,
      pointer,
      path: toReadablePath(pointer),
      message: suggestion === undefined ? message : withSuggestion(message, suggestion),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(received === undefined ? {} : { received }),
    };
  };
}

/** What an input holds at a place, if anything. */
export function valueAt(input: unknown, path: readonly Segment[]): unknown {
  let value = input;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

function describe(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Adds the nearest valid choice to a message. */
export function withSuggestion(message: Bilingual, suggestion: string): Bilingual {
  return { ja: `${message.ja}「${suggestion}」のことですか。`, en: `${message.en} Did you mean "${suggestion}"?` };
}
