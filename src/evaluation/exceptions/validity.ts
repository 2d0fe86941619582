import type { Configuration, Exception, Role, SubjectReference } from '../../configuration/index';
import { isSamePerson } from '../../configuration/notation/names';
import { type Facts, isNoReason, officeOn, pointer, saysNothing } from '../../facts/index';
import type { Bilingual, Policy } from '../../policy/index';

/** What tells whether a subject has an external party at an end. */
type Ends = Pick<Facts, 'parties' | 'flows'>;

/** The state of an exception on a day (例外の状態). Only `valid` covers anything. */
export type ExceptionState = 'valid' | 'invalid' | 'unverifiable' | 'not-yet-valid' | 'expired';

/** What is wrong with an exception, or not known about it. */
export interface Defect {
  readonly kind: 'incomplete' | 'self-approved' | 'not-exceptable' | 'unauthorized' | 'unverifiable';
  readonly key: string;
  /** Where the fact that is missing would stand. */
  readonly at?: string;
  readonly text: Bilingual;
}

/** An exception with all that follows about it. */
export interface JudgedException {
  readonly id: string;
  readonly exception: Exception;
  readonly state: ExceptionState;
  readonly defects: readonly Defect[];
  /** The first and last day on which it covers something, if it is complete. */
  readonly period?: { readonly from: string; readonly until: string };
}

/**
 * Judges every exception of a declaration on a day: exceptable requirement, reason, requester, an approver whose role may approve and who is not
 * the requester, dates. It covers the days from the later of start and approval to the end, both included.
 */
export function judgeExceptions(configuration: Configuration, facts: Ends, policy: Policy, asOf: string): readonly JudgedException[] {
  return Object.entries(configuration.exceptions ?? {}).map(([id, exception]) => {
    const defects = [...incomplete(exception, facts), ...notExceptable(exception, policy), ...approval(exception, configuration)];
    const period = periodOf(exception, facts);
    const common = { id, exception, defects, ...(period === undefined ? {} : { period }) };
    if (defects.some(({ kind }) => kind !== 'unverifiable')) return { ...common, state: 'invalid' };
    if (defects.length > 0) return { ...common, state: 'unverifiable' };
    // One that was approved after its last day was never valid: nothing is approved backwards.
    if (period === undefined || period.until < period.from) return { ...common, state: 'invalid' };
    if (asOf < period.from) return { ...common, state: 'not-yet-valid' };
    return { ...common, state: asOf > period.until ? 'expired' : 'valid' };
  });
}

function periodOf(exception: Exception, facts: Ends): { readonly from: string; readonly until: string } | undefined {
  const { from, approvedOn } = exception;
  const until = endOf(exception, facts);
  if (from === undefined || approvedOn === undefined || until === undefined) return undefined;
  return { from: from > approvedOn ? from : approvedOn, until };
}

/** The last day; where every subject has an external party at an end, a review date may stand in for it. */
function endOf(exception: Exception, facts: Ends): string | undefined {
  if (exception.until !== undefined) return exception.until;
  return mayBeReviewed(exception, facts) ? exception.reviewBy : undefined;
}

function mayBeReviewed({ subjects }: Exception, facts: Ends): boolean {
  return subjects.length > 0 && subjects.every((reference) => hasParty(reference, facts));
}

function hasParty(reference: SubjectReference, facts: Ends): boolean {
  if ('placement' in reference) return facts.parties.has(reference.placement.node);
  if ('flow' in reference) {
    const flow = facts.flows.get(reference.flow);
    return flow?.from.kind === 'party' || flow?.to.kind === 'party';
  }
  if ('path' in reference) return facts.parties.has(reference.path.from) || facts.parties.has(reference.path.to);
  return false;
}

function incomplete(exception: Exception, facts: Ends): readonly Defect[] {
  const defects: Defect[] = [];
  const demand = (present: boolean, key: string, ja: string, en: string): void => {
    if (!present) defects.push({ kind: 'incomplete', key, text: { ja: `${ja}（${key}）がない`, en: `${en} (${key}) is missing` } });
  };
  demand(exception.subjects.length > 0, 'subjects', '対象', 'what it covers');
  demand(exception.reason !== undefined && !isNoReason(exception.reason), 'reason', '理由', 'the reason');
  demand(exception.requestedBy !== undefined, 'requestedBy', '申請者', 'the requester');
  demand(exception.approvedBy !== undefined, 'approvedBy', '承認者', 'the approver');
  demand(exception.approvedOn !== undefined, 'approvedOn', '承認日', 'the day of approval');
  demand(exception.from !== undefined, 'from', '開始日', 'the first day');
  demand(endOf(exception, facts) !== undefined, 'until', '終了日', 'the last day');
  return defects;
}

function notExceptable(exception: Exception, policy: Policy): readonly Defect[] {
  const requirement = policy.requirements.find(({ id }) => id === exception.requirement);
  if (requirement?.modality === 'in-principle') return [];
  return [
    {
      kind: 'not-exceptable',
      key: 'requirement',
      text: {
        ja: `要求 ${exception.requirement} は「原則として」とされておらず、例外を認められない`,
        en: `requirement ${exception.requirement} is not stated in principle, so no exception is possible`,
      },
    },
  ];
}

function approval(exception: Exception, configuration: Configuration): readonly Defect[] {
  const { approvedBy, requestedBy, approvedOn } = exception;
  if (approvedBy === undefined) return [];
  const unverifiable = (key: string, at: string, ja: string, en: string): readonly Defect[] => [
    { kind: 'unverifiable', key, at, text: { ja, en } },
  ];
  const roles = configuration.organization?.roles;
  if (roles === undefined) {
    return unverifiable(
      'organization',
      '/organization/roles',
      '承認者の役割（organization.roles）が宣言されておらず、承認を確かめられない',
      'the roles are not declared (organization.roles), so the approval cannot be verified',
    );
  }
  const selfApproved: readonly Defect[] = [
    { kind: 'self-approved', key: 'approvedBy', text: { ja: '申請者と承認者が同じである', en: 'requester and approver are the same' } },
  ];
  if (approvedBy === requestedBy) return selfApproved;
  const approver = roles[approvedBy];
  const requester = requestedBy === undefined ? undefined : roles[requestedBy];
  if (approver?.mayApproveExceptions === false) {
    return [
      {
        kind: 'unauthorized',
        key: 'approvedBy',
        text: {
          ja: `役割「${approver.title ?? approvedBy}」は例外を承認できない`,
          en: `role "${approver.title ?? approvedBy}" may not approve exceptions`,
        },
      },
    ];
  }
  if (approver?.mayApproveExceptions === undefined) {
    return unverifiable(
      'approvedBy',
      pointer('organization', 'roles', approvedBy, 'mayApproveExceptions'),
      `役割「${approvedBy}」が例外を承認できるか（mayApproveExceptions）が宣言されていない`,
      `whether role "${approvedBy}" may approve exceptions (mayApproveExceptions) is not declared`,
    );
  }
  // That the day of approval or the requester is missing has been said already; without the day nobody can be asked for.
  if (approvedOn === undefined) return [];
  const office = officeOn(approver, approvedOn);
  if (office.state !== 'held' && office.state !== 'unknown') {
    return [
      {
        kind: 'unauthorized',
        key: 'approvedOn',
        text: { ja: '承認日に、承認者はその役割に就いていなかった', en: 'the approver did not hold the role on the day of approval' },
      },
    ];
  }
  if (requestedBy === undefined) return [];
  const asked = requesterOn(requester, approvedOn);
  if (office.state === 'unknown' || asked === undefined) {
    const who = office.state === 'unknown' ? approvedBy : requestedBy;
    return unverifiable(
      'holder',
      pointer('organization', 'roles', who, 'holder'),
      `役割「${who}」の在任者（holder）が宣言されておらず、申請者と承認者が別人か確かめられない`,
      `who holds role "${who}" (holder) is not declared, so requester and approver cannot be told apart`,
    );
  }
  switch (isSamePerson(office.holder, asked)) {
    case 'yes':
      return selfApproved;
    case 'no':
      return [];
    case 'unknown':
      return unverifiable(
        'holder',
        pointer('organization', 'roles', requestedBy, 'holder'),
        `申請者「${asked}」と承認者「${office.holder}」が別人か、名前だけでは分からない。別人なら氏名で区別して書く（holder）`,
        `whether requester "${asked}" and approver "${office.holder}" are two people, their names do not tell; if they are, give names that do (holder)`,
      );
  }
}

/** Who held the requesting role when it was approved; where nobody did on that day, who holds it, for a request comes before its approval. */
function requesterOn(requester: Role | undefined, approvedOn: string): string | undefined {
  if (requester === undefined) return undefined;
  const office = officeOn(requester, approvedOn);
  if (office.state === 'held') return office.holder;
  return requester.holder === undefined || saysNothing(requester.holder) ? undefined : requester.holder;
}
