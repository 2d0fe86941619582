import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/index';
import { chromiumPath } from './chromium';
import { browserPages, longReport } from './pages';

if (chromiumPath === undefined) console.warn('SKIPPED: no Chromium was found, so that no page was looked at (set CHROMIUM to its path).');

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages = browserPages();

/** What axe found, as it is told where something is wrong. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(chromiumPath === undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens a page and notes what the console says and what it asks for. */
  async function open(html: string, width: number): Promise<{ readonly page: Page; readonly said: string[]; readonly asked: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
    return { page, said, asked };
  }

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  /** Which numbers and letters on lines cover a box or one another. */
  const covered = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const rects = (selector: string): readonly { readonly rect: DOMRect; readonly text: string }[] =>
        [...document.querySelectorAll(`svg.drawing ${selector}`)].flatMap((group) => {
          const rect = group.querySelector('rect')?.getBoundingClientRect();
          return rect === undefined || rect.width === 0 ? [] : [{ rect, text: group.textContent ?? '' }];
        });
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
      // The numbers of a box itself stand on its corner.
      const own = [...rects('g.gate'), ...rects(':not(g.box) > g.badge')];
      return own.flatMap(({ rect, text }, index) =>
        [...own.slice(index + 1), ...rects('g.box')].flatMap((other) => (meet(rect, other.rect) ? [`${text} / ${other.text}`] : [])),
      );
    });

  describe.each(pages)('$name', ({ html }) => {
    it.each([1280, 390])('fits into %i pixels in both languages, folded and unfolded, says nothing and asks for nothing', async (width) => {
      const { page, said, asked } = await open(html, width);
      for (const language of ['ja', 'en']) {
        await page.locator(`label[for=language-${language}]`).click();
        expect(await page.locator('main:visible').count()).toBe(1);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(said).toEqual([]);
      expect(asked).toEqual([]);
      await page.close();
    });

    it('fits onto A4', async () => {
      // The width between the margins of a sheet, at 96 pixels an inch.
      const { page } = await open(html, Math.floor(((210 - 28) / 25.4) * 96));
      await page.emulateMedia({ media: 'print' });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
      await page.close();
    });

    it('has nothing that axe objects to, in either language', async () => {
      // What the page forbids itself, scripts, the test needs.
      const { page } = await open(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), 1280);
      await page.addScriptTag({ path: axe });
      for (const language of ['ja', 'en']) {
        await page.locator(`label[for=language-${language}]`).click();
        const found = await page.evaluate(async () => {
          const run: () => Promise<{ violations: Violation[] }> = Reflect.get(window, 'axe').run;
          return (await run()).violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 200))
                .join(' | ')}`,
          );
        });
        expect(found).toEqual([]);
      }
      await page.close();
    });

    it('holds no element that a declaration made, and keeps every label of the picture in its box', async () => {
      const { page } = await open(html, 1280);
      expect(await page.locator('script, img, iframe, link, object').count()).toBe(0);
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('#ja g.box')].flatMap((group) => {
          const [rect, text] = [group.querySelector('rect')?.getBoundingClientRect(), group.querySelector('text')?.getBoundingClientRect()];
          const isOut = rect === undefined || text === undefined || text.left < rect.left - 1 || text.right > rect.right + 1;
          return isOut ? [group.textContent] : [];
        }),
      );
      expect(out).toEqual([]);
      await page.close();
    });
  });

  describe.each(pages)('the picture of $name', ({ html }) => {
    it('has numbers and letters that cover neither boxes nor one another', async () => {
      const { page } = await open(html, 1280);
      for (const language of ['ja', 'en']) {
        await page.locator(`label[for=language-${language}]`).click();
        expect(await covered(page)).toEqual([]);
      }
      await page.close();
    });

    it('can be read on A4: no letter is smaller than 6.5 points, and every box stands whole on a sheet', async () => {
      // A sheet on its side, between its margins.
      const { page } = await open(html, Math.floor(((297 - 24) / 25.4) * 96));
      await page.emulateMedia({ media: 'print' });
      const found = await page.evaluate(() => {
        const drawing = document.querySelector<SVGSVGElement>('#ja svg.drawing');
        if (drawing === null) return undefined;
        const slices = [...document.querySelectorAll<SVGSVGElement>('#ja svg.slice')];
        const shown = slices.length > 0 ? slices : [drawing];
        const scale = Math.min(...shown.map((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width));
        const views = slices.flatMap((svg) => {
          const view = svg.querySelector('svg')?.viewBox.baseVal;
          return view === undefined ? [] : [{ from: view.y, to: view.y + view.height }];
        });
        const cut = [...drawing.querySelectorAll('g.box > rect')].filter((rect) => {
          const [y, height] = [Number(rect.getAttribute('y')), Number(rect.getAttribute('height'))];
          return slices.length > 0 && !views.some(({ from, to }) => from <= y && y + height <= to);
        });
        const highest = Math.max(...shown.map((svg) => svg.getBoundingClientRect().height));
        return { points: (scale * 12 * 72) / 96, cut: cut.length, highest };
      });
      if (found !== undefined) {
        expect(found.points).toBeGreaterThan(6.5);
        expect(found.cut).toBe(0);
        expect(found.highest).toBeLessThan(((210 - 24) / 25.4) * 96);
      }
      await page.close();
    });
  });

  it('tells numbers that cover one another', async () => {
    const badge = '<g class="badge"><rect x="10" y="10" width="20" height="16"/></g>';
    const { page } = await open(`<div class="page"><svg class="drawing"><g>${badge}${badge}</g></svg></div>`, 1280);
    expect(await covered(page)).not.toEqual([]);
    await page.close();
  });

  it('tells a page that is too wide and one that loads something', async () => {
    const { page, asked } = await open('<p style="width:3000px">x</p><img src="http://127.0.0.1:9/x.png">', 390);
    expect(await overflow(page)).toBeGreaterThan(0);
    expect(asked).not.toEqual([]);
    await page.close();
  });
});

describe('a report of two thousand findings', () => {
  it('is written in under a second', () => {
    const { report, options } = longReport();
    expect(report.results.length).toBeGreaterThan(2000);
    // The best of three: what else the machine does is not ours.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      toHtml(report, options);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
