import { type Audit, recordsOf } from '../../configuration/index';
import { comparableName, isSameName } from '../../configuration/notation/names';
import { type Facts, fill, forJudgement, listOf, notApplicable, type Outcome, pass, saysNothing } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, entriesOf, overRecords, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { asked, question, unlessAsked } from './asking';

const messages = {
  own: {
    ja: '「{name}」の監査人は、監査した部署（{unit}）に属する。',
    en: 'The auditor of "{name}" belongs to a unit that was audited ({unit}).',
  },
  ownByOwn: {
    ja: '「{name}」で監査人の所属（{unit}）を監査したのは、その部署自身である。',
    en: 'In "{name}" the auditor\'s unit ({unit}) was audited by itself.',
  },
  near: {
    ja: '「{name}」の監査人の所属（{unit}）は、監査した部署（{audited}）の一部かもしれない。',
    en: 'The unit of the auditor of "{name}" ({unit}) may be part of one that was audited ({audited}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const near: Bilingual = { ja: '監査人は、監査した部署から独立しているか', en: 'Is the auditor independent of the unit that was audited?' };

/** The auditor does not belong to the audited unit (監査人の独立性). @see 7 */
export const auditorIndependence = defineRule({
  id: 'review/auditor-independence',
  requirements: ['7/auditor-independence'],
  reading: 'interpretation',
  justification: {
    ja: '監査人の所属と監査した部署を、表記の揺れを除いて比べる。市全体の監査では、監査人の所属を別の部署が監査したことを求める。同じ範囲を後に監査し直したものがあれば、そちらだけを見る。',
    en: "The unit of the auditor is held against the units audited, whatever the spelling. In an audit of the whole municipality, another unit has to have audited the auditor's own. Where a later audit of the same scope has taken place, only that one is looked at.",
  },
  severity: 'violation',
  title: { ja: '監査人の独立性', en: 'Independence of the auditor' },
  remedy: {
    ja: '監査した部署に属さない者が監査する。市全体の監査では、監査人の所属を別の部署に監査させ、ownUnitAuditedBy に書く。',
    en: 'Have somebody audit who does not belong to the unit; in an audit of the whole municipality, let another unit audit the auditor\'s own and name it in "ownUnitAuditedBy".',
  },
  facts: [
    '/review/audits/{id}/kind',
    '/review/audits/{id}/on',
    '/review/audits/{id}/scope',
    '/review/audits/{id}/auditor',
    '/review/audits/{id}/auditorUnit',
    '/review/audits/{id}/ownUnitAuditedBy',
  ],
  ...overRecords({ kind: 'audit', select: ({ review }) => review?.audits, check: checkAudit }),
});

function checkAudit(entry: Entry<Audit>, facts: Facts): Outcome {
  const { kind, on, scope } = entry.record;
  const [unit, other] = [unitNamed(entry.record.auditorUnit), unitNamed(entry.record.ownUnitAuditedBy)];
  if ((on !== undefined && on > facts.asOf) || isRepeated(entry, facts)) return notApplicable;
  // Somebody from outside belongs to no unit; who it is must still be said.
  if (unit === undefined) return unlessAsked(entry, kind === 'external' ? asked(entry, ['auditor']) : [question('auditorUnit', entry)]);
  if (scope === undefined) return unlessAsked(entry, asked(entry, ['scope']));
  if (scope !== 'municipality' && !scope.some((one) => isSameName(one, unit) || isWithin(one, unit, facts))) return pass;
  return other === undefined ? checkScope(entry, unit, scope) : checkOwnUnit(entry, unit, other, facts);
}

/** 「なし」 in the place of a unit names none. */
function unitNamed(unit: string | undefined): string | undefined {
  return unit === undefined || saysNothing(unit) ? undefined : unit;
}

/** The unit of the auditor was audited, or may have been, and nobody else is said to have done it. */
function checkScope(entry: Entry<Audit>, unit: string, scope: 'municipality' | readonly string[]): Outcome {
  if (scope === 'municipality') return unlessAsked(entry, asked(entry, ['ownUnitAuditedBy']));
  const name = titleOf(entry);
  if (scope.some((one) => isSameName(one, unit))) return failing(fill(messages.own, { name, unit }));
  return forJudgement(fill(messages.near, { name, unit, audited: listOf(scope) }), near);
}

/** Another unit is said to have audited the unit of the auditor. */
function checkOwnUnit(entry: Entry<Audit>, unit: string, other: string, facts: Facts): Outcome {
  const name = titleOf(entry);
  if (isSameName(other, unit)) return failing(fill(messages.ownByOwn, { name, unit }));
  return isWithin(other, unit, facts) ? forJudgement(fill(messages.near, { name, unit: other, audited: unit }), near) : pass;
}

/** Whether a later audit has dealt with all that this one did: what is relied on now is that one. */
function isRepeated({ record: { on, scope } }: Entry<Audit>, { configuration, asOf }: Facts): boolean {
  return [...entriesOf(configuration.review?.audits ?? {}, '')].some(({ record: later }) => {
    if (on === undefined || later.on === undefined || later.on <= on || later.on > asOf) return false;
    if (later.scope === 'municipality') return true;
    return Array.isArray(scope) && scope.every((unit) => Array.isArray(later.scope) && later.scope.some((one) => isSameName(one, unit)));
  });
}

/** Whether one name begins with the other, as 総務課 and 総務課情報係 do; where units are declared, their ids say nothing of the kind. */
function isWithin(a: string, b: string, { configuration }: Facts): boolean {
  const [one, other] = [comparableName(a), comparableName(b)];
  return recordsOf('unit', configuration) === undefined && (one.startsWith(other) || other.startsWith(one));
}
