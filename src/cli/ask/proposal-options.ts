import type {
  DataDirection,
  EndpointLimits,
  Flow,
  Medium,
  Redirections,
  Sanitization,
  SanitizationMethod,
  SanitizationPlace,
} from '../../configuration/index';
import type { Arguments, OptionSpecs } from '../arguments';
import { UsageError } from '../errors';
import { judgingOptions, outputOption } from '../settings';

/** The options of `ask`. */
export const askOptions = {
  ...judgingOptions,
  ...outputOption,
  from: { type: 'value', value: 'A', help: { ja: '通信を始める側', en: 'what initiates the flow' } },
  to: { type: 'value', value: 'B', help: { ja: '通信の相手', en: 'what it is directed to' } },
  node: { type: 'value', value: 'ID', help: { ja: '複数の領域に置く機器', en: 'a device to be put into several tiers' } },
  tiers: {
    type: 'list',
    choices: ['my-number', 'lgwan', 'internet'],
    help: { ja: 'その機器が属する領域', en: 'the tiers of that device' },
  },
  kind: {
    type: 'value',
    choices: [
      'server',
      'terminal',
      'printer',
      'storage',
      'backup',
      'hypervisor',
      'directory',
      'time-server',
      'network-device',
      'other',
      'unknown',
    ],
    help: { ja: 'その機器の種別', en: 'what kind of device it is' },
  },
  passage: {
    type: 'value',
    choices: ['none', 'present', 'unknown'],
    help: {
      ja: '機器の内部で領域間に通るもの（経路・共有の保存領域・受渡し機能のすべて）',
      en: 'what passes between its tiers inside it (routing, shared storage, functions: all three)',
    },
  },
  data: {
    type: 'value',
    choices: ['forward', 'backward', 'both', 'unknown'],
    help: { ja: 'データの向き（A から見て）', en: 'which way data moves, seen from A' },
  },
  carries: {
    type: 'list',
    value: 'ID,…|none',
    help: { ja: '運ぶデータ（宣言したID）に限る', en: 'the declared data sets that it is limited to' },
  },
  medium: {
    type: 'value',
    choices: ['local-network', 'radio', 'closed-line', 'lgwan', 'internet', 'vpn-over-internet', 'carried-media', 'unknown'],
    help: { ja: '回線・媒体の種別', en: 'what carries it' },
  },
  via: { type: 'list', value: 'ID,…|none', help: { ja: '通る境界・接続口（順に）', en: 'the boundaries and exits it passes, in order' } },
  sanitization: {
    type: 'list',
    choices: ['none', 'text-conversion', 'screen-transfer', 'file-sanitization', 'file-inspection', 'other', 'unknown'],
    help: { ja: '無害化の方式', en: 'how it is sanitized' },
  },
  place: {
    type: 'value',
    choices: ['security-cloud', 'internet-tier', 'lgwan-tier', 'unknown'],
    help: { ja: '無害化する場所', en: 'where it is sanitized' },
  },
  attachments: {
    type: 'value',
    choices: ['removed', 'sanitized', 'passed', 'unknown'],
    help: { ja: '添付ファイルの扱い', en: 'what happens to attachments' },
  },
  unopenable: {
    type: 'value',
    choices: ['blocked', 'passed', 'unknown'],
    help: { ja: '開けない圧縮ファイルの扱い', en: 'what happens to archives that cannot be opened' },
  },
  redirections: {
    type: 'value',
    choices: ['off', 'on', 'unknown'],
    help: { ja: '画面転送のリダイレクト（すべて）', en: 'all redirections of a screen transfer' },
  },
  mac: { type: 'list', value: 'MAC,…|none', help: { ja: 'MACアドレスの限定', en: 'the MAC addresses it is limited to' } },
  ip: { type: 'list', value: 'IP,…|none', help: { ja: 'IPアドレスの限定', en: 'the IP addresses it is limited to' } },
  port: { type: 'list', value: 'PORT,…|none', help: { ja: 'ポートの限定', en: 'the ports it is limited to' } },
  exception: { type: 'value', value: 'ID', help: { ja: '宣言した例外措置', en: 'a declared exception' } },
  judgement: { type: 'value', value: 'ID', help: { ja: '宣言した判断', en: 'a declared judgement' } },
} as const satisfies OptionSpecs;

/** The arguments of `ask`, read. */
export type AskArguments = Arguments<typeof askOptions>;

/** The flow that the options describe; ends as given. */
export function flowOf(given: AskArguments, from: string, to: string): Flow {
  const via = given.list('via');
  const carries = given.list('carries');
  const sanitization = sanitizationOf(given);
  const limits = limitsOf(given);
  const { exception, judgement } = { exception: given.value('exception'), judgement: given.value('judgement') };
  // The choices of each option are those of its fact; reading the command line has checked them.
  const data = given.value('data') as DataDirection | undefined;
  const medium = given.value('medium') as Medium | undefined;
  return {
    from,
    to,
    ...(data === undefined ? {} : { data }),
    ...(medium === undefined ? {} : { medium }),
    ...(carries === undefined ? {} : { carries: carries[0] === 'none' ? [] : carries }),
    ...(via === undefined ? {} : { via: via[0] === 'none' ? 'none' : via }),
    ...(sanitization === undefined ? {} : { sanitization }),
    ...(limits === undefined ? {} : { limits }),
    ...(exception === undefined ? {} : { exception }),
    ...(judgement === undefined ? {} : { judgement }),
  };
}

function sanitizationOf(given: AskArguments): Flow['sanitization'] | undefined {
  const methods = given.list('sanitization');
  if (methods === undefined) return undefined;
  if (methods.includes('none')) {
    if (methods.length > 1)
      throw new UsageError({ ja: '--sanitization の none は他と一緒に指定できません。', en: '--sanitization none excludes the others.' });
    return 'none';
  }
  // As above: the choices are those of the facts.
  const place = given.value('place') as SanitizationPlace | undefined;
  const attachments = given.value('attachments') as Sanitization['attachments'];
  const unopenable = given.value('unopenable') as Sanitization['unopenable'];
  const state = given.value('redirections') as Redirections['clipboard'];
  return methods.map(
    (method): Sanitization => ({
      direction: 'both',
      method: method as SanitizationMethod,
      ...(place === undefined ? {} : { place }),
      ...(attachments === undefined ? {} : { attachments }),
      ...(unopenable === undefined ? {} : { unopenable }),
      ...(state === undefined ? {} : { redirections: { clipboard: state, drive: state, usb: state, printer: state } }),
    }),
  );
}

function limitsOf(given: AskArguments): EndpointLimits | undefined {
  const entries = (['mac', 'ip', 'port'] as const).flatMap((key) => {
    const list = given.list(key);
    return list === undefined ? [] : [[key, list[0] === 'none' ? 'none' : list] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
