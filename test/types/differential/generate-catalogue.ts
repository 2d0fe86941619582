import type { ClassificationScale, SystemMeasures } from '../../../src/configuration/index';
import { type Draft, type Draw, one, put } from './draw';

/** What a declaration says besides its network. */
export interface Catalogue {
  readonly assets: Draft;
  readonly documents: Draft;
  readonly outsourcing: Draft;
  readonly technical: Draft;
  readonly operations?: Draft;
}

const properties = ['confidentiality', 'integrity', 'availability'] as const;

/** A scale with every class that is ever stated. */
export const anyScale: ClassificationScale = {
  confidentiality: ['9', '3', '2', '1'],
  integrity: ['9', '3', '2', '1'],
  availability: ['9', '3', '2', '1'],
  source: 'standards',
};

type Scale = Readonly<Partial<Record<(typeof properties)[number], readonly string[]>>>;

/**
 * The sections outside the network, around the border of what passes. Every day is right and every cycle is kept, whoever watches holds a role, every means
 * would do by itself, and no scale has a single class: what hangs on those is the run time's alone.
 */
export function catalogue(draw: Draw): Catalogue {
  const scale = draw<Scale | undefined>(
    [10, { confidentiality: ['3', '2', '1'], integrity: ['2', '1'], availability: ['2', '1'] }],
    [1, { confidentiality: ['3', '2', '1'], integrity: ['2', '1'] }],
    [1, { confidentiality: ['3', '2', '1'], integrity: ['2', '1'], availability: [] }],
    [1, undefined],
  );
  const assets: Draft = {};
  put(assets, 'scale', scale === undefined ? undefined : { ...scale, source: 'standards' });
  for (const [section, ids] of Object.entries({ systems: ['s0', 's1'], facilities: ['l0'], media: ['m0'], systemDocuments: ['q0'] })) {
    assets[section] = Object.fromEntries(ids.map((id) => [id, classified(draw, {}, scale)]));
  }
  const documents: Draft = { rules: { kind: 'control-standards', adoptedOn: '2026-04-01', disclosure: 'public' } };
  for (const id of ['g0', 'g1', 'g2', 'g3']) documents[id] = document(draw);
  const outsourcing: Draft = { contracts: { k0: contract(draw), k1: contract(draw) }, socialMedia: socialMedia(draw) };
  const cycle = { unit: 'fiscal-year', count: 1, source: 'standards' };
  const technical: Draft = {
    systems: { s0: measures(draw), s1: measures(draw) },
    cycles: { patching: cycle, backup: cycle, accountReview: cycle, malwareDefinitions: cycle, intrusionReview: cycle },
  };
  const operations = draw([3, true], [1, false]) ? { operations: operated(draw, Object.keys(documents)) } : {};
  return { assets, documents, outsourcing, technical, ...operations };
}

/** Gives an asset a class, now and then not of the scale or not by every property. */
export function classified(draw: Draw, asset: Draft, scale: unknown): Draft {
  const declared: Scale = Object(scale);
  const byProperty = (): Draft => {
    const made: Draft = {};
    for (const property of properties) {
      const right = one(draw, declared[property]?.length ? declared[property] : ['2']);
      put(made, property, draw([24, right], [1, 'none'], [1, 'unknown'], [1, '9'], [1, undefined]));
    }
    return made;
  };
  put(asset, 'class', draw<unknown>([10, byProperty()], [1, 'none'], [1, 'unknown'], [1, undefined]));
  put(asset, 'classifiedOn', draw([1, undefined], [1, '2026-04-01']));
  return asset;
}

function document(draw: Draw): Draft {
  const made: Draft = {};
  put(
    made,
    'kind',
    draw(
      [5, 'procedure'],
      [4, 'incident-response-plan'],
      [1, undefined],
      [1, 'form'],
      [1, 'cloud-rules'],
      [1, 'social-media-procedure'],
      [1, 'control-standards'],
      [1, 'other'],
    ),
  );
  put(made, 'title', draw([1, undefined], [1, '規程']));
  put(made, 'adoptedOn', draw([5, '2026-04-01'], [1, undefined]));
  put(made, 'disclosure', draw([6, 'non-public'], [2, 'public'], [1, 'unknown'], [1, undefined]));
  put(made, 'publishedOn', draw([8, undefined], [1, '2026-04-10']));
  put(made, 'publishedAt', draw([8, undefined], [1, 'https://www.city.example']));
  return made;
}

function contract(draw: Draw): Draft {
  const made: Draft = {};
  put(
    made,
    'securityRequirements',
    draw<unknown>(
      [6, ['confidentiality']],
      [3, ['incident-report', 'other']],
      [1, ['other']],
      [1, []],
      [1, 'none'],
      [1, 'unknown'],
      [1, undefined],
    ),
  );
  put(made, 'signedOn', draw([6, '2026-03-20'], [1, undefined]));
  put(made, 'from', draw([6, '2026-04-01'], [1, undefined]));
  put(made, 'until', draw([2, undefined], [1, '2027-03-31']));
  return made;
}

function socialMedia(draw: Draw): Draft {
  const made: Draft = {};
  const ids = draw<readonly string[]>([6, ['v0', 'v1']], [1, ['v0']], [1, []]);
  const service = (): Draft => {
    const entry: Draft = {};
    put(
      entry,
      'responsible',
      draw([8, 'r0'], [3, 'r1'], [1, 'r2'], [1, 'r4'], [1, 'r5'], [1, 'r6'], [1, 'none'], [1, 'gone'], [1, undefined]),
    );
    put(entry, 'startedOn', draw([1, undefined], [1, '2025-04-01']));
    return entry;
  };
  made.services = Object.fromEntries(ids.map((id) => [id, service()]));
  put(
    made,
    'publishable',
    draw<unknown>(
      [4, { document: 'rules', services: 'all' }],
      [2, { document: 'rules', services: ids }],
      [1, { document: 'rules' }],
      [1, { services: 'all' }],
      [1, {}],
      [1, 'none'],
      [1, 'unknown'],
      [1, undefined],
    ),
  );
  return made;
}

/** Measures of a system as they should be. */
export const rightMeasures: SystemMeasures = {
  patching: { appliedOn: '2026-05-01' },
  logs: { from: '2026-04-01' },
  backups: { lastOn: '2026-05-01' },
  access: { means: ['personal-accounts'], accountsReviewedOn: '2026-05-01', privilegesReviewedOn: '2026-05-01' },
  malware: { means: ['definitions'], definitionsOn: '2026-05-01' },
  intrusion: { means: ['firewall'], reviewedOn: '2026-05-01' },
};

function measures(draw: Draw): Draft {
  const made: Draft = {};
  for (const [key, value] of Object.entries(rightMeasures))
    put(made, key, draw<unknown>([20, value], [1, 'none'], [1, 'unknown'], [3, undefined]));
  return made;
}

function operated(draw: Draw, documents: readonly string[]): Draft {
  const made: Draft = {};
  const monitoring = () => draw<unknown>([8, { means: ['logs'], by: 'r0' }], [1, 'none'], [1, 'unknown']);
  put(made, 'monitoring', draw<unknown>([3, { s0: monitoring(), s1: monitoring() }], [1, { s0: monitoring() }], [1, undefined]));
  const plan: Draft = {};
  put(plan, 'document', draw([8, one(draw, documents)], [1, 'gone'], [1, undefined]));
  put(plan, 'adoptedOn', draw([1, undefined], [1, '2026-04-01']));
  put(made, 'incidentResponsePlan', draw<unknown>([6, plan], [4, undefined], [1, 'none'], [1, 'unknown']));
  return made;
}
