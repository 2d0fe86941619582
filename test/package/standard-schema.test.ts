import { afterAll, expect, test } from 'vitest';
import { filesIn, installPacked } from './packed';

// The schemas as a stranger has them: the server and the form of the guide, in a project that has installed the package and these libraries.

const { run, write, remove } = installPacked(['hono', '@hono/standard-validator', '@tanstack/form-core']);
afterAll(remove);

const files = filesIn('where-people-work.md');

const ofShape = (code: string): string =>
  code.replace(/createStandardSchema\(.*?\)/, 'configurationSchema').replace(/\bcreateStandardSchema\b/, 'configurationSchema');

/** What a program says, as JSON, that uses a file of the guide. */
function said(name: string, use: string, change: (code: string) => string = (code) => code): unknown {
  const code = files[name];
  if (code === undefined) throw new Error(`the guide shows no ${name}`);
  write(name, change(code));
  write('use.mjs', use);
  const { stdout, stderr } = run(process.execPath, ['use.mjs']);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const posting = `
import { server } from './server.mjs';
const post = async (body) => {
  const answer = await server.request('/declarations', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: answer.status, ...(await answer.json()) };
};
console.log(JSON.stringify([
  await post({ network: { nodes: { files: { tier: 'lgwan' } } } }),
  await post({ network: { nodes: { files: { tier: 'lgwn' } } } }),
  await post({ network: { flows: { a: { from: 'x', to: 'y' } } } }),
]));
`;

test('a server of Hono takes what is a declaration and says of another what is wrong with it', () => {
  expect(said('server.mjs', posting)).toEqual([
    { status: 200, verdict: 'undetermined' },
    {
      status: 400,
      mistakes: [
        {
          path: ['network', 'nodes', 'files', 'tier'],
          message: 'One of my-number, lgwan, internet, unknown is expected here. Did you mean "lgwan"?',
        },
      ],
    },
    {
      status: 400,
      mistakes: [{ path: ['network', 'flows', 'a', 'from'] }, { path: ['network', 'flows', 'a', 'to'] }].map((one) =>
        expect.objectContaining(one),
      ),
    },
  ]);
});

test('with the schema of zod it reads the shape', () => {
  const parsing = (code: string): string => ofShape(code).replace('evaluate(', "((_) => ({ verdict: 'read' }))(");
  expect(said('server.mjs', posting, parsing)).toEqual([
    { status: 200, verdict: 'read' },
    { status: 400, mistakes: [expect.objectContaining({ path: ['network', 'nodes', 'files', 'tier'] })] },
    { status: 200, verdict: 'read' },
  ]);
});

const filling = `
import { form } from './form.mjs';
form.mount();
const told = (tier) => {
  form.setFieldValue('network.nodes.files.tier', tier);
  const [errors = {}] = form.state.errors;
  return { valid: form.state.isValid, told: Object.entries(errors).map(([field, issues]) => [field, issues.map(({ message }) => message)]) };
};
console.log(JSON.stringify([told('lgwn'), told('lgwan')]));
`;

test('a form of TanStack Form says it beside the field', () => {
  expect(said('form.mjs', filling)).toEqual([
    {
      valid: false,
      told: [['network.nodes.files.tier', ['ここに書ける値は my-number, lgwan, internet, unknown です。「lgwan」のことですか。']]],
    },
    { valid: true, told: [] },
  ]);
});

test('with the schema of zod too', () => {
  expect(said('form.mjs', filling, ofShape)).toEqual([
    { valid: false, told: [['network.nodes.files.tier', [expect.any(String)]]] },
    { valid: true, told: [] },
  ]);
});
