import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { toText } from '../../src/formats/index';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';

const policy = layOver(gotsuPolicy, lawLayer);
const configuration = parseConfiguration({
  assets: { systems: { tax: { introducedOn: '2027-07-01' } } },
  technical: { systems: { tax: { malware: 'none' } } },
});
const report = evaluate(configuration, {
  asOf: '2027-07-01',
  policy,
  only: ['6.6/malicious-program-protection', 'law/technical-measures'],
});

test.each([
  ['ja', /- 地方自治法施行規則16条の3第1項第5号/u],
  ['en', /- Local Autonomy Act Enforcement Ordinance, art\. 16-3\(1\) item 5/u],
] as const)('what the law says stands under the finding of the policy with its provision (%s)', (language, provision) => {
  expect(toText(report, { language })).toMatch(provision);
});
