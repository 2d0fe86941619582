import type * as z from 'zod';
import type { Bilingual } from '../../policy/index';
import { configurationSchema } from '../configuration';
import { keysAt, plainFormsAt, schemasAt } from '../schema/schemas-at';
import type { ConfigurationIssue } from './issues';
import { issueMaker, valueAt } from './make-issue';
import { missing } from './missing-issues';
import type { NearestSearch } from './nearest';
import type { Segment } from './pointer';
import { valueMeant } from './suggestions';
import { dateWritten, numberAlone, numberName } from './type-issues';
import { slipIn } from './writing-slips';

type ZodIssue = z.core.$ZodIssue;
type UnionIssue = Extract<ZodIssue, { code: 'invalid_union' }>;
/** What zod found wrong with a value as one of the forms of a union. */
type Branch = readonly ZodIssue[];

/** How what is found in a union is explained. */
interface Explainers {
  readonly explain: (issue: ZodIssue) => readonly ConfigurationIssue[];
  readonly unknownKey: (key: string) => ConfigurationIssue;
}

/** Of the forms that a value may have, the one that came nearest says what is wrong. */
export function explainUnion(
  issue: UnionIssue,
  path: readonly Segment[],
  input: unknown,
  nearest: NearestSearch,
  { explain, unknownKey }: Explainers,
): readonly ConfigurationIssue[] {
  const make = issueMaker(path, input);
  const value = valueAt(input, path);
  if (value === undefined) return [missing(path, make)];
  const branches = branchesOf(issue);
  if (typeof value === 'object' && value !== null) {
    const deeper = branches.map((branch) => ({ branch, depth: depthOf(branch, value) })).filter(({ depth }) => depth > 0);
    const [best] = deeper.sort((a, b) => b.depth - a.depth || sizeOf(a.branch) - sizeOf(b.branch));
    if (best !== undefined) {
      const forms = deeper.filter(({ depth }) => depth === best.depth);
      if (best.depth > 1 || forms.length === 1) return best.branch.flatMap(explain);
      // Several records could be meant. What each of them lacks says nothing: only what none of them has does.
      const known = keysAt(configurationSchema, path);
      const unknown = Object.keys(value).filter((key) => !known.includes(key));
      if (unknown.length > 0) return unknown.map(unknownKey);
      if (Object.keys(value).length > 0) return best.branch.flatMap(explain);
    }
  }
  const own = branches.flat().filter((one) => one.path.length === 0);
  const choices = [...new Set(own.flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : [])))];
  const expects = (type: string): boolean => own.some((one) => one.code === 'invalid_type' && one.expected === type);
  const { numbers, dates, texts } = plainFormsAt(configurationSchema, path);
  const lists = expects('array');
  const records = recordsAt(path);
  const words: readonly Bilingual[] = [
    ...numbers.map(numberName),
    ...(dates ? [{ ja: '日付（2026-04-01 の形）', en: 'a date such as 2026-04-01' }] : []),
    ...(texts ? [{ ja: '文字列', en: 'text' }] : []),
    ...choices.map(asIs),
    ...records,
    ...(lists ? [{ ja: '一覧', en: 'a list' }] : []),
  ];
  if (words.length === 0) return [make('wrong-type', { ja: '値の形が正しくありません。', en: 'The value does not have the right form.' })];
  const written = dates ? dateWritten(value, make) : undefined;
  if (written !== undefined) return [written];
  if (typeof value === 'string') {
    const told = numberAlone(value, numbers) ?? (records.length > 0 ? slipIn(value) : undefined);
    if (told !== undefined) return [make('wrong-type', told)];
  }
  const list = words.map(({ ja }) => ja).join('、');
  const suggestion =
    typeof value === 'string' ? (valueMeant(value, choices, nearest) ?? (lists ? listOf(value, path) : undefined)) : undefined;
  return [
    make(
      'unknown-value',
      { ja: `ここに書けるのは ${list}${/[ -~]$/.test(list) ? ' ' : ''}です。`, en: `Expected here: ${either(words.map(({ en }) => en))}.` },
      suggestion,
    ),
  ];
}

/** The forms of a union, those of unions within it included. */
function branchesOf({ errors }: UnionIssue): readonly Branch[] {
  return errors.flatMap((branch): readonly Branch[] => {
    const [only] = branch;
    return branch.length === 1 && only?.code === 'invalid_union' && only.path.length === 0 ? branchesOf(only) : [branch];
  });
}

/** How far a value follows a form: not at all (0), up to its keys (1), or deeper. */
function depthOf(branch: Branch, value: object): number {
  if (branch.length === 0) return 0;
  return Math.min(
    ...branch.map(({ code, path }) => {
      const [key] = path;
      if (key === undefined) return code === 'unrecognized_keys' ? 1 : 0;
      return path.length === 1 && !Object.hasOwn(value, key) ? 1 : 2;
    }),
  );
}

/** How many mistakes a form finds. */
function sizeOf(branch: Branch): number {
  return branch.reduce((count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** How many forms of records a message shows before it stops. */
const shown = 3;

/** The records that may stand at a place, by their first keys. */
function recordsAt(path: readonly Segment[]): readonly Bilingual[] {
  const records = schemasAt(configurationSchema, path).flatMap((one) => {
    const keys = keysAt(one, []).slice(0, 2);
    return keys.length === 0 ? [] : [`{ ${keys.join(', ')}: … }`];
  });
  const unique = [...new Set(records)].map(asIs);
  return unique.length <= shown ? unique : [...unique.slice(0, shown), { ja: 'その他のキーの組', en: 'another such record' }];
}

function asIs(word: string): Bilingual {
  return { ja: word, en: word };
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}

/** One value as the list that was meant, where a list of plain texts may stand. */
function listOf(value: string, path: readonly Segment[]): string | undefined {
  return keysAt(configurationSchema, [...path, 0]).length === 0 ? `[${value}]` : undefined;
}
