import { expect, test } from 'vitest';
import type { Configuration, Document, DocumentKind } from '../../src/configuration/index';
import { saidOf } from './catalogue';

const city = (published: Document): Configuration => ({
  covers: 'municipality',
  documents: {
    standards: { kind: 'control-standards', adoptedOn: '2026-03-24' },
    procedure: { kind: 'procedure', adoptedOn: '2026-03-25', basedOn: ['standards'], disclosure: 'non-public' },
    published: { adoptedOn: '2026-04-01', basedOn: ['standards'], ...published },
  },
});

test.each<DocumentKind>(['cloud-rules', 'incident-response-plan', 'social-media-procedure', 'staff-rules', 'other'])(
  'whether a public document that rests on the standards is a procedure under the name of another kind, a person judges: %s',
  (kind) => {
    expect(saidOf(city({ kind, disclosure: 'public' }), '10.p2/non-public')).toEqual({
      status: 'undetermined',
      open: ['undetermined documents/procedure-disclosure published'],
    });
  },
);

test.each<[string, Document]>([
  ['it is not public', { kind: 'incident-response-plan', disclosure: 'non-public' }],
  ['it does not rest on the standards', { kind: 'social-media-procedure', disclosure: 'public', basedOn: [] }],
  ['it is a form', { kind: 'form', disclosure: 'public' }],
])('lawful: %s', (_, published) => {
  expect(saidOf(city(published), '10.p2/non-public')).toEqual({ status: 'conformant', open: [] });
});
