import type { Configuration } from '../configuration/index';
import type { Subject } from '../facts/index';
import type { Bilingual, Language } from '../policy/index';

const kinds = {
  municipality: { ja: '市全体', en: 'the municipality' },
  node: { ja: '機器', en: 'node' },
  party: { ja: '相手方', en: 'party' },
  flow: { ja: '通信', en: 'flow' },
  boundary: { ja: '境界', en: 'boundary' },
  exit: { ja: '接続口', en: 'exit' },
  data: { ja: 'データ', en: 'data set' },
  'path-from': { ja: '起点', en: 'path from' },
  'path-to': { ja: '終点', en: 'to' },
  'security-cloud': { ja: 'セキュリティクラウド', en: 'security cloud' },
  exception: { ja: '例外', en: 'exception' },
  judgement: { ja: '判断', en: 'judgement' },
  attestation: { ja: '実施の表明', en: 'attestation' },
} as const satisfies Readonly<Record<Subject['kind'], Bilingual>>;

/** What a thing is called in the declaration, if it has a title (名称). */
export function titleOf({ kind, id }: Subject, configuration: Configuration | undefined): string | undefined {
  const network = configuration?.network;
  switch (kind) {
    case 'node':
      return own(network?.nodes, id)?.title;
    case 'party':
      return own(network?.parties, id)?.title;
    case 'path-from':
    case 'path-to':
      return own(network?.nodes, id)?.title ?? own(network?.parties, id)?.title;
    case 'flow':
      return own(network?.flows, id)?.title;
    case 'boundary':
      return own(network?.boundaries, id)?.title;
    case 'exit':
      return own(network?.exits, id)?.title;
    case 'data':
      return own(configuration?.assets?.information, id)?.title;
    default:
      return undefined;
  }
}

/** A record's own entry: an id like `constructor` finds nothing that was not declared. */
export function own<V>(record: Readonly<Record<string, V>> | undefined, id: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

/** What a result is about, in words (対象の表示): the kind, the title if there is one, the id. */
export function nameSubjects(subjects: readonly Subject[], language: Language, configuration?: Configuration): string {
  return subjects.map((subject) => nameSubject(subject, language, configuration)).join(language === 'ja' ? '、' : ', ');
}

function nameSubject(subject: Subject, language: Language, configuration: Configuration | undefined): string {
  const kind = kinds[subject.kind][language];
  if (subject.kind === 'municipality' || subject.kind === 'security-cloud') return kind;
  const title = titleOf(subject, configuration);
  if (title === undefined) return `${kind} ${subject.id}`;
  return language === 'ja' ? `${kind}「${title}」（${subject.id}）` : `${kind} "${title}" (${subject.id})`;
}
