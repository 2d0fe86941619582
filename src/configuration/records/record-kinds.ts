import { audiences, type Bilingual, scope, threats } from '../../policy/index';
import type { SubjectReference } from './subject-reference';

/** A kind of thing that a declaration holds in a section of records (宣言される物の種類). */
export interface RecordKindEntry {
  readonly label: Bilingual;
  /** The keys of the section that holds them. */
  readonly section: readonly [string, ...string[]];
  /**
   * Whether a reference to one stands unresolved while the section is absent: an absent section is unknown, and may be another file's to declare.
   * The network is resolved always: a flow to nothing breaks no rule.
   */
  readonly resolvedWhileDeclared?: true;
}

/**
 * The kinds, by the name that records and results use. From here come what a reference can name, what a judgement can be about, and what results
 * call it: a new section of records is one line.
 */
export const recordKinds = {
  node: { label: { ja: '機器', en: 'node' }, section: ['network', 'nodes'] },
  party: { label: { ja: '相手方', en: 'party' }, section: ['network', 'parties'] },
  flow: { label: { ja: '通信', en: 'flow' }, section: ['network', 'flows'] },
  boundary: { label: { ja: '境界', en: 'boundary' }, section: ['network', 'boundaries'] },
  exit: { label: { ja: '接続口', en: 'exit' }, section: ['network', 'exits'] },
  data: { label: { ja: '情報', en: 'data set' }, section: ['assets', 'information'] },
  body: { label: { ja: '機関', en: 'body' }, section: ['scope', 'bodies'], resolvedWhileDeclared: true },
  role: { label: { ja: '役割', en: 'role' }, section: ['organization', 'roles'], resolvedWhileDeclared: true },
  unit: { label: { ja: '部署', en: 'unit' }, section: ['organization', 'units'], resolvedWhileDeclared: true },
  system: { label: { ja: '情報システム', en: 'information system' }, section: ['assets', 'systems'], resolvedWhileDeclared: true },
  facility: { label: { ja: '設備', en: 'facility' }, section: ['assets', 'facilities'], resolvedWhileDeclared: true },
  medium: { label: { ja: '電磁的記録媒体', en: 'storage medium' }, section: ['assets', 'media'], resolvedWhileDeclared: true },
  'system-document': {
    label: { ja: 'システム関連文書', en: 'system document' },
    section: ['assets', 'systemDocuments'],
    resolvedWhileDeclared: true,
  },
  room: { label: { ja: '部屋', en: 'room' }, section: ['physical', 'rooms'], resolvedWhileDeclared: true },
  protection: {
    label: { ja: '物理的な対策', en: 'physical protection' },
    section: ['physical', 'protections'],
    resolvedWhileDeclared: true,
  },
  disposal: { label: { ja: '廃棄', en: 'disposal' }, section: ['physical', 'disposals'], resolvedWhileDeclared: true },
  'staff-rules': { label: { ja: '遵守事項', en: 'staff rules' }, section: ['personnel', 'rules'], resolvedWhileDeclared: true },
  training: { label: { ja: '教育', en: 'training' }, section: ['personnel', 'training'], resolvedWhileDeclared: true },
  'awareness-activity': {
    label: { ja: '啓発', en: 'awareness activity' },
    section: ['personnel', 'awareness'],
    resolvedWhileDeclared: true,
  },
  'compliance-check': {
    label: { ja: '遵守状況の確認', en: 'compliance check' },
    section: ['operations', 'complianceChecks'],
    resolvedWhileDeclared: true,
  },
  contract: { label: { ja: '契約', en: 'contract' }, section: ['outsourcing', 'contracts'], resolvedWhileDeclared: true },
  'cloud-service': {
    label: { ja: '外部サービス', en: 'cloud service' },
    section: ['outsourcing', 'cloudServices'],
    resolvedWhileDeclared: true,
  },
  'social-media-service': {
    label: { ja: 'ソーシャルメディアサービス', en: 'social media service' },
    section: ['outsourcing', 'socialMedia', 'services'],
    resolvedWhileDeclared: true,
  },
  audit: { label: { ja: '監査', en: 'audit' }, section: ['review', 'audits'], resolvedWhileDeclared: true },
  'self-check': { label: { ja: '自己点検', en: 'self-check' }, section: ['review', 'selfChecks'], resolvedWhileDeclared: true },
  'review-finding': { label: { ja: '指摘事項', en: 'review finding' }, section: ['review', 'findings'], resolvedWhileDeclared: true },
  change: { label: { ja: '状況の変化', en: 'change of circumstances' }, section: ['review', 'changes'], resolvedWhileDeclared: true },
  'risk-analysis': { label: { ja: 'リスク分析', en: 'risk analysis' }, section: ['review', 'riskAnalyses'], resolvedWhileDeclared: true },
  revision: { label: { ja: '見直し', en: 'revision' }, section: ['review', 'revisions'], resolvedWhileDeclared: true },
  document: { label: { ja: '文書', en: 'document' }, section: ['documents'], resolvedWhileDeclared: true },
} as const satisfies Readonly<Record<string, RecordKindEntry>>;

/** The name of a kind of record (宣言される物の種類名). */
export type RecordKind = keyof typeof recordKinds;

/** Things that the policy itself lists, of which a result or a judgement may speak, and their ids. */
export const policyKinds = {
  'body-kind': { label: { ja: '機関の区分', en: 'kind of body' }, of: [...scope.bodies, ...scope.unnamedBodies] },
  threat: { label: { ja: '脅威', en: 'threat' }, of: threats },
  audience: { label: { ja: '職員等の区分', en: 'group of staff' }, of: audiences },
} as const satisfies Readonly<
  Record<string, { readonly label: Bilingual; readonly of: readonly { readonly id: string; readonly label: Bilingual }[] }>
>;

/** The name of a kind of thing that the policy lists (方針が挙げるものの種類名). */
export type PolicyKind = keyof typeof policyKinds;

/**
 * The pointer of the section that holds a kind of record (種類ごとの記録の節の場所), a JSON Pointer (RFC 6901).
 *
 * @see {@link recordKinds}
 * @example
 * ```ts
 * import { sectionPointer } from 'gotsu-security-policy';
 *
 * sectionPointer('contract'); // '/outsourcing/contracts'
 * ```
 */
export function sectionPointer(kind: RecordKind): string {
  return `/${recordKinds[kind].section.join('/')}`;
}

/**
 * The records of a kind in a declaration, by id (種類ごとの記録), whatever they hold; `undefined` where the section is absent, which is unknown and not empty.
 *
 * @param configuration A declaration that has been read: what stands in the section is not looked at again.
 * @see {@link recordKinds}
 * @example
 * ```ts
 * import { parseConfiguration, recordsOf } from 'gotsu-security-policy';
 *
 * const configuration = parseConfiguration({ outsourcing: { contracts: { tax: { title: '税務システムの保守' } } } });
 * Object.keys(recordsOf('contract', configuration) ?? {}); // ['tax']
 * recordsOf('audit', configuration); // undefined: nothing is said of audits
 * ```
 */
export function recordsOf(kind: RecordKind, configuration: object): Readonly<Record<string, object>> | undefined {
  const entry: RecordKindEntry = recordKinds[kind];
  let value: unknown = configuration;
  for (const key of entry.section) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  // Every section of the table is a record of objects, which the schema has checked and a test holds against the table.
  return value as Readonly<Record<string, object>> | undefined;
}

/**
 * Whether a declaration holds a record of this kind and id (宣言にある物か); of what the policy lists, whether it does.
 *
 * @see {@link recordKinds} and {@link policyKinds}
 * @example
 * ```ts
 * import { isDeclaredThing, parseConfiguration } from 'gotsu-security-policy';
 *
 * const configuration = parseConfiguration({ outsourcing: { contracts: { tax: {} } } });
 * isDeclaredThing('contract', 'tax', configuration); // true
 * isDeclaredThing('contract', 'toString', configuration); // false
 * isDeclaredThing('threat', 'disaster', configuration); // true: 3 lists it, whatever is declared
 * ```
 */
export function isDeclaredThing(kind: RecordKind | PolicyKind, id: string, configuration: object): boolean {
  if (isPolicyKind(kind)) return policyKinds[kind].of.some((one) => one.id === id);
  const records = recordsOf(kind, configuration);
  return records !== undefined && Object.hasOwn(records, id);
}

/**
 * Whether a kind is one of which the policy itself lists the things (方針が挙げるものの種類か), rather than a declaration.
 *
 * @see {@link policyKinds}
 * @example
 * ```ts
 * import { isPolicyKind } from 'gotsu-security-policy';
 *
 * isPolicyKind('threat'); // true
 * isPolicyKind('contract'); // false: contracts are declared
 * ```
 */
export function isPolicyKind(kind: string): kind is PolicyKind {
  return Object.hasOwn(policyKinds, kind);
}

/**
 * What a reference names by kind and id (参照が指す物); `undefined` for a placement or a path, which are named by two ids.
 *
 * @see {@link SubjectReference}
 * @example
 * ```ts
 * import { namedThing } from 'gotsu-security-policy';
 *
 * namedThing({ contract: 'tax' }); // { kind: 'contract', id: 'tax' }
 * namedThing({ path: { from: 'counter', to: 'web' } }); // undefined
 * ```
 */
export function namedThing(reference: SubjectReference): { readonly kind: RecordKind | PolicyKind; readonly id: string } | undefined {
  for (const [kind, id] of Object.entries(reference)) if (isNamedKind(kind) && typeof id === 'string') return { kind, id };
  return undefined;
}

function isNamedKind(kind: string): kind is RecordKind | PolicyKind {
  return Object.hasOwn(recordKinds, kind) || isPolicyKind(kind);
}
