import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../scripts/build-page.ts';
import { makePage } from '../../src/explore/explore.ts';
import { skips } from '../tools/skips.ts';
import { ENGLISH, FRENCH, HOSTILE, quadsOf, textsOf } from './graphs.ts';

/** The words as a reader sees them, with line ends and without what is hidden. */
function seen(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text content has neither line ends nor what the sheet adds.
  return locator.innerText();
}

const CHROMIUM = '/usr/bin/chromium';
const reason = existsSync(CHROMIUM) ? undefined : `there is no ${CHROMIUM}`;

/** Rules for what a page in the wild may break: all of WCAG 2 A and AA, less none. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN_AXE = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
  .then(({ violations }) => violations.map(({ id, impact, nodes }) =>
    [id, impact, ...nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary)].join('\\n')))`;

describe.skipIf(skips('the page of explore', reason))('the page of explore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-page-'));
  let browser: Browser;

  beforeAll(async () => {
    const assets = await bundlePage();
    const quads = [...quadsOf(FRENCH, 'a.fr'), ...quadsOf(ENGLISH, 'b.en'), ...quadsOf(HOSTILE, 'c.en')];
    const several = await makePage(quads, textsOf(quads, FRENCH, ENGLISH, HOSTILE), assets);
    writeFileSync(join(folder, 'several.html'), several);
    writeFileSync(join(folder, 'again.html'), await makePage(quads, textsOf(quads, FRENCH, ENGLISH, HOSTILE), assets));
    writeFileSync(join(folder, 'wordless.html'), await makePage(quadsOf(FRENCH, 'a.fr'), {}, assets));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page from disk, does something there, and requires that nothing was complained of or asked for. */
  async function inPage(
    work: (page: Page) => Promise<void>,
    options: {
      readonly file?: string;
      readonly dark?: boolean;
      readonly width?: number;
      readonly locale?: string;
    } = {},
  ): Promise<void> {
    const context = await browser.newContext({
      colorScheme: options.dark ? 'dark' : 'light',
      viewport: { width: options.width ?? 1280, height: 900 },
      locale: options.locale ?? 'en-US',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(folder, options.file ?? 'several.html')).href);
    await work(page);
    expect(faults).toEqual([]);
    await context.close();
  }

  it('is the same each time', () => {
    const [once, again] = ['several.html', 'again.html'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(again).toBe(once);
  });

  it('shows the article with its claims in their places; a click on one opens who says it, how and by which rule', () =>
    inPage(async (page) => {
      const text = page.locator('.article-text');
      expect((await seen(text)).replace(/\s*LQ \d+\s*|\s*Mo \d+\s*/g, ' ')).toContain('a-t-il ajouté 😀.');
      const words = text.locator('.content', { hasText: 'Le Pérou soutient le Maroc' });
      expect(await seen(text.locator('.cue').first())).toBe('a déclaré');
      await words.click();
      const details = page.getByRole('complementary');
      const told = await seen(details);
      expect(told).toContain('Luis Quispe');
      expect(told).toContain('In the name of\nPeru');
      expect(told).toContain('expressive');
      expect(told).toContain('Peru supports Morocco');
      expect(told).toContain('verb.déclarer');
      expect(await seen(text.locator('.open').first())).toBe('Le Pérou soutient le Maroc');
      await details.getByRole('button', { name: 'Show in the article' }).first().click();
      expect(await seen(text.locator('mark').first())).toContain('soutient');
    }));

  it('can be used with keys alone: tabs by arrows, a claim by Enter, back by Escape', () =>
    inPage(async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
      await page.getByRole('tab', { name: 'Article' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await seen(page.getByRole('tab', { selected: true }))).toBe('Claims');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Claims');
      const claim = page.getByRole('button', { name: 'Claim LQ 1, Luis Quispe' }).first();
      await claim.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Claim 1');
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Claim LQ 1, Luis Quispe');
    }));

  it('filters, sorts and gives the query and the graph of what is shown', () =>
    inPage(async (page) => {
      await page.getByRole('tab', { name: 'Claims' }).click();
      const rows = page.locator('table.claims tbody tr');
      const all = await rows.count();
      await page.getByLabel('Force').selectOption({ label: 'directive' });
      expect(await rows.count()).toBeLessThan(all);
      await page.getByLabel('Words').fill('ceinture');
      expect(await rows.count()).toBe(1);
      expect(await seen(page.getByRole('status').first())).toBe(`1 of ${all} claims`);
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
      const [turtle] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Turtle' }).click(),
      ]);
      const written = readFileSync(await turtle.path(), 'utf8');
      expect(written.match(/ a dep:Claim\b/g)).toHaveLength(1);
      await page.getByRole('button', { name: 'SPARQL query' }).click();
      expect(await page.getByRole('dialog').locator('textarea').inputValue()).toContain('dep:force dep:directive');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Clear filters' }).click();
      expect(await rows.count()).toBe(all);
      const first = await seen(rows.first());
      await page.getByRole('button', { name: 'Words' }).click();
      await page.getByRole('button', { name: 'Words' }).click();
      expect(await seen(page.locator('th[aria-sort=descending]'))).toContain('Words');
      expect(await seen(rows.first())).not.toBe(first);
    }));

  it('draws the network, has it as a table, and tells what a line rests on', () =>
    inPage(async (page) => {
      await page.getByRole('tab', { name: 'Network' }).click();
      expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(0);
      await page.getByText('The network as a table').click();
      const row = page.locator('.edge-table tbody tr', { hasText: 'the reporter' });
      expect((await seen(row.first())).replace(/\s+/g, ' ')).toContain('China proposes Belt and Road Initiative');
      await row.first().getByRole('button', { name: 'proposes' }).click();
      expect(await seen(page.getByRole('complementary'))).toContain('proposée par la Chine');
    }));

  it('counts who says what about whom, and puts articles in the order of their dates', () =>
    inPage(async (page) => {
      await page.getByRole('tab', { name: 'Matrix' }).click();
      await page.getByRole('button', { name: /^Luis Quispe about Morocco: \d claims?$/ }).click();
      expect(await page.getByRole('complementary').locator('.claim-list li').count()).toBeGreaterThan(0);
      await page.getByRole('tab', { name: 'Timeline' }).click();
      expect(await seen(page.locator('.timeline').first())).toContain('March 3, 2026');
    }));

  it('lets nothing in an article become markup or program, in any view', () =>
    inPage(async (page) => {
      await page.locator('#filters').getByLabel('Article').selectOption({ label: 'c.en' });
      const shown = await seen(page.locator('.article-text'));
      expect(shown).toContain('<script>window.hacked = 1</script>');
      expect(shown).toContain('"><img src=x onerror="window.hacked = 2">');
      await page.locator('.article-text .marker').first().click();
      for (const tab of ['Network', 'Claims', 'Matrix', 'Timeline']) await page.getByRole('tab', { name: tab }).click();
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
    }));

  it('speaks French where the reader does, and by choice', () =>
    inPage(
      async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('fr');
        expect(await page.getByRole('tab').allInnerTexts()).toEqual([
          'Article',
          'Réseau',
          'Propos',
          'Matrice',
          'Chronologie',
        ]);
        await page.getByRole('button', { name: 'English' }).click();
        expect(await seen(page.getByRole('tab', { selected: true }))).toBe('Article');
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
      },
      { locale: 'fr-FR' },
    ));

  it('shows the passages of the graph where the text was not found', () =>
    inPage(
      async (page) => {
        const text = await seen(page.locator('.article-text'));
        expect(text).toContain('The text of this article was not found');
        expect(text).toContain('Le Pérou soutient le Maroc');
      },
      { file: 'wordless.html' },
    ));

  it.each([
    { dark: false, width: 1280 },
    { dark: true, width: 1280 },
    { dark: false, width: 390 },
  ])('breaks no rule of accessibility: %o', ({ dark, width }) =>
    inPage(
      async (page) => {
        await page.evaluate(AXE);
        for (const tab of ['Article', 'Network', 'Claims', 'Matrix', 'Timeline']) {
          await page.getByRole('tab', { name: tab }).click();
          if (tab === 'Article') await page.locator('.marker').first().click();
          if (tab === 'Network') await page.getByText('The network as a table').click();
          expect(await page.evaluate(RUN_AXE), tab).toEqual([]);
          const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
          expect(await page.evaluate(overflow), `${tab} is as wide as the screen`).toBeLessThanOrEqual(0);
          if (width < 500) await page.keyboard.press('Escape');
        }
      },
      { dark, width },
    ),
  );
});
