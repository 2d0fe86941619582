import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourcePlaceOf } from '../../src/cli/input/locate-source';
import { createWorkplace } from './session';

/** A program in which `«pointer»` stands right before the place that the pointer has. Gives the program without marks, and the places. */
function marked(source: string): { readonly text: string; readonly places: ReadonlyMap<string, string> } {
  const places = new Map<string, string>();
  let text = '';
  for (const part of source.split(/(«[^»]*»)/)) {
    const pointer = /^«(.*)»$/.exec(part)?.[1];
    if (pointer === undefined) {
      text += part;
      continue;
    }
    const lines = text.split('\n');
    places.set(pointer, `${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
  }
  return { text, places };
}

const shown = (place: { readonly line: number; readonly column: number } | undefined): string | undefined =>
  place === undefined ? undefined : `${place.line}:${place.column}`;

describe('a place in a program is where it is written', () => {
  it.each([
    [
      'a literal in a call, with quoted keys, lists and comments',
      `import { defineConfiguration } from 'gotsu-security-policy';
// network: { flows: { leak: here? } }
export default «»defineConfiguration({
  «/network»network: {
    «/network/nodes»nodes: { «/network/nodes/a»a: { tier: 'lgwan' }, «/network/nodes/住民~1記録»'住民/記録': { «/network/nodes/住民~1記録/tier»tier: ['lgwan', «/network/nodes/住民~1記録/tier/1»'internet'] } },
  },
});
`,
    ],
    [
      'constants of the file, satisfies, as const and shorthand',
      `const nodes = { «/network/nodes/a»a: { tier: 'lgwan' } } as const;
const network = { «/network/nodes»nodes } satisfies object;
const city = { «/network»network };
export default city;
`,
    ],
    [
      'spreads: what stands last holds',
      `const shared = { a: { tier: 'lgwan' }, «/network/nodes/b»b: { tier: 'lgwan' } };
export default { network: { nodes: { ...shared, «/network/nodes/a»a: { tier: 'internet' } } } };
`,
    ],
    [
      'what a declaration includes',
      `const base = defineNodes({ network: { nodes: { «/network/nodes/b»b: { tier: 'lgwan' } } } });
export default defineConfiguration({ include: [base], network: { nodes: { «/network/nodes/a»a: { tier: 'internet' } } } });
`,
    ],
    [
      'an export under the name default',
      `const city = { «/assets»assets: {} };
export { city as default };
`,
    ],
    [
      'module.exports',
      `module.exports = { «/assets»assets: {} };
`,
    ],
  ])('%s', (_, source) => {
    const { text, places } = marked(source);
    const placeOf = createSourcePlaceOf(text);
    for (const [pointer, place] of places) expect(shown(placeOf(pointer)), pointer).toBe(place);
  });

  it.each([
    ['a loop', `export default { «/network/nodes/a»network: Object.fromEntries(names.map((name) => [name, {}])) };`],
    ['another file', `import { nodes } from './nodes'; export default { network: { «/network/nodes/a»nodes } };`],
    ['a constant that names itself', `const a = a; export default { «/network/nodes»network: a };`],
    ['a list with a spread before it', `export default { «/x/1»x: [...y, 1] };`],
  ])('what %s makes has the nearest place that names it', (_, source) => {
    const { text, places } = marked(source);
    for (const [pointer, place] of places) expect(shown(createSourcePlaceOf(text)(pointer)), pointer).toBe(place);
  });

  it('is not known where nothing is exported, or nothing can be read', () => {
    expect(createSourcePlaceOf('const a = {};')('/a')).toBeUndefined();
    expect(createSourcePlaceOf('export default {')('/a')).toBeUndefined();
  });

  it('never throws, whatever the text is', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, pointer) => void createSourcePlaceOf(text)(pointer)));
  });
});

describe('check of a TypeScript declaration', () => {
  const { call, file, remove } = createWorkplace();
  afterAll(remove);

  it('shows the line of a finding, and SARIF its column', async () => {
    file(
      'city.ts',
      `const flows = {
  leak: { from: 'secret-server', to: 'web', data: 'forward', medium: 'local-network' },
} as const;
export default {
  network: {
    nodes: { 'secret-server': { tier: 'my-number' }, web: { tier: 'internet' } },
    flows,
  },
};
`,
    );
    expect((await call(['check', 'city.ts'])).stdout).toContain('city.ts:2 /network/flows/leak');
    const { stdout } = await call(['check', 'city.ts', '--format', 'sarif']);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"region":{"startLine":2,"startColumn":3}');
  });

  it('tells the line of a mistake', async () => {
    file('wrong.ts', `export default {\n  network: {\n    nodes: { a: { tier: 'lgwam' } },\n  },\n};\n`);
    const { code, stderr } = await call(['check', 'wrong.ts']);
    expect(code).toBe(2);
    expect(stderr).toContain('wrong.ts:3');
  });
});
