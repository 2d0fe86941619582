import { isIpAddress } from '../../configuration/notation/notations';
import { addressRange } from '../../facts/limits';
import type { Match } from './match';

type Block = NonNullable<ReturnType<typeof addressRange>>;

/**
 * Holds addresses against blocks (アドレスの照合). What is not written as an address must be, such as `192.0.2.010` (which programs read as `.10` or as
 * `.8`), is not shown to lie within, nor outside.
 */
export function addressesIn(blocks: readonly string[]): (address: string) => Match {
  const admitted = blocks.map(addressRange).flatMap((block) => (block === undefined ? [] : [unmapped(block)]));
  return (text) => {
    const asked = isIpAddress(text) ? addressRange(text) : undefined;
    if (asked === undefined) return 'may';
    const { bits, range } = unmapped(asked);
    const [value] = range;
    return admitted.some((block) => bits === block.bits && block.range[0] <= value && value <= block.range[1]) ? 'yes' : 'no';
  };
}

const mapped = 0xffffn << 32n;
const lastMapped = mapped + 0xffff_ffffn;

/** An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`), as sockets for both tell it, is that IPv4 address. */
function unmapped(block: Block): Block {
  const [first, last] = block.range;
  if (block.bits === 32 || first < mapped || last > lastMapped) return block;
  return { bits: 32, range: [first - mapped, last - mapped] };
}
