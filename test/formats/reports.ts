import type { Configuration } from '../../src/configuration/index';
import type { Report, RequirementStatus, Result } from '../../src/evaluation/report';
import { identityOf, type Subject } from '../../src/facts/index';
import { type ClauseId, clauses, gotsuPolicy } from '../../src/policy/index';

/** A small city as somebody would write it; the reports below are about it. */
export const city: Configuration = {
  municipality: { name: '江津市', code: '322075' },
  network: {
    nodes: {
      'tax-db': { title: '住民税データベース', tier: 'my-number', kind: 'server' },
      'file-server': { title: '庁内ファイルサーバ', tier: 'lgwan', kind: 'storage' },
      exchange: { title: 'ファイル交換サーバ', tier: 'internet', kind: 'server' },
      'shared-printer': { title: '市民課の複合機', tiers: ['my-number', 'lgwan'], kind: 'printer' },
    },
    parties: { internet: { title: 'インターネット', zone: 'internet' } },
    flows: {
      'tax-copy': { title: '税データの複写', from: 'tax-db', to: 'file-server', exception: 'EX-1' },
      'file-out': { title: '庁外への受渡し', from: 'file-server', to: 'exchange' },
    },
  },
  exceptions: {
    'EX-1': { requirement: '6.3.1/isolation', subjects: [{ flow: 'tax-copy' }], from: '2026-04-01', until: '2027-03-31' },
    'EX-2': { requirement: '6.3.1/isolation', subjects: [{ node: 'shared-printer' }], from: '2025-04-01', until: '2026-03-31' },
  },
};

const titles = {
  ja: '領域間の通信の無害化',
  en: 'Sanitized communication between the LGWAN and Internet tiers',
};

/** A result with what a test does not care about filled in. */
export function result(given: Partial<Result> & { readonly requirement: string; readonly subjects: readonly Subject[] }): Result {
  const rule = given.rule ?? 'network/sanitized-communication';
  const clause = given.requirement.split('/')[0];
  return {
    rule,
    clause: (clauses.find(({ id }) => id === clause)?.id ?? null) satisfies ClauseId | null,
    basis: 'policy',
    reading: 'literal',
    outcome: 'fail',
    disposition: 'open',
    severity: 'violation',
    locations: [],
    title: titles,
    message: { ja: '通信が無害化されていない。', en: 'The communication is not sanitized.' },
    remedy: { ja: '両方向を無害化する。', en: 'Sanitize both directions.' },
    identity: identityOf(rule, given.requirement, given.subjects),
    ...given,
  };
}

const flow = (id: string): Subject => ({ kind: 'flow', id });
const node = (id: string): Subject => ({ kind: 'node', id });
const municipality: Subject = { kind: 'municipality', id: 'municipality' };
const inCity = (pointer: string) => ({ file: 'city.yaml', pointer });

const unsanitized = result({
  requirement: '6.3.2/sanitized-communication',
  subjects: [flow('file-out')],
  locations: [inCity('/network/flows/file-out')],
  message: {
    ja: '「庁内ファイルサーバ」（LGWAN接続系）と「ファイル交換サーバ」（インターネット接続系）の間の通信が無害化されていない。',
    en: 'Communication between "庁内ファイルサーバ" (LGWAN tier) and "ファイル交換サーバ" (Internet tier) is not sanitized.',
  },
  remedy: {
    ja: 'データが動くすべての向きを無害化通信にするか、この通信をやめる。',
    en: 'Sanitize every direction in which data moves, or close this communication.',
  },
});

const excepted = result({
  rule: 'network/my-number-isolation',
  requirement: '6.3.1/isolation',
  subjects: [flow('tax-copy')],
  locations: [inCity('/network/flows/tax-copy')],
  disposition: 'excepted',
  exception: 'EX-1',
  message: {
    ja: '「住民税データベース」（マイナンバー利用事務系）と「庁内ファイルサーバ」（LGWAN接続系）の間で通信している。',
    en: '"住民税データベース" (My Number tier) communicates with "庁内ファイルサーバ" (LGWAN tier).',
  },
});

const pathRule = 'network/my-number-path';
const path = result({
  rule: pathRule,
  reading: 'interpretation',
  requirement: '6.3.1/isolation',
  subjects: [
    { kind: 'path-from', id: 'tax-db' },
    { kind: 'path-to', id: 'exchange' },
  ],
  locations: [inCity('/network/flows/tax-copy'), inCity('/network/flows/file-out')],
  path: [
    { from: 'tax-db', to: 'file-server', flow: 'tax-copy', kind: 'flow', certainty: 'must' },
    { from: 'file-server', to: 'exchange', flow: 'file-out', kind: 'flow', certainty: 'may' },
  ],
  consequenceOf: [excepted.identity],
  message: {
    ja: '「住民税データベース」のデータが、いくつかの通信を経て「ファイル交換サーバ」（インターネット接続系）に届く。',
    en: 'Data of "住民税データベース" reaches "ファイル交換サーバ" (Internet tier) by way of several flows.',
  },
  remedy: {
    ja: '経路のどこかを断つか、両端を名指しした例外を記録する。',
    en: 'Cut the path somewhere, or record an exception that names both ends.',
  },
});

const expired = result({
  rule: 'network/bridging-node',
  reading: 'interpretation',
  requirement: '6.3.1/isolation',
  subjects: [node('shared-printer')],
  locations: [inCity('/network/nodes/shared-printer')],
  disposition: 'expired',
  exception: 'EX-2',
  message: {
    ja: '「市民課の複合機」はマイナンバー利用事務系とLGWAN接続系の両方に属し、そのつながりを通じてデータが移りうる（遮断は宣言されていない）。',
    en: '"市民課の複合機" stands in the My Number tier and the LGWAN tier at once and joins them; nothing is declared that keeps data from passing.',
  },
  remedy: { ja: '領域ごとに機器を分ける。', en: 'Use one device for each tier.' },
});

const followsFromPrinter = result({
  rule: pathRule,
  reading: 'interpretation',
  requirement: '6.3.1/isolation',
  subjects: [
    { kind: 'path-from', id: 'shared-printer' },
    { kind: 'path-to', id: 'exchange' },
  ],
  path: [{ from: 'shared-printer', to: 'shared-printer', kind: 'bridge', certainty: 'must' }],
  consequenceOf: [expired.identity],
  message: {
    ja: '「市民課の複合機」のデータが「ファイル交換サーバ」に届く。',
    en: 'Data of "市民課の複合機" reaches "ファイル交換サーバ".',
  },
});

const lifeCycle = result({
  rule: 'exceptions/period',
  requirement: 'exceptions/period',
  basis: 'interpretation',
  reading: 'interpretation',
  subjects: [{ kind: 'exception', id: 'EX-2' }],
  locations: [inCity('/exceptions/EX-2/until')],
  message: { ja: '例外 EX-2 は2026-03-31に終わっている。', en: 'Exception EX-2 ended on 2026-03-31.' },
  remedy: { ja: '承認を取り直して期間を改めるか、例外を取り除く。', en: 'Have it approved anew with a new period, or remove it.' },
});

const terminals = Array.from({ length: 12 }, (_, index) => `tax-terminal-${String(index + 1).padStart(2, '0')}`).map((id) =>
  result({
    rule: 'network/terminal-multi-factor',
    requirement: '6.3.1/multi-factor',
    outcome: 'undetermined',
    subjects: [node(id)],
    message: { ja: `端末「${id}」の認証要素が宣言されていない。`, en: `The factors of terminal "${id}" are not declared.` },
    unknown: [
      {
        reason: 'missing-fact',
        pointer: `/network/nodes/${id}/factors`,
        question: { ja: `端末「${id}」は何で認証するか（factors）`, en: `What does terminal "${id}" ask for at sign-in (factors)?` },
      },
    ],
  }),
);

const judgement = result({
  rule: 'network/security-cloud',
  requirement: '6.3.3/security-cloud',
  outcome: 'undetermined',
  subjects: [{ kind: 'security-cloud', id: 'security-cloud' }],
  message: {
    ja: 'セキュリティクラウドに代わるものがあると宣言されている。',
    en: 'Something is declared to stand in for the security cloud.',
  },
  unknown: [
    {
      reason: 'judgement',
      question: { ja: 'それはセキュリティクラウドと同等と判断できるか', en: 'Is it equivalent to the security cloud?' },
    },
  ],
});

const coverage = result({
  rule: 'scope/coverage',
  requirement: '6.3.1/isolation',
  outcome: 'undetermined',
  subjects: [municipality],
  message: { ja: '宣言された範囲では違反は見つかっていない。', en: 'No violation found in the declared systems.' },
  unknown: [
    { reason: 'coverage', pointer: '/covers', question: { ja: '団体全体の宣言か（covers）', en: 'Is the whole declared (covers)?' } },
  ],
});

function noRecord(requirement: string): Result {
  return result({
    rule: 'evaluation/no-record',
    requirement,
    outcome: 'undetermined',
    subjects: [municipality],
    unknown: [{ reason: 'no-record', question: { ja: '実施されているか', en: 'Is it done?' } }],
  });
}

const advice = result({
  rule: 'exceptions/need',
  requirement: 'exceptions/need',
  basis: 'interpretation',
  severity: 'advice',
  subjects: [{ kind: 'exception', id: 'EX-3' }],
  message: { ja: '例外 EX-3 は要らない。これがなくても不適合はない。', en: 'Exception EX-3 is not needed: nothing fails without it.' },
  remedy: { ja: '例外を取り除く。', en: 'Remove the exception.' },
});

/** The state of every requirement of the policy, all alike but for those named. */
export function requirementStatuses(
  states: Readonly<Record<string, RequirementStatus['status']>>,
  other: RequirementStatus['status'],
): readonly RequirementStatus[] {
  return gotsuPolicy.requirements.map(({ id, clauses: said, area, basis, modality }) => {
    const status = states[id] ?? other;
    return { id, clauses: said, area, basis, modality, status, establishedBy: status === 'undetermined' ? null : 'facts' };
  });
}

/** A report with what a test does not care about filled in. */
export function report(given: Partial<Report>): Report {
  return {
    schemaVersion: 1,
    policy: { id: gotsuPolicy.id, title: gotsuPolicy.title },
    profile: ['policy'],
    asOf: '2026-11-24',
    declared: { municipality: '江津市', covers: 'unknown' },
    verdict: 'undetermined',
    suspect: [],
    clauses: [],
    controls: [],
    requirements: requirementStatuses({}, 'undetermined'),
    results: [],
    passes: [],
    ...given,
  };
}

/** A city with a little of everything. */
export const mixed: Report = report({
  verdict: 'nonconformant',
  clauses: [
    { clause: '6', label: '6', status: 'nonconformant' },
    { clause: '6.1', label: '6(1)', status: 'undetermined' },
    { clause: '6.3', label: '6(3)', status: 'nonconformant' },
    { clause: '6.3.1', label: '6(3)①', status: 'nonconformant' },
    { clause: '6.3.2', label: '6(3)②', status: 'nonconformant' },
    { clause: '6.3.3', label: '6(3)③', status: 'undetermined' },
    { clause: '6.8.p3', label: '6(8)第3段落', status: 'not-applicable' },
  ],
  controls: [{ id: 'network', status: 'nonconformant' }],
  requirements: requirementStatuses(
    { '6.3.1/isolation': 'nonconformant', '6.3.2/sanitized-communication': 'nonconformant', '6.3.2/partition': 'conformant' },
    'undetermined',
  ),
  results: [
    unsanitized,
    excepted,
    path,
    expired,
    followsFromPrinter,
    lifeCycle,
    ...terminals,
    judgement,
    coverage,
    noRecord('6.1/city-wide-structure'),
    noRecord('6.2/classification'),
    noRecord('6.2/handling'),
    advice,
  ],
  passes: [
    { rule: 'network/path-partition', requirement: '6.3.2/partition', count: 3, notApplicable: 1, facts: ['/network/flows/{id}/via'] },
  ],
});

/** Nothing was declared. */
export const empty: Report = report({
  declared: { covers: 'unknown' },
  results: gotsuPolicy.requirements.map(({ id }) => noRecord(id)),
});

/** Everything that is left is covered by a valid exception. */
export const allExcepted: Report = report({
  declared: { municipality: '江津市', covers: 'municipality' },
  verdict: 'excepted',
  clauses: [{ clause: '6.3.1', label: '6(3)①', status: 'excepted' }],
  requirements: requirementStatuses({ '6.3.1/isolation': 'excepted' }, 'conformant'),
  results: [excepted],
  passes: [
    {
      rule: 'network/my-number-isolation',
      requirement: '6.3.1/isolation',
      count: 4,
      notApplicable: 0,
      facts: ['/network/flows/{id}/from'],
    },
  ],
});

/** A rule threw. */
export const broken: Report = report({
  verdict: 'error',
  only: ['6.3'],
  withoutExceptions: true,
  clauses: [{ clause: '6.3.2', label: '6(3)②', status: 'error' }],
  requirements: requirementStatuses({ '6.3.2/sanitized-communication': 'error' }, 'conformant'),
  results: [
    result({
      requirement: '6.3.2/sanitized-communication',
      outcome: 'error',
      subjects: [flow('file-out')],
      message: { ja: '規則が途中で止まった: boom', en: 'The rule stopped: boom' },
      remedy: { ja: '規則の異常を開発元に知らせる。', en: 'Report the rule error.' },
    }),
  ],
});

/** Nothing is wrong and nothing is open. */
export const conformant: Report = report({
  declared: { municipality: '江津市', covers: 'municipality' },
  profile: ['policy', 'guideline'],
  verdict: 'conformant',
  clauses: [{ clause: '6.3.1', label: '6(3)①', status: 'conformant' }],
  requirements: requirementStatuses({}, 'conformant'),
  passes: [
    {
      rule: 'network/my-number-isolation',
      requirement: '6.3.1/isolation',
      count: 4,
      notApplicable: 2,
      facts: ['/network/flows/{id}/from'],
    },
  ],
});
