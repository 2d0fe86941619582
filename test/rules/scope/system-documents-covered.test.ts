import type { Configuration } from '../../../src/configuration/index';
import { systemDocumentsCovered } from '../../../src/rules/scope/system-documents-covered';
import { describeRule } from '../describe-rule';

const specification = { kind: 'specification' } as const;
const diagram = { kind: 'network-diagram' } as const;
const listed = (
  systemDocuments: NonNullable<Configuration['assets']>['systemDocuments'] = {},
  rest: Configuration = {},
): Configuration => ({
  assets: { systemDocuments },
  ...rest,
});
const whole: Configuration = { covers: 'municipality' };
const documents: Configuration['documents'] = { map: { kind: 'network-diagram' } };

describeRule(systemDocumentsCovered, [
  {
    law: 'a list that is not declared is unknown',
    configuration: { covers: 'municipality' },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/systemDocuments'],
  },
  {
    law: 'specifications and network diagrams that are listed are covered',
    configuration: listed({ specification, diagram }, whole),
    expected: { 'municipality:municipality': 'pass' },
  },
  {
    law: 'of a part of a municipality one document is enough',
    configuration: listed({ specification }),
    expected: { 'municipality:municipality': 'pass' },
  },
  { law: 'and it may have none', configuration: listed({}), expected: { 'municipality:municipality': 'not-applicable' } },
  {
    law: 'that a whole one has none, a person must confirm',
    configuration: listed({}, whole),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'so must one that has no network diagram',
    configuration: listed({ specification, settings: { kind: 'configuration-record' } }, whole),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'what a document is may have to be said',
    configuration: listed({ specification, map: {} }, whole),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/systemDocuments/map/kind'],
  },
  {
    law: 'that it is unknown says no more',
    configuration: listed({ specification, map: { kind: 'unknown' } }, whole),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/systemDocuments/map/kind'],
  },
  {
    law: 'where a network diagram is listed the documents are not searched for another',
    configuration: listed({ diagram }, { documents }),
    expected: { 'municipality:municipality': 'pass' },
  },
  {
    law: 'a network diagram that is there and not listed is left out',
    configuration: listed({ specification }, { documents }),
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'from an empty list too',
    configuration: listed({}, { documents }),
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'a document that does not say what it is may be one',
    configuration: listed({ specification }, { documents: { map: {} } }),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/documents/map/kind'],
  },
  {
    law: 'a form is none',
    configuration: listed({ specification }, { documents: { request: { kind: 'form' } } }),
    expected: { 'municipality:municipality': 'pass' },
  },
  {
    law: 'unless one of the listed may be it',
    configuration: listed({ map: {} }, { documents }),
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/systemDocuments/map/kind'],
  },
]);
