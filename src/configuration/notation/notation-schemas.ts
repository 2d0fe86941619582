import * as z from 'zod';
import type { ConfigurationIssueCode } from '../reading/issues';
import { bilingual } from '../schema/describe';
import { isCivilDate, isIpAddress, isIpAddressOrBlock, isMacAddress, isMunicipalityCode, isNonBlank, isPortOrRange } from './notations';

/** A text in a notation. `pattern` is what the JSON Schema can say of it; the function decides. */
function notation(isValid: (text: string) => boolean, code: ConfigurationIssueCode, jsonSchema: { readonly [keyword: string]: unknown }) {
  return z.string().refine(isValid, { params: { code } }).meta(jsonSchema);
}

/** A text that says something. */
export const textSchema = notation(isNonBlank, 'empty-text', { pattern: '\\S' });

/** What people call a thing. */
export const titleSchema = z.string().meta(bilingual('名称', '人が読むための名称', 'What people call it'));

/** Free text that no rule reads. */
export const noteSchema = z
  .string()
  .meta(bilingual('備考', '人が読むための備考。判定には使わない', 'Free text for people; no rule reads it'));

export const civilDateSchema = notation(isCivilDate, 'malformed-date', {
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  format: 'date',
  ...bilingual('暦日', '日本の暦日。2026-04-01 の形で書く', 'A Japanese civil date, written 2026-04-01'),
});

/** A day, or one of some words in its place. What is neither is told as a malformed date, with the word that may be meant. */
export function dateOrWordSchema<const Word extends string>(words: readonly Word[]) {
  const date = z
    .string()
    .refine(isCivilDate, { params: { code: 'malformed-date' satisfies ConfigurationIssueCode, choices: words } })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' });
  return z.union([z.enum(words), date]);
}

export const macAddressSchema = notation(isMacAddress, 'malformed-mac-address', {
  pattern: '^[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})$',
  ...bilingual('MACアドレス', '00:11:22:33:44:55 の形で書く', 'Written 00:11:22:33:44:55'),
});

export const ipAddressSchema = notation(isIpAddress, 'malformed-ip-address', {
  pattern: '^[0-9A-Fa-f.:]+$',
  ...bilingual('IPアドレス', 'IPv4又はIPv6のアドレス', 'An IPv4 or IPv6 address'),
});

export const ipAddressOrBlockSchema = notation(isIpAddressOrBlock, 'malformed-ip-address', {
  pattern: '^[0-9A-Fa-f.:]+(?:/\\d{1,3})?$',
  ...bilingual(
    'IPアドレス又はブロック',
    'IPv4又はIPv6のアドレス、又は 10.0.0.0/8 の形のブロック',
    'An IPv4 or IPv6 address, or a block such as 10.0.0.0/8',
  ),
});

export const portSchema = notation(isPortOrRange, 'malformed-port', {
  pattern: '^\\d{1,5}(?:-\\d{1,5})?(?:/(?:tcp|udp|sctp))?$',
  ...bilingual('ポート', '443、8000-8010、443/tcp の形で書く', 'Written 443, 8000-8010 or 443/tcp'),
});

export const municipalityCodeSchema = notation(isMunicipalityCode, 'malformed-municipality-code', {
  pattern: '^\\d{6}$',
  ...bilingual(
    '全国地方公共団体コード',
    '6桁の数字。末尾は検査数字。先頭の0を失わないよう文字列で書く',
    'Six digits, the last a check digit; a string, so that a leading zero is kept',
  ),
});
