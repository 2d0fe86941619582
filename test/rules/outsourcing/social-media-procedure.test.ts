import type { Configuration, SocialMediaProcedure, SocialMediaService } from '../../../src/configuration/index';
import { socialMediaProcedure } from '../../../src/rules/outsourcing/social-media-procedure';
import { describeRule } from '../describe-rule';

const says = <const Name extends string>(outcome: Name) => ({ 'municipality:municipality': outcome });
const both: Readonly<Record<string, SocialMediaService>> = { line: {}, x: {} };
const documents: NonNullable<Configuration['documents']> = {
  manual: { kind: 'social-media-procedure', adoptedOn: '2026-04-01' },
  draft: { kind: 'social-media-procedure', adoptedOn: '2026-11-25' },
  repealed: { kind: 'social-media-procedure', adoptedOn: '2026-04-01', repealedOn: '2026-11-24' },
  plain: { kind: 'other' },
  inventory: { kind: 'inventory', adoptedOn: '2026-04-01' },
  plan: { kind: 'training-plan', adoptedOn: '2026-04-01' },
  unnamed: { adoptedOn: '2026-04-01' },
};
const ruled = (procedures: Readonly<Record<string, SocialMediaProcedure>>, services = both) => ({
  documents,
  outsourcing: { socialMedia: { services, procedures } },
});

describeRule(socialMediaProcedure, [
  {
    law: 'services that are not declared are unknown',
    configuration: { outsourcing: { socialMedia: { procedures: {} } } },
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/services'],
  },
  {
    law: 'an inventory does not lay it down',
    configuration: ruled({ all: { document: 'inventory', services: 'all' } }),
    expected: says('fail'),
  },
  {
    law: 'whether a training plan lays it down a person must judge',
    configuration: ruled({ all: { document: 'plan', services: 'all' } }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'what kind of document lays it down must be said',
    configuration: ruled({ all: { document: 'unnamed', services: 'all' } }),
    expected: says('undetermined'),
    missing: ['/documents/unnamed/kind'],
  },
  { law: 'where none is used no procedure is owed', configuration: ruled({}, {}), expected: says('not-applicable') },
  {
    law: 'nor where all have ended',
    configuration: ruled({}, { x: { endedOn: '2026-11-23' } }),
    expected: says('not-applicable'),
  },
  {
    law: 'one procedure for all services passes',
    configuration: ruled({ all: { document: 'manual', services: 'all' } }),
    expected: says('pass'),
  },
  {
    law: 'one for each passes',
    configuration: ruled({ a: { document: 'manual', services: ['line'] }, b: { document: 'manual', services: ['x'] } }),
    expected: says('pass'),
  },
  {
    law: 'one that is adopted is enough beside a draft',
    configuration: ruled({ a: { document: 'manual', services: 'all' }, b: { document: 'draft', services: 'all' } }),
    expected: says('pass'),
  },
  { law: 'an empty record says that there is none', configuration: ruled({}), expected: says('fail') },
  {
    law: 'silence is no procedure',
    configuration: { outsourcing: { socialMedia: { services: both } } },
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/procedures'],
  },
  {
    law: 'a service that no procedure deals with fails',
    configuration: ruled({ a: { document: 'manual', services: ['line'] } }),
    expected: says('fail'),
  },
  {
    law: 'a procedure for no service is none',
    configuration: ruled({ a: { document: 'manual', services: [] } }),
    expected: says('fail'),
  },
  {
    law: 'a procedure that lies ahead is none',
    configuration: ruled({ a: { document: 'draft', services: 'all' } }),
    expected: says('fail'),
  },
  {
    law: 'a repealed document is none',
    configuration: ruled({ a: { document: 'repealed', services: 'all' } }),
    expected: says('fail'),
  },
  {
    law: 'a procedure that stands nowhere is not known',
    configuration: ruled({ a: { services: 'all' } }),
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/procedures/a/document'],
  },
  {
    law: 'one without a day may be a draft',
    configuration: ruled({ a: { document: 'plain', services: 'all' } }),
    expected: says('undetermined'),
    missing: ['/documents/plain/adoptedOn'],
  },
  {
    law: 'with which services it deals must be said',
    configuration: ruled({ a: { document: 'manual' } }),
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/procedures/a/services'],
  },
  {
    law: 'one that may deal with a service leaves open what another fails',
    configuration: ruled({ a: { document: 'manual' }, b: { document: 'draft', services: 'all' } }),
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/procedures/a/services'],
  },
]);
