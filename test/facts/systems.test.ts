import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { buildFacts, systemsOf } from '../../src/facts/index';
import { gotsuPolicy } from '../../src/policy/index';

const known = (configuration: Configuration) => {
  const { systems, open } = systemsOf(buildFacts(parseConfiguration(configuration), gotsuPolicy, '2026-11-24'));
  return { systems: systems.map(({ id, at }) => `${id} ${at}`), open: (open?.unknown ?? []).map(({ pointer }) => pointer) };
};

const part = (configuration: Configuration): Configuration => ({ covers: { systems: [] }, ...configuration });

describe('the systems that are asked about', () => {
  test('are the declared ones', () => {
    expect(known({ assets: { systems: { tax: { title: '個人住民税' }, juki: {} } } })).toEqual({
      systems: ['juki /assets/systems/juki', 'tax /assets/systems/tax'],
      open: [],
    });
  });

  test('are not one that is introduced later, unless a node of it is already there', () => {
    const systems = { later: { introducedOn: '2026-12-01' }, now: { introducedOn: '2026-11-24' }, there: { introducedOn: '2026-12-01' } };
    const nodes = { ap: { tier: 'lgwan', system: 'there' } } as const;
    expect(known({ assets: { systems }, network: { nodes } }).systems).toEqual(['now /assets/systems/now', 'there /assets/systems/there']);
  });

  test('are those of which measures or monitoring are declared, each once', () => {
    expect(known(part({ technical: { systems: { juki: {} } }, operations: { monitoring: { juki: 'none', tax: 'none' } } }))).toEqual({
      systems: ['juki /technical/systems/juki', 'tax /operations/monitoring/tax'],
      open: [],
    });
  });

  test('are those that nodes of the city name; what is no asset of the city is not asked about', () => {
    const nodes = {
      ap: { tier: 'my-number', system: '住民基本台帳' },
      somewhere: { system: '文書管理' },
      lobby: { outside: { reason: '来館者用' }, system: '来館者用無線LAN' },
      kept: { outside: { reason: '委託先の機器' }, tier: 'lgwan', system: '財務会計' },
    } as const;
    expect(known(part({ network: { nodes } })).systems).toEqual([
      '住民基本台帳 /network/nodes/ap/system',
      '文書管理 /network/nodes/somewhere/system',
      '財務会計 /network/nodes/kept/system',
    ]);
  });

  test('are compared as ids are: full-width and half-width writings are one', () => {
    const nodes = { ap: { tier: 'lgwan', system: 'ＧＩＳ' } } as const;
    expect(known(part({ technical: { systems: { GIS: {} } }, network: { nodes } })).systems).toEqual(['GIS /technical/systems/GIS']);
  });

  test('are those that a partial declaration says it covers, by id or by title', () => {
    const assets = { systems: { juki: { title: '住民基本台帳' }, tax: {} } };
    expect(known({ covers: { systems: ['住民基本台帳', 'tax', '戸籍'] }, assets }).systems).toEqual([
      'juki /assets/systems/juki',
      'tax /assets/systems/tax',
      '戸籍 /covers/systems',
    ]);
  });
});

describe('which systems there are is not known', () => {
  test.each(['municipality', undefined] as const)('while they are not declared (covers: %s)', (covers) => {
    const configuration = { technical: { systems: { juki: {} } }, ...(covers === undefined ? {} : { covers }) };
    expect(known(configuration)).toEqual({ systems: ['juki /technical/systems/juki'], open: ['/assets/systems'] });
  });

  test('where a whole municipality declares none', () => {
    expect(known({ covers: 'municipality', assets: { systems: {} } })).toEqual({ systems: [], open: ['/assets/systems'] });
  });

  test('where none is declared and nobody says whether the whole municipality is', () => {
    expect(known({ assets: { systems: {} } })).toEqual({ systems: [], open: ['/covers'] });
  });

  test('while a node of the city belongs to none', () => {
    const nodes = { pc: { tier: 'lgwan', kind: 'terminal' }, lobby: { outside: { reason: '来館者用' } } } as const;
    expect(known({ assets: { systems: { juki: {} } }, network: { nodes } }).open).toEqual(['/network/nodes/pc/system']);
  });

  test('but an entry of a device belongs where its other entry does, and what another declaration describes is its matter', () => {
    const nodes = {
      host: { tier: 'lgwan', kind: 'hypervisor' },
      guest: { tier: 'lgwan', system: 'juki', host: 'host' },
      directory: { tier: 'lgwan', refersTo: 'city' },
    } as const;
    expect(known(part({ network: { nodes } })).open).toEqual([]);
  });

  test('a part of a municipality is what it says it is', () => {
    expect(known(part({}))).toEqual({ systems: [], open: [] });
  });
});
