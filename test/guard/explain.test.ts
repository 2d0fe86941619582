import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { assertPermitted, createGuard, explain, PolicyViolationError } from '../../src/guard/index';
import { exceptionOfBatch, roles } from './exception';

const guard = createGuard(
  parseConfiguration({
    organization: { roles },
    network: {
      nodes: { tax: { tier: 'my-number' }, counter: { tier: 'lgwan' }, mail: { tier: 'lgwan' }, relay: { tier: 'internet' } },
      parties: {},
      boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [{ flow: 'incoming' }] } },
      flows: {
        batch: { from: 'counter', to: 'tax', data: 'forward', medium: 'local-network' },
        leak: { from: 'tax', to: 'relay', data: 'forward', medium: 'local-network' },
        incoming: {
          from: 'relay',
          to: 'mail',
          data: 'forward',
          medium: 'local-network',
          via: ['firewall'],
          encryption: 'encrypted',
          sanitization: [{ direction: 'forward', method: 'text-conversion', place: 'internet-tier', attachments: 'removed' }],
        },
      },
    },
    exceptions: {
      batch: { ...exceptionOfBatch, from: '2026-11-01', until: '2027-01-31' },
    },
  }),
  { now: () => Date.parse('2026-11-26T09:00:00+09:00') },
);

describe('a decision is told to a person', () => {
  test('a permission with what is owed', () => {
    expect(explain(guard.decide({ from: 'relay', to: 'mail', data: 'forward' }))).toEqual({
      ja: [
        '許可（6(3)②、6.3.2/partition）: 宣言された通信であり、方針の求めを満たしている。',
        '通信: incoming',
        '義務: 無害化する（開始側から相手側へ、文字だけを取り出す変換）',
        '義務: 次を通す: firewall',
        '義務: 次の手段で運ぶ: 庁内の回線',
        '義務: 経路を暗号化する',
      ].join('\n'),
      en: [
        'Permitted (6(3)②, 6.3.2/partition): The flow is declared and meets the policy.',
        'Flow: incoming',
        'Owed: sanitize what moves from "from" to "to" (conversion to text)',
        'Owed: pass through firewall',
        'Owed: carry it by the local network',
        'Owed: encrypt the path',
      ].join('\n'),
    });
  });

  test('an exception, and until when', () => {
    expect(explain(guard.decide({ from: 'counter', to: 'tax', data: 'forward' })).ja).toContain('例外: batch\nこの決定は 2027-01-31 まで');
    expect(explain(guard.decide({ from: 'counter', to: 'tax', data: 'forward' })).en).toContain(
      'Exception: batch\nDecided so until 2027-01-31',
    );
  });

  test('what to state where limits are not shown to be kept', () => {
    expect(explain(guard.decide({ from: 'counter', to: 'tax' }))).toEqual({
      ja: '拒否（outside-limits）: 通信は宣言されているが、その限定の内にあることが示されていない。\n問い合わせに示し、宣言の限定の内に収める: データの向き（data）',
      en: 'Denied (outside-limits): A flow is declared, but what was asked is not shown to lie within its limits.\nState these, within what the flow declares: data',
    });
  });
});

describe('going on only if it is permitted', () => {
  test('gives the decision', () => {
    expect(assertPermitted(guard, { from: 'relay', to: 'mail', data: 'forward' }).obligations).toHaveLength(4);
  });

  test('throws with the clause and the message in both languages', () => {
    let thrown: unknown;
    try {
      assertPermitted(guard, { from: 'tax', to: 'relay', data: 'forward' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PolicyViolationError);
    expect(thrown).toMatchObject({ name: 'PolicyViolationError', clause: '6.3.1', decision: { code: 'forbidden', flow: 'leak' } });
    expect(String(thrown)).toMatch(
      /^PolicyViolationError: 拒否（6\(3\)①、6\.3\.1\/isolation）: [^\n]+\n通信: leak\n問い合わせ: tax → relay\nDenied \(6\(3\)①, 6\.3\.1\/isolation\): /,
    );
  });

  test('says which id it was that nobody has declared', () => {
    expect(() => assertPermitted(guard, { from: 'countre', to: 'mail' })).toThrow('Asked: countre → mail');
  });

  test('fails as it should where the question cannot be read', () => {
    const unreadable = new Proxy({ from: 'tax', to: 'relay' }, { get: never });
    expect(() => assertPermitted(guard, unreadable)).toThrow(PolicyViolationError);
    for (const query of [null, undefined, Object.create(null)]) {
      expect(() => assertPermitted(guard, query)).toThrow(PolicyViolationError);
    }
  });
});

function never(): never {
  throw new Error('no');
}
