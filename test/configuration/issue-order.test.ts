import { expect, test } from 'vitest';
import { ConfigurationError, mergeConfigurations } from '../../src/configuration/schemas';

function places(...inputs: readonly { readonly file: string; readonly input: unknown }[]): readonly string[] {
  try {
    mergeConfigurations(inputs);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues.map(({ file, pointer }) => `${file} ${pointer}`);
  }
}

test('mistakes of shape are told in the order of the input, what is missing before what stands beside it', () => {
  const input = {
    review: { audits: { b: { kind: 'x' }, a: { on: 'x' } } },
    assets: { scale: { integrity: 3 } },
    municipality: { code: 1 },
  };
  expect(places({ file: 'a.yaml', input })).toEqual([
    'a.yaml /review/audits/b/kind',
    'a.yaml /review/audits/a/on',
    'a.yaml /assets/scale/source',
    'a.yaml /assets/scale/integrity',
    'a.yaml /municipality/code',
  ]);
});

test('so are mistakes of meaning, over all that is joined', () => {
  const first = {
    review: { findings: { f: { audit: 'x' } }, audits: { a: {} } },
    documents: { d: { basedOn: ['x', 'y'], adoptedOn: '2026-04-01', repealedOn: '2026-03-31' } },
    include: [{ organization: { units: { u: { responsible: 'x' } } } }],
    organization: { structure: { leads: 'x' } },
  };
  const second = { documents: { e: { basedOn: ['x', 'd', 'd'] } }, organization: { roles: { r: { unit: 'x' } } } };
  expect(places({ file: 'b.yaml', input: first }, { file: 'a.yaml', input: second })).toEqual([
    'b.yaml /review/findings/f/audit',
    'b.yaml /documents/d/basedOn/0',
    'b.yaml /documents/d/basedOn/1',
    'b.yaml /documents/d/repealedOn',
    'b.yaml /include/0/organization/units/u/responsible',
    'b.yaml /organization/structure/leads',
    'a.yaml /documents/e/basedOn/0',
    'a.yaml /documents/e/basedOn/2',
    'a.yaml /organization/roles/r/unit',
  ]);
});

test('of several inputs with mistakes of shape all are told at once', () => {
  expect(places({ file: 'b.yaml', input: { netwrok: {} } }, { file: 'a.yaml', input: { covers: 1 } })).toEqual([
    'b.yaml /netwrok',
    'a.yaml /covers',
  ]);
});
