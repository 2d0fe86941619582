import type { Policy, Zone } from '../../policy/index';

/** What the crossing table says of My Number data in zones outside its tier: the strictest counts. @see 6(3)① */
export function isolationFrom(zones: Iterable<Zone>, { crossings }: Policy): { readonly silent: boolean; readonly exceptable: boolean } {
  const provisions = [...zones].flatMap((zone) =>
    crossings['my-number'][zone].filter(({ requirement }) => requirement === '6.3.1/isolation'),
  );
  return {
    silent: provisions.every(({ effect }) => effect === 'silent'),
    exceptable: provisions.every(({ exceptable }) => exceptable),
  };
}
