import { fill } from '../../facts/index';
import { type Basis, type Bilingual, type Clause, gotsuPolicy, type Policy, type Requirement } from '../../policy/index';
import { basisWords } from '../wording/basis-words';
import { createVoice, type Voice, type VoiceOptions } from '../wording/voice';
import { basisGroupId, clauseGroupId, clauseOfControl, controlId, ownGroupId, statementId } from './ids';
import { issuedDay, metadataOf } from './metadata';
import { catalogParameters } from './parameters';
import { sourceResources, sourceUuid } from './sources';
import { documentText, markup, ours, ownProp, paragraphs, plain, some, standardProp } from './writing';

/** How a document about a policy is written (OSCAL文書の設定). */
export type OscalOptions = Pick<VoiceOptions, 'language'>;

const words = {
  remarks: {
    ja: '条項の番号・見出し・用語は方針の文書による。要求事項の文は本ツールによる言い換えで、方針の文ではない。',
    en: 'Clause numbers, headings and terms are those of the document. The statements are our restatement, not its sentences; the English is ours throughout.',
  },
  own: { ja: '{label} {heading}（この条項そのもの）', en: '{label} {heading} (the clause itself)' },
  control: { ja: '{label} {heading}（{word}）', en: '{label} {heading} ({word})' },
  guideline: { ja: 'ガイドラインが加える要求（方針の本文ではない）', en: 'What the guideline adds (not the text of the policy)' },
  law: { ja: '法令の規定（方針の本文ではない）', en: 'Provisions of the law (not the text of the policy)' },
  interpretation: {
    ja: '例外の管理（方針の本文ではなく、本ツールの解釈）',
    en: 'Life cycle of exceptions (not the text of the policy: our interpretation)',
  },
  policy: { ja: '条項によらない要求', en: 'Demands under no clause' },
  source: { ja: '出典', en: 'Source' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A policy as an OSCAL 1.2.1 catalog in JSON (OSCALカタログ): clauses as groups with their labels, requirements as controls with their basis and modality,
 * parameters, and the document as a resource. What the guideline, the law or we demand stands in groups of its own. Ids and uuids follow from the policy
 * alone, so that the same policy always gives the same catalog.
 *
 * @example
 * ```ts
 * import { toOscalCatalog } from 'gotsu-security-policy/formats';
 * import { gotsuPolicy } from 'gotsu-security-policy/policy';
 *
 * console.log(toOscalCatalog(gotsuPolicy, { language: 'en' }));
 * ```
 */
export function toOscalCatalog(policy: Policy = gotsuPolicy, { language = 'ja' }: OscalOptions = {}): string {
  const voice = createVoice({ policy, language });
  return documentText('catalog', {
    metadata: metadataOf(voice, policy, {
      title: policy.title,
      version: policy.issued,
      day: issuedDay(policy),
      documentId: policy.id,
      remarks: words.remarks,
      links: [{ href: `#${sourceUuid(policy, 'policy')}`, rel: 'reference', text: markup(voice.say(words.source)) }],
      props: policy.profile.map((basis) => ownProp('profile', basis)),
    }),
    params: some(catalogParameters(voice, policy)),
    groups: some([...clauseGroups(voice, policy, undefined), ...basisGroups(voice, policy)]),
    'back-matter': { resources: sourceResources(voice, policy) },
  });
}

/** The clauses below one, or those at the top, in reading order. */
function clauseGroups(voice: Voice, policy: Policy, parent: string | undefined): readonly object[] {
  return [...policy.clauses]
    .filter((clause) => clause.parent === parent)
    .sort((a, b) => a.order - b.order)
    .map((clause) => clauseGroup(voice, policy, clause));
}

function clauseGroup(voice: Voice, policy: Policy, clause: Clause): object {
  const { id, label, heading, headingBasis, officialText } = clause;
  const below = clauseGroups(voice, policy, id);
  const controls = controlsOf(voice, policy, (requirement) => clauseOfControl(requirement) === id);
  const own = {
    id: ownGroupId(id),
    class: 'clause-itself',
    title: markup(voice.say(fill(words.own, { label, heading }))),
    props: [standardProp('label', label)],
    controls,
  };
  return {
    id: clauseGroupId(id),
    class: 'clause',
    title: markup(`${label} ${voice.say(heading)}`),
    props: [
      standardProp('label', label),
      standardProp('sort-id', String(clause.order).padStart(3, '0')),
      ownProp('heading-basis', headingBasis),
    ],
    parts: some([...definitionParts(voice, policy, id), ...officialPart(officialText)]),
    ...(below.length === 0 ? { controls: some(controls) } : { groups: controls.length === 0 ? below : [own, ...below] }),
  };
}

function definitionParts({ say }: Voice, { definitions }: Policy, clause: string): readonly object[] {
  return definitions.flatMap((one) =>
    one.clause === clause ? [{ name: 'overview', class: 'definition', title: markup(say(one.term)), prose: markup(say(one.meaning)) }] : [],
  );
}

/** The official wording, where the reader's own copy of the document was attached. */
function officialPart(text: string | undefined): readonly object[] {
  return text === undefined ? [] : [{ name: 'overview', class: 'official-text', prose: markup(text) }];
}

/** What is demanded outside the text of the policy, and by whom. */
function basisGroups(voice: Voice, policy: Policy): readonly object[] {
  return (['policy', 'guideline', 'law', 'interpretation'] as const satisfies readonly Basis[]).flatMap((basis) => {
    const controls = controlsOf(voice, policy, (one) => one.basis === basis && clauseOfControl(one) === undefined);
    if (controls.length === 0) return [];
    return [
      { id: basisGroupId(basis), class: 'basis', title: markup(voice.say(words[basis])), props: [ownProp('basis', basis)], controls },
    ];
  });
}

function controlsOf(voice: Voice, policy: Policy, wanted: (requirement: Requirement) => boolean): readonly object[] {
  return policy.requirements.filter(wanted).map((requirement) => controlOf(voice, policy, requirement));
}

function controlOf(voice: Voice, policy: Policy, requirement: Requirement): object {
  const { id, clauses, basis, modality, population, area, establishedBy, provision, inForceFrom, relievedIfBefore } = requirement;
  const { say } = voice;
  const optional = (name: string, value: string | undefined): readonly object[] => (value === undefined ? [] : [ownProp(name, value)]);
  return {
    id: controlId(id),
    class: 'requirement',
    title: titleOf(voice, policy, requirement),
    props: [
      ...clauses.map((clause) => standardProp('label', voice.label(clause))),
      ownProp('requirement', id),
      ownProp('basis', basis),
      ownProp('modality', modality),
      ownProp('population', population),
      ownProp('area', area),
      ...establishedBy.map((way) => ownProp('established-by', way)),
      ...optional('provision', provision === undefined ? undefined : say(provision)),
      ...optional('in-force-from', inForceFrom),
      ...optional('relieved-if-before', relievedIfBefore),
    ],
    links: linksOf(voice, policy, requirement),
    parts: partsOf(voice, requirement),
  };
}

/** The clause with its heading, or the provision, and the word of the requirement: what it says stands in its statement. */
function titleOf({ say }: Voice, policy: Policy, { id, clauses, provision, basis }: Requirement): string {
  const clause = policy.clauses.find((one) => one.id === clauses[0]);
  const word = id.slice(id.indexOf('/') + 1);
  const named = clause === undefined ? { label: '', heading: provision ?? basisWords[basis] } : clause;
  return markup(say(fill(words.control, { label: named.label, heading: named.heading, word })));
}

/** The source, the clauses that say it besides the one it stands under, the terms it uses, and the demands of the policy that it repeats. */
function linksOf({ say, label }: Voice, policy: Policy, requirement: Requirement): readonly object[] {
  const { basis, clauses, terms = [], restates = [] } = requirement;
  const own = clauseOfControl(requirement);
  return [
    { href: `#${sourceUuid(policy, basis)}`, rel: 'reference' },
    ...clauses
      .filter((clause) => clause !== own && policy.clauses.some(({ id }) => id === clause))
      .map((clause) => ({ href: `#${clauseGroupId(clause)}`, rel: 'related', text: markup(label(clause)) })),
    ...policy.definitions
      .filter(({ id, clause }) => terms.some((term) => term === id) && policy.clauses.some((one) => one.id === clause))
      .map(({ clause, term }) => ({ href: `#${clauseGroupId(clause)}`, rel: 'term', text: markup(say(term)) })),
    ...restates
      .filter((id) => policy.requirements.some((one) => one.id === id))
      .map((id) => ({ href: `#${controlId(id)}`, rel: 'related', text: plain(id) })),
  ];
}

function partsOf({ say }: Voice, { id, statement, condition, readingNote, question }: Requirement): readonly object[] {
  return [
    {
      id: statementId(id),
      name: 'statement',
      prose: markup(say(statement)),
      ...(condition === undefined
        ? {}
        : { parts: [{ id: `${statementId(id)}.condition`, name: 'condition', ns: ours, prose: markup(say(condition)) }] }),
    },
    ...(readingNote === undefined
      ? []
      : [{ id: `${controlId(id)}_gdn`, name: 'guidance', props: [ownProp('basis', 'interpretation')], prose: markup(say(readingNote)) }]),
    ...(question === undefined ? [] : [{ id: `${controlId(id)}_obj`, name: 'assessment-objective', prose: paragraphs([say(question)]) }]),
  ];
}
