import type { Language } from '../../policy/index';
import type { Tone } from './chips';

/** Ink and ground of each state. Every ink reads on its ground and on white with a contrast of at least 4.5 to 1. */
export const colors: Readonly<Record<Tone, { readonly ink: string; readonly ground: string; readonly line: string }>> = {
  nonconformant: { ink: '#9b1c1c', ground: '#fcebea', line: '#c0392b' },
  error: { ink: '#85195f', ground: '#fae9f4', line: '#a3247a' },
  undetermined: { ink: '#7a4a00', ground: '#fff3da', line: '#b87400' },
  excepted: { ink: '#3f3a93', ground: '#ecebfb', line: '#5b54c4' },
  judged: { ink: '#0f5a5e', ground: '#e1f3f3', line: '#1f8288' },
  conformant: { ink: '#1c5c33', ground: '#e5f4ea', line: '#2f8a50' },
  relieved: { ink: '#4a4f57', ground: '#eceef1', line: '#838b95' },
  'not-applicable': { ink: '#525a64', ground: '#f1f3f5', line: '#a5adb6' },
  advice: { ink: '#1f4f82', ground: '#e7f0fa', line: '#3b78b8' },
};

const tones = Object.entries(colors)
  .map(([tone, { ink, ground, line }]) => `.${tone}{--ink:${ink};--ground:${ground};--line:${line}}`)
  .join('\n');

/** The style sheet. `first`: the language that stands open where nothing is chosen; the other one is shown by the switch alone, without scripts. */
export function styles(first: Language): string {
  const second: Language = first === 'ja' ? 'en' : 'ja';
  return `
:root{--text:#1d2630;--soft:#525c67;--rule:#d9dee4;--paper:#fff;--wash:#f6f8fa;--brand:#1f3a5f}
${tones}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.75 "Hiragino Sans","Yu Gothic UI","Yu Gothic",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif;line-break:strict;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
[lang=en]{line-height:1.6}
.page{max-width:1224px;margin:0 auto;padding:0 32px 48px}
.page#${second}{display:none}
body:has(#language-${second}:checked) .page#${second}{display:block}
body:has(#language-${second}:checked) .page#${first}{display:none}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.languages{max-width:1224px;margin:0 auto;padding:16px 32px 0;border:0;display:flex;justify-content:flex-end;position:relative;min-width:0}
.languages input{position:absolute;opacity:0;width:1px;height:1px}
.languages label{padding:3px 14px;border:1px solid #8b95a1;color:var(--soft);font-size:13px;cursor:pointer;line-height:1.6}
.languages label:first-of-type{border-radius:4px 0 0 4px}
.languages label:last-of-type{border-radius:0 4px 4px 0;border-left:0}
.languages input:checked+label{background:var(--brand);border-color:var(--brand);color:#fff}
:focus-visible,.languages input:focus-visible+label{outline:3px solid #4c8bd6;outline-offset:2px}
h1,h2,h3,h4{line-height:1.4;font-weight:700;text-wrap:balance}
[lang=ja] :is(h1,h2,h3,h4){word-break:auto-phrase}
h1{font-size:32px;margin:0}
h2{font-size:22px;margin:0 0 20px;padding-bottom:8px;border-bottom:2px solid var(--brand);color:var(--brand)}
h3{font-size:17px;margin:28px 0 12px}
h4{font-size:16px;margin:0}
p{margin:0 0 8px}
ul,ol{margin:0;padding-left:1.5em}
a{color:#1b5591}
code{font:0.84em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono CJK JP",monospace;color:#34404c;background:var(--wash);padding:1px 4px;border-radius:3px}
bdi{unicode-bidi:isolate}
.masthead{padding:8px 0 20px}
.masthead .kind{color:var(--soft);font-size:14px;letter-spacing:.06em;margin:0 0 4px}
.masthead .day{color:var(--soft);margin:4px 0 0;font-size:15px}
.verdict{border-left:6px solid var(--line);background:var(--ground);padding:20px 28px;border-radius:0 6px 6px 0;margin:0 0 24px}
.verdict h2{border:0;padding:0;margin:0 0 6px;color:var(--ink);font-size:26px}
.verdict .word{display:inline-block}
.verdict .word::first-letter{text-transform:uppercase}
.verdict p{margin:0;font-size:17px;max-width:60em}
.tiles{list-style:none;padding:0;margin:0 0 24px;display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px}
.tile{display:block;border:1px solid var(--rule);border-top:4px solid var(--line);border-radius:4px;padding:10px 16px 12px;text-decoration:none;color:var(--text);height:100%}
a.tile:hover{background:var(--ground)}
.tile.none{--line:var(--rule);color:var(--soft)}
.tile .count{display:block;font-size:32px;font-weight:700;line-height:1.25;color:var(--ink,var(--soft))}
.tile .unit{font-size:14px;font-weight:400;margin-left:3px;color:var(--soft)}
.tile .what{font-size:14px}
.tile .sign{margin-right:5px;color:var(--ink,inherit)}
figure{margin:0}
.bar{margin:0 0 28px}
.bar figcaption{font-size:14px;color:var(--soft);margin-bottom:6px}
.bar .track{display:flex;height:14px;border-radius:7px;overflow:hidden;gap:2px}
.bar .track span{background:var(--line);min-width:4px}
.bar .key{list-style:none;padding:0;margin:10px 0 0;display:flex;flex-wrap:wrap;gap:6px 20px;font-size:14px}
.chip{display:inline-block;padding:0 9px 0 7px;border-radius:11px;background:var(--ground);color:var(--ink);font-size:13px;line-height:22px;font-weight:600;white-space:nowrap;vertical-align:2px;border:1px solid color-mix(in srgb,var(--line) 35%,transparent)}
.chip .sign{margin-right:4px}
dl.facts{margin:0;font-size:14px}
dl.facts>div{display:grid;grid-template-columns:8.5em minmax(0,1fr);gap:0 12px;padding:3px 0}
dl.facts dt{color:var(--soft)}
dl.facts dd{margin:0;min-width:0}
.about{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:14px 0;margin-bottom:24px}
.about dl.facts{columns:2;column-gap:48px}
.about dl.facts>div{break-inside:avoid}
.notice{margin:0 0 16px;background:var(--wash);border:1px solid var(--rule);border-radius:6px;padding:14px 20px}
.contents ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 22px;font-size:14px}
.section{margin-top:56px;scroll-margin-top:16px}
.lead{color:var(--soft);max-width:60em}
.quiet{color:var(--soft);font-size:14px}
.note{color:var(--soft);font-size:.92em}
.clause>h3{border-bottom:1px solid var(--rule);padding-bottom:6px}
.group{border:1px solid var(--rule);border-left:4px solid var(--line);border-radius:4px;margin:0 0 16px;padding:0 20px}
.group>summary{padding:11px 0;cursor:pointer;display:flex;gap:12px;align-items:baseline;justify-content:space-between}
.group>summary::-webkit-details-marker{display:none}
.group>summary{list-style:none}
.group>summary::before{content:"▸";color:var(--soft);flex:none;width:1em}
.group[open]>summary::before{content:"▾"}
.group>summary>:is(h3,h4){flex:1;margin:0;font-size:16px}
.group[open]{padding-bottom:10px}
.remedy{background:#f1f7f3;border-radius:4px;padding:10px 16px;margin:0 0 8px;font-size:15px}
.remedy p{margin:0}
.remedy b{color:#1c5c33;margin-right:.8em;white-space:nowrap}
.findings,.questions{list-style:none;padding:0;margin:8px 0 0}
.findings>li,.questions>li{border-top:1px solid var(--rule);padding:14px 0 12px;scroll-margin-top:12px}
h3+.questions{margin-top:-12px}
h3+.questions>li:first-child{border-top:0}
.message{margin:0 0 6px;font-weight:500;max-width:58em}
.age{padding:0 .45em;border:1px solid currentColor;border-radius:.3em;font-size:.85em;font-weight:700}
.number{display:inline-block;min-width:1.9em;padding:0 .4em;margin-right:.7em;border-radius:1em;background:var(--ink,var(--brand));color:#fff;font-size:13px;line-height:1.7;text-align:center;font-weight:700}
.findings>li:target{background:#fffbe8;box-shadow:0 0 0 8px #fffbe8}
.path{margin:8px 0 4px;padding:10px 16px;background:var(--wash);border-radius:4px;font-size:14px}
.path-title{margin:0 0 2px;color:var(--soft)}
.path ol{list-style:none;padding:0;margin:0}
.path li{display:flex;gap:12px;padding:3px 0}
.path .hop{flex:none;min-width:2.6em;color:var(--ink,var(--text));font-weight:700}
.route{margin:0 0 8px;font-size:14px}
.arrow{color:var(--soft)}
.following,.bulk{margin:8px 0 4px;font-size:14px}
.bulk{font-size:inherit}
.following>summary,.bulk>summary,.inline>summary{cursor:pointer;color:#1b5591}
.following>ul{margin-top:6px}
.following li{margin-bottom:8px}
.following p{margin:0 0 2px}
.inline{display:inline}
.inline[open]{display:block}
.record{border:1px solid var(--rule);border-left:4px solid var(--line);border-radius:4px;padding:14px 20px;margin:0 0 14px}
.record>dl.facts{columns:2;column-gap:32px}
.record>dl.facts>div{break-inside:avoid}
.record h3{margin:0 0 8px;font-size:16px}
table{border-collapse:collapse;width:100%;font-size:14px;margin:0 0 28px}
caption{text-align:left;font-weight:700;font-size:16px;padding:0 0 8px}
th,td{text-align:left;vertical-align:top;padding:7px 12px 7px 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:500;border-bottom:1px solid #8b95a1}
tbody th{font-weight:500}
.figure{text-align:right;white-space:nowrap}
.public th:first-child{width:30%;padding-right:24px}
.public td:last-child{width:7em;padding-right:0}
.clauses td:last-child,.clauses th:last-child{width:9em;padding-right:0}
.clauses td:nth-child(2){width:13em}
.clauses .level-2>th{padding-left:1.2em}
.clauses .level-3>th{padding-left:2.4em}
.passes td:last-child{width:26%}
.passes th .note{font-weight:400}
.passes .figure{width:5.5em}
.clauses th .note{font-weight:400}
.flows th{width:23%}
.flows td:nth-child(2){width:23%}
.flows td:nth-child(3){width:18%}
.flows :is(th,td):last-child{width:7em;padding-right:0}
.on-paper{display:none}
.scroll{overflow-x:auto}
.steps{padding-left:1.6em;max-width:66em}
.steps li{margin-bottom:8px}
.timeline{margin-bottom:28px}
.timeline figcaption{font-weight:700;display:flex;gap:24px;flex-wrap:wrap}
.today-key{font-weight:400;font-size:14px}
.today-key::before{content:"";display:inline-block;width:2px;height:14px;background:var(--text);margin-right:8px;vertical-align:-2px}
.timeline ul{list-style:none;padding:0}
.timeline li{display:grid;grid-template-columns:minmax(0,26em) minmax(0,1fr);gap:0 20px;align-items:center;padding:4px 0;border-bottom:1px solid var(--rule);break-inside:avoid;font-size:14px}
.timeline li p{margin:0;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 8px;align-items:center}
.timeline li .note{grid-column:1/-1;line-height:1.4}
.axis-row{display:grid;grid-template-columns:minmax(0,26em) minmax(0,1fr);gap:0 20px;font-size:14px}
.axis{grid-column:2;position:relative;height:40px;color:var(--soft);border-bottom:1px solid var(--rule)}
.axis span,.axis b{position:absolute;bottom:0;font-size:12px;line-height:20px;padding-left:4px;border-left:1px solid var(--rule);white-space:nowrap}
.axis b{bottom:20px;border-left:2px solid var(--text);color:var(--text)}
.timeline .track{position:relative;height:14px;background:var(--wash);border-radius:2px;overflow:hidden}
.timeline .track i{position:absolute;top:0;bottom:0;width:1px;background:var(--rule)}
.timeline .span{position:absolute;top:1px;bottom:1px;background:var(--line);border-radius:5px}
.timeline .open-start{border-top-left-radius:0;border-bottom-left-radius:0}
.timeline .open-end{border-top-right-radius:0;border-bottom-right-radius:0}
.timeline .today{position:absolute;top:0;bottom:0;width:2px;background:var(--text);box-shadow:0 0 0 1px #fff}
.picture{border:1px solid var(--rule);border-radius:6px;background:#fff}
.picture .canvas{overflow-x:auto}
.picture svg.drawing{display:block;height:auto;margin:0 auto;width:100%}
.picture .slice{display:none}
.picture figcaption,.legend{padding:12px 20px;font-size:14px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 24px;margin:0;border-top:1px solid var(--rule)}
.legend svg{display:inline-block;vertical-align:middle;margin:0 8px 0 0}
.gates{border-top:1px solid var(--rule);padding:12px 20px;font-size:14px}
.gates p{margin:0 0 4px}
.gates dl{margin:0;columns:2;column-gap:32px}
.gates dl>div{display:flex;gap:10px;padding:2px 0;break-inside:avoid}
.gates dt{flex:none;min-width:1.9em;height:1.6em;line-height:1.5em;padding:0 .3em;text-align:center;font-weight:700;font-size:12px;border:1px solid #34404c;border-radius:2px}
.gates dd{margin:0;min-width:0}
.aside{display:none}
.picture-notes{margin-top:12px}
footer{margin-top:64px;border-top:1px solid var(--rule);padding-top:12px;color:var(--soft);font-size:13px}
@media (max-width:640px){
body{font-size:15px}
.page{padding:0 16px 32px}
.languages{padding:12px 16px 0}
.aside{display:inline}
h1{font-size:25px}
h2{font-size:19px}
.verdict{padding:16px 18px}
.verdict h2{font-size:22px}
.verdict p{font-size:16px}
.tiles{grid-template-columns:repeat(2,1fr);gap:8px}
.tile{padding:8px 10px}
.tile .count{font-size:25px}
.about dl.facts,.gates dl,.record>dl.facts{columns:1}
dl.facts>div{grid-template-columns:1fr;padding:4px 0}
.group{padding:0 12px}
.section{margin-top:40px}
.clauses td:nth-child(2){display:none}
.clauses th:nth-child(2){display:none}
.passes{min-width:640px}
.timeline li,.axis-row{grid-template-columns:minmax(0,1fr)}
.axis{grid-column:1}
}
@page{size:A4;margin:16mm 14mm 18mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{
body{font-size:10pt;line-height:1.6}
.languages,.contents{display:none}
.page{max-width:none;padding:0}
h1{font-size:20pt}h2{font-size:14pt}h3{font-size:11.5pt}h4,.group>summary>:is(h3,h4){font-size:10.5pt}
.verdict p{font-size:11pt}
dl.facts,.quiet,.note,table,.path,.following,.remedy,.lead{font-size:9pt}
.section{margin-top:18pt}
h2{margin-bottom:8pt;padding-bottom:3pt}
.verdict{padding:10pt 14pt;margin-bottom:12pt}
.tiles,.bar{margin-bottom:12pt}
.tile{padding:5pt 9pt}
.tile .count{font-size:18pt}
.about{padding:6pt 0;margin-bottom:0}
.steps,.route{font-size:9pt}
.steps li{margin-bottom:3pt}
h2,h3,h4,summary,caption,.path-title{break-after:avoid}
.questions>li,.tile,.verdict,.bar,tr,.remedy,.path li,.route,.following li,.message,.record>dl,.steps li,.gates{break-inside:avoid}
.following>dl,.record>dl{break-before:avoid}
.passes td:last-child{width:46%}
.passes summary{display:none}
.group>summary,.remedy,.message,.path-title,.lead{break-after:avoid}
.findings>li:first-child,.questions>li:first-child{break-before:avoid}
p,li{orphans:2;widows:2}
.findings>li{padding:8pt 0 6pt}
.group,.record{padding-left:12pt;padding-right:12pt}
.following{margin:4pt 0 2pt}
.following>summary{list-style:none;color:var(--soft)}
.flows tr.plain{display:none}
.on-paper{display:block}
.aside{display:none}
.flows code{background:none;padding:0}
.legend,.gates,.picture figcaption{font-size:8.5pt;padding:4pt 0}
.timeline li{padding:2pt 0}
dl.facts>div{grid-template-columns:6em minmax(0,1fr)}
.about dl.facts{columns:2}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
details:not(.bulk)::details-content{content-visibility:visible;display:block}
.group>summary::before{content:none}
.inline>summary{display:none}
.tile,.verdict,.chip,.number,.bar span,.timeline .span,.timeline .today,.remedy,code,.path{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.scroll,.picture .canvas{overflow:visible}
.picture{border:0}
.picture svg.drawing{min-width:0!important;max-width:100%!important;max-height:165mm}
.picture.sliced svg.drawing{position:absolute;width:0;height:0}
.picture .slice{display:block;width:100%;break-inside:avoid;break-after:page}
.section.network{page:wide;break-before:page;break-after:page;margin-top:0}
}
`;
}
