import type { Bilingual } from '../../policy/index';
import { isReservedId } from '../notation/ids';
import type { ConfigurationIssueCode } from './issues';
import { type Segment, toPointer } from './pointer';

/** A mistake in an input as data, before its shape is looked at. */
export interface DataProblem {
  readonly code: ConfigurationIssueCode;
  readonly pointer: string;
  readonly message: Bilingual;
}

/** How deep a declaration may nest; real ones need less than ten. */
const deepest = 60;

/** How many values a declaration may hold, repeats of a shared one counted each time; ten thousand nodes with fifty thousand flows need two million. */
const mostValues = 5_000_000;

/** How many mistakes are told; more than these nobody reads. */
const mostProblems = 1000;

const texts = {
  unreadable: { ja: '値を読み取れません（読み取り中にエラーが起きました）。', en: 'The value cannot be read: reading it failed.' },
  undefinedValue: {
    ja: '値が undefined です。書かないときはキーごと省いてください。',
    en: 'The value is undefined; leave the key out instead.',
  },
  notPlain: {
    ja: '文字列・数値・真偽値・一覧・キーと値の組のいずれでもない値です。',
    en: 'This is neither text, number, boolean, list nor a record of keys and values.',
  },
  cyclic: { ja: '値が自分自身を含んでいます。', en: 'The value contains itself.' },
  tooDeep: { ja: '入れ子が深すぎます。', en: 'The nesting is too deep.' },
  tooLarge: {
    ja: '値が多すぎます（{most}個まで）。別名（*名前）の繰返しは、その都度数えます。',
    en: 'It holds too many values (at most {most}). Repeats by alias (*name) count each time.',
  },
  tooManyProblems: {
    ja: '誤りが多すぎるため、はじめの{most}件だけを示し、残りは読み取っていません。',
    en: 'There are too many mistakes: only the first {most} are shown, and the rest was not read.',
  },
  reserved: {
    ja: 'このキーはプログラム言語の予約語であり、使えません。',
    en: 'This key is reserved by the programming language and cannot be used.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Copies an input as plain data (入力の写し): every value read exactly once, hostile objects included, so that what is checked is what is used.
 * What is not plain data becomes a problem; it never throws.
 */
export function copyPlainData(input: unknown): { readonly data: unknown; readonly problems: readonly DataProblem[] } {
  const problems: DataProblem[] = [];
  const open = new Set<object>();
  let values = 0;
  let stopped = false;
  const stop = (message: Bilingual): undefined => {
    if (!stopped) problems.push({ code: 'too-large', pointer: '', message });
    stopped = true;
    return undefined;
  };
  const at = (path: readonly Segment[], code: ConfigurationIssueCode, message: Bilingual): undefined => {
    if (stopped) return undefined;
    if (problems.length >= mostProblems) return stop(numbered(texts.tooManyProblems, mostProblems));
    problems.push({ code, pointer: toPointer(path), message });
    return undefined;
  };

  const copy = (value: unknown, path: Segment[]): unknown => {
    values += 1;
    if (values > mostValues) return stop(numbered(texts.tooLarge, mostValues));
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
    if (value === undefined) return path.length === 0 ? undefined : at(path, 'undefined-value', texts.undefinedValue);
    if (typeof value !== 'object') return at(path, 'not-plain-data', texts.notPlain);
    if (path.length > deepest) return at(path, 'too-deep', texts.tooDeep);
    if (open.has(value)) return at(path, 'cyclic-input', texts.cyclic);
    open.add(value);
    const depth = path.length;
    try {
      return Array.isArray(value) ? copyList(value, path) : copyRecord(value, path);
    } catch {
      at(path, 'unreadable', texts.unreadable);
      path.length = depth;
      return undefined;
    } finally {
      open.delete(value);
    }
  };

  const copyList = (list: readonly unknown[], path: Segment[]): readonly unknown[] => {
    const result: unknown[] = [];
    for (let index = 0; index < list.length && !stopped; index += 1) {
      path.push(index);
      result.push(copy(list[index], path));
      path.pop();
    }
    return result;
  };

  const copyRecord = (record: object, path: Segment[]): unknown => {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
      return at(path, 'not-plain-data', texts.notPlain);
    }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(record)) {
      if (stopped) break;
      path.push(key);
      if (isReservedId(key)) at(path, 'reserved-id', texts.reserved);
      else result[key] = copy(Reflect.get(record, key), path);
      path.pop();
    }
    return result;
  };

  return { data: copy(input, []), problems };
}

function numbered({ ja, en }: Bilingual, most: number): Bilingual {
  const written = most.toLocaleString('en');
  return { ja: ja.replace('{most}', written), en: en.replace('{most}', written) };
}

/** Freezes plain data through and through. */
export function deepFreeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) deepFreeze(value);
  }
  return data;
}
