import type { Boundary } from '../../../src/configuration/index';
import { boundaryDefault } from '../../../src/rules/network/boundary-default';
import { describeRule } from '../describe-rule';

const network = (firewall: Boundary) => ({
  network: {
    nodes: { files: { tier: 'lgwan' }, web: { tier: 'internet' } },
    flows: { fetch: { from: 'files', to: 'web', via: ['firewall'] } },
    boundaries: { firewall },
  } as const,
});
const between = ['lgwan', 'internet-tier'] as const;
const allow = [{ flow: 'fetch' }] as const;

describeRule(boundaryDefault, [
  {
    law: 'a boundary that denies by default and lists one flow passes',
    configuration: network({ between, default: 'deny', allow }),
    expected: { 'boundary:firewall': 'pass' },
  },
  {
    law: 'one that admits nothing passes',
    configuration: network({ between, default: 'deny', allow: [] }),
    expected: { 'boundary:firewall': 'pass' },
  },
  {
    law: 'one that allows by default fails',
    configuration: network({ between, default: 'allow', allow }),
    expected: { 'boundary:firewall': 'fail' },
  },
  {
    law: 'an entry that admits everything is no limit',
    configuration: network({ between, default: 'deny', allow: [...allow, { from: 'any', to: 'any' }] }),
    expected: { 'boundary:firewall': 'fail' },
  },
  {
    law: 'two halves of the ports make a whole',
    configuration: network({ between, default: 'deny', allow: [{ from: 'any', to: 'any', ports: ['0-32767', '32768-65535'] }] }),
    expected: { 'boundary:firewall': 'fail' },
  },
  {
    law: 'an entry that limits the ports or an end limits something',
    configuration: network({
      between,
      default: 'deny',
      allow: [
        { from: 'any', to: 'any', ports: ['443/tcp'] },
        { from: ['files'], to: 'any' },
      ],
    }),
    expected: { 'boundary:firewall': 'pass' },
  },
  {
    law: 'what is not declared is asked for',
    configuration: network({ between }),
    expected: { 'boundary:firewall': 'undetermined' },
    missing: ['/network/boundaries/firewall/default', '/network/boundaries/firewall/allow'],
  },
  {
    law: 'an unknown default is not a denial',
    configuration: network({ between, default: 'unknown', allow }),
    expected: { 'boundary:firewall': 'undetermined' },
    missing: ['/network/boundaries/firewall/default'],
  },
  {
    law: 'a fault of a boundary of which the place is unknown counts only if it stands here',
    configuration: network({ default: 'allow', allow }),
    expected: { 'boundary:firewall': 'undetermined' },
    missing: ['/network/boundaries/firewall/between'],
  },
  {
    law: 'without a fault its place does not matter',
    configuration: network({ default: 'deny', allow }),
    expected: { 'boundary:firewall': 'pass' },
  },
  {
    law: 'a boundary between other zones is not spoken of',
    configuration: network({ between: ['internet-tier', 'internet'], default: 'allow' }),
    expected: { 'boundary:firewall': 'not-applicable' },
  },
]);
