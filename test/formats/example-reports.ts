import { readFileSync } from 'node:fs';
import { createPlaceOf } from '../../src/cli/input/locate';
import type { Configuration } from '../../src/configuration/index';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import type { ReportOptions } from '../../src/formats/index';
import { gotsuPolicy, type Layer, layers, layOver, type Policy } from '../../src/policy/index';
import { examplesFolder, modelCityFiles, readExample } from '../examples/model-city';

/** A report about one of the examples, with what the formats are told besides. */
export interface ExampleReport {
  readonly name: string;
  readonly report: Report;
  readonly configuration: Configuration;
  readonly options: ReportOptions;
}

const everyLayer = layers.reduce<Policy>((over, layer: Layer) => layOver(over, layer), gotsuPolicy);

function exampleReport(name: string, files: readonly string[], policy: Policy = gotsuPolicy): ExampleReport {
  const configuration = files.length === 0 ? parseConfiguration({}) : mergeConfigurations(files.map(readExample));
  const finders = new Map(files.map((file) => [file, createPlaceOf(readFileSync(new URL(file, examplesFolder), 'utf8'))]));
  return {
    name,
    configuration,
    report: evaluate(configuration, { asOf: '2026-11-24', policy }),
    options: {
      policy,
      configuration,
      inputs: files,
      tool: 'gotsu-policy',
      lineOf: ({ file, pointer }) => (file === undefined ? undefined : finders.get(file)?.(pointer)?.line),
      columnOf: ({ file, pointer }) => (file === undefined ? undefined : finders.get(file)?.(pointer)?.column),
    },
  };
}

/** The examples of docs/examples, one of them under the guideline and the law too, and an empty declaration. */
export const exampleReports: readonly ExampleReport[] = [
  exampleReport('model-city', modelCityFiles),
  exampleReport('model-city-all-layers', modelCityFiles, everyLayer),
  exampleReport('violating-city', ['violating-city.yaml']),
  exampleReport('violating-city-management', ['violating-city-management.yaml']),
  exampleReport('vendor-system', ['vendor-system.yaml']),
  exampleReport('nothing', []),
];
