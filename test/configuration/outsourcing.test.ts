import { describe, expect, test } from 'vitest';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/schemas';

/** The mistakes of an outsourcing section as `[code, pointer, suggestion]`. */
function told(outsourcing: unknown, others: object = {}) {
  try {
    parseConfiguration({ ...others, outsourcing });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues.map(({ code, pointer, suggestion }) => [code, pointer, suggestion]);
  }
}

describe('references of contracts, services and rules', () => {
  const organization = { roles: { 広報課長: {}, 情報政策課長: {} } };
  const documents = { 'cloud-rules-2026': {} };

  test.each<[string, unknown, object, unknown]>([
    [
      'a role that confirms',
      { contracts: { a: { confirmations: { c: { by: '情報政策課' } } } } },
      { organization },
      ['unknown-reference', '/outsourcing/contracts/a/confirmations/c/by', '情報政策課長'],
    ],
    [
      'a role that approves a subcontractor',
      { contracts: { a: { subcontracting: { s: { approval: { by: '情報政策課' } } } } } },
      { organization },
      ['unknown-reference', '/outsourcing/contracts/a/subcontracting/s/approval/by', '情報政策課長'],
    ],
    [
      'the responsible role of a service',
      { socialMedia: { services: { x: { responsible: '広報課' } } } },
      { organization },
      ['unknown-reference', '/outsourcing/socialMedia/services/x/responsible', '広報課長'],
    ],
    [
      'the document of the rules',
      { cloudRules: { document: 'cloud-rules-2025' } },
      { documents },
      ['unknown-reference', '/outsourcing/cloudRules/document', 'cloud-rules-2026'],
    ],
    [
      'a service to which the rules apply',
      { cloudRules: { services: ['mails'] }, cloudServices: { mail: {} } },
      {},
      ['unknown-reference', '/outsourcing/cloudRules/services/0', 'mail'],
    ],
    [
      'a service with which a procedure deals',
      { socialMedia: { procedures: { p: { services: ['line1'] } }, services: { line: {} } } },
      {},
      ['unknown-reference', '/outsourcing/socialMedia/procedures/p/services/0', 'line'],
    ],
    [
      'the contract of a service',
      { contracts: { mail: {} }, cloudServices: { a: { contract: 'mails' } } },
      {},
      ['unknown-reference', '/outsourcing/cloudServices/a/contract', 'mail'],
    ],
  ])('%s', (_, outsourcing, others, expected) => {
    expect(told(outsourcing, others)).toEqual([expected]);
  });

  test('a party may not name a contract that is not among the declared ones', () => {
    expect(told({ contracts: { maintenance: {} } }, { network: { parties: { v: { contract: 'maintenence' } } } })).toEqual([
      ['unknown-reference', '/network/parties/v/contract', 'maintenance'],
    ]);
  });

  test('none, all and unknown are words, not ids', () => {
    const socialMedia = { services: { x: { responsible: 'none' } }, procedures: { p: { services: 'all' } }, publishable: 'unknown' };
    expect(told({ cloudRules: { services: 'all' }, cloudServices: {}, socialMedia }, { organization })).toEqual([]);
  });
});

describe('what cannot be', () => {
  test('a service that ends before it begins', () => {
    expect(told({ cloudServices: { a: { introducedOn: '2026-05-01', endedOn: '2026-04-30' } } })).toEqual([
      ['date-order', '/outsourcing/cloudServices/a/endedOn', undefined],
    ]);
    expect(told({ socialMedia: { services: { a: { startedOn: '2026-05-01', endedOn: '2026-04-30' } } } })).toEqual([
      ['date-order', '/outsourcing/socialMedia/services/a/endedOn', undefined],
    ]);
  });

  test('an approval after the work began, or a signature before the selection, is no slip of the pen: rules speak of it', () => {
    const subcontracting = { s: { from: '2026-04-01', approval: { on: '2026-06-01' } } };
    expect(told({ contracts: { a: { signedOn: '2026-03-01', selection: { on: '2026-03-15' }, subcontracting } } })).toEqual([]);
  });

  test('a single fact that stands for a clause', () => {
    expect(told({ contracts: { a: { measuresConfirmed: true } } })).toEqual([
      ['unknown-key', '/outsourcing/contracts/a/measuresConfirmed', undefined],
    ]);
  });
});

describe('a value written in Japanese suggests the value that is meant', () => {
  test.each<[string, unknown, string]>([
    ['a method', { contracts: { a: { confirmations: { c: { method: 'チェックリスト' } } } } }, 'questionnaire'],
    ['a result', { contracts: { a: { confirmations: { c: { result: '不備' } } } } }, 'lacking'],
    ['a criterion', { contracts: { a: { selection: { criteria: ['価格'] } } } }, 'price'],
    ['an item of a contract', { contracts: { a: { securityRequirements: ['秘密保持'] } } }, 'confidentiality'],
    ['a measure', { cloudServices: { a: { measures: ['多要素認証'] } } }, 'multi-factor'],
    ['terms', { cloudServices: { a: { terms: '約款' } } }, 'standard'],
  ])('%s', (_, outsourcing, suggestion) => {
    expect(told(outsourcing).map(([, , one]) => one)).toEqual([suggestion]);
  });
});
