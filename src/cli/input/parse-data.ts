import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { InputError } from '../errors';

const messages = {
  duplicate: {
    ja: '同じキー「{key}」が二度書かれています。後のものが前のものを黙って消さないよう、読み取りません。',
    en: 'The key "{key}" is written twice. Nothing is read, so that the later one does not silently replace the earlier one.',
  },
  documents: {
    ja: 'YAMLの文書が二つ以上あります（--- で区切られている）。一つのファイルに一つの宣言を書き、複数のファイルを並べて指定してください。',
    en: 'The file holds several YAML documents (separated by ---). Write one declaration per file and name several files.',
  },
  empty: { ja: '宣言が書かれていません（空か、コメントだけ）。', en: 'Nothing is declared in it: it is empty or holds only comments.' },
  tab: { ja: '字下げにタブが使われています。空白で字下げしてください。', en: 'A tab is used for indentation; use spaces.' },
  yaml: { ja: 'YAMLとして読めません（{reason}）。', en: 'It cannot be read as YAML ({reason}).' },
  json: { ja: 'JSONとして読めません（{reason}）。', en: 'It cannot be read as JSON ({reason}).' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many aliases are more than a person writes, and enough to unfold into a flood. */
const maxAliases = 1000;

/**
 * YAML text as a value. Dates stay text, duplicate keys are errors, keys like `__proto__` are plain keys.
 *
 * @throws {InputError} naming the line.
 */
export function parseYaml(text: string, file: string): unknown {
  try {
    const value = load(text, { schema: CORE_SCHEMA, maxAliases });
    if (value === null || value === undefined) throw new InputError(file, messages.empty);
    return value;
  } catch (error) {
    if (error instanceof YAMLException) throw explainYaml(error, text, file);
    throw error;
  }
}

/**
 * JSON text as a value. JSON itself lets the last of two equal keys win, so the text is read a second time to find them.
 *
 * @throws {InputError} naming the line.
 */
export function parseJson(text: string, file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(file, fill(messages.json, { reason }), lineInMessage(reason, text));
  }
  try {
    load(text, { schema: CORE_SCHEMA, maxAliases });
  } catch (error) {
    if (error instanceof YAMLException && isDuplicate(error)) throw explainYaml(error, text, file);
    // Whatever else the YAML reader dislikes in correct JSON is no mistake.
  }
  return value;
}

function isDuplicate({ reason }: YAMLException): boolean {
  return reason.includes('duplicated mapping key');
}

function explainYaml(error: YAMLException, text: string, file: string): InputError {
  const { reason, mark } = error;
  const line = mark === undefined || mark === null ? undefined : mark.line + 1;
  if (isDuplicate(error)) return new InputError(file, fill(messages.duplicate, { key: keyAt(text, mark?.position) }), line);
  if (reason.includes('single document')) return new InputError(file, messages.documents, secondDocument(text));
  if (reason.includes('input is empty')) return new InputError(file, messages.empty);
  if (line !== undefined && /^ *\t/.test(text.split(/\r\n|\r|\n/)[line - 1] ?? '')) return new InputError(file, messages.tab, line);
  return new InputError(file, fill(messages.yaml, { reason }), line);
}

/** The key that begins at a place, without its quotes. */
function keyAt(text: string, position = 0): string {
  const key = /^\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^:\n]*)/.exec(text.slice(position))?.[1] ?? '';
  return key.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

function secondDocument(text: string): number | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('%'));
  const index = lines.findIndex((line, at) => at > first && /^---(\s|$)/.test(line));
  return index < 0 ? undefined : index + 1;
}

/** JSON.parse tells the place only inside its message, and not always. */
function lineInMessage(reason: string, text: string): number | undefined {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return reason.includes('end of JSON input') ? text.trimEnd().split('\n').length : undefined;
}
