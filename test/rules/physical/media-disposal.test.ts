import { describe, expect, it } from 'vitest';
import type { Configuration, Disposal } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { type DisposalMethod, gotsuPolicy, guidelineLayer, type Layer, layOver, type Parameters } from '../../../src/policy/index';
import { mediaDisposal } from '../../../src/rules/physical/media-disposal';
import { describeRule, type RuleCase } from '../describe-rule';

const assets = {
  scale: { confidentiality: ['3A', '3B', '3C', '2', '1'], source: '対策基準' },
  information: {
    rolls: { tier: 'my-number' },
    plans: { tier: 'lgwan', class: { confidentiality: '2' } },
    site: { tier: 'internet', class: { confidentiality: '1' } },
    drafts: { tier: 'lgwan' },
    planned: { tier: 'lgwan', class: { confidentiality: '1' }, classifiedOn: '2026-11-25' },
    papers: { class: { confidentiality: '1' } },
  },
} as const satisfies Configuration['assets'];
const done = { on: '2026-10-01' } as const;
const disposed = (one: Disposal, more: Configuration['assets'] = {}): Configuration => ({
  assets: { ...assets, ...more },
  physical: { disposals: { pc: one } },
});
/** A medium that held data of the My Number tier. */
const strict = (one: Disposal): Configuration => disposed({ holds: ['rolls'], ...done, ...one });
type Outcome = RuleCase['expected'][string];
const at = (key: string): string => `/physical/disposals/pc/${key}`;

const cases: readonly Omit<RuleCase, 'profile'>[] = [
  {
    law: 'disposals that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/physical/disposals'],
  },
  {
    law: 'nothing may have been disposed of',
    configuration: { physical: { disposals: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'a destroyed disk passes', configuration: strict({ medium: 'hdd', method: 'destruction' }), expected: { 'disposal:pc': 'pass' } },
  {
    law: 'destruction passes whatever the medium was',
    configuration: strict({ method: 'destruction' }),
    expected: { 'disposal:pc': 'pass' },
  },
  { law: 'nothing done fails', configuration: strict({ medium: 'hdd', method: 'none' }), expected: { 'disposal:pc': 'fail' } },
  {
    law: 'a way that is not declared is unknown',
    configuration: strict({ medium: 'hdd' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('method')],
  },
  {
    law: 'so is one that nobody knows',
    configuration: strict({ medium: 'hdd', method: 'unknown' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('method')],
  },
  {
    law: 'whether another way destroys or purges a person must judge',
    configuration: strict({ medium: 'hdd', method: 'other' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'whether purging suffices hangs on the medium',
    configuration: strict({ method: 'degaussing' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('medium')],
  },
  {
    law: 'a quick format fails on any medium, known or not',
    configuration: strict({ medium: 'unknown', method: 'quick-format' }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'a quick format fails on a tape too, which has no list',
    configuration: strict({ medium: 'tape', method: 'quick-format' }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'what else was done to a tape a person must judge',
    configuration: strict({ medium: 'tape', method: 'degaussing' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a way that is listed nowhere is for a person on a medium without a list',
    configuration: strict({ medium: 'other', method: 'overwrite' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'paper is no storage medium',
    configuration: strict({ medium: 'paper', method: 'none' }),
    expected: { 'disposal:pc': 'not-applicable' },
  },
  {
    law: 'a disposal that is planned has not happened',
    configuration: strict({ medium: 'hdd', method: 'none', on: '2026-11-25' }),
    expected: { 'disposal:pc': 'not-applicable' },
  },
  {
    law: 'one of the day itself has',
    configuration: strict({ medium: 'hdd', method: 'none', on: '2026-11-24' }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'without a day it is not known that it happened',
    configuration: disposed({ holds: ['rolls'], medium: 'hdd', method: 'destruction' }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('on')],
  },
  {
    law: 'but what is wrong is wrong without a day',
    configuration: disposed({ holds: ['rolls'], medium: 'hdd', method: 'none' }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'class 2 is in scope whatever the tier',
    configuration: disposed({ holds: ['plans'], medium: 'usb', method: 'none', ...done }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'class 1 outside the My Number tier is not',
    configuration: disposed({ holds: ['site'], medium: 'usb', method: 'none', ...done }),
    expected: { 'disposal:pc': 'not-applicable' },
  },
  {
    law: 'of several data sets the strictest counts',
    configuration: disposed({ holds: ['site', 'rolls'], medium: 'usb', method: 'none', ...done }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'a medium that held nothing is not spoken of',
    configuration: disposed({ holds: [], medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'not-applicable' },
  },
  {
    law: 'what is said of the medium counts beside what it held: the worse',
    configuration: disposed({ holds: [], tier: 'my-number', medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'and so does its class',
    configuration: disposed({ holds: ['site'], class: { confidentiality: '3B' }, medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'whatever it is said to have held',
    configuration: disposed({ holds: [], class: { confidentiality: '3B' }, medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'a tier and a class may be stated without the data',
    configuration: disposed({ tier: 'lgwan', class: { confidentiality: '１' }, medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'not-applicable' },
  },
  {
    law: 'where what it held is not known, that is asked',
    configuration: disposed({ medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('holds')],
  },
  {
    law: 'where only the tier is known, the class is asked',
    configuration: disposed({ tier: 'lgwan', medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('class')],
  },
  {
    law: 'where only a low class is known, the tier is asked',
    configuration: disposed({ class: { confidentiality: '1' }, medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('tier')],
  },
  {
    law: 'an unknown tier is asked too, whatever data is named',
    configuration: disposed({ holds: ['site'], tier: 'unknown', medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('tier')],
  },
  {
    law: 'data of unknown tier or class leaves it open, and is asked about itself',
    configuration: disposed({ holds: ['drafts', 'papers'], medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['/assets/information/papers/tier', '/assets/information/drafts/class'],
  },
  {
    law: 'what suffices passes even where it is not known whether it had to',
    configuration: disposed({ medium: 'hdd', method: 'destruction', ...done }),
    expected: { 'disposal:pc': 'pass' },
  },
  {
    law: 'what was done is asked together with what it held',
    configuration: disposed({ medium: 'hdd', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('holds'), at('method')],
  },
  {
    law: 'a class that is yet to be given says nothing',
    configuration: disposed({ holds: ['planned'], medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['/assets/information/planned/classifiedOn'],
  },
  {
    law: 'a class off the scale says nothing',
    configuration: disposed({ tier: 'lgwan', class: { confidentiality: '秘' }, medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('class')],
  },
  {
    law: 'that the data is not classified says nothing either',
    configuration: disposed({ tier: 'lgwan', class: 'none', medium: 'hdd', method: 'none', ...done }),
    expected: { 'disposal:pc': 'undetermined' },
    missing: [at('class')],
  },
  {
    law: 'without a scale class 2 is not known',
    configuration: {
      assets: { information: { site: assets.information.site } },
      physical: { disposals: { pc: { holds: ['site'], medium: 'hdd', method: 'none', ...done } } },
    },
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['/assets/scale/guidelineClass2'],
  },
  {
    law: 'nor is it without any asset',
    configuration: {
      physical: { disposals: { pc: { tier: 'lgwan', class: { confidentiality: '1' }, medium: 'hdd', method: 'none', ...done } } },
    },
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['/assets/scale/guidelineClass2'],
  },
  {
    law: 'on a scale with other names it is asked which class that is',
    configuration: disposed(
      { tier: 'lgwan', class: { confidentiality: '中' }, medium: 'hdd', method: 'none', ...done },
      { scale: { confidentiality: ['高', '中', '低'], source: '対策基準' } },
    ),
    expected: { 'disposal:pc': 'undetermined' },
    missing: ['/assets/scale/guidelineClass2'],
  },
  {
    law: 'and what is declared counts',
    configuration: disposed(
      { tier: 'lgwan', class: { confidentiality: '中' }, medium: 'hdd', method: 'none', ...done },
      { scale: { confidentiality: ['高', '中', '低'], guidelineClass2: '中', source: '対策基準' } },
    ),
    expected: { 'disposal:pc': 'fail' },
  },
  {
    law: 'downwards too',
    configuration: disposed(
      { tier: 'lgwan', class: { confidentiality: '低' }, medium: 'hdd', method: 'none', ...done },
      { scale: { confidentiality: ['高', '中', '低'], guidelineClass2: '中', source: '対策基準' } },
    ),
    expected: { 'disposal:pc': 'not-applicable' },
  },
];

/** What the guideline lists, medium by medium (DOMAIN 5), written out by hand: + it suffices, - it does not. */
const table = {
  destruction: { hdd: '+', ssd: '+', usb: '+', optical: '+' },
  'cryptographic-erasure': { hdd: '+', ssd: '+', usb: '-', optical: '-' },
  'ata-secure-erase-enhanced': { hdd: '+', ssd: '-', usb: '-', optical: '-' },
  'ata-secure-erase': { hdd: '-', ssd: '-', usb: '-', optical: '-' },
  'ata-block-erase': { hdd: '-', ssd: '+', usb: '-', optical: '-' },
  'scsi-sanitize': { hdd: '+', ssd: '+', usb: '-', optical: '-' },
  'scsi-format': { hdd: '+', ssd: '+', usb: '-', optical: '-' },
  'nvme-format': { hdd: '-', ssd: '+', usb: '-', optical: '-' },
  'nvme-sanitize': { hdd: '-', ssd: '+', usb: '-', optical: '-' },
  degaussing: { hdd: '+', ssd: '-', usb: '-', optical: '-' },
  overwrite: { hdd: '-', ssd: '-', usb: '-', optical: '-' },
  'quick-format': { hdd: '-', ssd: '-', usb: '-', optical: '-' },
} as const satisfies Readonly<Record<Exclude<DisposalMethod, 'other'>, Readonly<Record<'hdd' | 'ssd' | 'usb' | 'optical', '+' | '-'>>>>;

describeRule(
  mediaDisposal,
  cases.map((one) => ({ ...one, profile: 'guideline' })),
  {},
  { 'disposals.pc.tier': 'what is said of the medium testifies against what is said of its data', 'disposals.pc.class': 'the same' },
);

/** What the rule says of the disposal `pc`, under the guideline with further parameters. */
function outcomeOf(
  configuration: Configuration,
  parameters: Parameters = {},
): { readonly outcome?: Outcome; readonly missing: readonly string[] } {
  const layer: Layer = { id: 'parameters', basis: 'guideline', parameters };
  const policy = layOver(layOver(gotsuPolicy, guidelineLayer), layer);
  const report = evaluate(parseConfiguration(configuration), { asOf: '2026-11-24', policy, rules: [mediaDisposal], evidence: true });
  const [own] = [...report.results, ...(report.evidence ?? [])].filter(({ rule }) => rule === mediaDisposal.id);
  if (own === undefined || own.outcome === 'error') throw new Error('no result');
  return { outcome: own.outcome, missing: (own.unknown ?? []).map(({ reason, pointer }) => pointer ?? reason) };
}

describe('what is listed for one medium says nothing of another', () => {
  for (const [method, media] of Object.entries(table)) {
    for (const [medium, sign] of Object.entries(media)) {
      it(`${method} on ${medium}: ${sign}`, () => {
        const configuration = parseConfiguration({
          assets,
          physical: { disposals: { pc: { holds: ['rolls'], on: '2026-10-01', medium, method } } },
        });
        expect(outcomeOf(configuration).outcome).toBe(sign === '+' ? 'pass' : 'fail');
      });
    }
  }
});

describe('under an older edition of the guideline', () => {
  const older: Parameters = { myNumberMediaDestroyed: { source: { ja: '旧版', en: 'an older edition' } } };

  it('media of the My Number tier are destroyed: purging fails', () => {
    expect(outcomeOf(strict({ medium: 'hdd', method: 'degaussing' }), older).outcome).toBe('fail');
    expect(outcomeOf(strict({ medium: 'hdd', method: 'destruction' }), older).outcome).toBe('pass');
  });

  it('other media of class 2 and above are destroyed or purged', () => {
    const plans = { holds: ['plans'], medium: 'hdd', method: 'degaussing', ...done } as const;
    expect(outcomeOf(disposed(plans), older).outcome).toBe('pass');
  });

  it('where the tier is not known, purging is open', () => {
    const unknownTier = { class: { confidentiality: '3B' }, medium: 'hdd', method: 'degaussing', ...done } as const;
    expect(outcomeOf(disposed(unknownTier), older)).toEqual({ outcome: 'undetermined', missing: [at('tier')] });
    expect(outcomeOf(disposed(unknownTier)).outcome).toBe('pass');
    expect(outcomeOf(disposed({ ...unknownTier, method: 'overwrite' }), older).outcome).toBe('fail');
  });
});

describe('under the policy profile', () => {
  it('nothing is said of disposal: the document does not speak of it', () => {
    const configuration = parseConfiguration(strict({ medium: 'hdd', method: 'none' }));
    const report = evaluate(configuration, { asOf: '2026-11-24', rules: [mediaDisposal], evidence: true });
    expect([...report.results, ...(report.evidence ?? [])].filter(({ rule }) => rule === mediaDisposal.id)).toEqual([]);
  });
});
