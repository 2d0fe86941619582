import type { Configuration } from '../../../src/configuration/index';
import { systemsCovered } from '../../../src/rules/scope/systems-covered';
import { describeRule } from '../describe-rule';

const nodes = { 'tax-db': { tier: 'my-number', kind: 'server' }, files: { tier: 'lgwan', kind: 'server' } } as const;
const assets = { systems: { tax: {} }, facilities: { ups: {} }, media: { backup: {} } } as const;
const carried = { from: 'tax-db', to: 'files', medium: 'carried-media' } as const;
const covers = 'municipality';
const whole = (change: Configuration): Configuration => ({ covers, network: { nodes }, assets, ...change });

describeRule(systemsCovered, [
  {
    law: 'registers that are not declared are unknown, each of them',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes', '/assets/systems', '/assets/facilities', '/assets/media'],
  },
  { law: 'what is on all four is covered', configuration: whole({}), expected: { 'municipality:municipality': 'pass' } },
  {
    law: 'facilities and media that are not declared are unknown, whatever the rest lists',
    configuration: whole({ assets: { systems: { tax: {} } } }),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/facilities', '/assets/media'],
  },
  {
    law: 'that a whole city has no facility and no medium, a person must confirm',
    configuration: whole({ assets: { ...assets, facilities: {}, media: {} } }),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a part of one may have none',
    configuration: { network: { nodes }, assets: { ...assets, facilities: {}, media: {} } },
    expected: { 'municipality:municipality': 'pass' },
  },
  {
    law: 'and of a part that lists nothing at all the clause says nothing',
    configuration: { network: { nodes: {} }, assets: { systems: {}, facilities: {}, media: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'nodes without any system are left out of the register',
    configuration: whole({ assets: { ...assets, systems: {} } }),
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'what is no asset of the city makes no system',
    configuration: { network: { nodes: { guests: { outside: { reason: '来庁者用' } } } }, assets: { ...assets, systems: {} } },
    expected: { 'municipality:municipality': 'pass' },
  },
  {
    law: 'unless no reason is given why',
    configuration: { network: { nodes: { guests: { outside: { reason: '検討中' } } } }, assets: { ...assets, systems: {} } },
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: "or its tier shows it to be the city's",
    configuration: whole({
      network: { nodes: { files: { kind: 'server', tier: 'lgwan', outside: { reason: 'リース' } } } },
      assets: { ...assets, systems: {} },
    }),
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'the affairs of 2(8) by themselves',
    configuration: whole({
      network: { nodes: { register: { affairs: ['family-register'], outside: { reason: 'リース' } } } },
      assets: { ...assets, systems: {} },
    }),
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'media that data is carried on are there, though none is listed',
    configuration: whole({ network: { nodes, flows: { carried } }, assets: { ...assets, media: {} } }),
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'that media are carried says nothing of facilities',
    configuration: { network: { nodes, flows: { carried } }, assets: { ...assets, facilities: {} } },
    expected: { 'municipality:municipality': 'pass' },
  },
  {
    law: 'a party may bring its own, and a cable is no medium that is carried',
    configuration: {
      network: {
        nodes,
        parties: { vendor: {} },
        flows: {
          taken: { ...carried, to: 'vendor' },
          brought: { ...carried, from: 'vendor' },
          cable: { ...carried, medium: 'local-network' },
        },
      },
      assets: { ...assets, media: {} },
    },
    expected: { 'municipality:municipality': 'pass' },
  },
]);
