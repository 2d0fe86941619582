import type { Configuration } from '../../../src/configuration/index';

/** The element that stands on each line of a source, from line 1: `flow f0`, `placement d0 n1`. */
export type Lines = readonly (string | undefined)[];

type Write = (text: string, element?: string) => void;

/** A module with declarations as literals, each element on a line of its own. */
export function render(
  declarations: readonly (readonly [name: string, declared: Configuration])[],
  module: string,
): { readonly source: string; readonly lines: Lines } {
  const source: string[] = [`import { defineConfiguration } from '${module}';`];
  const lines: (string | undefined)[] = [undefined, undefined];
  const write: Write = (text, element) => {
    source.push(text);
    lines.push(element);
  };
  for (const [name, { network, assets, exceptions, judgements, ...rest }] of declarations) {
    const whole = `${name} declaration`;
    write(`export const ${name} = defineConfiguration({`, whole);
    for (const [section, value] of Object.entries(rest)) write(`${section}: ${JSON.stringify(value)},`, `${name} ${section}`);
    write('assets: { information: {', whole);
    for (const [id, { placements, ...facts }] of Object.entries(assets?.information ?? {})) {
      write(`${JSON.stringify(id)}: {`, `${name} data ${id}`);
      for (const [key, value] of Object.entries(facts)) write(`${key}: ${JSON.stringify(value)},`, `${name} data ${id}`);
      if (placements !== undefined) writeRecords(write, 'placements', placements, `${name} placement ${id}`);
      write('},');
    }
    write('} },');
    write('network: {', whole);
    writeRecords(write, 'nodes', network?.nodes, `${name} node`);
    writeRecords(write, 'parties', network?.parties, `${name} party`);
    writeRecords(write, 'boundaries', network?.boundaries, `${name} boundary`);
    writeRecords(write, 'exits', network?.exits, `${name} exit`);
    writeRecords(write, 'flows', network?.flows, `${name} flow`);
    write('},');
    writeRecords(write, 'exceptions', exceptions, `${name} exception`);
    writeRecords(write, 'judgements', judgements, `${name} judgement`);
    write('});', whole);
  }
  return { source: source.join('\n'), lines };
}

function writeRecords(write: Write, key: string, records: object | undefined, kind: string): void {
  if (records === undefined) return;
  write(`${key}: {`, `${kind} section`);
  for (const [id, record] of Object.entries(records)) write(`${JSON.stringify(id)}: ${JSON.stringify(record)},`, `${kind} ${id}`);
  write('},');
}
