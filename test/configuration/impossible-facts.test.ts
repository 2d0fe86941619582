import { describe, expect, test } from 'vitest';
import { ConfigurationError, parseConfiguration } from '../../src/configuration/schemas';

/** The mistakes of an input as `code pointer`. */
function mistakes(input: unknown): readonly string[] {
  return told(input).map(({ code, pointer }) => `${code} ${pointer}`);
}

function told(input: unknown) {
  try {
    parseConfiguration(input);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues;
  }
}

const exception = { requirement: '6.3.1/isolation', subjects: [] };
const contract = (facts: object) => ({ outsourcing: { contracts: { c: facts } } });
const [earlier, later] = ['2026-03-31', '2026-04-01'];

describe('days in an order that cannot be', () => {
  test.each<[string, object, string]>([
    ['repealed before its revision', { documents: { d: { revisedOn: later, repealedOn: earlier } } }, '/documents/d/repealedOn'],
    ['due before it was found', { review: { findings: { f: { foundOn: later, dueBy: earlier } } } }, '/review/findings/f/dueBy'],
    ['due before its need was considered', { review: { needs: { n: { on: later, dueBy: earlier } } } }, '/review/needs/n/dueBy'],
    ['to be reviewed before it begins', { exceptions: { x: { ...exception, from: later, reviewBy: earlier } } }, '/exceptions/x/reviewBy'],
    ['renewed before it began', contract({ from: later, renewals: ['2027-04-01', earlier] }), '/outsourcing/contracts/c/renewals/1'],
  ])('%s', (_, input, pointer) => {
    expect(mistakes(input)).toEqual([`date-order ${pointer}`]);
    expect(mistakes(JSON.parse(JSON.stringify(input).replaceAll(later, earlier)))).toEqual([]);
  });

  test.each<[string, object]>([
    ['a foreseen change, to be answered before it comes', { review: { changes: { h: { on: later, dueBy: earlier } } } }],
    [
      'a finding that was mended before it was found, which a rule asks about',
      { review: { findings: { f: { foundOn: later, resolvedOn: earlier } } } },
    ],
    ['an action before its need, which a rule asks about', contract({ actions: { a: { needSince: later, takenOn: earlier } } })],
    ['a signature after the beginning, which a rule finds', contract({ signedOn: later, from: earlier })],
    ['an approval after the beginning, which a rule finds', { exceptions: { x: { ...exception, from: earlier, approvedOn: later } } }],
    ['a publication before the adoption, which a rule finds', { documents: { d: { adoptedOn: later, publishedOn: earlier } } }],
    ['more people at a training than were to attend', { personnel: { training: { t: { invited: 10, attended: 20 } } } }],
  ])('is not %s', (_, input) => {
    expect(mistakes(input)).toEqual([]);
  });
});

describe('one person holds a post at a time', () => {
  const role = (facts: object) => ({ organization: { roles: { ciso: facts } } });
  const present = { holder: '乙', from: '2026-04-01' };
  const at = (index: number) => `date-order /organization/roles/ciso/formerHolders/${index}/until`;

  test.each<[string, object, readonly string[]]>([
    [
      'a former holder beyond the first day of the present one',
      { ...present, formerHolders: [{ holder: '甲', until: '2026-04-02' }] },
      [at(0)],
    ],
    ['a handover on one day', { ...present, formerHolders: [{ holder: '甲', until: '2026-04-01' }] }, []],
    ['a present holder of no known first day', { holder: '乙', formerHolders: [{ holder: '甲', until: '2026-04-02' }] }, []],
    [
      'two former holders together',
      {
        formerHolders: [
          { holder: '丙', from: '2023-01-01', until: '2025-01-01' },
          { holder: '丁', from: '2023-06-01', until: '2024-01-01' },
        ],
      },
      [at(1)],
    ],
    [
      'one of no known first day who left in the time of another',
      {
        formerHolders: [
          { holder: '丁', until: '2024-01-01' },
          { holder: '丙', from: '2023-01-01', until: '2025-01-01' },
        ],
      },
      [at(1)],
    ],
    [
      'one after the other',
      {
        ...present,
        formerHolders: [
          { holder: '丙', from: '2025-01-01', until: '2026-03-31' },
          { holder: '丁', from: '2024-01-01', until: '2025-01-01' },
          { holder: '戊', until: '2023-12-31' },
          { holder: '己', until: '2022-12-31' },
        ],
      },
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(mistakes(role(facts))).toEqual(expected);
  });
});

describe('what a list says twice', () => {
  const scale = (confidentiality: readonly string[]) => ({ assets: { scale: { source: '対策基準', confidentiality } } });

  test('of a class its rank is open: it is named', () => {
    const [issue, ...others] = told(scale(['高', '中', '高']));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'duplicate-value', pointer: '/assets/scale/confidentiality/2' });
    expect(issue?.message.ja).toContain('「高」');
    expect(issue?.message.en).toContain('"高"');
    expect(mistakes(scale(['３Ａ', '3a ', '2']))).toEqual(['duplicate-value /assets/scale/confidentiality/1']);
    expect(mistakes(scale(['高', '中', '低']))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a group', { personnel: { training: { t: { audiences: ['regular-staff', 'regular-staff'] } } } }, '/personnel/training/t/audiences/1'],
    ['a tier', { network: { nodes: { a: { tiers: ['lgwan', 'lgwan'] } } } }, '/network/nodes/a/tiers/1'],
    [
      'an id in two widths',
      { assets: { information: { tax: {} }, media: { m: { holds: ['tax', 'ｔａｘ'] } } } },
      '/assets/media/m/holds/1',
    ],
  ])('%s', (_, input, pointer) => {
    expect(mistakes(input)).toEqual([`duplicate-value ${pointer}`]);
  });

  test('what a flow crosses it may cross twice', () => {
    const network = { nodes: { a: {}, b: {} }, boundaries: { fw: {} }, flows: { f: { from: 'a', to: 'b', via: ['fw', 'fw'] } } };
    expect(mistakes({ network })).toEqual([]);
  });
});
