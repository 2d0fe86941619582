import { largeCity } from './large-city.mjs';

/**
 * The large city as a TypeScript module: `checked` by the compiler through `defineConfiguration`, and `plain`, the same literal with the type
 * `Configuration`. `module`: where the library is.
 */
export function typedCity(nodes, flows, module) {
  const literal = JSON.stringify(largeCity(nodes, flows), null, 1);
  return {
    plain: `import type { Configuration } from '${module}';\nexport const city: Configuration = ${literal};\n`,
    checked: `import { defineConfiguration } from '${module}';\nexport const city = defineConfiguration(${literal});\n`,
  };
}
