import type { Configuration } from '../../../src/configuration/index';
import type { Stricter } from './law';

/** Where compiler and run time differ by intention, and a declaration that shows it. */
export interface Difference {
  readonly requirement: string;
  /** The element of which one of the two says something. */
  readonly element: string;
  readonly because: string;
  readonly declared: Configuration;
}

const scale = { confidentiality: ['3', '2', '1'], integrity: ['2', '1'], availability: ['2', '1'], source: 'standards' };
const strict = { confidentiality: '3', integrity: '2', availability: '2' };
const loose = { confidentiality: '1', integrity: '2', availability: '2' };
const roles = { r0: { holder: 'A', from: '2024-04-01' } };
const rules = { kind: 'control-standards', adoptedOn: '2026-04-01', disclosure: 'public' } as const;
const plan = { kind: 'incident-response-plan', adoptedOn: '2026-04-01', disclosure: 'non-public' } as const;
const stated = { securityRequirements: ['confidentiality'], signedOn: '2026-03-20', from: '2026-04-01' } as const;
const access = { means: ['personal-accounts'], accountsReviewedOn: '2026-05-01', privilegesReviewedOn: '2026-05-01' } as const;
const cycle = { unit: 'fiscal-year', count: 1, source: 'standards' } as const;
const watched = { means: ['logs'], by: 'r0' } as const;

const nodes = { n0: { tier: 'my-number', kind: 'server' }, n1: { tier: 'lgwan', kind: 'server' } } as const;
const crossing = { from: 'n0', to: 'n1', data: 'both', medium: 'local-network', exception: 'x0' } as const;
const approver = { holder: 'B', from: '2024-04-01', mayApproveExceptions: true } as const;
const approved = {
  requirement: '6.3.1/isolation',
  reason: 'until it is replaced',
  subjects: [{ flow: 'f0' }],
  requestedBy: 'r0',
  approvedBy: 'r1',
  approvedOn: '2026-04-01',
  from: '2026-04-01',
  until: '2027-03-31',
} as const;
const closed = {
  nodes: { n0: { tier: 'lgwan', kind: 'server' } },
  parties: { p0: { zone: 'closed-party' } },
  flows: { f0: { from: 'n0', to: 'p0', data: 'both', medium: 'closed-line' } },
} as const;
const seen = {
  requirement: '6.3.2/sanitized-communication',
  subjects: [{ flow: 'f0' }],
  result: 'conformant',
  by: 'r0',
  on: '2026-05-01',
  evidence: 'minutes',
} as const;

/** What `evaluate` alone says of an element at which the compiler judges the same requirement. */
export const evaluateAlone: readonly Difference[] = [
  {
    requirement: '6.3.2/partition',
    element: 'boundary b0',
    because: 'other entries: several that each limit something, and together admit everything',
    declared: {
      network: {
        nodes: { n0: { tier: 'internet', kind: 'server' }, n1: { tier: 'lgwan', kind: 'server' } },
        boundaries: {
          b0: {
            between: ['lgwan', 'internet-tier'],
            default: 'deny',
            allow: [
              { from: 'any', to: ['n0'] },
              { from: 'any', to: ['n1'] },
            ],
          },
        },
      },
    },
  },
  {
    requirement: '6.3.2/partition',
    element: 'boundary b0',
    because: 'ranges: several ranges of ports that together are all',
    declared: {
      network: {
        boundaries: {
          b0: {
            between: ['lgwan', 'internet-tier'],
            default: 'deny',
            allow: [{ from: 'any', to: 'any', ports: ['1-1023', '1024-65535'] }],
          },
        },
      },
    },
  },
  ...(
    [
      ['words: a reason that gives none', { r0: roles.r0, r1: approver }, { ...approved, reason: 'なし' }],
      ['words: a name that says that there is nobody', { r0: roles.r0, r1: { ...approver, holder: '欠員' } }, approved],
      ['words: two spellings of one name', { r0: { ...roles.r0, holder: '佐藤 一' }, r1: { ...approver, holder: '佐藤一' } }, approved],
      ['dates: the approver did not hold the role yet', { r0: roles.r0, r1: { ...approver, from: '2026-05-01' } }, approved],
      ['absent sections: the roles, which another declaration may hold', undefined, approved],
    ] as const
  ).map(([because, declaredRoles, exception]) => ({
    requirement: '6.3.1/isolation',
    element: 'flow f0',
    because,
    declared: {
      ...(declaredRoles === undefined ? {} : { organization: { roles: declaredRoles } }),
      network: { nodes, flows: { f0: crossing } },
      exceptions: { x0: exception },
    },
  })),
  ...(
    [
      ['words: evidence that says nothing', { ...seen, evidence: 'なし' }],
      ['words: which of several questions a judgement answers', { ...seen, questions: ['whatever'] }],
      ['dates: a judgement that no longer holds', { ...seen, until: '2026-05-31' }],
    ] as const
  ).map(([because, judgement]) => ({
    requirement: '6.3.2/sanitized-communication',
    element: 'flow f0',
    because,
    declared: { organization: { roles }, network: closed, judgements: { j0: judgement } },
  })),
  {
    requirement: '6.3.2/partition',
    element: 'node n0',
    because: 'words: a reason for which something is no asset of the city that gives none',
    declared: { network: { nodes: { n0: { outside: { reason: 'なし' } } } } },
  },
  ...(
    [
      ['twin-ids', 'node N0', { nodes: { n0: { tier: 'lgwan' }, N0: { tier: 'lgwan' } } }],
      ['duplicate-id', 'party n0', { nodes: { n0: { tier: 'lgwan' } }, parties: { n0: { zone: 'closed-party' } } }],
      ['duplicate-value', 'node n0', { nodes: { n0: { tiers: ['lgwan', 'lgwan'] } } }],
    ] as const
  ).map(([requirement, element, network]) => ({
    requirement,
    element,
    because: 'spelling: ids that cannot be told apart, and what a list says twice, are for the parser',
    declared: { network },
  })),
  ...(['2026/3/1', '令和8年3月1日'] as const).map((adoptedOn) => ({
    requirement: 'malformed-date',
    element: 'document g0',
    because: `the form of dates: ${adoptedOn} is for the parser`,
    declared: { documents: { g0: { kind: 'form' as const, disclosure: 'non-public' as const, adoptedOn } } },
  })),
  {
    requirement: '6.2/classification',
    element: 'medium m0',
    because: 'other records: it holds data that is classed more strictly',
    declared: { assets: { scale, information: { d0: { tier: 'lgwan', class: strict } }, media: { m0: { class: loose, holds: ['d0'] } } } },
  },
  {
    requirement: '6.2/classification',
    element: 'facility l0',
    because: 'a person: whether a scale of one class classifies anything',
    declared: { assets: { scale: { ...scale, confidentiality: ['3'] }, facilities: { l0: { class: strict } } } },
  },
  {
    requirement: '6.2/classification',
    element: 'facility l0',
    because: 'absent sections: the scale, of which another declaration may speak',
    declared: { assets: { facilities: { l0: { class: strict } } } },
  },
  {
    requirement: '6.2/classification',
    element: 'facility l0',
    because: 'dates: classified on a day to come',
    declared: { assets: { scale, facilities: { l0: { class: strict, classifiedOn: '2026-12-01' } } } },
  },
  {
    requirement: '10.p2/non-public',
    element: 'document g0',
    because: 'other records: a document of another kind that rests on the standards may be a procedure by another name',
    declared: { documents: { rules, g0: { kind: 'cloud-rules', disclosure: 'public', adoptedOn: '2026-04-01', basedOn: ['rules'] } } },
  },
  {
    requirement: '10.p2/non-public',
    element: 'document g0',
    because: 'words: what is titled as a procedure may be one, whatever its kind',
    declared: { documents: { g0: { kind: 'form', title: '情報資産持出手順書', disclosure: 'public' } } },
  },
  {
    requirement: '6.8.p1/contract-requirements',
    element: 'contract k0',
    because: 'dates: signed after the work began',
    declared: { outsourcing: { contracts: { k0: { ...stated, signedOn: '2026-04-20' } } } },
  },
  {
    requirement: '6.8.p1/contract-requirements',
    element: 'contract k0',
    because: 'other records: something that the contract is not about stands under it',
    declared: {
      assets: { scale, systems: { s0: { class: strict }, s1: { class: strict, contract: 'k0' } } },
      outsourcing: { contracts: { k0: { ...stated, systems: ['s0'] } } },
    },
  },
  {
    requirement: '6.8.p1/contract-requirements',
    element: 'contract k0',
    because: 'dates and other records: what stands under a contract that is over is in use',
    declared: {
      assets: { scale, systems: { s0: { class: strict, contract: 'k0' } } },
      outsourcing: { contracts: { k0: { ...stated, until: '2026-05-01' } } },
    },
  },
  {
    requirement: '6.8.p3/responsible-person',
    element: 'social-media-service v0',
    because: 'dates: the last day of the holder is past',
    declared: {
      organization: { roles: { r0: { ...roles.r0, until: '2026-03-31' } } },
      outsourcing: { socialMedia: { services: { v0: { responsible: 'r0' } } } },
    },
  },
  {
    requirement: '6.8.p3/responsible-person',
    element: 'social-media-service v0',
    because: 'words: a name that says that there is nobody',
    declared: {
      organization: { roles: { r0: { ...roles.r0, holder: '欠員' } } },
      outsourcing: { socialMedia: { services: { v0: { responsible: 'r0' } } } },
    },
  },
  {
    requirement: '6.8.p3/responsible-person',
    element: 'social-media-service v0',
    because: 'absent sections: the roles, which another declaration may hold',
    declared: { outsourcing: { socialMedia: { services: { v0: { responsible: 'r0' } } } } },
  },
  {
    requirement: '6.8.p3/publishable-information',
    element: 'publishable',
    because: 'a list that leaves out a service in use: which are in use is a matter of dates',
    declared: {
      organization: { roles },
      outsourcing: {
        socialMedia: {
          services: { v0: { responsible: 'r0' }, v1: { responsible: 'r0' } },
          publishable: { document: 'rules', services: ['v0'] },
        },
      },
      documents: { rules },
    },
  },
  {
    requirement: '6.8.p3/publishable-information',
    element: 'publishable',
    because: 'other records: the document that it names is not adopted, or is of a kind that a person must judge',
    declared: {
      organization: { roles },
      outsourcing: { socialMedia: { services: { v0: { responsible: 'r0' } }, publishable: { document: 'g0', services: 'all' } } },
      documents: { g0: { kind: 'form', disclosure: 'non-public' } },
    },
  },
  ...(
    [
      ['6.6/access-control', { access: { ...access, means: ['network-restriction'] } }],
      ['6.6/malicious-program-protection', { malware: { means: ['endpoint-detection'] } }],
      ['6.6/unauthorized-access-protection', { intrusion: { means: [], reviewedOn: '2026-05-01' } }],
    ] as const
  ).map(([requirement, said]) => ({
    requirement,
    element: 'measures s0',
    because: 'means: whether those that are named do by themselves, or any are',
    declared: { assets: { scale, systems: { s0: { class: strict } } }, technical: { systems: { s0: said } } },
  })),
  {
    requirement: '6.6/access-control',
    element: 'measures s0',
    because: 'dates and cycles: how long ago something was done, and whether a cycle is laid down',
    declared: { assets: { scale, systems: { s0: { class: strict } } }, technical: { systems: { s0: { access } } } },
  },
  {
    requirement: '6.6/computer-management',
    element: 'measures s0',
    because: 'what is left out: another declaration may say the rest of the measures',
    declared: { assets: { scale, systems: { s0: { class: strict } } }, technical: { systems: { s0: { access } } } },
  },
  {
    requirement: '6.6/computer-management',
    element: 'measures s0',
    because: 'words: which of several questions a judgement answers',
    declared: {
      assets: { scale, systems: { s0: { class: strict } } },
      technical: { systems: { s0: { patching: { appliedOn: '2026-05-01' }, logs: 'none', backups: 'none' } }, cycles: { patching: cycle } },
      judgements: {
        j0: {
          requirement: '6.6/computer-management',
          subjects: [{ system: 's0' }],
          result: 'conformant',
          by: 'r0',
          on: '2026-05-01',
          evidence: 'minutes',
          questions: ['whatever'],
        },
      },
    },
  },
  {
    requirement: '6.7/monitoring',
    element: 'monitoring s0',
    because: 'who watches: a role that somebody holds, or a contract under way',
    declared: { documents: { plan }, operations: { monitoring: { s0: { means: ['logs'] } } } },
  },
  {
    requirement: '6.7/monitoring',
    element: 'monitoring s0',
    because: 'means: whether those that are named do by themselves, or any are',
    declared: { organization: { roles }, documents: { plan }, operations: { monitoring: { s0: { by: 'r0', means: ['other'] } } } },
  },
  {
    requirement: '6.7/monitoring',
    element: 'monitoring s0',
    because: 'dates: the monitoring has not begun, or is over',
    declared: {
      organization: { roles },
      documents: { plan },
      operations: { monitoring: { s0: { ...watched, until: '2026-05-01' } } },
    },
  },
  {
    requirement: '6.7/incident-response-plan',
    element: 'operations',
    because: 'dates: the plan is adopted on a day to come',
    declared: { documents: { plan: { ...plan, adoptedOn: '2026-12-01' } }, operations: { incidentResponsePlan: { document: 'plan' } } },
  },
];

/** What the compiler rejects although `evaluate` finds nothing wrong on the day: what is in order on every day only if it can be written otherwise. */
export const compilerAlone: readonly Difference[] = [
  {
    requirement: '6.3.2/sanitized-communication',
    element: 'flow f0',
    because: 'spelling: an id in another width than where it is declared, which parsing reads as the same',
    declared: {
      network: {
        nodes: { n0: { tier: 'lgwan', kind: 'server' }, n1: { tier: 'lgwan', kind: 'server' } },
        flows: { f0: { from: 'n0', to: 'ｎ１', data: 'both', medium: 'local-network' } },
      },
    },
  },
  {
    requirement: '6.3.1/isolation',
    element: 'judgement j0',
    because: 'other records: a judgement about a place where the data is not kept, which settles nothing',
    declared: {
      organization: { roles },
      assets: { scale, information: { d0: { tier: 'lgwan', class: strict, placements: { n0: {} } } } },
      network: { nodes: { n0: { tier: 'lgwan', kind: 'server' }, n1: { tier: 'lgwan', kind: 'server' } } },
      judgements: { j0: { ...seen, requirement: '6.3.1/isolation', subjects: [{ placement: { data: 'd0', node: 'n1' } }] } },
    },
  },
  {
    requirement: '6.2/classification',
    element: 'facility l0',
    because: 'words: a class that is spelled otherwise than on the scale, by width or case',
    declared: { assets: { scale, facilities: { l0: { class: { ...strict, confidentiality: '３' } } } } },
  },
  {
    requirement: '10.p2/non-public',
    element: 'document g0',
    because: 'dates: a procedure that is to be published, but is not yet',
    declared: { documents: { g0: { kind: 'procedure', disclosure: 'non-public', publishedOn: '2026-12-01' } } },
  },
  {
    requirement: '6.8.p1/contract-requirements',
    element: 'contract k0',
    because: 'dates: of a contract that is over nothing is asked',
    declared: { outsourcing: { contracts: { k0: { from: '2024-04-01', until: '2025-03-31' } } } },
  },
  {
    requirement: '6.8.p3/responsible-person',
    element: 'social-media-service v0',
    because: 'dates: of a service that is no longer used nothing is asked',
    declared: { outsourcing: { socialMedia: { services: { v0: { endedOn: '2025-03-31' } } } } },
  },
  {
    requirement: '6.7/incident-response-plan',
    element: 'operations',
    because: 'dates: a plan that is to be repealed, but is not yet',
    declared: { documents: { plan: { ...plan, repealedOn: '2027-03-31' } }, operations: {} },
  },
];

/** What the compiler says more among generated declarations, in which every day is right and every word plain. Anything else is a false alarm. */
export const stricter: Stricter = [
  [/a recorded no stands/, 'an exception may cover what the record says no to'],
  [/nothing to except/, 'an exception where none is possible: evaluate advises only'],
  [/state the zone: an unknown party/, 'no rule looks at a party itself'],
  [/say how the data travels/, 'My Number flow to the Internet under an exception: the failure hides the unknown medium'],
];
