import type { Document } from '../../../src/configuration/index';
import { policyPublication } from '../../../src/rules/documents/policy-publication';
import { describeRule, type RuleCase } from '../describe-rule';

const policy = (change: Document) => ({ documents: { p: { kind: 'basic-policy', adoptedOn: '2026-05-01', ...change } as Document } });
const p = 'document:p';

const cases: readonly RuleCase[] = [
  {
    law: 'documents that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/documents'],
  },
  { law: 'published on the day it was set passes', configuration: policy({ publishedOn: '2026-05-01' }), expected: { [p]: 'pass' } },
  {
    law: 'set before the law, published by the day on which it came into force passes',
    configuration: policy({ adoptedOn: '2026-03-01', publishedOn: '2026-04-01' }),
    expected: { [p]: 'pass' },
  },
  {
    law: 'whether it was without delay after a gap a person must judge',
    configuration: policy({ publishedOn: '2026-05-02' }),
    expected: { [p]: 'undetermined' },
    missing: ['judgement'],
  },
  { law: 'one that is kept from the public fails', configuration: policy({ disclosure: 'non-public' }), expected: { [p]: 'fail' } },
  {
    law: 'so does one that is called so although it was published',
    configuration: policy({ disclosure: 'non-public', publishedOn: '2026-05-01' }),
    expected: { [p]: 'fail' },
  },
  {
    law: 'a publication that lies ahead has not happened',
    configuration: policy({ publishedOn: '2026-12-01' }),
    expected: { [p]: 'fail' },
  },
  {
    law: 'an earlier version is not the one that holds',
    configuration: policy({ publishedOn: '2026-05-01', revisedOn: '2026-10-01' }),
    expected: { [p]: 'fail' },
  },
  {
    law: 'a change that lies ahead changes nothing yet',
    configuration: policy({ publishedOn: '2026-05-01', revisedOn: '2026-12-01' }),
    expected: { [p]: 'pass' },
  },
  {
    law: 'that it is public does not say since when',
    configuration: policy({ disclosure: 'public' }),
    expected: { [p]: 'undetermined' },
    missing: ['/documents/p/publishedOn'],
  },
  {
    law: 'when it was set has to be known',
    configuration: { documents: { p: { kind: 'basic-policy', publishedOn: '2026-05-01' } } },
    expected: { [p]: 'undetermined' },
    missing: ['/documents/p/adoptedOn'],
  },
  {
    law: 'that it was changed does not say so',
    configuration: { documents: { p: { kind: 'basic-policy', revisedOn: '2026-05-01', publishedOn: '2026-05-01' } } },
    expected: { [p]: 'undetermined' },
    missing: ['/documents/p/adoptedOn'],
  },
  {
    law: 'a document of unknown kind may be the policy',
    configuration: { documents: { p: { adoptedOn: '2026-05-01' } } },
    expected: { [p]: 'undetermined' },
    missing: ['/documents/p/kind'],
  },
  {
    law: 'of other documents, of drafts and of policies that were repealed it does not speak',
    configuration: {
      documents: {
        standards: { kind: 'control-standards', adoptedOn: '2026-05-01', disclosure: 'non-public' },
        draft: { kind: 'basic-policy', adoptedOn: '2027-04-01' },
        old: { kind: 'basic-policy', adoptedOn: '2020-04-01', repealedOn: '2026-03-31' },
      },
    },
    expected: { 'document:standards': 'not-applicable', 'document:draft': 'not-applicable', 'document:old': 'not-applicable' },
  },
  {
    law: 'no document at all publishes nothing',
    configuration: { documents: {} },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
];

describeRule(
  policyPublication,
  cases.map((one) => ({ ...one, profile: 'law' })),
  {},
  {
    'p.disclosure': 'that it is kept from the public testifies against its publication',
    'p.revisedOn': 'a change testifies against an earlier publication',
  },
);
