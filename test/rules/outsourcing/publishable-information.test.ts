import type { PublishableInformation, SocialMediaService } from '../../../src/configuration/index';
import { publishableInformation } from '../../../src/rules/outsourcing/publishable-information';
import { describeRule } from '../describe-rule';

const says = <const Name extends string>(outcome: Name) => ({ 'municipality:municipality': outcome });
const both: Readonly<Record<string, SocialMediaService>> = { line: {}, x: {} };
const ruled = (publishable: PublishableInformation | 'none' | 'unknown', services = both) => ({
  outsourcing: { socialMedia: { services, publishable } },
});
const adoptedOn = '2026-04-01';
const information = ['催しの案内', '防災情報'];
const at = '/outsourcing/socialMedia/publishable';

describeRule(publishableInformation, [
  {
    law: 'services that are not declared are unknown',
    configuration: {},
    expected: says('undetermined'),
    missing: ['/outsourcing/socialMedia/services'],
  },
  { law: 'where none is used nothing need be laid down', configuration: ruled('none', {}), expected: says('not-applicable') },
  { law: 'information laid down on a day that has come passes', configuration: ruled({ adoptedOn, information }), expected: says('pass') },
  {
    law: 'a document that says it passes',
    configuration: { ...ruled({ document: 'manual' }), documents: { manual: { adoptedOn } } },
    expected: says('pass'),
  },
  {
    law: 'for every service in use, named one by one',
    configuration: ruled({ adoptedOn, information, services: ['x'] }, { x: {}, old: { endedOn: '2026-11-23' } }),
    expected: says('pass'),
  },
  { law: 'nothing laid down fails', configuration: ruled('none'), expected: says('fail') },
  { law: 'an empty list lays nothing down', configuration: ruled({ adoptedOn, information: [] }), expected: says('fail') },
  {
    law: 'what lies ahead is not laid down',
    configuration: ruled({ adoptedOn: '2026-11-25', information }),
    expected: says('fail'),
  },
  {
    law: 'a service in use that is left out fails',
    configuration: ruled({ adoptedOn, information, services: ['x'] }),
    expected: says('fail'),
  },
  {
    law: 'silence lays nothing down',
    configuration: { outsourcing: { socialMedia: { services: both } } },
    expected: says('undetermined'),
    missing: [at],
  },
  { law: 'unknown lays nothing down', configuration: ruled('unknown'), expected: says('undetermined'), missing: [at] },
  {
    law: 'a bare day does not say what',
    configuration: ruled({ adoptedOn }),
    expected: says('undetermined'),
    missing: [`${at}/information`],
  },
  {
    law: 'a bare list does not say since when',
    configuration: ruled({ information }),
    expected: says('undetermined'),
    missing: [`${at}/adoptedOn`],
  },
]);
