import type * as z from 'zod';
import { configurationSchema } from '../configuration';
import { keysAt } from '../schema/schemas-at';
import type { ConfigurationIssue } from './issues';
import { issueMaker, type MakeIssue, valueAt } from './make-issue';
import { emptyListText, missing } from './missing-issues';
import type { NearestSearch } from './nearest';
import { explainNotation } from './notation-issues';
import { type Segment, toPointer } from './pointer';
import { keyMeant, valueMeant } from './suggestions';
import { quotedText, wrongType } from './type-issues';
import { explainUnion } from './union-issues';
import { slipIn } from './writing-slips';

type ZodIssue = z.core.$ZodIssue;

/** How many choices a message lists before it stops. */
const listed = 12;

/** Says what zod found wrong with a shape in words for people: place, mistake, nearest valid choice (形の誤りの説明). */
export function shapeIssues(issues: readonly ZodIssue[], input: unknown, nearest: NearestSearch): readonly ConfigurationIssue[] {
  const found = issues.flatMap((issue) => explain(issue, [], input, nearest));
  const misspelled = new Set(
    found.flatMap(({ code, pointer, suggestion }) =>
      code === 'unknown-key' && suggestion !== undefined ? [pointer.slice(0, pointer.lastIndexOf('/')) + toPointer([suggestion])] : [],
    ),
  );
  return found.filter(({ code, pointer }) => code !== 'missing-key' || !misspelled.has(pointer));
}

function explain(issue: ZodIssue, above: readonly Segment[], input: unknown, nearest: NearestSearch): readonly ConfigurationIssue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const value = valueAt(input, path);
  const make = issueMaker(path, input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, make, nearest));
    case 'invalid_value': {
      if (value === undefined) return [missing(path, make)];
      const choices = issue.values.map(String);
      if (typeof value === 'number' && choices.includes(String(value))) return [make('wrong-type', quotedText(value))];
      const list = listOf(choices);
      const suggestion = typeof value === 'string' ? valueMeant(value, choices, nearest) : undefined;
      return [make('unknown-value', { ja: `ここに書ける値は ${list} です。`, en: `One of ${list} is expected here.` }, suggestion)];
    }
    case 'invalid_type':
      if (value === undefined) return [missing(path, make)];
      return [wrongType(issue.expected, path, value, make)];
    case 'invalid_union':
      return explainUnion(issue, path, input, nearest, {
        explain: (one) => explain(one, path, input, nearest),
        unknownKey: (key) => unknownKey(key, path, make, nearest),
      });
    case 'custom':
      return [explainNotation(issue, value, make)];
    case 'too_small':
      if (issue.origin === 'array') return [make('empty-list', emptyListText)];
      return [
        make('out-of-range', { ja: `${issue.minimum} 以上の値にしてください。`, en: `The value must be at least ${issue.minimum}.` }),
      ];
    case 'too_big':
      return [make('out-of-range', { ja: `${issue.maximum} 以下の値にしてください。`, en: `The value must be at most ${issue.maximum}.` })];
    default:
      return [make('wrong-type', { ja: '値の形が正しくありません。', en: 'The value does not have the right form.' })];
  }
}

function unknownKey(key: string, path: readonly Segment[], make: MakeIssue, nearest: NearestSearch): ConfigurationIssue {
  const at = [...path, key];
  const slip = slipIn(key);
  if (slip !== undefined) return make('unknown-key', slip, undefined, at);
  const known = keysAt(configurationSchema, path);
  if (known.includes(key)) {
    // One of several forms has it, another was begun.
    const message = {
      ja: `「${key}」は、ここにあるほかのキーと一緒には書けません。`,
      en: `"${key}" cannot stand beside the other keys here.`,
    };
    return make('conflicting-keys', message, undefined, at);
  }
  const suggestion = keyMeant(key, known, path, nearest);
  const message = { ja: `「${key}」というキーはありません。`, en: `There is no key "${key}" here.` };
  if (suggestion !== undefined || known.length === 0) return make('unknown-key', message, suggestion, at);
  const list = listOf(known);
  return make(
    'unknown-key',
    { ja: `${message.ja}書けるのは ${list} です。`, en: `${message.en} These are known: ${list}.` },
    undefined,
    at,
  );
}

function listOf(choices: readonly string[]): string {
  return choices.length <= listed ? choices.join(', ') : `${choices.slice(0, listed).join(', ')} …`;
}
