import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseConfiguration, safeParseConfiguration } from '../../src/configuration/schemas';

/** What the parser says of a declaration written in YAML. */
function issuesOf(yaml: string) {
  const { error } = safeParseConfiguration(load(yaml));
  return error?.issues.map(({ code, pointer, suggestion }) => [code, pointer, suggestion]) ?? [];
}

describe('bodies', () => {
  test.each([
    ['kind', '議会', 'assembly'],
    ['kind', '市長部局', 'internal-departments'],
    ['kind', '水道局', 'local-public-enterprises'],
    ['kind', '一部事務組合', 'joint-associations'],
    ['committee', '農業委員会', 'agriculture'],
    ['committee', '公平委員会', 'equity-or-personnel'],
    ['committee', '監査委員', 'audit'],
    ['exists', 'あり', 'yes'],
    ['exists', 'なし', 'no'],
    ['covered', 'なし', 'no'],
  ])('%s: %s suggests %s', (key, value, suggestion) => {
    expect(issuesOf(`scope: { bodies: { a: { ${key}: ${value} } } }`).map(([, , suggested]) => suggested)).toEqual([suggestion]);
  });

  test('that the policy applies is no bare yes', () => {
    expect(issuesOf('scope: { bodies: { a: { covered: yes } } }').map(([, pointer]) => pointer)).toEqual(['/scope/bodies/a/covered']);
  });

  test('a document that is declared nowhere shows nothing', () => {
    expect(issuesOf('{ documents: { policy: {} }, scope: { bodies: { a: { covered: { document: polcy } } } } }')).toEqual([
      ['unknown-reference', '/scope/bodies/a/covered/document', 'policy'],
    ]);
  });
});

describe('the organization', () => {
  test('names roles, units, bodies and documents that are declared', () => {
    expect(
      issuesOf(`
scope: { bodies: { hall: {} } }
documents: { rules: {} }
organization:
  roles: { ciso: { unit: ict, exclusiveWith: [auditer] }, auditor: {} }
  units: { ict: { body: hal, responsible: ciso }, tax: { responsible: none } }
  structure: { leads: cisso, document: rule, reaches: [hall, waterworks] }
`),
    ).toEqual([
      ['unknown-reference', '/organization/roles/ciso/exclusiveWith/0', 'auditor'],
      ['unknown-reference', '/organization/units/ict/body', 'hall'],
      ['unknown-reference', '/organization/structure/leads', 'ciso'],
      ['unknown-reference', '/organization/structure/document', 'rules'],
      ['unknown-reference', '/organization/structure/reaches/1', undefined],
    ]);
  });

  test('a former holder has a last day, not before the first', () => {
    expect(
      issuesOf(
        "organization: { roles: { ciso: { formerHolders: [{ holder: 甲 }, { holder: 乙, from: '2026-04-01', until: '2026-03-31' }] } } }",
      ).map(([, pointer]) => pointer),
    ).toEqual(['/organization/roles/ciso/formerHolders/0/until']);
    expect(
      issuesOf("organization: { roles: { ciso: { formerHolders: [{ holder: 乙, from: '2026-04-01', until: '2026-03-31' }] } } }"),
    ).toEqual([['date-order', '/organization/roles/ciso/formerHolders/0/until', undefined]]);
  });

  test('ids are read in full width too', () => {
    const { organization } = parseConfiguration({ organization: { roles: { ciso: {} }, units: { ict: { responsible: 'ｃｉｓｏ' } } } });
    expect(organization?.units?.ict?.responsible).toBe('ciso');
  });
});
