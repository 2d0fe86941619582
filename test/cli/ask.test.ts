import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { callIn } from './call';

const folder = mkdtempSync(join(tmpdir(), 'gotsu-policy-ask-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ask = (...args: readonly string[]) => callIn(folder, ['ask', ...args]);

writeFileSync(
  join(folder, 'city.yaml'),
  `network:
  nodes:
    files: { title: 庁内ファイルサーバ, tier: lgwan, kind: server }
  parties:
    lgwan: { title: 全国の団体のLGWAN, zone: lgwan-network }
    internet: { title: インターネット, zone: internet }
`,
);

const notFound = /試した範囲では|通りの手直しを試したが/;

describe('what a name means', () => {
  test('a name that is both an id and a zone is refused, and the prefixes decide', async () => {
    const unclear = await ask('city.yaml', '--from', 'files', '--to', 'lgwan');
    expect(unclear.code).toBe(2);
    expect(unclear.stderr).toContain('id:lgwan か zone:lgwan');
    const party = await ask('city.yaml', '--from', 'files', '--to', 'id:lgwan');
    expect(party.stdout).toContain('B = 全国の団体のLGWAN（宣言された相手方 lgwan、LGWAN（広域網））');
    const zone = await ask('city.yaml', '--from', 'files', '--to', 'zone:lgwan', '--lang', 'en');
    expect(zone.stdout).toContain('A = 庁内ファイルサーバ (declared node files, LGWAN tier)');
    expect(zone.stdout).toContain('B = an assumed device, not declared (LGWAN tier, zone:lgwan)');
  });

  test('a party called internet that is the Internet is not ambiguous', async () => {
    expect((await ask('city.yaml', '--from', 'files', '--to', 'internet')).stdout).toContain('宣言された相手方 internet');
  });

  test('an unknown name behind a prefix suggests among its own kind', async () => {
    expect((await ask('city.yaml', '--from', 'id:flies', '--to', 'zone:lgwan')).stderr).toContain('「files」');
    expect((await ask('city.yaml', '--from', 'files', '--to', 'zone:lgwna')).stderr).toContain('「lgwan」');
  });

  test('temporary ends are named by their zone, never by the id made up for them', async () => {
    const { stdout } = await ask('--from', 'my-number', '--to', 'lgwan', '--medium', 'local-network', '--data', 'forward');
    expect(stdout).toContain('「マイナンバー利用事務系の機器（仮）」');
    expect(stdout).not.toContain('「from:my-number」');
  });
});

describe('what would make it acceptable', () => {
  test('inside a tier the missing medium', async () => {
    const { stdout, code } = await ask('--from', 'lgwan', '--to', 'lgwan');
    expect(code).toBe(4);
    expect(stdout).toContain('庁内の回線で運ぶ（medium: local-network） → 認められる');
    expect(stdout).not.toMatch(notFound);
  });

  test('several things to do are a list', async () => {
    const { stdout } = await ask('--from', 'internet-tier', '--to', 'lgwan', '--data', 'forward', '--sanitization', 'screen-transfer');
    expect(stdout).toContain('1. 次のすべてを行う → 認められる\n     - 庁内の回線で運ぶ（medium: local-network）\n     - 画面転送にし、');
    expect(stdout).not.toMatch(notFound);
  });

  test('a device in several tiers has ways too, and its kind and passage can be said', async () => {
    const bare = await ask('--node', 'printer', '--tiers', 'lgwan,internet');
    expect(bare.stdout).toContain('領域ごとに別の機器を置く → 認められる');
    expect(bare.stdout).not.toMatch(notFound);
    const separated = await ask('--node', 'printer', '--tiers', 'lgwan,internet', '--kind', 'printer', '--passage', 'none');
    expect(separated.code).toBe(4);
    expect(separated.stdout).toContain('内部で領域間が確実に遮断されていると判断できるか');
  });

  test('what nothing helps says how much was tried', async () => {
    const { stdout, code } = await ask('--from', 'my-number', '--to', 'internet', '--medium', 'internet', '--profile', 'guideline');
    expect(code).toBe(1);
    expect(stdout).toMatch(/\d+通りの手直しを試したが、認められる形はなかった。/);
  });
});

describe('the words of the answer', () => {
  test('headings agree with the numbers of their items', async () => {
    const { stdout } = await ask('--from', 'lgwan', '--to', 'internet', '--data', 'both');
    expect(stdout).toContain('== 判定に要る事実・判断 3点');
    expect(stdout).toMatch(/^ {2}3\. 本文に定めのないこの通信を認めるか\n {5}対象: 通信 proposal$/m);
    expect(stdout).not.toMatch(/^ {2}4\. /m);
  });

  test('the terms are those of check', async () => {
    const { stdout } = await ask('--from', 'lgwan', '--to', 'lgwan', '--profile', 'guideline');
    expect(stdout).toMatch(/^未確定。/);
    expect(stdout).toContain('基準日 2026-11-24、根拠 方針 + ガイドライン。');
  });

  test('what an exception covers stands under its own heading, with the record', async () => {
    writeFileSync(
      join(folder, 'excepted.yaml'),
      `organization:
  roles:
    ciso: { title: 副市長, holder: 浜野, mayApproveExceptions: true }
    tax: { title: 税務課長, holder: 港, mayApproveExceptions: false }
network:
  nodes:
    tax: { title: 税サーバ, tier: my-number, kind: server }
    files: { title: 庁内ファイルサーバ, tier: lgwan, kind: server }
  flows:
    proposal: { from: tax, to: files, medium: local-network, data: forward }
exceptions:
  EX-1:
    requirement: 6.3.1/isolation
    subjects: [{ flow: proposal }]
    reason: 集計表を渡すため
    requestedBy: tax
    approvedBy: ciso
    approvedOn: '2026-04-01'
    from: '2026-04-01'
    until: '2027-03-31'
    compensating: [内容の目視確認]
`,
    );
    const { stdout, code } = await ask(
      'excepted.yaml',
      '--from',
      'tax',
      '--to',
      'files',
      '--medium',
      'local-network',
      '--data',
      'forward',
      '--exception',
      'EX-1',
    );
    expect(code).toBe(0);
    expect(stdout).toContain(
      '== 例外措置で認められているもの 1件\n\n  例外 EX-1（2026-04-01から2027-03-31まで）\n    理由: 集計表を渡すため\n    申請: 税務課長 港\n    承認: 副市長 浜野（2026-04-01）\n    代替措置: 内容の目視確認\n    - 6(3)① ',
    );
  });
});
