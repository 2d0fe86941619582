import { statuses } from '../evaluation/report';
import { bases, modalities } from '../policy/index';
import {
  certainties,
  coverages,
  differences,
  dispositions,
  establishments,
  findingAges,
  hopKinds,
  outcomes,
  readings,
  severities,
  unknownReasons,
} from './report-vocabulary';

/** A schema, as far as it is used here. */
type Schema = Readonly<Record<string, unknown>>;

/** A schema with what it means: the Japanese word as its title, both languages as its description. */
const meaning = (schema: Schema, ja: string, en: string, title?: string): Schema => ({
  ...(title === undefined ? {} : { title }),
  description: `${ja} / ${en}`,
  ...schema,
});

const text: Schema = { type: 'string' };
const oneOf = (values: readonly string[]): Schema => ({ enum: [...values] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const set = (items: Schema): Schema => ({ type: 'array', items, uniqueItems: true });
const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const count: Schema = { type: 'integer', minimum: 0 };
const only: Schema = { const: true };
const day: Schema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** An object with no other keys; those whose names end in `?` may be absent. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

/**
 * The JSON Schema (draft 2020-12) of a report as {@link toJson} writes it (報告のJSON Schema). It is published with the package as
 * `gotsu-security-policy/report.schema.json`. A report that says something new has another `schemaVersion`.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from 'gotsu-security-policy/formats';
 *
 * console.log(JSON.stringify(reportJsonSchema, null, 2));
 * ```
 */
export const reportJsonSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '判定の報告',
  description: '宣言を方針に照らして判定した報告。 / A report on a declaration, judged against the policy.',
  ...object({
    schemaVersion: meaning({ const: 1 }, 'この形の版', 'The version of this form'),
    policy: meaning(
      object({ id: meaning(text, '方針のID', 'The id of the policy'), title: reference('bilingual') }),
      '照らした方針',
      'The policy it was judged against',
      '方針',
    ),
    profile: meaning(
      set(reference('basis')),
      '誰の求めに照らしたか（重ねた順）',
      'Whose demands it was held against, in the order laid',
      '根拠',
    ),
    asOf: meaning(day, '判定の日（日本の暦日）', 'The day for which it holds, a Japanese civil date', '基準日'),
    declared: meaning(
      object({
        'municipality?': meaning(text, '団体の名称', 'The name of the municipality'),
        covers: meaning(
          oneOf(coverages),
          '団体全体か、一部のシステムか、書かれていないか',
          'The whole municipality, some systems, or not declared',
        ),
        'systems?': meaning(listOf(text), '一部であるとき、そのシステム', 'The systems, where it is some'),
      }),
      '宣言の範囲',
      'What was declared',
      '宣言',
    ),
    'only?': meaning(
      listOf(text),
      '判定を限った条項・要求事項。なければ限っていない',
      'The clauses and requirements the run was limited to; absent where it was not',
    ),
    'withoutExceptions?': meaning(only, '例外措置を考慮していない', 'Exceptions were left out of account'),
    'redacted?': meaning(
      { const: 'public' },
      '名称・場所・対応などを除いた公開用の報告',
      'Names, places and remedies were taken out for the public',
    ),
    'since?': meaning(
      object({
        asOf: meaning(day, '前の報告の基準日', 'The day of the earlier report'),
        verdict: reference('status'),
        askedDifferently: meaning(set(oneOf(differences)), '二つの判定で違う条件', 'What the two runs were asked that is not the same'),
        gone: meaning(count, '前の報告で数えられ、今は数えられない結果の件数', 'How many findings counted then and do not now'),
      }),
      '比べた前の報告。あるとき、終了コードは新しいものだけで決まる',
      'The earlier report it was compared with; where there is one, only what is new gates',
      '前の報告',
    ),
    verdict: meaning(reference('status'), 'すべての要求事項の判定のうち最も悪いもの', 'The worst status of all requirements', '判定'),
    suspect: meaning(set(text), '公式の本文が変更されている条項', 'Clauses whose official text was found changed'),
    clauses: meaning(
      listOf(
        object({
          clause: meaning(text, '条項ID', 'The id of the clause'),
          label: meaning(text, '条項の表記（6(3)①）', 'The label as printed: 6(3)①'),
          status: reference('status'),
        }),
      ),
      '条項ごとの判定（下位の条項を含む）',
      'The status of each clause, with what is below it',
      '条項',
    ),
    controls: meaning(
      listOf(object({ id: meaning(text, '分野', 'The area'), status: reference('status') })),
      '対策の分野ごとの判定',
      'The status of each area of measures',
      '対策',
    ),
    requirements: meaning(listOf(reference('requirement')), '要求事項ごとの判定', 'The status of each requirement', '要求事項'),
    results: meaning(
      listOf(reference('result')),
      '単なる適合でないもののすべて（identityの順）',
      'Everything that is not a plain pass, sorted by identity',
      '判定結果',
    ),
    passes: meaning(
      listOf(
        object({
          rule: meaning(text, '規則ID', 'The id of the rule'),
          requirement: meaning(text, '要求事項ID', 'The id of the requirement'),
          count: meaning(count, '適合の件数', 'How many passed'),
        }),
      ),
      '規則と要求事項ごとの適合の件数',
      'How many passed, for each rule and requirement',
      '適合',
    ),
    'evidence?': meaning(
      listOf(reference('result')),
      '適合と対象外のすべて（求めたときだけ）',
      'Every pass and not-applicable, where that was asked for',
      '適合の根拠',
    ),
  }),
  $defs: {
    bilingual: meaning(object({ ja: text, en: text }), '日英の文', 'A text in both languages'),
    status: meaning(oneOf(statuses), '判定（悪い順）', 'A status; they are listed worst first', '判定'),
    basis: meaning(
      oneOf(bases),
      '誰が求めているか（方針の本文、ガイドライン、法令、本ツールの解釈）',
      'Who demands it: the text of the policy, the guideline, the law, or our interpretation',
      '根拠',
    ),
    since: meaning(
      oneOf(findingAges),
      '前の報告に、同じかそれより悪い判定であったか（比べたときだけ）',
      'Whether the earlier report had it, as badly; only where one was compared with',
    ),
    requirement: object({
      id: meaning(text, '要求事項ID', 'The id of the requirement'),
      clauses: meaning(set(text), '述べている条項。法令・例外の管理では空', 'The clauses that say it; none for the law and for exceptions'),
      basis: reference('basis'),
      'provision?': meaning(reference('bilingual'), '方針の条項でないときの根拠規定', 'The provision, where it is no clause of the policy'),
      modality: meaning(oneOf(modalities), '要求の強さ', 'How strongly it asks'),
      status: reference('status'),
      establishedBy: meaning(
        { enum: [...establishments, null] },
        '何により確かめたか。確かまっていなければnull',
        'How it was established; null while it is not',
      ),
      'inForceFrom?': meaning(day, 'まだ来ていない施行日', 'The day from which it binds, if that has not come'),
      'relieved?': meaning(count, '法令の経過措置により問わない結果の件数', 'How many results the transitional relief leaves unasked'),
      'suspect?': meaning(only, '公式の本文が変更されている', 'The official text was found changed'),
      'since?': reference('since'),
    }),
    result: object({
      rule: meaning(text, '規則ID', 'The id of the rule'),
      requirement: meaning(text, '要求事項ID', 'The id of the requirement'),
      clause: meaning(
        { type: ['string', 'null'] },
        '最初の条項。法令と例外の管理ではnull',
        'The first clause; null for what the law demands and for exceptions',
      ),
      'provision?': meaning(reference('bilingual'), '方針の条項でないときの根拠規定', 'The provision, where it is no clause of the policy'),
      basis: reference('basis'),
      reading: meaning(oneOf(readings), '文言どおりか、解釈か', 'Whether a word is read literally or interpreted'),
      outcome: meaning(oneOf(outcomes), '規則の出した結果', 'What the rule found'),
      disposition: meaning(
        oneOf(dispositions),
        '例外・判断・経過措置による取扱い。open、expired、not-yet-valid、invalidは判定に数える',
        'What an exception, a judgement or the relief makes of it; open, expired, not-yet-valid and invalid count',
      ),
      severity: meaning(oneOf(severities), '違反か、判定に影響しない助言か', 'A violation, or advice that does not change the verdict'),
      subjects: meaning(
        listOf(object({ kind: meaning(text, '種類', 'The kind of thing'), id: meaning(text, '宣言でのID', 'Its id in the declaration') })),
        '対象',
        'What it is about',
      ),
      locations: meaning(
        listOf(
          object({
            'file?': meaning(text, 'ファイル', 'The file'),
            pointer: meaning(text, '宣言の中の位置（JSON Pointer）', 'The place in the declaration, a JSON pointer'),
          }),
        ),
        '宣言されている場所',
        'Where it is declared',
      ),
      message: meaning(reference('bilingual'), '内容', 'What was found'),
      remedy: meaning(reference('bilingual'), '対応', 'What to do'),
      'unknown?': meaning(
        listOf(
          object({
            reason: meaning(oneOf(unknownReasons), '分からない理由', 'Why it is not known'),
            'pointer?': meaning(text, '書くべき場所（JSON Pointer）', 'Where the fact would stand, a JSON pointer'),
            question: meaning(reference('bilingual'), '決めるための問い', 'The question that would settle it'),
          }),
        ),
        '分かっていないこと',
        'What is not known',
      ),
      'path?': meaning(
        listOf(
          object({
            from: meaning(text, '出る機器・相手方', 'The node or party that data leaves'),
            to: meaning(text, '入る機器・相手方', 'The node or party that it enters'),
            'flow?': meaning(
              text,
              '運ぶ通信。複数の領域に属する機器の中ではない',
              'The flow that carries it; none inside a node of several tiers',
            ),
            kind: meaning(oneOf(hopKinds), '通信か、機器の中か', 'A flow, or inside a node'),
            certainty: meaning(oneOf(certainties), '必ず運ぶか、運びうるか', 'Whether it certainly carries, or may'),
          }),
        ),
        '経路の区間（順に）',
        'The hops of a path, in order',
      ),
      'consequenceOf?': meaning(listOf(text), '元になる結果のidentity', 'Identities of the results that it follows from'),
      'exception?': meaning(text, '認めている、又は認められなかった例外のID', 'The exception that covers it or fails to'),
      'judgement?': meaning(text, '確定させている判断のID', 'The judgement that settles it'),
      'suspect?': meaning(only, '公式の本文が変更されている', 'The official text was found changed'),
      'since?': reference('since'),
      identity: meaning(
        text,
        '規則・要求事項・対象による識別。同じものは報告が変わっても同じ',
        'What it is known by: rule, requirement and subjects. The same thing keeps it from report to report',
      ),
    }),
  },
};
