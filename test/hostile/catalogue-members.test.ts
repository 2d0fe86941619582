import { expect, test } from 'vitest';
import type { Configuration, DeclaredBody } from '../../src/configuration/index';
import { saidOf } from './catalogue';

const staff = ['regular-staff', 'temporary-staff', 'part-time-staff'] as const;

const city = (assembly: DeclaredBody): Configuration => ({
  covers: 'municipality',
  scope: { bodies: { assembly } },
  documents: { order: { kind: 'staff-rules', adoptedOn: '2026-03-24' } },
  personnel: {
    audiences: { 'temporary-staff': 'present', 'part-time-staff': 'present', 'assembly-members': 'none' },
    rules: { r: { document: 'order', appliesTo: staff, requires: ['policy', 'procedures'] } },
  },
});

test('a city with an assembly has members: the question that the text leaves open is not answered by denying them', () => {
  expect(saidOf(city({ kind: 'assembly', exists: 'yes' }), '6.5/staff-rules')).toEqual({
    status: 'undetermined',
    open: ['undetermined personnel/staff-rules assembly-members'],
  });
});

test('lawful: a body without an assembly has none', () => {
  expect(saidOf(city({ kind: 'assembly', exists: 'no' }), '6.5/staff-rules')).toEqual({ status: 'conformant', open: [] });
});
