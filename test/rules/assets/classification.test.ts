import type { Assets, Classification } from '../../../src/configuration/index';
import { classification } from '../../../src/rules/assets/classification';
import { describeRule } from '../describe-rule';

const scale = { confidentiality: ['3A', '3B', '3C', '2', '1'], integrity: ['2', '1'], availability: ['2', '1'], source: '対策基準' };
const nothing = { information: {}, systems: {}, facilities: {}, media: {}, systemDocuments: {} } as const satisfies Assets;
const classes = { confidentiality: '3B', integrity: '2', availability: '2' } as const satisfies Classification;
/** The data set `rolls`, and otherwise nothing, on the scale above. */
const rolls = (one: NonNullable<Assets['information']>[string], more: Assets = {}) => ({
  assets: { ...nothing, scale, information: { rolls: one }, ...more },
});
const expected = (outcome: 'pass' | 'fail' | 'undetermined') => ({ 'data:rolls': outcome }) as const;

describeRule(
  classification,
  [
    {
      law: 'assets that are not declared are unknown, section by section',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/assets/information', '/assets/facilities', '/assets/media', '/assets/systems', '/assets/systemDocuments'],
    },
    {
      law: 'a section that is left out stays open beside what is declared',
      configuration: { assets: { scale, information: { rolls: { class: classes } }, systems: {}, media: {}, systemDocuments: {} } },
      expected: { 'data:rolls': 'pass', 'municipality:municipality': 'undetermined' },
      missing: ['/assets/facilities'],
    },
    {
      law: 'a whole municipality holds some information',
      configuration: { covers: 'municipality', assets: nothing },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/assets/information'],
    },
    {
      law: 'an empty register is no statement while nobody says what it covers',
      configuration: { assets: nothing },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/covers'],
    },
    {
      law: 'some systems may be declared without an asset',
      configuration: { covers: { systems: ['tax'] }, assets: nothing },
      expected: { 'municipality:municipality': 'not-applicable' },
    },
    {
      law: 'a city that holds systems holds information',
      configuration: { covers: 'municipality', assets: { ...nothing, scale, systems: { tax: { class: classes } } } },
      expected: { 'municipality:municipality': 'undetermined', 'system:tax': 'pass' },
      missing: ['/assets/information'],
    },
    {
      law: 'nodes of a tier handle its data, in a part of a municipality too, whatever an empty register says',
      configuration: {
        covers: { systems: ['tax'] },
        assets: { ...nothing, scale, systems: { tax: { class: classes } } },
        network: { nodes: { db: { tier: 'my-number', system: 'tax' }, files: { tier: 'lgwan', system: 'tax' } } },
      },
      expected: { 'municipality:municipality': 'undetermined', 'system:tax': 'pass' },
      missing: ['/assets/information'],
    },
    {
      law: 'a node that is declared elsewhere has its data there',
      configuration: {
        covers: { systems: ['tax'] },
        assets: { ...nothing, scale, systems: { tax: { class: classes } } },
        network: { nodes: { files: { tier: 'lgwan', refersTo: 'city' } } },
      },
      expected: { 'system:tax': 'pass' },
    },
    { law: 'all three classes on the scale pass', configuration: rolls({ class: classes }), expected: expected('pass') },
    {
      law: 'every kind of asset is asked: systems, facilities, media and system documents too',
      configuration: {
        assets: {
          scale,
          information: { rolls: { class: classes } },
          systems: { tax: { class: 'none' } },
          facilities: { ups: { class: classes } },
          media: { tape: { class: { confidentiality: '3B', integrity: '2' } } },
          systemDocuments: { diagram: { class: 'none' } },
        },
      },
      expected: {
        'data:rolls': 'pass',
        'system:tax': 'fail',
        'facility:ups': 'pass',
        'medium:tape': 'undetermined',
        'system-document:diagram': 'fail',
      },
      missing: ['/assets/media/tape/class/availability'],
    },
    {
      law: 'width and case of a class do not matter',
      configuration: rolls({ class: { confidentiality: '３ｂ', integrity: '２', availability: '2' } }),
      expected: expected('pass'),
    },
    { law: 'an asset that is not classified fails', configuration: rolls({ class: 'none' }), expected: expected('fail') },
    {
      law: 'two of three are not enough: one property denied fails',
      configuration: rolls({ class: { ...classes, availability: 'none' } }),
      expected: expected('fail'),
    },
    {
      law: 'a property that is left out is unknown',
      configuration: rolls({ class: { confidentiality: '3B', integrity: '2' } }),
      expected: expected('undetermined'),
      missing: ['/assets/information/rolls/class/availability'],
    },
    {
      law: 'a property that is called unknown is unknown, even where the scale has such a class',
      configuration: rolls({ class: { ...classes, integrity: 'unknown' } }, { scale: { ...scale, integrity: ['2', 'unknown'] } }),
      expected: expected('undetermined'),
      missing: ['/assets/information/rolls/class/integrity'],
    },
    {
      law: 'silence about the class leaves all three open',
      configuration: rolls({}),
      expected: expected('undetermined'),
      missing: [
        '/assets/information/rolls/class/confidentiality',
        '/assets/information/rolls/class/integrity',
        '/assets/information/rolls/class/availability',
      ],
    },
    {
      law: 'so does a class that nobody knows',
      configuration: rolls({ class: 'unknown' }),
      expected: expected('undetermined'),
      missing: [
        '/assets/information/rolls/class/confidentiality',
        '/assets/information/rolls/class/integrity',
        '/assets/information/rolls/class/availability',
      ],
    },
    {
      law: 'a class off the scale fails',
      configuration: rolls({ class: { ...classes, confidentiality: '4' } }),
      expected: expected('fail'),
    },
    {
      law: 'without a scale no class can be held against it',
      configuration: { assets: { ...nothing, information: { rolls: { class: classes } } } },
      expected: expected('undetermined'),
      missing: ['/assets/scale/confidentiality', '/assets/scale/integrity', '/assets/scale/availability'],
    },
    {
      law: 'a scale that is silent on one property leaves that one open',
      configuration: rolls({ class: classes }, { scale: { confidentiality: ['3B', '1'], integrity: ['2', '1'], source: '対策基準' } }),
      expected: expected('undetermined'),
      missing: ['/assets/scale/availability'],
    },
    {
      law: 'a scale without a class of one property classifies nothing by it',
      configuration: rolls({ class: { confidentiality: '3B', integrity: '2' } }, { scale: { ...scale, availability: [] } }),
      expected: expected('fail'),
    },
    {
      law: 'whether one class for everything is a classification a person must judge',
      configuration: rolls({ class: { ...classes, availability: '1' } }, { scale: { ...scale, availability: ['1'] } }),
      expected: expected('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'a classification that is planned has not happened',
      configuration: rolls({ class: classes, classifiedOn: '2026-11-25' }),
      expected: expected('fail'),
    },
    {
      law: 'one of the day itself has',
      configuration: rolls({ class: classes, classifiedOn: '2026-11-24' }),
      expected: expected('pass'),
    },
    {
      law: 'a medium that is classed below what it holds is for a person to judge',
      configuration: rolls({ class: classes }, { media: { usb: { class: { ...classes, confidentiality: '1' }, holds: ['rolls'] } } }),
      expected: { 'data:rolls': 'pass', 'medium:usb': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'one that is classed as what it holds, or more strictly, passes',
      configuration: rolls(
        { class: classes },
        {
          media: {
            hdd: { class: { ...classes, confidentiality: '3A' }, holds: ['rolls'] },
            usb: { class: classes, holds: ['rolls'] },
          },
        },
      ),
      expected: { 'data:rolls': 'pass', 'medium:hdd': 'pass', 'medium:usb': 'pass' },
    },
    {
      law: 'that the class of what it holds is off the scale is the finding of the data alone',
      configuration: rolls(
        { class: { ...classes, confidentiality: '4' } },
        { media: { usb: { class: { ...classes, confidentiality: '1' }, holds: ['rolls'] } } },
      ),
      expected: { 'data:rolls': 'fail', 'medium:usb': 'pass' },
    },
    {
      law: 'a system that is classed below the data on its nodes is for a person to judge',
      configuration: {
        ...rolls(
          { class: classes, placements: { db: {}, copy: {} } },
          { systems: { tax: { class: { ...classes, confidentiality: '1' } } } },
        ),
        network: { nodes: { db: { tier: 'lgwan', system: 'tax' }, copy: { tier: 'lgwan' } } },
      },
      expected: { 'data:rolls': 'pass', 'system:tax': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'so is one whose virtual machine the data is on, where the machine is said to be of the system',
      configuration: {
        ...rolls({ class: classes, placements: { vm: {} } }, { systems: { tax: { class: { ...classes, confidentiality: '1' } } } }),
        network: { nodes: { vm: { tier: 'lgwan', host: 'h' }, h: { tier: 'lgwan', system: 'tax' } } },
      },
      expected: { 'data:rolls': 'pass', 'system:tax': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'of several systems on one machine it is the one that the machine of the data names',
      configuration: {
        ...rolls(
          { class: classes, placements: { db: {} } },
          { systems: { tax: { class: { ...classes, confidentiality: '1' } }, forms: { class: { ...classes, confidentiality: '1' } } } },
        ),
        network: { nodes: { db: { tier: 'lgwan', host: 'h', system: 'tax' }, web: { tier: 'lgwan', host: 'h', system: 'forms' } } },
      },
      expected: { 'data:rolls': 'pass', 'system:tax': 'undetermined', 'system:forms': 'pass' },
      missing: ['judgement'],
    },
    {
      law: 'and none of them where it names none',
      configuration: {
        ...rolls(
          { class: classes, placements: { copy: {} } },
          { systems: { tax: { class: { ...classes, confidentiality: '1' } }, forms: { class: { ...classes, confidentiality: '1' } } } },
        ),
        network: {
          nodes: {
            copy: { tier: 'lgwan', host: 'h' },
            db: { tier: 'lgwan', host: 'h', system: 'tax' },
            web: { tier: 'lgwan', host: 'h', system: 'forms' },
          },
        },
      },
      expected: { 'data:rolls': 'pass', 'system:tax': 'pass', 'system:forms': 'pass' },
    },
    {
      law: 'what somebody else keeps is in no system of the city',
      configuration: {
        ...rolls({ class: classes, placements: { dc: {} } }, { systems: { tax: { class: { ...classes, confidentiality: '1' } } } }),
        network: { parties: { dc: { zone: 'closed-party' } } },
      },
      expected: { 'data:rolls': 'pass', 'system:tax': 'pass' },
    },
    {
      law: 'one that is classed as its data passes, and data of other systems does not matter',
      configuration: {
        ...rolls(
          { class: classes, placements: { db: {} } },
          { systems: { tax: { class: classes }, forms: { class: { ...classes, confidentiality: '1' } } } },
        ),
        network: { nodes: { db: { tier: 'lgwan', system: 'tax' }, web: { tier: 'internet', system: 'forms' } } },
      },
      expected: { 'data:rolls': 'pass', 'system:tax': 'pass', 'system:forms': 'pass' },
    },
    {
      law: 'what is not known of what a medium holds is asked there, however low the medium is classed',
      configuration: rolls({ class: 'unknown' }, { media: { usb: { class: { ...classes, confidentiality: '1' }, holds: ['rolls'] } } }),
      expected: { 'data:rolls': 'undetermined', 'medium:usb': 'pass' },
      missing: [
        '/assets/information/rolls/class/confidentiality',
        '/assets/information/rolls/class/integrity',
        '/assets/information/rolls/class/availability',
      ],
    },
  ],
  {},
  {
    'assets.information.rolls.class': 'what it holds testifies against the class of a medium',
    'assets.information.rolls.class.confidentiality': 'the same',
    'assets.media.usb.holds': 'the same',
    'assets.information.rolls.placements': 'where it is kept testifies against the class of the system',
    'network.nodes.db.system': 'the same',
    'network.nodes.h.system': 'the same',
  },
);
