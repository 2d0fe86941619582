import type { Flow } from '../../configuration/index';
import { admitsEveryAddress, admitsEveryPort } from '../../facts/limits';
import type { LimitsEntry } from '../program';

/**
 * What a flow is limited to, as far as a question can state it (通信の限定). A list that admits everything is no limit, and `unknown` states none. `confines`: whether
 * it is of data of the My Number tier that nothing was said, though the policy would have something to say.
 */
export function limitsOf({ data, carries, protocol, ports, limits, destinationLimits }: Flow, confines: boolean): LimitsEntry | undefined {
  const portLists = [ports, listed(limits?.port)]
    .filter((list) => list !== undefined)
    .filter((list) => !admitsEveryPort(list.filter(isOfAnyTransport)));
  const ip = listed(limits?.ip);
  const mac = listed(limits?.mac);
  const destinations = listed(destinationLimits);
  const entry: LimitsEntry = {
    ...(data === 'forward' || data === 'backward' ? { data } : {}),
    ...(carries !== undefined ? { carries } : confines ? { confined: true } : {}),
    ...(protocol === undefined ? {} : { protocol }),
    ...(portLists.length === 0 ? {} : { ports: portLists }),
    ...(ip === undefined || isOfEveryAddress(ip) ? {} : { ip }),
    ...(mac === undefined ? {} : { mac }),
    ...(destinations === undefined ? {} : { destinations }),
  };
  return Object.keys(entry).length === 0 ? undefined : entry;
}

/** Every port of one transport is still that transport. */
function isOfAnyTransport(port: string): boolean {
  return !port.includes('/');
}

/** Every address of one family limits nothing, unless addresses of the other are listed besides. */
function isOfEveryAddress(blocks: readonly string[]): boolean {
  const families = [blocks.filter((block) => block.includes(':')), blocks.filter((block) => !block.includes(':'))];
  return blocks.length > 0 && families.every((family) => family.length === 0 || admitsEveryAddress(family));
}

function listed(limit: readonly string[] | 'none' | 'unknown' | undefined): readonly string[] | undefined {
  return typeof limit === 'string' ? undefined : limit;
}
