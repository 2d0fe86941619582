import { largeCity } from './large-city.mjs';

/**
 * The large city as a TypeScript module: `checked` by the compiler through `defineConfiguration`, and `plain`, the same literal with the type
 * `Configuration`; `inferred` is what any function costs that has the literal inferred and held against that type, and checks nothing. `module`: where the
 * library is.
 */
export function typedCity(nodes, flows, module) {
  const literal = JSON.stringify(largeCity(nodes, flows), null, 1);
  return {
    plain: `import type { Configuration } from '${module}';\nexport const city: Configuration = ${literal};\n`,
    inferred: `import type { Configuration } from '${module}';\ndeclare function infer<const C extends Configuration>(city: C): C;\nexport const city = infer(${literal});\n`,
    checked: `import { defineConfiguration } from '${module}';\nexport const city = defineConfiguration(${literal});\n`,
  };
}
