import type { Bilingual } from '../../policy/index';
import { gotsuPolicy, layers } from '../../policy/index';
import { type Configuration, configurationSchema } from '../configuration';
import { comparableId } from '../notation/ids';
import { type ReferenceTargetName, referenceTarget } from '../schema/references';
import { sectionsOf } from '../schema/sections';
import { reportDateOrders } from './date-orders';
import { type IdIndex, indexIds, sharedSpace } from './id-spaces';
import type { NearestSearch } from './nearest';
import { reportNetworkContradictions } from './network-contradictions';
import { type Segment, segmentsOf, toPointer } from './pointer';
import { collectProblems, type MeaningProblem, type Report } from './problems';
import { reportRepeats } from './repeats';
import { rewriteReferences } from './rewrite-references';
import { reportTenures } from './tenures';
import { type IdsByTitle, idsByTitle, idTitled } from './titles';

/** The requirements of our own policies. A declaration may name them whatever it is held against. */
const ownRequirements: readonly string[] = [gotsuPolicy, ...layers].flatMap(({ requirements = [] }) => requirements.map(({ id }) => id));

/**
 * What is wrong with the meaning of a declaration (意味上の誤り): ids that are twins or malformed, references to nothing, dates in an impossible order, what lists say twice,
 * facts that exclude each other. Rewrites references to the ids as declared. `requirements`: those that records may name besides our own.
 */
export function checkMeaning(
  configuration: Configuration,
  nearest: NearestSearch,
  requirements: readonly string[],
): { readonly configuration: Configuration; readonly problems: readonly MeaningProblem[] } {
  const { problems, report } = collectProblems();
  const resolver = new Resolver(configuration, nearest, [...ownRequirements, ...requirements], report);
  const resolved = rewriteReferences(configurationSchema, configuration, (target, id, path) => resolver.resolve(target, id, path));
  reportDateOrders(resolved, [], report);
  reportTenures(resolved, report);
  reportRepeats(resolved, [], report);
  reportNetworkContradictions(resolved, nearest, report);
  return { configuration: resolved, problems };
}

interface Target {
  readonly what: Bilingual;
  readonly ids: IdIndex;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Whether an id that is not found is left as it is. */
  readonly lenient: boolean;
  /** The section in which an entry may say that another declaration holds it, if there is one. */
  readonly stub: string | undefined;
}

class Resolver {
  private readonly indexes = new Map<string, IdIndex>();
  private readonly targets = new Map<ReferenceTargetName, Target>();
  private readonly titles = new Map<object, IdsByTitle>();

  constructor(
    private readonly configuration: Configuration,
    private readonly nearest: NearestSearch,
    private readonly requirements: readonly string[],
    private readonly report: Report,
  ) {
    const { records } = sectionsOf(configurationSchema);
    const shared = indexIds(
      sharedSpace.map((pointer) => [segmentsOf(pointer), this.records(pointer)] as const),
      report,
    );
    for (const pointer of sharedSpace) this.indexes.set(pointer, shared);
    for (const pointer of records) {
      if (!this.indexes.has(pointer)) this.indexes.set(pointer, indexIds([[segmentsOf(pointer), this.records(pointer)]], report));
    }
    for (const [id, { placements }] of Object.entries(configuration.assets?.information ?? {}))
      indexIds([[['assets', 'information', id, 'placements'], placements]], report);
  }

  resolve(name: ReferenceTargetName, id: string, path: readonly Segment[]): string {
    if (name === 'requirement') return this.requirement(id, path);
    const { what, ids, records, lenient, stub } = this.target(name);
    const found = ids.get(comparableId(id));
    if (found !== undefined) return found;
    if (lenient || isSubjectOfException(path)) return id;
    const none: Bilingual = { ja: `${what.ja}は一つも宣言されていません。`, en: ` No ${what.en} is declared at all.` };
    const message = {
      ja: `「${id}」という${what.ja}は宣言されていません。${ids.size === 0 ? none.ja : ''}`,
      en: `There is no ${what.en} "${id}".${ids.size === 0 ? none.en : ''}`,
    };
    const suggestion = this.titled(id, records) ?? this.nearest(id, ids.values());
    const hint =
      suggestion === undefined && this.configuration.covers !== 'municipality' && stub !== undefined ? elsewhere(id, stub) : undefined;
    this.report(
      path,
      'unknown-reference',
      hint === undefined ? message : { ja: `${message.ja}${hint.ja}`, en: `${message.en} ${hint.en}` },
      {
        suggestion,
      },
    );
    return id;
  }

  private records(pointer: string): Readonly<Record<string, unknown>> | undefined {
    let value: unknown = this.configuration;
    for (const key of segmentsOf(pointer)) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  }

  private target(name: Exclude<ReferenceTargetName, 'requirement'>): Target {
    const known = this.targets.get(name);
    if (known !== undefined) return known;
    const { what, sections, resolvedWhileDeclared } = referenceTarget(name);
    const records = sections.flatMap((section) => {
      const found = this.records(toPointer(section));
      return found === undefined ? [] : [found];
    });
    const own = new Set(records.flatMap((one) => Object.keys(one)));
    const indexes = new Set(sections.flatMap((section) => this.indexes.get(toPointer(section)) ?? []));
    const ids = new Map([...indexes].flatMap((index) => [...index].filter(([, id]) => own.has(id))));
    const stub = sections.map(toPointer).find((section) => sharedSpace.includes(section));
    const target = { what, ids, records, lenient: resolvedWhileDeclared && records.length === 0, stub };
    this.targets.set(name, target);
    return target;
  }

  /** {@link idTitled}, with an index that is made when first needed: one with thousands of mistakes makes it once. */
  private titled(title: string, sections: readonly Readonly<Record<string, unknown>>[]): string | undefined {
    for (const records of sections) {
      const ids = this.titles.get(records) ?? idsByTitle(records);
      this.titles.set(records, ids);
      const found = idTitled(title, ids);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private requirement(id: string, path: readonly Segment[]): string {
    if (!this.requirements.includes(id)) {
      const message = {
        ja: `「${id}」という要求事項はありません。6.3.1/isolation のように書きます。`,
        en: `There is no requirement "${id}"; write 6.3.1/isolation, for example.`,
      };
      this.report(path, 'unknown-reference', message, { suggestion: this.nearest(id, this.requirements) });
    }
    return id;
  }
}

/** How a part of the city refers to what another part declares. */
function elsewhere(id: string, stub: string): Bilingual {
  const section = stub.slice(1).replaceAll('/', '.');
  return {
    ja: `別の宣言にあるものなら、${section} に「${id}: { refersTo: その宣言の名前 }」と書きます。`,
    en: `If another declaration holds it, write "${id}: { refersTo: NAME }" in ${section}.`,
  };
}

/** Subjects of exceptions that name nothing stay as they are: they become findings. */
function isSubjectOfException(path: readonly Segment[]): boolean {
  return path[0] === 'exceptions' && path[2] === 'subjects';
}
