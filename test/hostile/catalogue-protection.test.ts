import { expect, test } from 'vitest';
import type { Configuration, Protection } from '../../src/configuration/index';
import { saidOf } from './catalogue';

const city = (own: Partial<Protection>): Configuration => ({
  covers: 'municipality',
  network: { nodes: { db: { tier: 'my-number', kind: 'server' }, web: { tier: 'internet', kind: 'server' } } },
  physical: {
    rooms: { machines: { kind: 'computer-room', measures: ['entry-control'] } },
    protections: { all: { objects: 'servers', nodes: 'all', measures: ['lock'] }, own: { objects: 'servers', nodes: ['db'], ...own } },
  },
});

test.each<[string, Partial<Protection>]>([
  ['none', { measures: 'none' }],
  ['an empty list', { measures: [] }],
])('that nothing protects this server is heard over what is said of all: %s', (_, own) => {
  expect(saidOf(city(own), '6.4/servers')).toEqual({ status: 'nonconformant', open: ['fail physical/server-protection db'] });
});

test.each<[string, Partial<Protection>]>([
  ['nothing of its own, but it stands in a protected room', { measures: 'none', room: 'machines' }],
  ['something more is planned for it', { measures: ['surveillance'], from: '2027-04-01' }],
  ['what denied it has ended', { measures: 'none', until: '2026-03-31' }],
  ['something of its own', { measures: ['wire-lock'] }],
])('lawful: %s', (_, own) => {
  expect(saidOf(city(own), '6.4/servers')).toEqual({ status: 'conformant', open: [] });
});
