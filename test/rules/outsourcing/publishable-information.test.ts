import type { Configuration, PublishableInformation, SocialMediaService } from '../../../src/configuration/index';
import { publishableInformation } from '../../../src/rules/outsourcing/publishable-information';
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
const ruled = (publishable: PublishableInformation | 'none' | 'unknown', services = both) => ({
  documents,
  outsourcing: { socialMedia: { services, publishable } },
});
const at = '/outsourcing/socialMedia/publishable';

describeRule(publishableInformation, [
  {
    law: 'services that are not declared are unknown',
    configuration: {},
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/services'],
  },
  {
    law: 'whatever else of outsourcing is declared',
    configuration: { outsourcing: {} },
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/services'],
  },
  {
    law: 'an inventory does not lay it down',
    configuration: ruled({ document: 'inventory', services: 'all' }),
    expected: says('fail'),
  },
  {
    law: 'whether a training plan lays it down a person must judge',
    configuration: ruled({ document: 'plan', services: 'all' }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'what kind of document lays it down must be said',
    configuration: ruled({ document: 'unnamed', services: 'all' }),
    expected: says('undetermined'),
    missing: ['/documents/unnamed/kind'],
  },
  { law: 'where none is used nothing need be laid down', configuration: ruled('none', {}), expected: says('not-applicable') },
  { law: 'a document that is adopted passes', configuration: ruled({ document: 'manual', services: 'all' }), expected: says('pass') },
  {
    law: 'for every service in use, named one by one',
    configuration: ruled({ document: 'manual', services: ['x'] }, { x: {}, old: { endedOn: '2026-11-23' } }),
    expected: says('pass'),
  },
  { law: 'nothing laid down fails', configuration: ruled('none'), expected: says('fail') },
  { law: 'what lies ahead is not laid down', configuration: ruled({ document: 'draft', services: 'all' }), expected: says('fail') },
  { law: 'what is repealed is no longer', configuration: ruled({ document: 'repealed', services: 'all' }), expected: says('fail') },
  {
    law: 'a service in use that is left out fails',
    configuration: ruled({ document: 'manual', services: ['x'] }),
    expected: says('fail'),
  },
  { law: 'what applies to no service fails', configuration: ruled({ document: 'manual', services: [] }), expected: says('fail') },
  {
    law: 'silence lays nothing down',
    configuration: { outsourcing: { socialMedia: { services: both } } },
    expected: says('undetermined'),
    missing: [at],
  },
  { law: 'unknown lays nothing down', configuration: ruled('unknown'), expected: says('undetermined'), missing: [at] },
  {
    law: 'an empty statement leaves document and services to be asked',
    configuration: ruled({}),
    expected: says('undetermined'),
    missing: [`${at}/document`, `${at}/services`],
  },
  {
    law: 'a document without a day may be a draft',
    configuration: ruled({ document: 'plain', services: 'all' }),
    expected: says('undetermined'),
    missing: ['/documents/plain/adoptedOn'],
  },
]);
