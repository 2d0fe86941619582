import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { Arguments, type OptionSpecs } from '../arguments';
import type { Command } from '../command';
import { InputError, UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { writeWhole } from '../output';
import { commonOptions } from '../settings';
import { starter } from '../starter/starter';

const usual = 'gotsu-policy.yaml';
const endings = ['.yaml', '.yml'];

const specs = {
  ...commonOptions,
  force: { type: 'flag', help: { ja: '既にあるファイルを置き換える', en: 'replace a file that exists' } },
} as const satisfies OptionSpecs;

const messages = {
  one: { ja: '書き出すファイルは一つです。', en: 'Name one file to write.' },
  yaml: {
    ja: '「{file}」には書き出せません。ひな形はYAMLなので、city.yaml のように .yaml か .yml で終わるファイルを指定してください。',
    en: 'Nothing is written to "{file}": the starter is YAML. Name a file that ends in .yaml or .yml, such as city.yaml.',
  },
  exists: { ja: '既にあります。置き換えるときは --force を付けてください。', en: 'It exists. Add --force to replace it.' },
  written: {
    ja: '{file} を書きました。次は: gotsu-policy check {file}',
    en: 'Wrote {file}. Next: gotsu-policy check {file} --lang en',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `init`: writes a commented starter declaration (宣言のひな形の作成). */
export const init: Command = {
  name: 'init',
  summary: { ja: '説明付きの宣言のひな形を書き出す', en: 'write a commented starter declaration' },
  usage: { ja: `init [FILE] [オプション]（既定: ${usual}）`, en: `init [FILE] [options]   (default: ${usual})` },
  specs,
  async run(argv, { io, language, say }) {
    const given = Arguments.parse(argv, specs);
    const [file = usual, ...others] = given.positionals;
    if (others.length > 0) throw new UsageError(messages.one);
    // What it writes it recommends to check, which tells YAML by its ending.
    if (file.endsWith('/') || !endings.includes(extname(file).toLowerCase())) throw new UsageError(fill(messages.yaml, { file }));
    const present = await stat(resolve(io.cwd, file)).catch(() => undefined);
    if (present !== undefined && !given.has('force')) throw new InputError(file, messages.exists);
    await writeWhole(io.cwd, file, [starter[language]]);
    io.stdout.write(`${say(fill(messages.written, { file }))}\n`);
    return exitCodes.success;
  },
};
