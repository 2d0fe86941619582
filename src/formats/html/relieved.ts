import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { byIdentity, compareText } from '../sort';
import { plainMessage } from '../wording/plain-message';
import { chip } from './chips';
import { detailsOf } from './findings';
import { type Html, html } from './markup';
import type { HtmlSheet } from './sheet';

const count = { ja: '{count}件', en: '{count}' } as const satisfies Bilingual;

/** What the law does not ask for the time being, by provision and by what was found. Nothing of it has to be done today, so it is folded. */
export function relieved(page: HtmlSheet): readonly Html[] {
  const { say, origin } = page.sheet;
  const groups = new Map<string, Result[]>();
  for (const result of [...page.sorted.relieved].sort(byIdentity)) {
    const key = JSON.stringify([result.provision?.en ?? '', result.rule]);
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [result]);
    else alike.push(result);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, alike]) => {
      const [first] = alike;
      return html`<details class="group relieved"><summary><h3>${first !== undefined && say(first.title)}</h3>${chip('relieved', say(fill(count, { count: alike.length })))}</summary>
<p class="quiet">${first !== undefined && origin(first)}</p>
<ul class="findings">${alike.map((result) => html`<li><p class="message">${plainMessage(say(result.message))}</p>${detailsOf(page, result)}</li>`)}</ul></details>
`;
    });
}
