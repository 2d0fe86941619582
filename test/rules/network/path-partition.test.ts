import type { Boundary, Flow } from '../../../src/configuration/index';
import { pathPartition } from '../../../src/rules/network/path-partition';
import { describeRule } from '../describe-rule';

const between = ['lgwan', 'internet-tier'] as const;
const sound: Boundary = { between, default: 'deny', allow: [{ flow: 'fetch' }] };
const network = (flow: Partial<Flow>, boundaries: Readonly<Record<string, Boundary>> = { firewall: sound }) =>
  ({
    network: {
      nodes: { files: { tier: 'lgwan' }, web: { tier: 'internet' } },
      flows: { fetch: { from: 'files', to: 'web', medium: 'local-network', ...flow } },
      boundaries,
    },
  }) as const;
const via = ['firewall'];
const passed = { 'flow:fetch': 'pass', 'node:files': 'pass' } as const;
const failed = { 'flow:fetch': 'fail', 'node:files': 'not-applicable' } as const;
const open = { 'flow:fetch': 'undetermined', 'node:files': 'not-applicable' } as const;

describeRule(pathPartition, [
  {
    law: 'an empty declaration is undetermined',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes', '/network/flows'],
  },
  {
    law: 'a part of a municipality without the tier has nothing to partition',
    configuration: { covers: { systems: ['税務'] }, network: { nodes: { web: { tier: 'internet' } }, flows: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'a flow through a boundary that denies by default and lists it passes', configuration: network({ via }), expected: passed },
  { law: 'a flow that crosses no boundary fails', configuration: network({ via: 'none' }), expected: failed },
  { law: 'which way it takes must be declared', configuration: network({}), expected: open, missing: ['/network/flows/fetch/via'] },
  {
    law: 'a boundary between other zones partitions nothing here',
    configuration: network({ via }, { firewall: { ...sound, between: ['internet-tier', 'internet'] } }),
    expected: failed,
  },
  {
    law: 'a boundary that allows by default partitions nothing',
    configuration: network({ via }, { firewall: { ...sound, default: 'allow' } }),
    expected: failed,
  },
  { law: 'a flow that is not listed fails', configuration: network({ via }, { firewall: { ...sound, allow: [] } }), expected: failed },
  {
    law: 'a flow that only an entry without limits admits fails',
    configuration: network({ via }, { firewall: { ...sound, allow: [{ from: 'any', to: 'any', ports: 'any' }] } }),
    expected: failed,
  },
  {
    law: 'what the boundary is must be declared',
    configuration: network({ via }, { firewall: {} }),
    expected: open,
    missing: ['/network/boundaries/firewall/between', '/network/boundaries/firewall/default', '/network/boundaries/firewall/allow'],
  },
  {
    law: 'one sound boundary on the way is enough, wherever it stands in the list',
    configuration: network({ via: ['open', 'firewall', 'silent'] }, { open: { ...sound, default: 'allow' }, firewall: sound, silent: {} }),
    expected: passed,
  },
  {
    law: 'an entry admits by ends and ports',
    configuration: network(
      { via, ports: ['443/tcp'] },
      { firewall: { ...sound, allow: [{ from: ['files'], to: ['web'], ports: ['400-500'] }] } },
    ),
    expected: passed,
  },
  {
    law: 'and does not admit other ports or ends',
    configuration: network(
      { via, ports: ['443/tcp', '8080/tcp'] },
      {
        firewall: {
          ...sound,
          allow: [
            { from: 'any', to: 'any', ports: ['443'] },
            { from: ['web'], to: ['files'] },
          ],
        },
      },
    ),
    expected: failed,
  },
  {
    law: 'media carried by hand use no path',
    configuration: network({ medium: 'carried-media', via: 'none' }),
    expected: { 'flow:fetch': 'not-applicable', 'node:files': 'pass' },
  },
  {
    law: 'the text is silent about the Internet tier on LGWAN',
    configuration: {
      network: {
        nodes: { files: { tier: 'lgwan' }, web: { tier: 'internet' } },
        parties: { asp: { zone: 'lgwan-network' } },
        flows: { fetch: { from: 'web', to: 'asp', medium: 'local-network', via: 'none' } },
      },
    },
    expected: { 'flow:fetch': 'undetermined', 'node:files': 'pass' },
    missing: ['text-gap'],
  },
  {
    law: 'an end of unknown tier may stand on the other side',
    configuration: {
      network: {
        nodes: { files: { tier: 'lgwan' }, unlabeled: {} },
        flows: { fetch: { from: 'files', to: 'unlabeled', medium: 'local-network', via: 'none' } },
      },
    },
    expected: { 'flow:fetch': 'undetermined', 'node:files': 'not-applicable' },
    missing: ['/network/nodes/unlabeled/tier'],
  },
]);
