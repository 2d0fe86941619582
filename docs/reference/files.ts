import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import * as z from 'zod';
import { resultSources } from '../../src/evaluation/sources';
import { coverageMatrix, fileOf, matrixFile, type RuleExample, referencePage } from '../../src/formats/reference/markdown/index';
import type { Library } from '../../src/formats/reference/reference';
import { areas, gotsuPolicy, layers, layOver, type Policy } from '../../src/policy/index';
import { rules } from '../../src/rules/index';
import { testFileOf } from '../../test/rules/test-file';

/** What the pages are about: the policy under all of our layers, and every rule. */
export const library: Library = { policy: layers.reduce<Policy>(layOver, gotsuPolicy), rules };

const folder = new URL('./', import.meta.url);
const examplesFolder = new URL('examples/', folder);

const reason = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const declaration = z.record(z.string(), z.unknown());

/** An example file: `pass` and `fail` are declarations. A rule that never passes says why, and shows a declaration in which it finds nothing. */
const exampleSchema = z.strictObject({
  profile: z.enum(layers.map(({ basis }) => basis)).optional(),
  asOf: z.iso.date().optional(),
  never: z.strictObject({ pass: reason.optional(), fail: reason.optional() }).optional(),
  pass: declaration.optional(),
  silent: declaration.optional(),
  fail: declaration.optional(),
});

/** One example file (例のファイル): its values, and the text of each declaration as the page shows it. */
export interface ExampleFile {
  readonly values: z.infer<typeof exampleSchema>;
  readonly shown: RuleExample;
}

/** The example of every rule that has one, by rule id. */
export function readExamples(): ReadonlyMap<string, ExampleFile> {
  const names = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/').slice(0, -'.yaml'.length), readExample(name)]));
}

function readExample(name: string): ExampleFile {
  const text = readFileSync(new URL(name, examplesFolder), 'utf8');
  const read = exampleSchema.safeParse(load(text));
  if (!read.success) throw new Error(`docs/reference/examples/${name}: ${z.prettifyError(read.error)}`);
  const { profile, asOf, never } = read.data;
  const [pass, silent, fail] = (['pass', 'silent', 'fail'] as const).map((key) => sectionOf(text, key));
  return { values: read.data, shown: { profile, asOf, never, pass, silent, fail } };
}

/** What stands below a key at the margin, moved to the margin: the author's own lines, comments included. */
function sectionOf(text: string, key: string): string | undefined {
  const [, body] = new RegExp(`^${key}:\\n((?: .*\\n|\\n)+)`, 'm').exec(text) ?? [];
  return body?.replaceAll(/^ {2}/gm, '');
}

/** Where what the evaluation itself reports is tested, by the beginning of its id. */
const sourceTests: Readonly<Record<string, string>> = {
  exceptions: 'test/evaluation/exceptions.test.ts',
  records: 'test/evaluation/records.test.ts',
  scope: 'test/evaluation/empty.test.ts',
  source: 'test/hostile/third-audit-input.test.ts',
};

/** The test of every rule and of every other source of results, by id. */
export function testFiles(): ReadonlyMap<string, string> {
  const own = rules.map(({ id }): [string, string] => [id, testFileOf(id)]);
  const others = resultSources.flatMap(({ id }): [string, string][] => {
    const test = sourceTests[id.split('/')[0] ?? ''];
    return test === undefined ? [] : [[id, test]];
  });
  const restated: readonly [string, string][] = [['evaluation/restated', 'test/evaluation/law.test.ts']];
  return new Map([...own, ...others, ...restated].filter(([, path]) => existsSync(new URL(`../../${path}`, folder))));
}

/** Where the pages stand. */
export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, folder));
}

/** Every generated page of this folder, by file name. */
export function referenceFiles(): ReadonlyMap<string, string> {
  const examples = new Map([...readExamples()].map(([id, { shown }]) => [id, shown]));
  return new Map([
    [matrixFile, coverageMatrix(library, testFiles())],
    ...areas.map((area): [string, string] => [fileOf(area), referencePage(area, library, examples)]),
  ]);
}
