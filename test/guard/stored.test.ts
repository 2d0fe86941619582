import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { createGuard, GuardFormatError, guardFromJson } from '../../src/guard/index';
import { checksumOf } from '../../src/guard/json/checksum';

const now = () => Date.parse('2026-11-26T09:00:00+09:00');
const guard = createGuard(
  parseConfiguration({
    network: {
      nodes: { tax: { tier: 'my-number' }, web: { tier: 'internet' } },
      flows: { leak: { from: 'tax', to: 'web', data: 'both' } },
    },
  }),
  { now, notAfter: '2027-03-31' },
);
const text = JSON.stringify(guard);

const refusal = (stored: unknown): string => {
  try {
    guardFromJson(stored, { now });
  } catch (error) {
    if (error instanceof GuardFormatError) return error.text.en;
    throw error;
  }
  return 'read';
};

test('the checksum is the CRC-32 of the UTF-16 of a text', () => {
  // 31 00 32 00 … 39 00: the check value of CRC-32 is for these digits in one byte each, cbf43926; in two it was computed with zlib.
  expect(checksumOf('123456789')).toBe('a290e877');
  expect(checksumOf('')).toBe('00000000');
});

describe('a stored guard', () => {
  test('is read as text and as a value, and keeps its term', () => {
    for (const stored of [text, JSON.parse(text), guard]) {
      const read = guardFromJson(stored, { now });
      expect(read.decide({ from: 'tax', to: 'web' })).toMatchObject({ effect: 'deny', code: 'forbidden', clause: '6.3.1' });
      expect([read.builtOn, read.notAfter]).toEqual(['2026-11-26', '2027-03-31']);
    }
  });

  test('changes no more once it is read, whatever becomes of the value', () => {
    const value = JSON.parse(text);
    const read = guardFromJson(value, { now });
    value.program.flows[0].verdicts[0][1] = { code: 'permitted', requirement: 0 };
    expect(read.decide({ from: 'tax', to: 'web' }).effect).toBe('deny');
  });

  test.each<[string, unknown, RegExp]>([
    ['cut short', text.slice(0, -20), /no JSON of a guard/],
    ['empty', '', /no JSON of a guard/],
    ['something else', '{"verdict":"conformant"}', /no stored guard/],
    ['no object', '[]', /no stored guard/],
    ['nothing', undefined, /no JSON of a guard/],
    ['null', null, /no stored guard/],
    ['going round in circles', circle(), /no JSON of a guard/],
    ['of a later form', text.replace('"version":1', '"version":2'), /version 2/],
    ['with a denial changed into a permission', text.replace('"forbidden"', '"permitted"'), /not what was stored/],
    ['with its last day put off', text.replace('2027-03-31', '2099-03-31'), /not what was stored/],
    ['with another end', text.replace('"web"', '"wab"'), /not what was stored/],
    ['without its program', '{"format":"gotsu-security-policy/guard","version":1,"checksum":"00000000"}', /not what was stored/],
    ['with a program of another shape', sealed({ policy: { clauses: {} }, builtOn: 'today', notAfter: null }), /not what was stored/],
    [
      'with a program that lacks its tables',
      sealed({ policy: { clauses: {} }, builtOn: '2026-11-26', notAfter: null }),
      /not what was stored/,
    ],
  ])('%s is refused', (_, stored, message) => {
    expect(refusal(stored)).toMatch(message);
  });

  test('made for another wording of the policy is refused, and says which clause', () => {
    const { program } = JSON.parse(text);
    const before = program.policy.clauses['6.3.1'];
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    program.policy.clauses['6.3.1'] = before.replace(/^./, before.startsWith('0') ? '1' : '0');
    expect(refusal(sealed(program))).toMatch(/another wording of clause 6\.3\.1/);
    program.policy.clauses = { '6.12': before };
    expect(refusal(sealed(program))).toMatch(/another wording of clause 6\.12/);
  });
});

function sealed(program: unknown): string {
  return JSON.stringify({ format: 'gotsu-security-policy/guard', version: 1, checksum: checksumOf(JSON.stringify(program)), program });
}

function circle(): unknown {
  const value: Record<string, unknown> = { format: 'gotsu-security-policy/guard' };
  value.program = value;
  return value;
}
