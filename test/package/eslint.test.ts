import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn, folderOf, installPacked } from './packed';

// The configuration of the guide, used by ESLint in a project that has installed the package.

const { run, write, remove } = installPacked(['eslint', '@eslint/json', 'eslint-plugin-json-schema-validator']);
afterAll(remove);

write('eslint.config.mjs', filesIn('where-people-work.md')['eslint.config.mjs'] ?? '');

interface Message {
  readonly ruleId: string | null;
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  readonly message: string;
}

function lint(text: string): { readonly status: number | null; readonly messages: readonly Message[] } {
  write('city.json', text);
  const { status, stdout, stderr } = run(process.execPath, [join(folderOf('eslint'), 'bin/eslint.js'), '--format', 'json', 'city.json']);
  expect(stderr.replaceAll(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, '')).toBe('');
  return { status, messages: JSON.parse(stdout)[0].messages };
}

const good = `{
  "network": {
    "nodes": {
      "files": { "tier": "lgwan", "kind": "server" },
      "mail": { "tier": "lgwan", "kind": "server" }
    },
    "flows": {}
  }
}
`;
const invalid = 'json-schema-validator/no-invalid';

describe('ESLint with the schema', () => {
  test('says nothing of what has the right shape', () => {
    expect(lint(good)).toEqual({ status: 0, messages: [] });
  });

  test.each([
    {
      what: 'a tier that does not exist',
      from: '"lgwan", "kind": "server" },',
      to: '"lgwn", "kind": "server" },',
      rule: invalid,
      line: 4,
      column: 18,
      end: 24,
      word: 'lgwan',
    },
    {
      what: 'a misspelled key',
      from: '"kind": "server" }\n',
      to: '"kindd": "server" }\n',
      rule: invalid,
      line: 5,
      column: 34,
      end: 41,
      word: 'kindd',
    },
    {
      what: 'a section that is a list',
      from: '"flows": {}',
      to: '"flows": []',
      rule: invalid,
      line: 7,
      column: 5,
      end: 12,
      word: 'object',
    },
    {
      what: 'a key that stands twice',
      from: '"mail"',
      to: '"files"',
      rule: 'json/no-duplicate-keys',
      line: 5,
      column: 7,
      end: 14,
      word: 'files',
    },
  ])('marks $what where it stands', ({ from, to, rule, line, column, end, word }) => {
    const { status, messages } = lint(good.replace(from, to));
    expect(status).toBe(1);
    expect(messages).toMatchObject([{ ruleId: rule, line, column, endColumn: end }]);
    expect(messages[0]?.message).toContain(word);
  });
});
