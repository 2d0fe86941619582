import type { Configuration, SystemMonitoring } from '../../../src/configuration/index';
import { systemMonitoring } from '../../../src/rules/operations/system-monitoring';
import { describeRule } from '../describe-rule';

const around = {
  organization: {
    roles: {
      ict: { holder: '甲', from: '2025-04-01' },
      vacant: { holder: '欠員' },
      left: { holder: '乙', until: '2026-11-23' },
      unsaid: {},
    },
  },
  outsourcing: {
    contracts: { operation: { from: '2025-04-01', until: '2026-11-24' }, over: { until: '2026-11-23' }, ahead: { from: '2026-11-25' } },
  },
} as const satisfies Configuration;
const monitored = (monitoring: SystemMonitoring | 'none' | 'unknown', rest: Configuration = around): Configuration => ({
  ...rest,
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
      ...around,
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
  {
    law: 'a role that nobody holds watches nothing',
    configuration: monitored({ ...watched, by: 'vacant' }),
    expected: { [system]: 'fail' },
  },
  { law: 'nor does one whose holder has left', configuration: monitored({ ...watched, by: 'left' }), expected: { [system]: 'fail' } },
  {
    law: 'a role of which nobody says who holds it may be vacant',
    configuration: monitored({ ...watched, by: 'unsaid' }),
    expected: { [system]: 'undetermined' },
    missing: ['/organization/roles/unsaid/holder'],
  },
  {
    law: 'so may one of an organization that is not declared, and a contract that is not declared may be over',
    configuration: monitored({ ...watched, contract: 'operation' }, {}),
    expected: { [system]: 'undetermined' },
    missing: ['/organization/roles', '/outsourcing/contracts'],
  },
  {
    law: 'so may one of an outsourcing section without contracts',
    configuration: monitored({ contract: 'operation', means: ['logs'] }, { outsourcing: {} }),
    expected: { [system]: 'undetermined' },
    missing: ['/outsourcing/contracts'],
  },
  {
    law: 'a contractor whose contract is over watches nothing',
    configuration: monitored({ contract: 'over', means: ['logs'] }),
    expected: { [system]: 'fail' },
  },
  {
    law: 'nor does one whose contract has not begun',
    configuration: monitored({ contract: 'ahead', means: ['logs'] }),
    expected: { [system]: 'fail' },
  },
  {
    law: 'one of two who is there suffices',
    configuration: monitored({ ...watched, contract: 'over' }),
    expected: { [system]: 'pass' },
  },
  {
    law: 'neither of two is nobody',
    configuration: monitored({ by: 'left', contract: 'over', means: ['logs'] }),
    expected: { [system]: 'fail' },
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
    law: 'a means with a name beside it passes',
    configuration: monitored({ ...watched, means: ['other', 'logs'] }),
    expected: { [system]: 'pass' },
  },
  {
    law: 'monitoring that has not begun fails',
    configuration: monitored({ ...watched, from: '2026-11-25' }),
    expected: { [system]: 'fail' },
  },
  { law: 'monitoring that has ended fails', configuration: monitored({ ...watched, until: '2026-11-23' }), expected: { [system]: 'fail' } },
  { law: 'its last day is included', configuration: monitored({ ...watched, until: '2026-11-24' }), expected: { [system]: 'pass' } },
]);
