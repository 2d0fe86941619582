import type { Configuration } from '../../../src/configuration/index';

/** The element that stands on each line of a source, from line 1: `c0 flow f0`, `c0 placement d0 n1`. */
export type Lines = readonly (string | undefined)[];

type Write = (text: string, element?: string) => void;

/** A declaration as it is to be written: the name under which it is exported, and the function that takes it. */
export interface Named {
  readonly name: string;
  readonly declared: Configuration;
  /** `defineConfiguration` if absent. */
  readonly by?: string;
  /** The names of the groups it includes. */
  readonly include?: readonly string[];
}

/** What a section of records calls its entries; the rest is written whole. */
const kindsOf: Readonly<Record<string, string>> = {
  nodes: 'node',
  parties: 'party',
  flows: 'flow',
  boundaries: 'boundary',
  exits: 'exit',
  information: 'data',
  facilities: 'facility',
  media: 'medium',
  systemDocuments: 'system-document',
  documents: 'document',
  contracts: 'contract',
  services: 'social-media-service',
  monitoring: 'monitoring',
  exceptions: 'exception',
  judgements: 'judgement',
};

/** Sections that hold sections, and what a mistake in one that is no record of it is a mistake of. */
const groups: Readonly<Record<string, string>> = {
  assets: 'declaration',
  network: 'declaration',
  technical: 'declaration',
  operations: 'operations',
  outsourcing: 'declaration',
  socialMedia: 'declaration',
};

/** A module with declarations as literals, each element on a line of its own. */
export function render(declarations: readonly Named[], head: readonly string[]): { readonly source: string; readonly lines: Lines } {
  const source: string[] = [];
  const lines: (string | undefined)[] = [undefined];
  const write: Write = (text, element) => {
    source.push(text);
    lines.push(element);
  };
  for (const text of head) write(text);
  for (const { name, declared, by = 'defineConfiguration', include = [] } of declarations) {
    const whole = `${name} declaration`;
    write(`export const ${name} = ${by}({`, whole);
    if (include.length > 0) {
      write('include: [', whole);
      for (const group of include) write(`${group},`, `${name} include ${group}`);
      write('],', whole);
    }
    for (const [section, value] of Object.entries(declared)) if (section !== 'include') writeSection(write, name, section, value);
    write('});', whole);
  }
  return { source: source.join('\n'), lines };
}

function writeSection(write: Write, name: string, key: string, value: unknown, parent = ''): void {
  const group = groups[key];
  const kind = key === 'systems' ? (parent === 'technical' ? 'measures' : 'system') : kindsOf[key];
  const isRecords = kind !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value);
  if (group !== undefined) {
    write(`${key}: {`, `${name} ${group}`);
    for (const [inner, one] of Object.entries(Object(value))) writeSection(write, name, inner, one, key);
    write('},', `${name} ${group}`);
  } else if (isRecords) {
    write(`${key}: {`, `${name} ${kind} section`);
    for (const [id, one] of Object.entries(value)) writeEntry(write, `${name} ${kind} ${id}`, id, one);
    write('},', `${name} ${kind} section`);
  } else {
    write(`${key}: ${JSON.stringify(value)},`, `${name} ${parent === 'operations' ? parent : key}`);
  }
}

/** An id as a key: one that is a number without quotes for every other length of an element, so that two files may differ. */
function keyOf(id: string, element: string): string {
  return /^[1-9]\d*$/.test(id) && element.length % 2 === 0 ? id : JSON.stringify(id);
}

/** An entry on one line; the places of a data set are elements of their own. */
function writeEntry(write: Write, element: string, id: string, entry: unknown): void {
  const { placements, ...facts }: Readonly<Record<string, unknown>> = Object(entry);
  if (typeof entry !== 'object' || typeof placements !== 'object') {
    write(`${keyOf(id, element)}: ${JSON.stringify(entry)},`, element);
    return;
  }
  write(`${keyOf(id, element)}: {`, element);
  for (const [key, value] of Object.entries(facts)) write(`${key}: ${JSON.stringify(value)},`, element);
  write('placements: {', element);
  for (const [place, one] of Object.entries(Object(placements)))
    write(`${keyOf(place, element)}: ${JSON.stringify(one)},`, element.replace(/ data (\S+)$/, ` placement $1 ${place}`));
  write('} },', element);
}
