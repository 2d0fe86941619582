import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { configurationJsonSchema } from '../../src/configuration/schemas';
import { modelCityParts } from '../examples/model-city';

function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(configurationJsonSchema());
}

describe('the JSON Schema of a declaration', () => {
  test('the committed file is what the schemas give (update it with vitest -u)', async () => {
    await expect(`${JSON.stringify(configurationJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../configuration.schema.json');
  });

  test.each(modelCityParts.map(({ file, input }) => [file, input] as const))('it accepts %s', (_, input) => {
    const validate = validator();
    expect(validate(input), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each([
    ['an unknown section', { netwrok: {} }],
    ['an unknown tier', { network: { nodes: { a: { tier: 'mynumber' } } } }],
    ['a flow without an end', { network: { flows: { a: { from: 'x' } } } }],
    ['an impossible date form', { exceptions: { x: { requirement: '6.3.1/isolation', subjects: [], from: '2026/04/01' } } }],
    ['a factor of one kind with the means of another', { network: { nodes: { a: { factors: [{ kind: 'possession', means: 'pin' }] } } } }],
  ])('it rejects %s', (_, declaration) => {
    expect(validator()(declaration)).toBe(false);
  });

  test('every section has a Japanese title for editors', () => {
    const text = JSON.stringify(configurationJsonSchema());
    for (const title of ['ネットワーク', '機器・情報システム', '例外措置']) expect(text).toContain(title);
  });
});
