import type { Room } from '../../../src/configuration/index';
import { computerRoomProtection } from '../../../src/rules/physical/computer-room-protection';
import { describeRule } from '../describe-rule';

const main = (room: Room) => ({ physical: { rooms: { main: { kind: 'computer-room', ...room } } } }) as const;
const expected = (outcome: 'pass' | 'fail' | 'undetermined') => ({ 'room:main': outcome }) as const;
const elsewhere = { dc: { kind: 'external' }, desk: { kind: 'office', measures: 'none' } } as const;

describeRule(computerRoomProtection, [
  {
    law: 'rooms that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/physical/rooms'],
  },
  { law: 'a named measure passes', configuration: main({ measures: ['entry-control', 'other'] }), expected: expected('pass') },
  { law: 'no measure fails', configuration: main({ measures: 'none' }), expected: expected('fail') },
  { law: 'an empty list says none', configuration: main({ measures: [] }), expected: expected('fail') },
  { law: 'a planned measure is none', configuration: main({ measures: ['lock'], from: '2026-11-25' }), expected: expected('fail') },
  { law: 'one that began on the day is', configuration: main({ measures: ['lock'], from: '2026-11-24' }), expected: expected('pass') },
  {
    law: 'silence is no measure',
    configuration: main({}),
    expected: expected('undetermined'),
    missing: ['/physical/rooms/main/measures'],
  },
  {
    law: 'whether an unnamed measure protects a person must judge',
    configuration: main({ measures: ['other'] }),
    expected: expected('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'a record of who entered keeps nobody out: whether it protects a person must judge',
    configuration: main({ measures: ['entry-log'] }),
    expected: expected('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'nor does a camera, or what answers fire, water, earthquakes and loss of power',
    configuration: main({
      measures: ['surveillance', 'fire-protection', 'water-protection', 'power-backup', 'earthquake-protection'],
    }),
    expected: expected('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'a lock beside them does',
    configuration: main({ measures: ['entry-log', 'fire-protection', 'lock'] }),
    expected: expected('pass'),
  },
  {
    law: 'a room of unknown kind may be a computer room',
    configuration: { physical: { rooms: { main: { measures: 'none' } } } },
    expected: expected('undetermined'),
    missing: ['/physical/rooms/main/kind'],
  },
  {
    law: 'and is asked for its measures, if they are open too',
    configuration: { physical: { rooms: { main: { kind: 'unknown' } } } },
    expected: expected('undetermined'),
    missing: ['/physical/rooms/main/kind', '/physical/rooms/main/measures'],
  },
  {
    law: 'it passes where it is protected, whatever it is',
    configuration: { physical: { rooms: { main: { measures: ['lock'] } } } },
    expected: expected('pass'),
  },
  {
    law: 'other rooms are no computer rooms; whether a whole municipality has none a person must say',
    configuration: { covers: 'municipality', physical: { rooms: elsewhere } },
    expected: { 'municipality:municipality': 'undetermined', 'room:dc': 'not-applicable', 'room:desk': 'not-applicable' },
    missing: ['judgement'],
  },
  {
    law: 'without one it is asked what the declaration covers',
    configuration: { physical: { rooms: elsewhere } },
    expected: { 'municipality:municipality': 'undetermined', 'room:dc': 'not-applicable', 'room:desk': 'not-applicable' },
    missing: ['/covers'],
  },
  {
    law: 'some systems may have none',
    configuration: { covers: { systems: ['tax'] }, physical: { rooms: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
]);
