import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

export const examplesFolder = new URL('../../docs/examples/', import.meta.url);

/** A declaration as `mergeConfigurations` takes it, read from a file of docs/examples. */
export function readExample(file: string): { readonly file: string; readonly input: unknown } {
  return { file, input: load(readFileSync(new URL(file, examplesFolder), 'utf8')) };
}

/** The files of the model city, in the order in which a shell names them. */
export const modelCityFiles = readdirSync(new URL('model-city/', examplesFolder))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => `model-city/${name}`);

/** The model city as its files declare it. */
export const modelCityParts = modelCityFiles.map(readExample);
