/** The largest port number. */
const lastPort = 65_535;

/**
 * Whether a text is a day that exists, written `2026-04-01` (暦日か).
 *
 * @example
 * ```ts
 * import { isCivilDate } from 'gotsu-security-policy';
 *
 * isCivilDate('2028-02-29'); // true
 * isCivilDate('2026-02-29'); // false: there is no such day
 * isCivilDate('2026-4-1'); // false: 2026-04-01 is how it is written
 * ```
 */
export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return month !== undefined && month >= 1 && month <= 12 && day !== undefined && day >= 1 && day <= daysOf(year ?? 0, month);
}

/** The number of days of a month, 1 to 12. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a MAC address of six bytes in hexadecimal, joined by `:` or `-`. */
export function isMacAddress(text: string): boolean {
  return /^[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})$/i.test(text);
}

/** Whether a text is an IPv4 address or an IPv6 address. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** Whether a text is an IP address or a CIDR block (`10.0.0.0/8`). */
export function isIpAddressOrBlock(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash === -1) return isIpAddress(text);
  const address = text.slice(0, slash);
  const length = text.slice(slash + 1);
  if (!/^(?:0|[1-9]\d{0,2})$/.test(length)) return false;
  return (isIpv4(address) && Number(length) <= 32) || (isIpv6(address) && Number(length) <= 128);
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === '') continue;
    const parts = half.split(':');
    for (const [place, part] of parts.entries()) {
      const last = index === halves.length - 1 && place === parts.length - 1;
      if (/^[0-9a-f]{1,4}$/i.test(part)) groups += 1;
      else if (last && isIpv4(part)) groups += 2;
      else return false;
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

/** Whether a text is a port or a range of ports, with or without its protocol: `443`, `8000-8010`, `443/tcp`. */
export function isPortOrRange(text: string): boolean {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(?:tcp|udp|sctp))?$/.exec(text);
  if (match === null) return false;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first <= last && last <= lastPort;
}

/** The check digit of a municipality code: modulus 11 over the first five digits with the weights 6 5 4 3 2 (検査数字). */
export function checkDigitOf(firstFive: string): number {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(firstFive[index]), 0);
  return (11 - (sum % 11)) % 10;
}

/**
 * Whether a text is a six-digit municipality code whose check digit is right (全国地方公共団体コードか).
 *
 * @example
 * ```ts
 * import { isMunicipalityCode } from 'gotsu-security-policy';
 *
 * isMunicipalityCode('322075'); // true: Gotsu City
 * isMunicipalityCode('32207'); // false: the check digit is missing
 * ```
 */
export function isMunicipalityCode(text: string): boolean {
  return /^\d{6}$/.test(text) && checkDigitOf(text) === Number(text[5]);
}

/** Whether a text says something: white space alone does not. */
export function isNonBlank(text: string): boolean {
  return text.trim() !== '';
}
