import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { originOf } from '../../src/configuration/index';
import { ConfigurationError, mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';

const city: Configuration = {
  covers: 'municipality',
  network: {
    nodes: {
      files: { tier: 'lgwan', kind: 'server' },
      mail: { tier: 'lgwan', kind: 'server' },
      mfp: { tiers: ['lgwan', 'internet'], kind: 'printer', note: '2階' },
    },
    flows: {},
  },
};

const merge = (...inputs: readonly unknown[]) => mergeConfigurations(inputs.map((input, index) => ({ file: `${index + 1}.yaml`, input })));

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.issues.map(({ code, file, pointer, suggestion }) => [code, file, pointer, suggestion].filter(Boolean).join(' '));
    throw error;
  }
  return [];
}

describe('merging', () => {
  test('joins sections and records, and remembers where each was written', () => {
    const joined = merge(city, { network: { nodes: { db: { tier: 'lgwan' } }, flows: { f: { from: 'files', to: 'db' } } } });
    expect(Object.keys(joined.network?.nodes ?? {})).toEqual(['files', 'mail', 'mfp', 'db']);
    expect(originOf(joined, '/network/flows/f')).toEqual({ file: '2.yaml', pointer: '/network/flows/f' });
    expect(originOf(joined, '/network/nodes/files')).toEqual({ file: '1.yaml', pointer: '/network/nodes/files' });
  });

  test('lets equal repeats be, whatever their notes and the order of tiers', () => {
    const again = { network: { nodes: { mfp: { kind: 'printer', tiers: ['internet', 'lgwan'] } } } };
    expect(merge(city, again).network?.nodes?.mfp).toEqual(city.network?.nodes?.mfp);
    expect(problemsOf(() => merge(again, city))).toEqual([]);
  });

  test('names both places of a contradiction', () => {
    const other = { network: { nodes: { files: { tier: 'internet', kind: 'server' } } } };
    try {
      merge(city, other);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      expect(error.issues).toHaveLength(1);
      expect(error.issues[0]).toMatchObject({
        code: 'contradiction',
        file: '2.yaml',
        pointer: '/network/nodes/files',
        related: [{ file: '1.yaml', pointer: '/network/nodes/files' }],
      });
    }
  });

  test('nothing to merge is an error', () => {
    expect(problemsOf(() => mergeConfigurations([]))).toEqual(['nothing-to-merge']);
  });
});

describe('a node that refers to another declaration', () => {
  const stub = (facts: object) => ({ network: { nodes: { files: { refersTo: 'city', ...facts } } } });

  test('gives way to the full one, in either order', () => {
    for (const joined of [merge(city, stub({ tier: 'lgwan' })), merge(stub({ tier: 'lgwan' }), city), merge(city, stub({}))])
      expect(joined.network?.nodes?.files).toEqual({ tier: 'lgwan', kind: 'server' });
  });

  test('of which the tier differs contradicts it', () => {
    expect(problemsOf(() => merge(city, stub({ tier: 'internet' })))).toEqual(['contradiction 2.yaml /network/nodes/files']);
  });

  test('of which any other fact differs contradicts it: nothing that it says is lost', () => {
    for (const facts of [{ affairs: ['local-tax'] }, { device: 'D7' }, { kind: 'storage' }])
      expect(problemsOf(() => merge(city, stub(facts)))).toEqual(['contradiction 2.yaml /network/nodes/files']);
    expect(problemsOf(() => merge(city, stub({ kind: 'server' })))).toEqual([]);
  });

  test('two of them agree in either order', () => {
    for (const inputs of [
      [stub({ tier: 'lgwan' }), stub({})],
      [stub({}), stub({ tier: 'lgwan' })],
    ])
      expect(merge(...inputs).network?.nodes?.files).toEqual({ refersTo: 'city', tier: 'lgwan' });
  });

  test('is an error in a declaration of the whole, with the nearest node', () => {
    const vendor = { network: { nodes: { flies: { refersTo: 'city', tier: 'lgwan' } }, flows: { f: { from: 'flies', to: 'mail' } } } };
    expect(problemsOf(() => merge(city, vendor))).toEqual(['unknown-reference 2.yaml /network/nodes/flies/refersTo files']);
  });
});

describe('a boundary, an exit or a party that refers to another declaration', () => {
  const whole = {
    ...city,
    network: {
      ...city.network,
      parties: { hospital: { zone: 'closed-party' } },
      boundaries: { 'fw-core': { between: ['my-number', 'closed-party'], default: 'deny', allow: [] } },
      exits: { out: { aggregation: 'inside' } },
    },
  };
  const part = (network: object, via: readonly string[] = ['fw-core', 'out']) => ({
    covers: { systems: ['tax'] },
    network: {
      nodes: { tax: { tier: 'my-number' } },
      parties: { vendor: { zone: 'closed-party' } },
      flows: { f: { from: 'vendor', to: 'tax', via } },
      ...network,
    },
  });
  const stubs = { boundaries: { 'fw-core': { refersTo: 'city' } }, exits: { out: { refersTo: 'city' } } };

  test('is read by itself, and gives way to the full one in either order', () => {
    expect(problemsOf(() => parseConfiguration(part(stubs)))).toEqual([]);
    for (const joined of [merge(whole, part(stubs)), merge(part(stubs), whole)]) {
      expect(joined.network?.boundaries).toEqual(whole.network.boundaries);
      expect(joined.network?.exits).toEqual(whole.network.exits);
    }
    const party = { covers: { systems: ['tax'] }, network: { parties: { hospital: { refersTo: 'city', zone: 'closed-party' } } } };
    expect(merge(party, whole).network?.parties).toEqual(whole.network.parties);
  });

  test('misspelled, it is an error when the whole is joined, with the nearest one', () => {
    const slip = { boundaries: { 'fw-croe': { refersTo: 'city' } } };
    expect(problemsOf(() => merge(whole, part(slip, ['fw-croe'])))).toEqual([
      'unknown-reference 2.yaml /network/boundaries/fw-croe/refersTo fw-core',
    ]);
  });

  test('a boundary taken for an exit is an error when the whole is joined', () => {
    expect(problemsOf(() => merge(whole, part({ exits: { 'fw-core': { refersTo: 'city' } } }, ['fw-core'])))).toContain(
      'duplicate-id 2.yaml /network/exits/fw-core',
    );
  });

  test('what it says besides must agree', () => {
    const says = { boundaries: { 'fw-core': { refersTo: 'city', default: 'allow' } } };
    expect(problemsOf(() => merge(whole, part(says, ['fw-core'])))).toEqual(['contradiction 2.yaml /network/boundaries/fw-core']);
  });

  test('where nothing says that another declaration holds it, it is an error still, which says how to say so', () => {
    try {
      parseConfiguration(part({}, ['fw-core']));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      expect(error.issues.map(({ code, pointer }) => [code, pointer])).toEqual([['unknown-reference', '/network/flows/f/via/0']]);
      expect(error.format('ja')).toContain('network.boundaries に「fw-core: { refersTo:');
    }
  });
});

describe('judgements', () => {
  const judgement = (subjects: unknown) => ({ j: { requirement: '6.3.2/partition', subjects } });

  test('are about things that are declared', () => {
    expect(problemsOf(() => parseConfiguration({ ...city, judgements: judgement([{ node: 'flies' }]) }))).toEqual([
      'unknown-reference /judgements/j/subjects/0/node files',
    ]);
  });

  test('agree with the pointers to them', () => {
    const pointing = (subjects: unknown) => ({
      network: { nodes: { a: { judgement: 'j' }, b: {} } },
      judgements: judgement(subjects),
    });
    expect(problemsOf(() => parseConfiguration(pointing([{ node: 'b' }])))).toEqual(['contradiction /network/nodes/a/judgement']);
    expect(problemsOf(() => parseConfiguration(pointing([{ node: 'b' }, { node: 'a' }])))).toEqual([]);
  });
});

describe('include', () => {
  test('groups are joined when they are parsed, by the same law', () => {
    const joined = parseConfiguration({ ...city, include: [{ network: { nodes: { db: { tier: 'lgwan' } } } }] });
    expect(Object.keys(joined.network?.nodes ?? {})).toContain('db');
    expect(problemsOf(() => parseConfiguration({ ...city, include: [{ network: { nodes: { files: { tier: 'internet' } } } }] }))).toEqual([
      'contradiction /include/0/network/nodes/files',
    ]);
  });
});

describe('assets', () => {
  const scale = { confidentiality: ['2', '1'], source: '対策基準' };
  const of = (assets: object) => ({ assets });

  test('are joined kind by kind and id by id', () => {
    const [tax, mail] = [
      of({ scale, information: { rolls: { class: { confidentiality: '2' } } }, media: { tape: { kind: 'tape' } } }),
      of({ scale, information: { mails: { class: { confidentiality: '1' } } }, systems: { mail: {} } }),
    ];
    expect(merge(tax, mail).assets).toEqual({
      scale,
      information: { rolls: { class: { confidentiality: '2' } }, mails: { class: { confidentiality: '1' } } },
      media: { tape: { kind: 'tape' } },
      systems: { mail: {} },
    });
    expect(merge(tax, tax)).toEqual(parseConfiguration(tax));
  });

  test('of which two files say different things contradict each other, and so does a scale', () => {
    const classed = (confidentiality: string) => of({ information: { rolls: { class: { confidentiality } } } });
    expect(problemsOf(() => merge(classed('2'), classed('1')))).toEqual(['contradiction 2.yaml /assets/information/rolls']);
    expect(problemsOf(() => merge(of({ scale }), of({ scale: { ...scale, confidentiality: ['1'] } })))).toEqual([
      'contradiction 2.yaml /assets/scale/confidentiality',
    ]);
  });
});
