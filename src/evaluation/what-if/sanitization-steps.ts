import type { Flow, Redirections, Sanitization } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';
import { type Step, withFlow } from './step';

/** Redirections all off: a pure picture. */
const allOff: Redirections = { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' };

interface Way {
  readonly method: Sanitization['method'];
  readonly description: Bilingual;
  /** What a sanitization of this method must say, to be nothing less. */
  readonly qualities: Omit<Sanitization, 'direction' | 'method'>;
}

const ways: readonly Way[] = [
  {
    method: 'screen-transfer',
    description: {
      ja: '画面転送にし、クリップボード・ドライブ・USB・プリンターの転送をすべて切る',
      en: 'use screen transfer with all redirections off',
    },
    qualities: { redirections: allOff },
  },
  {
    method: 'file-sanitization',
    description: {
      ja: 'ファイルをインターネット接続系側で無害化し、開けないファイルは止める',
      en: 'sanitize files on the Internet side and block those that cannot be opened',
    },
    qualities: { place: 'internet-tier', unopenable: 'blocked' },
  },
  {
    method: 'text-conversion',
    description: {
      ja: 'メールをインターネット接続系側でテキスト化し、添付ファイルを除く',
      en: 'turn mail into text on the Internet side and remove attachments',
    },
    qualities: { place: 'internet-tier', attachments: 'removed' },
  },
];

/** The ways to sanitize a flow (無害化の方法): what it declares made complete, then each usual way in its place. */
export function sanitizationSteps(slot: string, id: string, flow: Flow): readonly Step[] {
  const declared = flow.sanitization === undefined || flow.sanitization === 'none' ? [] : flow.sanitization;
  const used = new Set(declared.map(({ method }) => method));
  return [...ways.filter(({ method }) => used.has(method)), ...ways.filter(({ method }) => !used.has(method))].map((way): Step => {
    // What is declared of a method stays where it is good enough; a place inside the security cloud is.
    const present = declared.find(({ method }) => method === way.method);
    const place = present?.place === 'security-cloud' ? { place: present.place } : {};
    const item: Sanitization = { ...present, direction: 'both', method: way.method, ...way.qualities, ...place };
    return { slot, description: way.description, apply: (change) => withFlow(change, id, () => ({ sanitization: [item] })) };
  });
}
