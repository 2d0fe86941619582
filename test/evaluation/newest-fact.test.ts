import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { newestFact } from '../../src/evaluation/newest-fact';
import type { Subject, Unknown } from '../../src/facts/index';
import { asks, open, saying } from './saying';

const asOf = '2026-11-24';

interface Result {
  readonly facts: readonly string[];
  readonly about: readonly Subject[];
  readonly at: readonly string[];
  readonly unknown?: readonly Unknown[];
}

/** Where the newest fact of a result stands; nothing where none has a day. */
function newest({ facts, about, at, unknown = [] }: Result, configuration: object): string | undefined {
  const source = saying(
    'one',
    ['6.6/computer-management'],
    [{ about, requirement: '6.6/computer-management', outcome: open(asks('judgement')) }],
    {
      facts,
    },
  );
  return newestFact({ source, subjects: about, pointers: at, unknown }, parseConfiguration(configuration), asOf)?.pointer;
}

const municipality: readonly Subject[] = [{ kind: 'municipality', id: 'municipality' }];
const contract = (id: string): Subject => ({ kind: 'contract', id });

describe('the questions of a result', () => {
  const configuration = { documents: { plan: { adoptedOn: '2020-04-01' }, rules: { adoptedOn: '2026-10-01' } } };
  const result = { facts: ['/documents/{id}/adoptedOn'], about: municipality, at: ['/documents'] };
  const of = (...at: readonly (string | undefined)[]) =>
    at.map((pointer) => asks('judgement', '問い', pointer === undefined ? {} : { pointer }));

  test('narrow it to what they ask about only where all of them say what that is', () => {
    expect(newest({ ...result, unknown: of('/documents/plan') }, configuration)).toBe('/documents/plan/adoptedOn');
    expect(newest({ ...result, unknown: of('/documents/plan', undefined) }, configuration)).toBe('/documents/rules/adoptedOn');
    expect(newest({ ...result, unknown: of(undefined) }, configuration)).toBe('/documents/rules/adoptedOn');
    expect(newest({ ...result, unknown: of('/documents/plan', '/documents/rules') }, configuration)).toBe('/documents/rules/adoptedOn');
  });
});

describe('a document', () => {
  const documents = { d: { adoptedOn: '2020-04-01', revisedOn: '2025-04-01', publishedOn: '2025-05-01', repealedOn: '2026-05-01' } };
  const reading = (...facts: readonly string[]) =>
    newest({ facts, about: [{ kind: 'document', id: 'd' }], at: ['/documents/d'] }, { documents });

  test('is its versions where a day of its life is read, and nothing else of it', () => {
    expect(reading('/documents/{id}/adoptedOn')).toBe('/documents/d/revisedOn');
    expect(reading('/documents/{id}/publishedOn')).toBe('/documents/d/publishedOn');
    expect(reading('/documents/{id}/repealedOn')).toBe('/documents/d/repealedOn');
    expect(reading('/documents/{id}/kind')).toBeUndefined();
  });

  test('whose body alone is read is read whole', () => {
    expect(reading('/documents/{id}')).toBe('/documents/d/repealedOn');
  });
});

describe('what is read once for all', () => {
  const configuration = {
    outsourcing: { cloudRules: { document: 'd', services: 'all' }, cloudServices: { s: { introducedOn: '2024-04-01' } } },
    documents: { d: { kind: 'cloud-rules', adoptedOn: '2026-10-01' }, e: { adoptedOn: '2026-11-01' } },
  };

  test('names what is read of it, whatever the result is about', () => {
    const facts = ['/outsourcing/cloudRules/document', '/documents/{id}/adoptedOn'];
    const at = ['/outsourcing/cloudServices/s'];
    expect(newest({ facts, about: [{ kind: 'cloud-service', id: 's' }], at }, configuration)).toBe('/documents/d/adoptedOn');
  });

  test('of threats, is that of the threat that is pointed at', () => {
    const threats = { disease: { consideredOn: '2026-02-01' }, disaster: { consideredOn: '2026-11-01' } };
    const about: readonly Subject[] = [{ kind: 'threat', id: 'disease' }];
    const facts = ['/review/threats'];
    expect(newest({ facts, about, at: ['/review/threats/disease'] }, { review: { threats } })).toBe('/review/threats/disease/consideredOn');
    expect(newest({ facts, about: municipality, at: ['/review/threats'] }, { review: { threats } })).toBe(
      '/review/threats/disaster/consideredOn',
    );
    expect(newest({ facts, about: [...about, ...municipality], at: ['/review/threats/disease'] }, { review: { threats } })).toBe(
      '/review/threats/disaster/consideredOn',
    );
    // What points at the place as a whole rests on all of it, and so does what points elsewhere.
    expect(newest({ facts, about, at: ['/review/threats'] }, { review: { threats } })).toBe('/review/threats/disaster/consideredOn');
    expect(newest({ facts, about, at: ['/review/audits/disease'] }, { review: { threats } })).toBe('/review/threats/disaster/consideredOn');
  });
});

describe('the records of a section', () => {
  const contracts = { c: { from: '2024-04-01' }, d: { from: '2026-09-01' } };
  const facts = ['/outsourcing/contracts/{id}/from'];

  test('are those of the thing, and of each thing where there are several', () => {
    const of = (...ids: readonly string[]) =>
      newest({ facts, about: ids.map(contract), at: ids.map((id) => `/outsourcing/contracts/${id}`) }, { outsourcing: { contracts } });
    expect(of('c')).toBe('/outsourcing/contracts/c/from');
    expect(of('c', 'd')).toBe('/outsourcing/contracts/d/from');
  });

  test('are all of them where the result is about the municipality, or about the municipality besides', () => {
    for (const about of [municipality, [contract('c'), ...municipality]])
      expect(newest({ facts, about, at: ['/outsourcing/contracts'] }, { outsourcing: { contracts } })).toBe(
        '/outsourcing/contracts/d/from',
      );
  });

  test('are all of them wherever a result about the municipality points', () => {
    expect(newest({ facts, about: municipality, at: ['/covers'] }, { outsourcing: { contracts } })).toBe('/outsourcing/contracts/d/from');
  });

  test('that say for whom they are are those of the thing too, where the result is about one of them', () => {
    const training = { t: { on: '2026-02-01' }, u: { on: '2026-10-01' } };
    const result = {
      facts: ['/personnel/training/{id}/on'],
      about: [{ kind: 'training', id: 't' }],
      at: ['/personnel/training/t'],
    } as const;
    expect(newest(result, { personnel: { training } })).toBe('/personnel/training/t/on');
  });

  test('that name another thing of one of the kinds that the result is about are not its own', () => {
    const about: readonly Subject[] = [
      { kind: 'data', id: 'taxes' },
      { kind: 'node', id: 'a' },
    ];
    const of = (nodes: unknown) =>
      newest(
        { facts: ['/physical/protections/{id}/from'], about, at: ['/assets/information/taxes/placements/a'] },
        {
          network: { nodes: { a: {}, b: {} } },
          assets: { information: { taxes: { placements: { a: {} } } } },
          physical: { protections: { p: { objects: 'servers', nodes, from: '2026-08-01' } } },
        },
      );
    expect(of(['b'])).toBeUndefined();
    expect(of(['a'])).toBe('/physical/protections/p/from');
    expect(of('all')).toBe('/physical/protections/p/from');
  });

  test('of another section count where they name the thing, or the result points at that section', () => {
    const configuration = {
      outsourcing: { contracts: { c: {}, d: {} }, cloudServices: { s: { introducedOn: '2024-04-01', contract: 'c' } } },
    };
    const services = ['/outsourcing/cloudServices/{id}/introducedOn'];
    const of = (id: string, ...at: readonly string[]) => newest({ facts: services, about: [contract(id)], at }, configuration);
    expect(of('c', '/outsourcing/contracts/c')).toBe('/outsourcing/cloudServices/s/introducedOn');
    expect(of('d', '/outsourcing/contracts/d')).toBeUndefined();
    expect(of('d', '/outsourcing/cloudServices')).toBeUndefined(); // it names another contract
    const silent = { outsourcing: { contracts: { d: {} }, cloudServices: { s: { introducedOn: '2024-04-01' } } } };
    const pointing = (...at: readonly string[]) => newest({ facts: services, about: [contract('d')], at }, silent);
    expect(pointing('/outsourcing/contracts/d')).toBeUndefined();
    expect(pointing('/outsourcing/cloudServices')).toBe('/outsourcing/cloudServices/s/introducedOn');
    expect(pointing('/outsourcing')).toBe('/outsourcing/cloudServices/s/introducedOn');
    expect(pointing('/outsourcing/contracts/d', '/outsourcing/cloudServices')).toBe('/outsourcing/cloudServices/s/introducedOn');
    expect(pointing('/review/cloudServices')).toBeUndefined();
  });

  test('count where they name one of several things', () => {
    const configuration = {
      outsourcing: { contracts: { c: {}, d: {} }, cloudServices: { s: { introducedOn: '2024-04-01', contract: 'd' } } },
    };
    const about = [contract('c'), contract('d')];
    const at = ['/outsourcing/contracts/c', '/outsourcing/contracts/d'];
    expect(newest({ facts: ['/outsourcing/cloudServices/{id}/introducedOn'], about, at }, configuration)).toBe(
      '/outsourcing/cloudServices/s/introducedOn',
    );
  });

  test('are read down to what is read of each, and no further than to what is named by id below it', () => {
    const confirmations = { k: { on: '2026-05-01', method: 'interview', result: 'in-place' } } as const;
    const configuration = { outsourcing: { contracts: { c: { from: '2025-04-01', confirmations } } } };
    const of = (...patterns: readonly string[]) =>
      newest({ facts: patterns, about: [contract('c')], at: ['/outsourcing/contracts/c'] }, configuration);
    expect(of('/outsourcing/contracts/{id}/from')).toBe('/outsourcing/contracts/c/from');
    expect(of('/outsourcing/contracts/{id}/confirmations/{id}/on')).toBe('/outsourcing/contracts/c/confirmations/k/on');
    expect(of('/outsourcing/contracts/{id}')).toBe('/outsourcing/contracts/c/confirmations/k/on');
    expect(of('/outsourcing/contracts/{id}/title')).toBeUndefined();
  });
});

test.each(['2026-10-01版', '規程 2026-10-01', '2026'])('only what is a day is a day: not %s', (title) => {
  const configuration = { documents: { d: { title, adoptedOn: '2020-04-01' } } };
  const result = { facts: ['/documents/{id}'], about: [{ kind: 'document', id: 'd' }], at: ['/documents/d'] } as const;
  expect(newest(result, configuration)).toBe('/documents/d/adoptedOn');
});
