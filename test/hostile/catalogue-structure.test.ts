import { expect, test } from 'vitest';
import type { Configuration, DeclaredBody } from '../../src/configuration/index';
import { saidOf } from './catalogue';

const bodies = {
  hall: { kind: 'internal-departments', exists: 'yes' },
  board: { kind: 'administrative-committees', committee: 'board-of-education', exists: 'yes' },
  assembly: { kind: 'assembly', exists: 'yes' },
  water: { kind: 'local-public-enterprises', exists: 'no' },
} as const satisfies Readonly<Record<string, DeclaredBody>>;

const { assembly: _, ...withoutAssembly } = bodies;

const city = (declared: Readonly<Record<string, DeclaredBody>>): Configuration => ({
  covers: 'municipality',
  documents: { order: { kind: 'other', adoptedOn: '2026-03-24' } },
  scope: { bodies: declared },
  organization: {
    roles: { ciso: { holder: '甲', from: '2025-04-01' } },
    structure: {
      adoptedOn: '2026-04-01',
      document: 'order',
      leads: 'ciso',
      reaches: Object.keys(declared).filter((id) => declared[id]?.exists === 'yes'),
    },
  },
});

test('a structure is not city-wide for leaving the assembly out of the declaration', () => {
  expect(saidOf(city(withoutAssembly), '6.1/city-wide-structure')).toEqual({
    status: 'undetermined',
    open: ['undetermined organization/city-wide-structure municipality'],
  });
});

test('lawful: all four kinds are declared, one of them as absent', () => {
  expect(saidOf(city(bodies), '6.1/city-wide-structure')).toEqual({ status: 'conformant', open: [] });
});
