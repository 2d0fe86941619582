import { expect, test } from 'vitest';
import type { Configuration, Document } from '../../src/configuration/index';
import { saidOf } from './catalogue';

const city = (order: Document, laidDown: { readonly document?: string } = { document: 'order' }): Configuration => ({
  covers: 'municipality',
  documents: { order: { kind: 'procedure', ...order } },
  assets: {
    scale: { source: '分類基準', confidentiality: ['2', '1'], integrity: ['2', '1'], availability: ['2', '1'] },
    handling: {
      c2: { property: 'confidentiality', class: '2', measures: ['施錠'], ...laidDown },
      i1: { property: 'integrity', class: '1', measures: [], ...laidDown },
      a1: { property: 'availability', class: '1', measures: [], ...laidDown },
    },
    information: {
      taxes: { class: { confidentiality: '2', integrity: '1', availability: '1' }, classifiedOn: '2026-04-01', measures: ['施錠'] },
    },
    systems: {},
    facilities: {},
    media: {},
    systemDocuments: {},
  },
});

test.each<[string, Document, string]>([
  ['of a document that is adopted only later', { adoptedOn: '2026-11-25' }, 'nonconformant'],
  ['of a document that was repealed', { adoptedOn: '2026-04-01', repealedOn: '2026-11-24' }, 'nonconformant'],
  ['of a draft', {}, 'undetermined'],
  ['of an inventory', { kind: 'inventory', adoptedOn: '2026-04-01' }, 'nonconformant'],
  ['of a document in force', { adoptedOn: '2026-04-01' }, 'conformant'],
])('what a class demands by the word %s', (_, order, status) => {
  expect(saidOf(city(order), '6.2/handling').status).toBe(status);
});

test('what names no document is asked for it', () => {
  expect(saidOf(city({ adoptedOn: '2026-04-01' }, {}), '6.2/handling').status).toBe('undetermined');
});
