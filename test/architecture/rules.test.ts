import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areas, crossingRequirements, gotsuPolicy, layers, layOver, type Policy } from '../../src/policy/index';
import { type DocumentUse, documentUses, readingOfKinds } from '../../src/rules/document-uses';
import { type Rule, rules } from '../../src/rules/index';
import { testFileOf } from '../rules/test-file';

const root = new URL('../../', import.meta.url);
const known = new Set(layers.reduce<Policy>(layOver, gotsuPolicy).requirements.map(({ id }) => id));
const documentUseIds = Object.keys(documentUses) as DocumentUse[]; // the keys of a constant are its names
const camel = (id: string): string => (id.split('/')[1] ?? '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the crossing table', () => {
  test('speaks for the requirements that rules read it for, and for no other', () => {
    const reading = rules.filter(({ id }) => readFileSync(new URL(`src/rules/${id}.ts`, root), 'utf8').includes('checkCrossing('));
    expect([...new Set(reading.flatMap(({ requirements }) => requirements))].sort()).toEqual([...crossingRequirements]);
  });
});

describe('every rule', () => {
  test('is there once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(15);
  });

  test.each(rules.map(({ id }) => id))('%s: file, export, id and test agree', (id) => {
    const file = new URL(`src/rules/${id}.ts`, root);
    expect(existsSync(file), file.pathname).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`export const ${camel(id)} = defineRule({\n  id: '${id}',`);
    const tested = new URL(testFileOf(id), root);
    expect(existsSync(tested), tested.pathname).toBe(true);
    expect(readFileSync(tested, 'utf8')).toContain(camel(id));
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s implements requirements that exist, and says in both languages what it is about',
    (_, rule) => {
      expect(rule.requirements.filter((requirement) => !known.has(requirement))).toEqual([]);
      const texts = [rule.title, rule.remedy, ...(rule.justification === undefined ? [] : [rule.justification])];
      for (const { ja, en } of texts) {
        expect(ja).toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
        expect(en).toMatch(/^[A-Z2]/); // a text may begin with a clause, as 2(8)
        expect(en).not.toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}]/u);
      }
    },
  );

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s says how it reads: an interpretation is justified', (_, rule) => {
    expect(rule.reading === 'interpretation').toBe(rule.justification !== undefined);
  });

  test('that goes by the table of kinds of document says that the table is our reading', () => {
    const goesBy = /\bcheck(Rules|Kind)\b|from '\.\/binding'/;
    const own = rules.filter(({ id }) => goesBy.test(readFileSync(new URL(`src/rules/${id}.ts`, root), 'utf8')));
    expect(own.length).toBeGreaterThan(8);
    const readings = documentUseIds.map((use) => readingOfKinds(use).en);
    const silent = own.filter(({ justification }) => !readings.some((text) => justification?.en.includes(text)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s names the facts it reads by pointers', (_, rule: Rule) => {
    expect(rule.facts.length).toBeGreaterThan(0);
    for (const pointer of rule.facts) expect(pointer).toMatch(/^\/[a-zA-Z]+(\/[a-zA-Z]+|\/\{id\})*$/);
  });
});

const folders = areas.filter((area) => area !== 'exceptions');

test.each(folders)('every file of rules/%s is a rule of the registry or is used by one', (folder) => {
  const files = readdirSync(new URL(`src/rules/${folder}/`, root)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const texts = files.map((name) => readFileSync(new URL(`src/rules/${folder}/${name}`, root), 'utf8'));
  const used = (name: string): boolean => texts.some((text) => text.includes(`from './${name.slice(0, -3)}'`));
  const isRule = (name: string): boolean => rules.some(({ id }) => id === `${folder}/${name.slice(0, -3)}`);
  expect(files.filter((name) => !isRule(name) && !used(name))).toEqual([]);
});

describe('what decides the requirements of the document', () => {
  const decided = new Set(rules.flatMap(({ requirements }) => requirements));
  const own = gotsuPolicy.requirements.filter(({ area }) => area !== 'exceptions');

  // How many they are is said in test/docs/reference.test.ts.
  test('every one that facts can decide is looked at by a rule, and one that is looked at is decided by facts or by a person', () => {
    const open = own.filter(({ id, establishedBy }) =>
      decided.has(id) ? establishedBy[0] === 'attestation' : establishedBy.some((way) => way === 'facts'),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe('messages', () => {
  test('fill the same placeholders in both languages', () => {
    const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const template = /ja:\s*(['"`])((?:(?!\1).)*)\1,\s*en:\s*(['"`])((?:(?!\3).|\\\3)*)\3/gs;
    let seen = 0;
    const differing: string[] = [];
    for (const name of sources) {
      const text = readFileSync(new URL(`src/${name}`, root), 'utf8')
        .replaceAll("\\'", '’')
        .replaceAll('\\"', '”');
      for (const [, , ja = '', , en = ''] of text.matchAll(template)) {
        const of = (one: string) => [...new Set([...one.matchAll(/(?<!\$)\{([a-zA-Z]+)\}/g)].map(([, key]) => key))].sort().join(' ');
        seen += 1;
        if (of(ja) !== of(en)) differing.push(`${name}: ${ja} / ${en}`);
      }
    }
    expect(differing).toEqual([]);
    expect(seen).toBeGreaterThan(300);
  });
});
