import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/index';
import { type Complaint, options, root } from '../types/compile';
import { Editor } from '../types/language-service';

// Every block of the guide compiles, or is a mistake and the block below it is what the compiler says of it.

const path = join(root, 'docs/guide/compile-time.md');
const guide = readFileSync(path, 'utf8');

const editor = new Editor([], { ...options, noUnusedLocals: false });

/** The import that the guide says stands before each mistake, in a line of its own. */
const before = "import { defineConfiguration } from 'gotsu-security-policy';";

const fileOf = (name: string): string => join(root, 'test/docs', `${name}.ts`);
const importedIn = (code: string): number => (code.includes('import ') ? 0 : 1);

function write(name: string, code: string): void {
  const text = `${importedIn(code) === 1 ? `${before}\n` : ''}${code}export {};\n`;
  editor.write(fileOf(name), text.replaceAll("'gotsu-security-policy'", "'../../src/index'"));
}

/** What the compiler says of a block, its lines counted without the import before it. */
const complaintsOf = (name: string, code: string): readonly Complaint[] =>
  editor.complaintsIn(fileOf(name)).map((complaint) => ({ ...complaint, line: complaint.line - importedIn(code) }));

const printed = ({ line, column, code, message }: Complaint): string => `city.ts(${line},${column}): error TS${code}: ${message}`;

const mistake = /```ts\n([^`]*)```\n\n```text\n[\s\S]*?```/g;
const mistakes = [...guide.matchAll(mistake)].map(([, code = '']) => code);
const rest = guide.replaceAll(mistake, '');
const correct = [...rest.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

// All are written before the first is asked about: so they are compiled together.
for (const [index, code] of mistakes.entries()) write(`mistake-${index}`, code);
for (const [index, code] of correct.entries()) write(`correct-${index}`, code);

describe('the guide to compile time', () => {
  it('shows ten mistakes', () => {
    expect(mistakes).toHaveLength(10);
  });

  it('shows what the compiler says of each of them', async () => {
    let index = 0;
    const held = guide.replaceAll(mistake, (_, code: string) => {
      const said = complaintsOf(`mistake-${index++}`, code).map(printed);
      return `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${said.join('\n')}\n\`\`\``;
    });
    await expect(held).toMatchFileSnapshot(path);
  });

  it.each(mistakes.map((code, index) => ({ code, index })))('mistake $index is one', ({ code, index }) => {
    expect(complaintsOf(`mistake-${index}`, code)).not.toEqual([]);
  });

  it.each(correct.map((code, index) => ({ code, index })))('block $index of the others compiles', ({ code, index }) => {
    expect(complaintsOf(`correct-${index}`, code)).toEqual([]);
  });

  it('shows plain data that is read', () => {
    const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(blocks).toHaveLength(1);
    for (const text of blocks) expect(parseConfiguration(load(text))).toHaveProperty('network');
  });
});
