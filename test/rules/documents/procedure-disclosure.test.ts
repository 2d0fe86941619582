import type { Document } from '../../../src/configuration/index';
import { procedureDisclosure } from '../../../src/rules/documents/procedure-disclosure';
import { describeRule } from '../describe-rule';

const one = (document: Document) => ({ documents: { d: document } });
const procedure = (rest: Document) => one({ kind: 'procedure', ...rest });
const standards = { kind: 'control-standards', adoptedOn: '2026-04-01' } as const;
const passes = { 'document:d': 'pass' } as const;
const fails = { 'document:d': 'fail' } as const;
const notSpokenOf = { 'document:d': 'not-applicable' } as const;
const open = { 'document:d': 'undetermined' } as const;

describeRule(
  procedureDisclosure,
  [
    {
      law: 'documents that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/documents'],
    },
    {
      law: 'where there is no document nothing is public',
      configuration: { documents: {} },
      expected: { 'municipality:municipality': 'not-applicable' },
    },
    { law: 'a non-public procedure passes', configuration: procedure({ disclosure: 'non-public' }), expected: passes },
    { law: 'a public one fails', configuration: procedure({ disclosure: 'public' }), expected: fails },
    {
      law: 'one that was published is public, whatever is said of it',
      configuration: procedure({ disclosure: 'non-public', publishedOn: '2026-11-24' }),
      expected: fails,
    },
    {
      law: 'so is one that the public finds somewhere',
      configuration: procedure({ disclosure: 'non-public', publishedAt: 'https://www.example.jp/procedure.pdf' }),
      expected: fails,
    },
    {
      law: 'a publication that lies ahead has not happened',
      configuration: procedure({ disclosure: 'non-public', publishedOn: '2026-11-25', publishedAt: 'https://www.example.jp/' }),
      expected: passes,
    },
    { law: 'silence does not make it secret', configuration: procedure({}), expected: open, missing: ['/documents/d/disclosure'] },
    {
      law: 'nor does not knowing',
      configuration: procedure({ disclosure: 'unknown' }),
      expected: open,
      missing: ['/documents/d/disclosure'],
    },
    {
      law: 'a draft is kept from the public too',
      configuration: procedure({ disclosure: 'public', adoptedOn: '2027-04-01' }),
      expected: fails,
    },
    {
      law: 'whether a repealed one that is public does harm, a person judges',
      configuration: procedure({ disclosure: 'public', repealedOn: '2026-04-01' }),
      expected: open,
      missing: ['judgement'],
    },
    { law: 'the standards may be public', configuration: one({ ...standards, disclosure: 'public' }), expected: notSpokenOf },
    { law: 'the basic policy may', configuration: one({ kind: 'basic-policy', disclosure: 'public' }), expected: notSpokenOf },
    {
      law: 'a form is no procedure',
      configuration: { documents: { standards, d: { kind: 'form', disclosure: 'public', basedOn: ['standards'] } } },
      expected: { ...notSpokenOf, 'document:standards': 'not-applicable' },
    },
    ...[
      'バックアップ実施手順',
      '端末操作マニュアル（第3版）',
      'アカウント管理手順書 第2版',
      'Backup procedure',
      'Procedures for backups',
      '実施手順 改訂第2版',
      '実施手順 R8',
      '実施手順 R8.4',
      '手順書 令和8年4月',
      '手順書 令和8年4月改訂',
      '手順書（令和8年度）第二版',
      'Security Manual 2026',
      'Security Manual, 2nd edition',
    ].map((title) => ({
      law: `whether a form titled ${title} is a procedure, a person judges`,
      configuration: one({ kind: 'form', title, disclosure: 'public' }),
      expected: open,
      missing: ['judgement'],
    })),
    ...[
      ...['手順書様式', '実施手順変更届', '媒体持出し申請書（手順書第3号様式）', '手順書第3号様式 令和8年4月改訂'],
      ...['Procedure change request', 'Procedure form', 'Procedure forms of the city', 'Manual office list', 'Form 2026'],
    ].map((title) => ({
      law: `a form titled ${title} is a form`,
      configuration: one({ kind: 'form', title, disclosure: 'public' }),
      expected: notSpokenOf,
    })),
    {
      law: 'what a form is not titled it is not called: an id is no title',
      configuration: { documents: { 'change-procedure': { kind: 'form', disclosure: 'public' } } },
      expected: { 'document:change-procedure': 'not-applicable' },
    },
    {
      law: 'whether one that is titled as a procedure is public has to be said',
      configuration: one({ kind: 'other', title: 'バックアップ実施手順' }),
      expected: open,
      missing: ['/documents/d/disclosure'],
    },
    {
      law: 'one that is kept from the public breaks nothing, whatever its title',
      configuration: one({ kind: 'form', title: 'バックアップ実施手順', disclosure: 'non-public' }),
      expected: notSpokenOf,
    },
    {
      law: 'how social media are operated is laid down under that name, and may be public',
      configuration: one({ kind: 'social-media-procedure', title: 'ソーシャルメディア運用手順', disclosure: 'public' }),
      expected: notSpokenOf,
    },
    {
      law: 'of a network diagram the clause does not speak',
      configuration: one({ kind: 'network-diagram', disclosure: 'public' }),
      expected: notSpokenOf,
    },
    {
      law: 'a public document of unknown kind may be a procedure',
      configuration: one({ disclosure: 'public' }),
      expected: open,
      missing: ['/documents/d/kind'],
    },
    { law: 'a non-public one breaks nothing, whatever it is', configuration: one({ disclosure: 'non-public' }), expected: notSpokenOf },
    { law: 'another document may be public', configuration: one({ kind: 'other', disclosure: 'public' }), expected: notSpokenOf },
    {
      law: 'whether one that rests on the standards is a procedure by another name, a person judges',
      configuration: { documents: { standards, d: { kind: 'other', disclosure: 'public', basedOn: ['standards'] } } },
      expected: { ...open, 'document:standards': 'not-applicable' },
      missing: ['judgement'],
    },
    {
      law: 'the same of a kind of its own: rules for the cloud may tell how measures are carried out',
      configuration: { documents: { standards, d: { kind: 'cloud-rules', disclosure: 'public', basedOn: ['standards'] } } },
      expected: { ...open, 'document:standards': 'not-applicable' },
      missing: ['judgement'],
    },
    {
      law: 'of one that is not public the clause does not speak',
      configuration: { documents: { standards, d: { kind: 'cloud-rules', disclosure: 'non-public', basedOn: ['standards'] } } },
      expected: { ...notSpokenOf, 'document:standards': 'not-applicable' },
    },
    {
      law: 'whether such a document is public has to be said, of whatever kind it is',
      configuration: {
        documents: { standards, d: { kind: 'other', basedOn: ['standards'] }, rules: { kind: 'cloud-rules', basedOn: ['standards'] } },
      },
      expected: { ...open, 'document:rules': 'undetermined', 'document:standards': 'not-applicable' },
      missing: ['/documents/d/disclosure', '/documents/rules/disclosure'],
    },
    {
      law: 'not if it is kept from the public',
      configuration: { documents: { standards, d: { kind: 'other', disclosure: 'non-public', basedOn: ['standards'] } } },
      expected: { ...notSpokenOf, 'document:standards': 'not-applicable' },
    },
  ],
  {},
  {
    'documents.standards.kind': 'that a document rests on the standards testifies that it may be a procedure',
    'documents.standards.adoptedOn': 'the same',
    'documents.d.basedOn': 'the same',
    'documents.rules.basedOn': 'the same',
    'documents.d.title': 'its title testifies that it may be a procedure',
  },
);
