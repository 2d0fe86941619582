import type { Bilingual } from '../../policy/index';
import { gotsuPolicy, guidelineLayer } from '../../policy/index';
import type { Configuration } from '../configuration';
import type { Node } from '../network/node';
import { caselessId, comparableId, problemOfId } from '../notation/ids';
import type { SubjectReference } from '../records/subject-reference';
import type { Problem } from './issues';
import type { NearestSearch } from './nearest';
import { type Segment, toPointer } from './pointer';
import { withSuggestion } from './shape-issues';
import { type IdsByTitle, idsByTitle, idTitled } from './titles';

/** A mistake in what a well-formed declaration says, by its pointer in the joined declaration. */
export interface MeaningProblem extends Problem {
  readonly pointer: string;
  /** Pointers of other places that take part. */
  readonly related?: readonly string[];
}

type Records = Readonly<Record<string, unknown>> | undefined;

/** Ids as defined, by their comparable form. */
type Index = ReadonlyMap<string, string>;

interface Scope {
  readonly what: Bilingual;
  readonly index: Index;
  readonly records: Records;
}

/**
 * What is wrong with the meaning of a declaration (意味上の誤り): ids that are twins or malformed, references to nothing, dates in an impossible order,
 * facts that exclude each other. Rewrites references to the ids as defined.
 */
export function checkMeaning(
  configuration: Configuration,
  nearest: NearestSearch,
  requirements: readonly string[],
): { readonly configuration: Configuration; readonly problems: readonly MeaningProblem[] } {
  const checker = new MeaningChecker(nearest, requirements);
  return { configuration: checker.check(configuration), problems: checker.problems };
}

/** The requirements of our own policies. A declaration may name them whatever it is held against. */
const ownRequirements: readonly string[] = [...gotsuPolicy.requirements, ...(guidelineLayer.requirements ?? [])].map(({ id }) => id);

class MeaningChecker {
  readonly problems: MeaningProblem[] = [];
  private readonly titles = new Map<Records, IdsByTitle>();

  constructor(
    private readonly nearest: NearestSearch,
    /** Requirements that records may name besides our own: those of a tailored policy. */
    private readonly requirements: readonly string[],
  ) {}

  check(configuration: Configuration): Configuration {
    const { network, assets, organization } = configuration;
    const ends = this.space([
      [['network', 'nodes'], network?.nodes],
      [['network', 'parties'], network?.parties],
      [['network', 'boundaries'], network?.boundaries],
      [['network', 'exits'], network?.exits],
    ]);
    const flows = this.space([[['network', 'flows'], network?.flows]]);
    const data = this.space([[['assets', 'information'], assets?.information]]);
    const roles = this.space([[['organization', 'roles'], organization?.roles]]);
    const exceptions = this.space([[['exceptions'], configuration.exceptions]]);
    const judgements = this.space([[['judgements'], configuration.judgements]]);
    this.space([[['attestations'], configuration.attestations]]);

    const places = { ...network?.nodes, ...network?.parties };
    const crossings = { ...network?.boundaries, ...network?.exits };
    const parties = { ...network?.parties };
    const [nodes, boundaries, exits] = [{ ...network?.nodes }, { ...network?.boundaries }, { ...network?.exits }];
    const scopes = {
      place: { what: { ja: '機器・相手方', en: 'node or party' }, index: only(ends, places), records: places },
      crossing: { what: { ja: '境界・接続口', en: 'boundary or exit' }, index: only(ends, crossings), records: crossings },
      node: { what: { ja: '機器', en: 'node' }, index: only(ends, nodes), records: nodes },
      boundary: { what: { ja: '境界', en: 'boundary' }, index: only(ends, boundaries), records: boundaries },
      exit: { what: { ja: '接続口', en: 'exit' }, index: only(ends, exits), records: exits },
      party: { what: { ja: '相手方', en: 'party' }, index: only(ends, parties), records: parties },
      flow: { what: { ja: '通信', en: 'flow' }, index: flows, records: network?.flows },
      data: { what: { ja: '情報', en: 'data set' }, index: data, records: assets?.information },
      role: { what: { ja: '役割', en: 'role' }, index: roles, records: organization?.roles },
      exception: { what: { ja: '例外', en: 'exception' }, index: exceptions, records: configuration.exceptions },
      judgement: { what: { ja: '判断', en: 'judgement' }, index: judgements, records: configuration.judgements },
    } as const satisfies Readonly<Record<string, Scope>>;
    const refer = (id: string, scope: Scope, ...path: readonly Segment[]): string => this.resolve(id, scope, path);
    const pointers = <T extends { readonly exception?: string; readonly judgement?: string }>(
      thing: T,
      ...path: readonly Segment[]
    ): T => ({
      ...thing,
      ...(thing.exception === undefined ? {} : { exception: refer(thing.exception, scopes.exception, ...path, 'exception') }),
      ...(thing.judgement === undefined ? {} : { judgement: refer(thing.judgement, scopes.judgement, ...path, 'judgement') }),
    });
    const role = (id: string, ...path: readonly Segment[]): string =>
      organization?.roles === undefined ? id : refer(id, scopes.role, ...path);

    // Subjects of exceptions that name nothing stay as they are: they become findings.
    const quietly = (id: string, scope: Scope): string => scope.index.get(comparableId(id)) ?? id;
    const judgementsOf = (id: string): readonly SubjectReference[] | undefined => {
      const subjects = configuration.judgements?.[quietly(id, scopes.judgement)]?.subjects;
      return subjects === undefined || subjects === 'municipality' ? undefined : subjects.map((one) => canonical(one, scopes, quietly));
    };

    const result: { -readonly [K in keyof Configuration]: Configuration[K] } = { ...configuration };
    if (network !== undefined) {
      result.network = {
        ...network,
        ...(network.nodes === undefined
          ? {}
          : {
              nodes: mapRecord(network.nodes, (node, id) => {
                if (node.tier !== undefined && node.tiers !== undefined) {
                  this.add(['network', 'nodes', id, 'tiers'], 'conflicting-keys', {
                    ja: 'tier と tiers は一緒に書けません。どちらか一つにしてください。',
                    en: '"tier" and "tiers" exclude each other; write one of them.',
                  });
                }
                this.stub(node, id, configuration);
                this.agrees(node.judgement, { node: id }, judgementsOf, 'network', 'nodes', id);
                return pointers(node, 'network', 'nodes', id);
              }),
            }),
        ...(network.flows === undefined
          ? {}
          : {
              flows: mapRecord(network.flows, (flow, id) => {
                const at = ['network', 'flows', id];
                const from = refer(flow.from, scopes.place, ...at, 'from');
                const to = refer(flow.to, scopes.place, ...at, 'to');
                if (from === to)
                  this.add([...at, 'to'], 'same-ends', { ja: '通信の両端が同じです。', en: 'Both ends of the flow are the same.' });
                this.agrees(flow.judgement, { flow: id }, judgementsOf, ...at);
                return {
                  ...pointers(flow, ...at),
                  from,
                  to,
                  ...(flow.via === undefined || flow.via === 'none'
                    ? {}
                    : { via: flow.via.map((one, index) => refer(one, scopes.crossing, ...at, 'via', index)) }),
                  ...(flow.carries === undefined
                    ? {}
                    : { carries: flow.carries.map((one, index) => refer(one, scopes.data, ...at, 'carries', index)) }),
                };
              }),
            }),
        ...(network.boundaries === undefined
          ? {}
          : {
              boundaries: mapRecord(network.boundaries, (boundary, id) => ({
                ...boundary,
                ...(boundary.allow === undefined
                  ? {}
                  : {
                      allow: boundary.allow.map((entry, index) => {
                        const at = ['network', 'boundaries', id, 'allow', index];
                        if ('flow' in entry) return { ...entry, flow: refer(entry.flow, scopes.flow, ...at, 'flow') };
                        const end = (list: 'any' | readonly string[], key: string) =>
                          list === 'any' ? list : list.map((one, place) => refer(one, scopes.place, ...at, key, place));
                        return { ...entry, from: end(entry.from, 'from'), to: end(entry.to, 'to') };
                      }),
                    }),
              })),
            }),
        ...(network.exits === undefined
          ? {}
          : {
              exits: mapRecord(network.exits, (exit, id) => ({
                ...exit,
                ...(exit.through === undefined ? {} : { through: refer(exit.through, scopes.party, 'network', 'exits', id, 'through') }),
              })),
            }),
        ...(network.securityCloud?.party === undefined
          ? {}
          : {
              securityCloud: {
                ...network.securityCloud,
                party: refer(network.securityCloud.party, scopes.party, 'network', 'securityCloud', 'party'),
              },
            }),
      };
    }
    if (assets?.information !== undefined) {
      result.assets = {
        ...assets,
        information: mapRecord(assets.information, (asset, id) => {
          if (asset.placements === undefined) return asset;
          const at = ['assets', 'information', id, 'placements'];
          this.space([[at, asset.placements]]);
          const placements = Object.entries(asset.placements).map(([place, placement]) => {
            const node = refer(place, scopes.place, ...at, place);
            this.agrees(placement.judgement, { placement: { data: id, node } }, judgementsOf, ...at, place);
            return [node, pointers(placement, ...at, place)] as const;
          });
          return { ...asset, placements: Object.fromEntries(placements) };
        }),
      };
    }
    for (const [id, one] of Object.entries(organization?.roles ?? {})) this.order(one, ['from', 'until'], 'organization', 'roles', id);
    if (configuration.exceptions !== undefined) {
      result.exceptions = mapRecord(configuration.exceptions, (exception, id) => {
        const at = ['exceptions', id];
        this.requirement(exception.requirement, at);
        this.order(exception, ['from', 'until'], ...at);
        return {
          ...exception,
          subjects: exception.subjects.map((subject) => canonical(subject, scopes, quietly)),
          ...(exception.requestedBy === undefined ? {} : { requestedBy: role(exception.requestedBy, ...at, 'requestedBy') }),
          ...(exception.approvedBy === undefined ? {} : { approvedBy: role(exception.approvedBy, ...at, 'approvedBy') }),
        };
      });
    }
    for (const section of ['judgements', 'attestations'] as const) {
      const records = configuration[section];
      if (records === undefined) continue;
      result[section] = mapRecord(records, (statement, id) => {
        this.requirement(statement.requirement, [section, id]);
        this.order(statement, ['on', 'until'], section, id);
        return {
          ...statement,
          ...(statement.subjects === 'municipality'
            ? {}
            : {
                subjects: statement.subjects.map((subject, index) =>
                  canonical(subject, scopes, (one, scope) => refer(one, scope, section, id, 'subjects', index)),
                ),
              }),
          ...(statement.by === undefined ? {} : { by: role(statement.by, section, id, 'by') }),
        };
      });
    }
    return result;
  }

  private add(path: readonly Segment[], code: Problem['code'], message: Bilingual, suggestion?: string, related?: readonly string[]): void {
    this.problems.push({
      code,
      pointer: toPointer(path),
      message: suggestion === undefined ? message : withSuggestion(message, suggestion),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(related === undefined ? {} : { related }),
    });
  }

  /** A pointer to a judgement agrees with the subjects of the judgement, which are the authority. */
  private agrees(
    judgement: string | undefined,
    subject: SubjectReference,
    subjectsOf: (id: string) => readonly SubjectReference[] | undefined,
    ...path: readonly Segment[]
  ): void {
    const subjects = judgement === undefined ? undefined : subjectsOf(judgement);
    if (judgement === undefined || subjects === undefined) return;
    const wanted = JSON.stringify(subject);
    if (subjects.some((one) => JSON.stringify(one) === wanted)) return;
    this.add(
      [...path, 'judgement'],
      'contradiction',
      {
        ja: `判断「${judgement}」の対象（subjects）に、これが含まれていません。`,
        en: `The subjects of judgement "${judgement}" do not include this.`,
      },
      undefined,
      [toPointer(['judgements', judgement, 'subjects'])],
    );
  }

  /** In a declaration of the whole, what only refers to another declaration refers to nothing. */
  private stub(node: Node, id: string, { covers, network }: Configuration): void {
    if (node.refersTo === undefined || covers !== 'municipality') return;
    const full = Object.entries(network?.nodes ?? {}).flatMap(([other, { refersTo }]) => (refersTo === undefined ? [other] : []));
    this.add(
      ['network', 'nodes', id, 'refersTo'],
      'unknown-reference',
      {
        ja: `「${id}」は別の宣言（${node.refersTo}）で定義されるとされていますが、合わせた宣言の中にありません。`,
        en: `"${id}" is said to be declared in full by another declaration (${node.refersTo}), but none of those that were joined does.`,
      },
      this.nearest(id, full),
    );
  }

  /** The ids of one id space; malformed ids and twins become problems. */
  private space(sections: readonly (readonly [path: readonly Segment[], records: Records])[]): Index {
    const index = new Map<string, string>();
    const caseless = new Map<string, readonly [id: string, pointer: string]>();
    for (const [path, records] of sections) {
      for (const id of Object.keys(records ?? {})) {
        const at = [...path, id];
        const problem = problemOfId(id);
        if (problem !== undefined) this.add(at, problem.code, problem.message, problem.suggestion);
        const twin = caseless.get(caselessId(id));
        if (twin !== undefined) {
          const same = comparableId(id) === comparableId(twin[0]);
          this.add(
            at,
            same && id === twin[0] ? 'duplicate-id' : 'twin-ids',
            {
              ja: `ID「${id}」は「${twin[0]}」（${twin[1]}）と区別できません。機器・相手方・境界・接続口のIDは全体で一意にしてください。`,
              en: `Id "${id}" cannot be told from "${twin[0]}" (${twin[1]}). Nodes, parties, boundaries and exits share one id space.`,
            },
            undefined,
            [twin[1]],
          );
        } else caseless.set(caselessId(id), [id, toPointer(at)]);
        index.set(comparableId(id), id);
      }
    }
    return index;
  }

  private resolve(id: string, { what, index, records }: Scope, path: readonly Segment[]): string {
    const found = index.get(comparableId(id));
    if (found !== undefined) return found;
    const none: Bilingual = { ja: `${what.ja}は一つも宣言されていません。`, en: ` No ${what.en} is declared at all.` };
    const message = {
      ja: `「${id}」という${what.ja}は宣言されていません。${index.size === 0 ? none.ja : ''}`,
      en: `There is no ${what.en} "${id}".${index.size === 0 ? none.en : ''}`,
    };
    this.add(path, 'unknown-reference', message, this.titled(id, records) ?? this.nearest(id, index.values()));
    return id;
  }

  /** {@link idTitled}, with an index that is made when first needed: one with thousands of mistakes makes it once. */
  private titled(title: string, records: Records): string | undefined {
    const ids = this.titles.get(records) ?? idsByTitle(records);
    this.titles.set(records, ids);
    return idTitled(title, ids);
  }

  private requirement(id: string, path: readonly Segment[]): void {
    if (ownRequirements.includes(id) || this.requirements.includes(id)) return;
    this.add(
      [...path, 'requirement'],
      'unknown-reference',
      {
        ja: `「${id}」という要求事項はありません。6.3.1/isolation のように書きます。`,
        en: `There is no requirement "${id}"; write 6.3.1/isolation, for example.`,
      },
      this.nearest(id, [...ownRequirements, ...this.requirements]),
    );
  }

  private order(record: object, [earlier, later]: readonly [string, string], ...path: readonly Segment[]): void {
    const [first, last]: readonly unknown[] = [Reflect.get(record, earlier), Reflect.get(record, later)];
    if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return;
    this.add([...path, later], 'date-order', {
      ja: `${later}（${last}）が ${earlier}（${first}）より前です。`,
      en: `"${later}" (${last}) is before "${earlier}" (${first}).`,
    });
  }
}

function only(index: Index, records: Readonly<Record<string, unknown>>): Index {
  return new Map([...index].filter(([, id]) => Object.hasOwn(records, id)));
}

/** A subject with every id as it is declared. */
function canonical(
  subject: SubjectReference,
  scopes: Readonly<Record<'place' | 'node' | 'boundary' | 'exit' | 'flow' | 'data', Scope>>,
  find: (id: string, scope: Scope) => string,
): SubjectReference {
  if ('flow' in subject) return { flow: find(subject.flow, scopes.flow) };
  if ('node' in subject) return { node: find(subject.node, scopes.node) };
  if ('boundary' in subject) return { boundary: find(subject.boundary, scopes.boundary) };
  if ('exit' in subject) return { exit: find(subject.exit, scopes.exit) };
  if ('placement' in subject)
    return { placement: { data: find(subject.placement.data, scopes.data), node: find(subject.placement.node, scopes.place) } };
  return { path: { from: find(subject.path.from, scopes.place), to: find(subject.path.to, scopes.place) } };
}

function mapRecord<V, W>(records: Readonly<Record<string, V>>, change: (value: V, id: string) => W): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(records).map(([id, value]) => [id, change(value, id)]));
}
