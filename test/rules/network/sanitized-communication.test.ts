import type { Flow, Sanitization } from '../../../src/configuration/index';
import { sanitizedCommunication } from '../../../src/rules/network/sanitized-communication';
import { describeRule } from '../describe-rule';

const nodes = { files: { tier: 'lgwan' }, web: { tier: 'internet' } } as const;
const network = (flow: Partial<Flow>) => ({
  network: { nodes, flows: { mail: { from: 'web', to: 'files', medium: 'local-network', data: 'forward', ...flow } } } as const,
});
const by = (item: Partial<Sanitization>, flow: Partial<Flow> = {}) =>
  network({
    sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked', ...item }],
    ...flow,
  });
const allOff = { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' } as const;
const screen: Sanitization = { direction: 'both', method: 'screen-transfer', redirections: allOff };
const passed = { 'flow:mail': 'pass', 'node:files': 'pass' } as const;
const failed = { 'flow:mail': 'fail', 'node:files': 'not-applicable' } as const;
const open = { 'flow:mail': 'undetermined', 'node:files': 'not-applicable' } as const;
const at = (key: string) => [`/network/flows/mail/sanitization/0/${key}`];
const text: Sanitization = { direction: 'forward', method: 'text-conversion', place: 'security-cloud', attachments: 'removed' };

describeRule(sanitizedCommunication, [
  {
    law: 'an empty declaration is undetermined',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes', '/network/flows'],
  },
  {
    law: 'a part of a municipality without the tier has nothing to sanitize for',
    configuration: { covers: { systems: ['税務'] }, network: { nodes: { web: nodes.web }, flows: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'a crossing that is declared not to be sanitized fails', configuration: network({ sanitization: 'none' }), expected: failed },
  { law: 'an empty list says that nothing sanitizes it', configuration: network({ sanitization: [] }), expected: failed },
  { law: 'silence is not sanitization', configuration: network({}), expected: open, missing: ['/network/flows/mail/sanitization'] },
  { law: 'files cleaned before the boundary, with what cannot be opened blocked, pass', configuration: by({}), expected: passed },
  {
    law: 'files confirmed clean pass as well',
    configuration: by({ method: 'file-inspection', place: 'security-cloud' }),
    expected: passed,
  },
  { law: 'files that the engine cannot open, let through, fail', configuration: by({ unopenable: 'passed' }), expected: failed },
  {
    law: 'whether they are blocked must be declared',
    configuration: by({ unopenable: 'unknown' }),
    expected: open,
    missing: at('unopenable'),
  },
  { law: 'mail turned into text without attachments passes', configuration: network({ sanitization: [text] }), expected: passed },
  {
    law: 'attachments that pass unchecked fail',
    configuration: network({ sanitization: [{ ...text, attachments: 'passed' }] }),
    expected: failed,
  },
  {
    law: 'text conversion says nothing of attachments',
    configuration: network({ sanitization: [{ direction: 'forward', method: 'text-conversion', place: 'security-cloud' }] }),
    expected: open,
    missing: at('attachments'),
  },
  {
    law: 'attachments that are sanitized leave open those that cannot be opened',
    configuration: network({ sanitization: [{ ...text, attachments: 'sanitized' }] }),
    expected: open,
    missing: at('unopenable'),
  },
  { law: 'a pure screen passes, wherever it is made', configuration: network({ data: 'both', sanitization: [screen] }), expected: passed },
  {
    law: 'a screen with one redirection is more than a screen',
    configuration: network({ sanitization: [{ ...screen, redirections: { ...allOff, printer: 'on' } }] }),
    expected: failed,
  },
  {
    law: 'a redirection that is not declared is undetermined',
    configuration: network({ sanitization: [{ ...screen, redirections: { clipboard: 'off', drive: 'off', usb: 'off' } }] }),
    expected: open,
    missing: at('redirections'),
  },
  { law: 'a method that is not known is undetermined', configuration: by({ method: 'unknown' }), expected: open, missing: at('method') },
  {
    law: 'another method is for a person to judge under the policy',
    configuration: by({ method: 'other' }),
    expected: open,
    missing: ['judgement'],
  },
  { law: 'and a violation under the guideline', profile: 'guideline', configuration: by({ method: 'other' }), expected: failed },
  {
    law: 'sanitizing inside the LGWAN tier is for a person to judge under the policy',
    configuration: by({ place: 'lgwan-tier' }),
    expected: open,
    missing: ['judgement'],
  },
  { law: 'and too late under the guideline', profile: 'guideline', configuration: by({ place: 'lgwan-tier' }), expected: failed },
  {
    law: 'a place that is not declared is undetermined under the guideline too',
    profile: 'guideline',
    configuration: by({ place: 'unknown' }),
    expected: open,
    missing: at('place'),
  },
  {
    law: 'the place is asked for only where data enters the LGWAN tier',
    configuration: by({ direction: 'backward', place: 'unknown' }, { data: 'backward' }),
    expected: passed,
  },
  { law: 'every direction that carries data is owed it', configuration: by({}, { data: 'both' }), expected: failed },
  { law: 'a direction that carries none is not', configuration: by({ direction: 'both' }, { data: 'forward' }), expected: passed },
  { law: 'the other direction does not help', configuration: by({ direction: 'backward' }), expected: failed },
  {
    law: 'an unknown direction may be the one that is left out',
    configuration: by({}, { data: 'unknown' }),
    expected: open,
    missing: ['/network/flows/mail/data'],
  },
  {
    law: 'where both directions are sanitized it does not matter which carries',
    configuration: network({ data: 'unknown', sanitization: [screen] }),
    expected: passed,
  },
  {
    law: 'of several for one direction the worst counts',
    configuration: network({
      sanitization: [text, { direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'passed' }],
    }),
    expected: failed,
  },
  {
    law: 'the flow may be opened from either tier',
    configuration: {
      network: {
        nodes,
        flows: {
          mail: {
            from: 'files',
            to: 'web',
            medium: 'local-network',
            data: 'backward',
            sanitization: [{ ...text, direction: 'backward', place: 'lgwan-tier' }],
          },
        },
      },
    },
    expected: open,
    missing: ['judgement'],
  },
  {
    law: 'the security cloud stands on the Internet side; the text is silent about the Internet and other parties; LGWAN belongs to the tier',
    configuration: {
      network: {
        nodes: { files: nodes.files },
        parties: {
          cloud: { zone: 'security-cloud' },
          internet: { zone: 'internet' },
          service: { zone: 'internet-party' },
          vendor: { zone: 'closed-party' },
          asp: { zone: 'lgwan-network' },
        },
        flows: {
          a: { from: 'files', to: 'cloud', medium: 'closed-line', data: 'forward', sanitization: 'none' },
          b: { from: 'files', to: 'internet', medium: 'internet', data: 'forward', sanitization: 'none' },
          c: { from: 'files', to: 'service', medium: 'closed-line', data: 'forward', sanitization: 'none' },
          d: { from: 'files', to: 'vendor', medium: 'closed-line', data: 'forward', sanitization: 'none' },
          e: { from: 'files', to: 'asp', medium: 'lgwan', data: 'forward', sanitization: 'none' },
        },
      },
    },
    expected: {
      'flow:a': 'fail',
      'flow:b': 'undetermined',
      'flow:c': 'undetermined',
      'flow:d': 'undetermined',
      'flow:e': 'pass',
      'node:files': 'not-applicable',
    },
    missing: ['text-gap'],
  },
  {
    law: 'traffic inside the tier passes on a known line; over the Internet the text is silent; an unknown line is open',
    configuration: {
      network: {
        nodes: { files: nodes.files, groupware: { tier: 'lgwan' }, tax: { tier: 'my-number' } },
        flows: {
          a: { from: 'files', to: 'groupware', medium: 'local-network' },
          b: { from: 'files', to: 'groupware', medium: 'vpn-over-internet' },
          c: { from: 'files', to: 'groupware' },
          d: { from: 'tax', to: 'files', medium: 'local-network' },
        },
      },
    },
    expected: {
      'flow:a': 'pass',
      'flow:b': 'undetermined',
      'flow:c': 'undetermined',
      'flow:d': 'not-applicable',
      'node:files': 'not-applicable',
      'node:groupware': 'not-applicable',
    },
    missing: ['text-gap', '/network/flows/c/medium'],
  },
]);
