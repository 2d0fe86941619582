import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { slipIn } from '../../configuration/reading/writing-slips';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { InputError } from '../errors';
import { findJsonMistake } from './json-mistake';
import { yamlReason } from './yaml-reasons';

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
    if (!(error instanceof SyntaxError)) throw error;
    const { line, reason } = findJsonMistake(text);
    throw new InputError(file, fill(messages.json, { reason }), line);
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
  const slip = line === undefined ? undefined : slipNear(text, line);
  if (slip !== undefined) return new InputError(file, slip.message, slip.line);
  return new InputError(file, fill(messages.yaml, { reason: yamlReason(reason) }), line);
}

/** A slip on the line that the reader stopped at or, as it often notices too late, on the last one before it that says something. */
function slipNear(text: string, line: number): { readonly line: number; readonly message: Bilingual } | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const before = lines.slice(0, line - 1).findLastIndex((one) => one.trim() !== '' && !one.trimStart().startsWith('#'));
  for (const index of [line - 1, before]) {
    const message = slipIn(lines[index] ?? '');
    if (message !== undefined) return { line: index + 1, message };
  }
  return undefined;
}

/** The key at a place, without its quotes. The reader marks a quoted one behind its opening quote. */
function keyAt(text: string, position = 0): string {
  const quote = text[position - 1];
  const quoted = quote === '"' || quote === "'" ? readQuoted(text.slice(position - 1)) : undefined;
  return quoted ?? (/^[^:\r\n]*/.exec(text.slice(position))?.[0] ?? '').trim();
}

function readQuoted(text: string): string | undefined {
  const written = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(text)?.[0];
  const value: unknown = written === undefined ? undefined : load(written, { schema: CORE_SCHEMA });
  return typeof value === 'string' ? value : undefined;
}

function secondDocument(text: string): number | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('%'));
  const index = lines.findIndex((line, at) => at > first && /^---(\s|$)/.test(line));
  return index < 0 ? undefined : index + 1;
}
