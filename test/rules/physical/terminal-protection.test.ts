import type { Physical } from '../../../src/configuration/index';
import { terminalProtection } from '../../../src/rules/physical/terminal-protection';
import { describeRule } from '../describe-rule';

const desk = (protections: NonNullable<Physical['protections']>) =>
  ({
    network: { nodes: { pc: { kind: 'terminal', count: 12 } } },
    physical: { protections },
  }) as const;

describeRule(terminalProtection, [
  {
    law: 'what is not declared is unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes', '/physical/protections'],
  },
  {
    law: 'a named measure passes',
    configuration: desk({ desks: { objects: 'staff-terminals', nodes: 'all', measures: ['wire-lock'] } }),
    expected: { 'node:pc': 'pass' },
  },
  {
    law: 'a filter against onlookers is one',
    configuration: desk({ desks: { objects: 'staff-terminals', nodes: 'all', measures: ['screen-filter'] } }),
    expected: { 'node:pc': 'pass' },
  },
  {
    law: 'backup power keeps nobody from a terminal: whether it protects a person must judge',
    configuration: desk({ desks: { objects: 'staff-terminals', nodes: 'all', measures: ['power-backup'] } }),
    expected: { 'node:pc': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a duct for cables is none that is known',
    configuration: desk({ desks: { objects: 'staff-terminals', nodes: 'all', measures: ['cable-protection'] } }),
    expected: { 'node:pc': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'no measure fails',
    configuration: desk({ desks: { objects: 'staff-terminals', nodes: 'all', measures: 'none' } }),
    expected: { 'node:pc': 'fail' },
  },
  {
    law: 'protection of servers protects no terminal',
    configuration: desk({ racks: { objects: 'servers', nodes: 'all', measures: ['lock'] } }),
    expected: { 'node:pc': 'undetermined' },
    missing: ['/physical/protections/pc'],
  },
  {
    law: 'a server is no terminal; a device of unknown kind may be one',
    configuration: {
      network: { nodes: { files: { kind: 'server' }, device: {} } },
      physical: { protections: { desks: { objects: 'staff-terminals', nodes: 'all', measures: 'none' } } },
    },
    expected: { 'node:files': 'not-applicable', 'node:device': 'undetermined' },
    missing: ['/network/nodes/device/kind'],
  },
  {
    law: 'whether a whole municipality has no terminal a person must say',
    configuration: { covers: 'municipality', network: { nodes: { files: { kind: 'server' } } }, physical: { protections: {} } },
    expected: { 'municipality:municipality': 'undetermined', 'node:files': 'not-applicable' },
    missing: ['judgement'],
  },
]);
