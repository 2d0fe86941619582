import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reportSince } from '../../src/evaluation/index';
import { toJunit } from '../../src/formats/index';
import { exampleReports } from './example-reports';
import { officialSchema, warnWithoutSchema } from './official-schemas';
import { allExcepted, broken, conformant, empty, mixed } from './reports';

const schema = officialSchema('junit-10.xsd');
const samples: readonly (readonly [string, string])[] = [
  ...exampleReports.flatMap(({ name, report, options }) =>
    (['ja', 'en'] as const).map((language) => [`${name} ${language}`, toJunit(report, { ...options, language })] as const),
  ),
  ...Object.entries({ mixed, empty, allExcepted, broken, conformant }).map(([name, report]) => [name, toJunit(report)] as const),
  ['since', toJunit(reportSince(mixed, mixed))],
];
const defects: readonly (readonly [string, (xml: string) => string])[] = [
  ['a case without a name', (xml) => xml.replace(/<testcase name="[^"]*"/, '<testcase')],
  ['a state that is none', (xml) => xml.replaceAll('<failure ', '<failed ').replaceAll('</failure>', '</failed>')],
  ['an attribute of our own', (xml) => xml.replace('<testcase ', '<testcase clause="6.3.1" ')],
];
warnWithoutSchema(schema, 'junit-schema.test.ts', samples.length + defects.length);

describe.skipIf(schema === null)('the schema of JUnit XML', () => {
  const isValid = async (xml: string): Promise<boolean> => {
    const { valid } = await validateXML({ xml, schema: schema ?? '', initialMemoryPages: 1024, maxMemoryPages: 4096 });
    return valid;
  };

  it.each(samples)('accepts %s', async (_, xml) => {
    expect(await isValid(xml)).toBe(true);
  });

  it.each(defects)('rejects %s', async (_, spoil) => {
    const [sample = ''] = samples.flatMap(([name, xml]) => (name === 'violating-city ja' ? [xml] : []));
    expect(spoil(sample)).not.toBe(sample);
    expect(await isValid(spoil(sample))).toBe(false);
  });
});
