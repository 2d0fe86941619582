import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, options } from './compile';
import { Editor } from './language-service';

// A package that holds a configuration exports its type: what others are held against, and nothing else of it.

const editor = new Editor([], { ...options, noEmit: false, declaration: true });
const city = join(fixtures, 'city.ts');
const head = "import { defineConfiguration } from '../../../src/configuration/authoring/index';\n";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** A configuration of some size, as a vendor writes it. */
const source = (nodes: number, flows: number): string => `${head}export const city = defineConfiguration({
  network: {
    nodes: {
${lines(nodes, (index) => `      'server-${index}': { title: 'サーバ${index}', tier: '${index % 2 === 0 ? 'lgwan' : 'internet'}', kind: 'server', count: 2 },`)}
    },
    flows: {
${lines(flows, (index) => `      'flow-${index}': { title: '連携${index}', from: 'server-${index % nodes}', to: 'server-${(index + 2) % nodes}', data: 'both', medium: 'local-network' },`)}
    },
  },
});
`;

const declarationOf = (text: string): string => {
  editor.write(city, text);
  return editor.declarationOf(city);
};

describe('the declaration file of a configuration', () => {
  it('with 200 nodes and 300 flows is small', () => {
    const text = source(200, 300);
    editor.write(city, text);
    expect(editor.complaintsIn(city)).toEqual([]);
    const declaration = editor.declarationOf(city);
    // Measured: 27,967 bytes for 52,910 bytes of source, 0.53 of it; more than half of that are spaces and the word readonly.
    expect(Buffer.byteLength(declaration)).toBeLessThan(30_000);
    expect(Buffer.byteLength(declaration) / Buffer.byteLength(text)).toBeLessThan(0.6);
  });

  it('grows with the configuration and no faster', () => {
    expect(declarationOf(source(400, 600)).length / declarationOf(source(200, 300)).length).toBeLessThan(2.1);
  });

  it('names no title and no end of a flow', () => {
    const declaration = declarationOf(source(3, 2));
    expect(declaration).not.toMatch(/サーバ|連携|local-network|from:/);
  });

  it('shows of each thing what others are held against', () => {
    expect(declarationOf(source(3, 1))).toMatchInlineSnapshot(`
      "export declare const city: import("../../../src/configuration/authoring/shown").DefinedConfiguration<{
          readonly nodes: {
              readonly 'server-0': {
                  readonly tier: "lgwan";
              };
              readonly 'server-1': {
                  readonly tier: "internet";
              };
              readonly 'server-2': {
                  readonly tier: "lgwan";
              };
          };
          readonly parties: Readonly<Record<never, never>>;
          readonly flows: {
              readonly 'flow-0': "internal";
          };
          readonly boundaries: Readonly<Record<never, never>>;
          readonly exits: Readonly<Record<never, never>>;
          readonly data: Readonly<Record<never, never>>;
          readonly roles: Readonly<Record<never, never>>;
          readonly documents: Readonly<Record<never, never>>;
      }, never>;
      "
    `);
  });
});
