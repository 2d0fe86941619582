import type { SystemMeasures } from '../../../src/configuration/index';
import { computerManagement } from '../../../src/rules/technical/computer-management';
import { describeRule } from '../describe-rule';
import { at, months, oneSystem } from './systems';

const managed = {
  patching: { appliedOn: '2026-11-12' },
  logs: { from: '2025-04-01' },
  backups: { lastOn: '2026-11-23' },
} as const satisfies SystemMeasures;
const cycles = { patching: months(1), backup: months(1) };
const system = 'system:juki';
const body = 'municipality:municipality';

describeRule(
  computerManagement,
  [
    {
      law: 'a section that is not declared is unknown, asked once',
      configuration: { covers: 'municipality', assets: { systems: { juki: {}, tax: {} } } },
      expected: { [body]: 'undetermined' },
      missing: ['/technical/systems'],
    },
    {
      law: 'a part of a municipality without a system has nothing to manage',
      configuration: { covers: { systems: [] }, technical: { systems: {} } },
      expected: { [body]: 'not-applicable' },
    },
    {
      law: 'a whole municipality has systems',
      configuration: { covers: 'municipality', assets: { systems: {} }, technical: { systems: {} } },
      expected: { [body]: 'undetermined' },
      missing: ['/assets/systems'],
    },
    {
      law: 'a system that is left out is undetermined by itself',
      configuration: { assets: { systems: { juki: {}, hidden: {} } }, technical: { systems: { juki: managed }, cycles } },
      expected: { [system]: 'pass', 'system:hidden': 'undetermined' },
      missing: ['/technical/systems/hidden'],
    },
    {
      law: 'one that is called like a property of every object too',
      configuration: { assets: { systems: { toString: {} } }, technical: { systems: {} } },
      expected: { 'system:toString': 'undetermined' },
      missing: ['/technical/systems/toString'],
    },
    {
      law: 'what a partial declaration says it covers cannot be emptied away',
      configuration: { covers: { systems: ['住民基本台帳'] }, technical: { systems: {} } },
      expected: { 'system:住民基本台帳': 'undetermined' },
      missing: ['/technical/systems/住民基本台帳'],
    },
    {
      law: 'a computer of the city that belongs to no system is not managed as far as is known',
      configuration: {
        assets: { systems: { juki: {} } },
        technical: { systems: { juki: managed }, cycles },
        network: { nodes: { pc: { tier: 'lgwan', kind: 'terminal' } } },
      },
      expected: { [system]: 'pass', [body]: 'undetermined' },
      missing: ['/network/nodes/pc/system'],
    },
    { law: 'what was done in time passes', configuration: oneSystem(managed, cycles), expected: { [system]: 'pass' } },
    {
      law: 'so does a vendor who declares one system alone',
      configuration: { covers: { systems: ['juki'] }, technical: { systems: { juki: { ...managed, cycles } } } },
      expected: { [system]: 'pass' },
    },
    {
      law: 'without a cycle a person must judge what is recent enough',
      configuration: oneSystem(managed),
      expected: { [system]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'updates past their cycle fail',
      configuration: oneSystem({ ...managed, patching: { appliedOn: '2026-10-23' } }, cycles),
      expected: { [system]: 'fail' },
    },
    {
      law: 'the last day of the cycle is in time',
      configuration: oneSystem({ ...managed, patching: { appliedOn: '2026-10-24' } }, cycles),
      expected: { [system]: 'pass' },
    },
    { law: 'no updates fail', configuration: oneSystem({ ...managed, patching: 'none' }, cycles), expected: { [system]: 'fail' } },
    {
      law: 'updates that were never applied are none, cycle or not',
      configuration: oneSystem({ ...managed, patching: { appliedOn: 'never' } }),
      expected: { [system]: 'fail' },
    },
    {
      law: 'updates that are planned are none',
      configuration: oneSystem({ ...managed, patching: { appliedOn: '2026-11-25' } }, cycles),
      expected: { [system]: 'fail' },
    },
    {
      law: 'silence is not management',
      configuration: oneSystem({}, cycles),
      expected: { [system]: 'undetermined' },
      missing: [at('patching'), at('logs'), at('backups')],
    },
    {
      law: 'nor is unknown',
      configuration: oneSystem({ patching: 'unknown', logs: 'unknown', backups: 'unknown' }, cycles),
      expected: { [system]: 'undetermined' },
      missing: [at('patching'), at('logs'), at('backups')],
    },
    {
      law: 'a measure without its day is a claim',
      configuration: oneSystem({ patching: {}, logs: {}, backups: {} }, cycles),
      expected: { [system]: 'undetermined' },
      missing: [at('patching/appliedOn'), at('logs/from'), at('backups/lastOn')],
    },
    {
      law: 'whether a system can do without logs and backups a person must judge',
      configuration: oneSystem({ ...managed, logs: 'none', backups: 'none' }, cycles),
      expected: { [system]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'logs that are still to be kept are none',
      configuration: oneSystem({ ...managed, logs: { from: '2027-04-01' } }, cycles),
      expected: { [system]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'backups past their cycle fail',
      configuration: oneSystem({ ...managed, backups: { lastOn: '2026-09-01' } }, cycles),
      expected: { [system]: 'fail' },
    },
    {
      law: 'never backed up against a declared cycle fails',
      configuration: oneSystem({ ...managed, backups: { lastOn: 'never' } }, cycles),
      expected: { [system]: 'fail' },
    },
    {
      law: 'never backed up without a cycle a person must judge',
      configuration: oneSystem({ ...managed, backups: { lastOn: 'never' } }, { patching: months(1) }),
      expected: { [system]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'going through logs and restoring backups are asked where a cycle is declared',
      configuration: oneSystem(managed, { ...cycles, logReview: months(1), restoreTest: months(12) }),
      expected: { [system]: 'undetermined' },
      missing: [at('logs/reviewedOn'), at('backups/restoreTestedOn')],
    },
    {
      law: 'a cycle that is laid down for the system alone',
      configuration: oneSystem({ ...managed, cycles: { logReview: months(1) } }, cycles),
      expected: { [system]: 'undetermined' },
      missing: [at('logs/reviewedOn')],
    },
    {
      law: 'and then overdue fails',
      configuration: oneSystem(
        { ...managed, logs: { from: '2025-04-01', reviewedOn: '2026-05-01' }, backups: { lastOn: '2026-11-23', restoreTestedOn: 'never' } },
        { ...cycles, logReview: months(1), restoreTest: months(12) },
      ),
      expected: { [system]: 'fail' },
    },
    {
      law: 'a cycle of the system of its own counts',
      configuration: oneSystem({ ...managed, patching: { appliedOn: '2026-09-01' }, cycles: { patching: months(3), backup: months(1) } }),
      expected: { [system]: 'pass' },
    },
    {
      law: 'where it is longer than that of the municipality, a person must judge once the shorter one has run out',
      configuration: oneSystem({ ...managed, patching: { appliedOn: '2026-09-01' }, cycles: { patching: months(3) } }, cycles),
      expected: { [system]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'where it is shorter, it counts',
      configuration: oneSystem(
        { ...managed, patching: { appliedOn: '2026-09-01' }, cycles: { patching: months(1) } },
        { patching: months(6) },
      ),
      expected: { [system]: 'fail' },
    },
  ],
  {},
  {
    'systems.juki.cycles': 'that the system has a cycle of its own testifies against logs that nobody goes through',
    'systems.juki.cycles.logReview': 'the same',
  },
);
