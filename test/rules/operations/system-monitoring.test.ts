import type { SystemMonitoring } from '../../../src/configuration/index';
import { systemMonitoring } from '../../../src/rules/operations/system-monitoring';
import { describeRule } from '../describe-rule';

const monitored = (monitoring: SystemMonitoring | 'none' | 'unknown') => ({
  assets: { systems: { juki: {} } },
  operations: { monitoring: { juki: monitoring } },
});
const watched = { by: 'ict', means: ['availability', 'logs'] } as const satisfies SystemMonitoring;
const system = 'system:juki';
const at = (fact: string): string => `/operations/monitoring/juki${fact}`;

describeRule(systemMonitoring, [
  {
    law: 'a section that is not declared is unknown',
    configuration: { assets: { systems: { juki: {} } } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/operations/monitoring'],
  },
  {
    law: 'a part of a municipality without a system has nothing to watch',
    configuration: { covers: { systems: [] }, operations: { monitoring: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'a system that only the technical measures or a node name is asked about too',
    configuration: {
      covers: { systems: [] },
      technical: { systems: { tax: {} } },
      network: { nodes: { gis: { tier: 'lgwan', system: 'GIS' } } },
      operations: { monitoring: { juki: watched } },
    },
    expected: { [system]: 'pass', 'system:tax': 'undetermined', 'system:GIS': 'undetermined' },
    missing: ['/operations/monitoring/tax', '/operations/monitoring/GIS'],
  },
  { law: 'a role that watches, by a named means, passes', configuration: monitored(watched), expected: { [system]: 'pass' } },
  {
    law: 'so does a contractor',
    configuration: monitored({ contract: 'operation', means: ['endpoint-detection'], from: '2025-04-01', until: '2027-03-31' }),
    expected: { [system]: 'pass' },
  },
  { law: 'no monitoring fails', configuration: monitored('none'), expected: { [system]: 'fail' } },
  { law: 'an empty list says none', configuration: monitored({ ...watched, means: [] }), expected: { [system]: 'fail' } },
  {
    law: 'unknown is not monitoring',
    configuration: monitored('unknown'),
    expected: { [system]: 'undetermined' },
    missing: [at('')],
  },
  {
    law: 'monitoring that names nobody and nothing is a claim',
    configuration: monitored({}),
    expected: { [system]: 'undetermined' },
    missing: [at('/by'), at('/means')],
  },
  {
    law: 'whether something unnamed is monitoring a person must judge',
    configuration: monitored({ ...watched, means: ['other'] }),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'monitoring that has not begun fails',
    configuration: monitored({ ...watched, from: '2026-11-25' }),
    expected: { [system]: 'fail' },
  },
  { law: 'monitoring that has ended fails', configuration: monitored({ ...watched, until: '2026-11-23' }), expected: { [system]: 'fail' } },
  { law: 'its last day is included', configuration: monitored({ ...watched, until: '2026-11-24' }), expected: { [system]: 'pass' } },
]);
