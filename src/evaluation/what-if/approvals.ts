import type { Configuration, Exception, Judgement, Role, SubjectReference } from '../../configuration/index';
import { isSamePerson } from '../../configuration/notation/names';
import { fill, officeOn } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { Result } from '../report';
import { freeId } from './free-id';
import type { Step } from './step';

const messages = {
  exception: {
    ja: '理由・申請者・承認者・承認日・期間・代替措置を備えた例外を記録し、承認を受ける',
    en: 'record an exception with reason, requester, approver, day of approval, dates and compensating measures, and have it approved',
  },
  pathException: {
    ja: 'それによってできる経路 {count}本を名指しした例外も、同じように記録して承認を受ける',
    en: 'record an exception that names the {count} paths it completes as well, and have it approved in the same way',
  },
  judgement: {
    ja: '{requirement} を満たすかを責任者が判断し、満たすという判断を根拠・日付とともに judgements に記録する',
    en: 'have the person responsible judge whether {requirement} is met and, if so, record that in judgements with evidence and date',
  },
  pathJudgement: {
    ja: 'それによってできる経路 {count}本についても、{requirement} を満たすかを同じように判断し、記録する',
    en: 'have the {count} paths it completes judged and recorded in the same way ({requirement})',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many subjects are paths, which are easily forgotten: a record either names paths or things. */
function pathsAmong(subjects: readonly SubjectReference[]): number {
  return subjects.filter((subject) => 'path' in subject).length;
}

/** What an approval is invented for: the declaration it joins, and the day on which it is tried. */
export interface ApprovalContext {
  readonly configuration: Configuration;
  readonly change: Configuration;
  readonly asOf: string;
}

/** The roles that somebody holds on the day, in the order in which they are declared. */
function rolesInOffice({ configuration, change, asOf }: ApprovalContext): readonly { id: string; role: Role; holder: string }[] {
  const roles = Object.entries({ ...configuration.organization?.roles, ...change.organization?.roles });
  return roles.flatMap(([id, role]) => {
    const office = officeOn(role, asOf);
    return office.state === 'held' ? [{ id, role, holder: office.holder }] : [];
  });
}

/** The step of recording an exception (例外の記録) from the requirement that is stated in principle. Its wording is for the city to find. */
export function recordException(slot: string, subjects: readonly SubjectReference[], context: ApprovalContext): Step {
  const { configuration, change, asOf } = context;
  const inOffice = rolesInOffice(context);
  const approver = inOffice.find(({ role }) => role.mayApproveExceptions === true);
  const requester = inOffice.find(
    ({ id, holder }) => id !== approver?.id && (approver === undefined || isSamePerson(holder, approver.holder) === 'no'),
  );
  const paths = pathsAmong(subjects);
  const name = paths === 0 ? '例外案' : '経路の例外案';
  const approverId = freeId('承認者案', configuration, change);
  const requesterId = freeId('申請者案', configuration, change);
  const exception: Exception = {
    requirement: '6.3.1/isolation',
    subjects,
    reason: '(reason)',
    requestedBy: requester?.id ?? requesterId,
    approvedBy: approver?.id ?? approverId,
    approvedOn: asOf,
    from: asOf,
    until: asOf,
    compensating: ['(measures)'],
  };
  const invented = {
    ...(requester === undefined ? { [requesterId]: { holder: '(requester)', from: asOf, mayApproveExceptions: false } } : {}),
    ...(approver === undefined ? { [approverId]: { holder: '(approver)', from: asOf, mayApproveExceptions: true } } : {}),
  };
  return {
    slot,
    description: paths === 0 ? messages.exception : fill(messages.pathException, { count: paths }),
    apply: (before) => ({
      ...before,
      // The id is chosen where it is used: another flow may have been given an exception just before.
      exceptions: { ...before.exceptions, [freeId(name, configuration, before)]: exception },
      ...(Object.keys(invented).length === 0
        ? {}
        : { organization: { ...before.organization, roles: { ...before.organization?.roles, ...invented } } }),
    }),
  };
}

/** The step of recording a judgement (判断の記録) of one requirement, which answers what is open of it and which a person may also refuse. */
export function recordJudgement(
  slot: string,
  requirement: string,
  subjects: readonly SubjectReference[],
  open: readonly Result[],
  context: ApprovalContext,
): Step {
  const { configuration, change, asOf } = context;
  const paths = pathsAmong(subjects);
  const name = `${paths === 0 ? '判断案' : '経路の判断案'}-${requirement.replace('/', '-')}`;
  const known = rolesInOffice(context)[0]?.id;
  const by = known ?? freeId('判断者案', configuration, change);
  const asked = open.filter((result) => result.requirement === requirement).flatMap(({ unknown = [] }) => unknown);
  const questions = [...new Set(asked.flatMap(({ reason, question }) => (reason === 'missing-fact' ? [] : [question.ja])))];
  const judgement: Judgement = {
    requirement,
    subjects,
    result: 'conformant',
    by,
    on: asOf,
    evidence: '(evidence)',
    ...(questions.length > 1 ? { questions } : {}),
  };
  return {
    slot,
    description: paths === 0 ? fill(messages.judgement, { requirement }) : fill(messages.pathJudgement, { requirement, count: paths }),
    apply: (before) => ({
      ...before,
      judgements: { ...before.judgements, [freeId(name, configuration, before)]: judgement },
      ...(known === undefined
        ? { organization: { ...before.organization, roles: { ...before.organization?.roles, [by]: { holder: '(holder)', from: asOf } } } }
        : {}),
    }),
  };
}
