import { expect, test } from 'vitest';
import type { Configuration, Node, Physical } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { serverProtection } from '../../../src/rules/physical/server-protection';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';

const server = { tier: 'lgwan', kind: 'server' } as const satisfies Node;
/** The server `files` with what is declared of its protection. */
const files = (physical: Physical, covers: Pick<Configuration, 'covers'> = {}, node: Node = server): Configuration => ({
  ...covers,
  network: { nodes: { files: node } },
  physical,
});
const guarded = (one: Omit<NonNullable<Physical['protections']>[string], 'objects'>, rooms: Pick<Physical, 'rooms'> = {}) =>
  files({ protections: { guard: { objects: 'servers', nodes: 'all', ...one } }, ...rooms });
const lockOfAll = { objects: 'servers', nodes: 'all', measures: ['lock'] } as const;
const whole = { covers: 'municipality' } as const;
const expected = (outcome: 'pass' | 'fail' | 'undetermined' | 'not-applicable') => ({ 'node:files': outcome }) as const;

describeRule(
  serverProtection,
  [
    {
      law: 'what is not declared is unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/network/nodes', '/physical/protections'],
    },
    {
      law: 'servers whose protection is not declared are one question',
      configuration: files({}),
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/physical/protections'],
    },
    { law: 'a named measure passes', configuration: guarded({ nodes: ['files'], measures: ['lock'] }), expected: expected('pass') },
    {
      law: 'a protection that names no node is of all servers',
      configuration: guarded({ measures: ['lock'] }),
      expected: expected('pass'),
    },
    {
      law: 'one that names other nodes, or none, says nothing of this one',
      configuration: {
        network: { nodes: { files: server, web: server } },
        physical: {
          protections: {
            guard: { objects: 'servers', nodes: ['web'], measures: ['lock'] },
            none: { objects: 'servers', nodes: [], measures: ['lock'] },
          },
        },
      },
      expected: { 'node:files': 'undetermined', 'node:web': 'pass' },
      missing: ['/physical/protections/files'],
    },
    {
      law: 'protection of terminals protects no server',
      configuration: files({ protections: { guard: { objects: 'staff-terminals', nodes: 'all', measures: ['lock'] } } }),
      expected: expected('undetermined'),
      missing: ['/physical/protections/files'],
    },
    { law: 'no measure fails', configuration: guarded({ measures: 'none' }), expected: expected('fail') },
    { law: 'an empty list says none', configuration: guarded({ measures: [] }), expected: expected('fail') },
    {
      law: 'silence is no measure',
      configuration: guarded({}),
      expected: expected('undetermined'),
      missing: ['/physical/protections/guard/measures'],
    },
    {
      law: 'nor is what nobody knows',
      configuration: guarded({ measures: 'unknown' }),
      expected: expected('undetermined'),
      missing: ['/physical/protections/guard/measures'],
    },
    {
      law: 'whether an unnamed measure protects a person must judge',
      configuration: guarded({ measures: ['other'] }),
      expected: expected('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'so must he of one that protects something else',
      configuration: guarded({ measures: ['screen-filter', 'cable-protection', 'port-blocking'] }),
      expected: expected('undetermined'),
      missing: ['judgement'],
    },
    { law: 'a cable lock protects a server', configuration: guarded({ measures: ['wire-lock'] }), expected: expected('pass') },
    {
      law: 'what protects the room protects the server, and nothing else need be said',
      configuration: guarded(
        { room: 'computer-room' },
        { rooms: { 'computer-room': { kind: 'computer-room', measures: ['entry-control'] } } },
      ),
      expected: expected('pass'),
    },
    {
      law: 'a room without measures protects nothing',
      configuration: guarded({ room: 'corner' }, { rooms: { corner: { kind: 'office', measures: 'none' } } }),
      expected: expected('fail'),
    },
    {
      law: 'a room whose measures are not declared is asked for them',
      configuration: guarded({ room: 'corner', measures: 'none' }, { rooms: { corner: { kind: 'office' } } }),
      expected: expected('undetermined'),
      missing: ['/physical/rooms/corner/measures'],
    },
    {
      law: 'rooms that are not declared are asked for',
      configuration: guarded({ room: 'corner' }),
      expected: expected('undetermined'),
      missing: ['/physical/rooms'],
    },
    {
      law: 'a measure that is planned is none',
      configuration: guarded({ measures: ['lock'], from: '2026-11-25' }),
      expected: expected('fail'),
    },
    { law: 'one of the day itself is', configuration: guarded({ measures: ['lock'], from: '2026-11-24' }), expected: expected('pass') },
    {
      law: 'what has ended protects nothing',
      configuration: guarded({ measures: ['lock'], until: '2026-11-23' }),
      expected: expected('undetermined'),
      missing: ['/physical/protections/files'],
    },
    { law: 'the last day is included', configuration: guarded({ measures: ['lock'], until: '2026-11-24' }), expected: expected('pass') },
    {
      law: 'measures of a room that begin later are none',
      configuration: guarded({ room: 'new' }, { rooms: { new: { kind: 'computer-room', measures: ['lock'], from: '2026-12-01' } } }),
      expected: expected('fail'),
    },
    {
      law: 'of several protections one named measure suffices',
      configuration: files({
        protections: {
          all: { objects: 'servers', nodes: 'all', measures: 'none' },
          rack: { objects: 'servers', nodes: ['files'], measures: ['lock'] },
          more: { objects: 'servers', nodes: 'all' },
        },
      }),
      expected: expected('pass'),
    },
    {
      law: 'of several that name it, too, whatever its room lacks',
      configuration: files({
        protections: {
          first: { objects: 'servers', nodes: ['files'], measures: ['lock'], room: 'corner' },
          second: { objects: 'servers', nodes: ['files'], measures: 'none' },
        },
        rooms: { corner: { kind: 'office', measures: 'none' } },
      }),
      expected: expected('pass'),
    },
    {
      law: 'that nothing protects this one outranks what is said of all',
      configuration: files({ protections: { all: lockOfAll, own: { objects: 'servers', nodes: ['files'], measures: 'none' } } }),
      expected: expected('fail'),
    },
    {
      law: 'an empty list says so from its first day',
      configuration: files({
        protections: { all: lockOfAll, own: { objects: 'servers', nodes: ['files'], measures: [], from: '2026-11-24' } },
      }),
      expected: expected('fail'),
    },
    {
      law: 'and not before',
      configuration: files({
        protections: { all: lockOfAll, own: { objects: 'servers', nodes: ['files'], measures: 'none', from: '2026-11-25' } },
      }),
      expected: expected('pass'),
    },
    {
      law: 'what is not known of this one, or unnamed, denies nothing',
      configuration: files({
        protections: {
          all: lockOfAll,
          first: { objects: 'servers', nodes: ['files'], measures: 'unknown' },
          second: { objects: 'servers', nodes: ['files'], measures: ['other'] },
          third: { objects: 'servers', nodes: ['files'] },
        },
      }),
      expected: expected('pass'),
    },
    {
      law: 'and one that is not known keeps it open',
      configuration: files({
        protections: { all: { objects: 'servers', nodes: 'all', measures: 'none' }, more: { objects: 'servers', nodes: 'all' } },
      }),
      expected: expected('undetermined'),
      missing: ['/physical/protections/more/measures'],
    },
    {
      law: 'what keeps the machine keeps what runs on it',
      configuration: {
        network: { nodes: { host: { kind: 'hypervisor' }, files: { ...server, host: 'host' } } },
        physical: { protections: { guard: { objects: 'servers', nodes: ['host'], measures: ['lock'] } } },
      },
      expected: { 'node:host': 'pass', 'node:files': 'pass' },
    },
    {
      law: 'storage, backup, directory and time servers are servers; terminals, printers and switches are not',
      configuration: {
        network: {
          nodes: {
            nas: { kind: 'storage' },
            backup: { kind: 'backup' },
            directory: { kind: 'directory' },
            clock: { kind: 'time-server' },
            pc: { kind: 'terminal' },
            printer: { kind: 'printer' },
            switch: { kind: 'network-device' },
            other: { kind: 'other' },
          },
        },
        physical: { protections: { guard: { objects: 'servers', nodes: 'all', measures: 'none' } } },
      },
      expected: {
        'node:nas': 'fail',
        'node:backup': 'fail',
        'node:directory': 'fail',
        'node:clock': 'fail',
        'node:pc': 'not-applicable',
        'node:printer': 'not-applicable',
        'node:switch': 'not-applicable',
        'node:other': 'not-applicable',
      },
    },
    {
      law: 'what is no asset of the city, or is declared in full elsewhere, is not asked',
      configuration: {
        network: { nodes: { files: server, guest: { kind: 'server', outside: { reason: '来庁者用' } }, stub: { refersTo: 'city' } } },
        physical: { protections: { guard: { objects: 'servers', nodes: ['files'], measures: ['lock'] } } },
      },
      expected: { 'node:files': 'pass', 'node:guest': 'not-applicable', 'node:stub': 'not-applicable' },
    },
    {
      law: 'what may be a server is asked what it is',
      configuration: files({ protections: { guard: { objects: 'servers', nodes: 'all', measures: 'none' } } }, {}, { kind: 'unknown' }),
      expected: expected('undetermined'),
      missing: ['/network/nodes/files/kind'],
    },
    {
      law: 'and what protects it, if that is open too',
      configuration: files({ protections: { guard: { objects: 'staff-terminals', nodes: 'all', measures: ['lock'] } } }, {}, {}),
      expected: expected('undetermined'),
      missing: ['/network/nodes/files/kind', '/physical/protections/files'],
    },
    {
      law: 'it passes where it is protected, whatever it is',
      configuration: files({ protections: { guard: { objects: 'servers', nodes: ['files'], measures: ['lock'] } } }, {}, {}),
      expected: expected('pass'),
    },
    {
      law: 'an empty section of a whole municipality says that nothing is protected',
      configuration: files({ protections: {} }, whole),
      expected: expected('fail'),
    },
    {
      law: 'of a part it says nothing of what others declare',
      configuration: files({ protections: {} }, { covers: { systems: ['files'] } }),
      expected: expected('undetermined'),
      missing: ['/physical/protections/files'],
    },
    {
      law: 'a server that no protection of a whole municipality covers is open',
      configuration: files({ protections: { guard: { objects: 'staff-terminals', nodes: 'all', measures: ['lock'] } } }, whole),
      expected: expected('undetermined'),
      missing: ['/physical/protections/files'],
    },
    {
      law: 'whether a whole municipality has no server a person must say',
      configuration: { ...whole, network: { nodes: {} }, physical: { protections: {} } },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'without a server it is asked what the declaration covers',
      configuration: { network: { nodes: {} }, physical: { protections: {} } },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/covers'],
    },
    {
      law: 'what is none for no reason is asked about like any other',
      configuration: {
        network: { nodes: { guest: { kind: 'server', outside: { reason: 'なし' } } } },
        physical: { protections: { guard: { objects: 'servers', nodes: [], measures: ['lock'] } } },
      },
      expected: { 'node:guest': 'undetermined' },
      missing: ['/physical/protections/guest'],
    },
    {
      law: 'what stands in a tier is protected although it is said to be outside',
      configuration: {
        network: { nodes: { guest: { kind: 'server', tier: 'lgwan', outside: { reason: '指定管理者の機器' } } } },
        physical: { protections: { guard: { objects: 'servers', nodes: [], measures: ['lock'] } } },
      },
      expected: { 'node:guest': 'undetermined' },
      missing: ['/physical/protections/guest'],
    },
    {
      law: 'and so is what handles My Number affairs, called a tenant or not',
      configuration: {
        ...whole,
        network: { nodes: { guest: { kind: 'server', affairs: ['family-register'], outside: { reason: '指定管理者の機器' } } } },
        physical: { protections: { guard: { objects: 'servers', nodes: ['guest'], measures: 'none' } } },
      },
      expected: { 'node:guest': 'fail' },
    },
    {
      law: 'that its tier is not known says nothing against it',
      configuration: {
        network: {
          nodes: { guest: { kind: 'server', tier: 'unknown', outside: { reason: '指定管理者の機器' } }, files: { kind: 'server' } },
        },
        physical: { protections: { guard: { objects: 'servers', nodes: ['files'], measures: ['lock'] } } },
      },
      expected: { 'node:guest': 'not-applicable', 'node:files': 'pass' },
    },
    {
      law: 'some systems may have none',
      configuration: { covers: { systems: ['kiosk'] }, network: { nodes: { pc: { kind: 'terminal' } } }, physical: { protections: {} } },
      expected: { 'municipality:municipality': 'not-applicable', 'node:pc': 'not-applicable' },
    },
  ],
  {},
  {
    'protections.own.nodes': 'that nothing protects this one testifies against what is said of all',
    'protections.own.measures': 'the same',
    'nodes.guest.tier': 'that it stands in a tier testifies against its being outside',
  },
);

test('a protection that has ended is named with its day, the last to end of several', () => {
  const physical: Physical = {
    protections: {
      rack: { title: '施錠ラック', objects: 'servers', nodes: ['files'], measures: ['lock'], until: '2026-10-31' },
      old: { title: '旧書庫', objects: 'servers', nodes: 'all', measures: ['lock'], until: '2025-03-31' },
    },
  };
  const { results } = evaluate(parseConfiguration(files(physical)), {
    asOf: usualDay,
    policy: policyUnder(),
    rules: [serverProtection],
    only: ['6.4/servers'],
  });
  expect(results.map(({ message }) => message?.ja)).toEqual([
    '「files」を守る対策「施錠ラック」は 2026-10-31 に終わり、その後の対策が宣言されていない。',
  ]);
});
