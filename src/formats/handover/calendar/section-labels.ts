import { type RecordKind, recordKinds } from '../../../configuration/index';
import type { Bilingual } from '../../../policy/index';

/** What is called what, of the sections that are no records of a kind, and of what stands within a record. */
export const parts: Readonly<Record<string, Bilingual>> = {
  exceptions: { ja: '例外', en: 'exception' },
  judgements: { ja: '判断', en: 'judgement' },
  attestations: { ja: '表明', en: 'attestation' },
  'technical/systems': { ja: '技術的な対策', en: 'technical measures' },
  'operations/monitoring': { ja: '監視', en: 'monitoring' },
  'operations/incidentResponsePlan': { ja: '緊急時対応計画', en: 'incident response plan' },
  'organization/structure': { ja: '全庁の体制', en: 'structure across the city' },
  'assets/handling': { ja: '区分ごとの取扱い', en: 'handling' },
  'review/needs': { ja: '必要性の検討', en: 'consideration of a need' },
  'review/threats': { ja: '脅威の想定', en: 'threat' },
  subcontracting: { ja: '再委託', en: 'subcontract' },
  registrations: { ja: '登録・認証', en: 'registration' },
  confirmations: { ja: '確認', en: 'confirmation' },
  actions: { ja: '措置', en: 'action' },
  selection: { ja: '選定', en: 'selection' },
  oversight: { ja: '監督', en: 'oversight' },
  approval: { ja: '承認', en: 'approval' },
  responsibilitySplit: { ja: '責任分界', en: 'split of responsibilities' },
  formerHolders: { ja: '前任者', en: 'former holder' },
  covered: { ja: '方針の適用', en: 'coverage' },
  parts: { ja: '方針の適用', en: 'coverage' },
  patching: { ja: '更新の適用', en: 'patching' },
  logs: { ja: '記録', en: 'logs' },
  backups: { ja: 'バックアップ', en: 'backups' },
  access: { ja: 'アクセス制御', en: 'access control' },
  malware: { ja: '不正プログラム対策', en: 'malware protection' },
  intrusion: { ja: '不正アクセス対策', en: 'intrusion protection' },
};

/** The sections of records, by kind. The keys of the table are the kinds. */
const sections: readonly (readonly [RecordKind, string])[] = (Object.keys(recordKinds) as RecordKind[]).map((kind) => [
  kind,
  recordKinds[kind].section.join('/'),
]);

/** The section a path leads into, and where in the path the id stands. */
export function sectionOf(path: readonly string[]): readonly [section: string, depth: number] {
  for (const depth of [3, 2, 1]) {
    const section = path.slice(0, depth).join('/');
    if (sections.some(([, one]) => one === section) || parts[section] !== undefined) return [section, depth];
  }
  return [path.slice(0, -1).join('/'), Math.max(0, path.length - 1)];
}

/** What the records of a section are called, or the section itself. */
export function labelOf(section: string): Bilingual | undefined {
  const kind = sections.find(([, one]) => one === section)?.[0];
  return kind === undefined ? parts[section] : recordKinds[kind].label;
}
