import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { makePage } from '../src/explore/explore.ts';
import { extract, toQuads } from '../src/index.ts';
import { bundlePage } from './build-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The claim that is open in the picture: the first, so that the head of the page is in it too. */
const CLAIM = /^Claim WY 1,/;

/** Makes the picture of the README, `docs/explorer.png`: the page of the example, in Debian's Chromium. */
const text = readFileSync(join(ROOT, 'input/wang-tleuberdi-2020.fr.txt'), 'utf8');
const document = extract(text, { name: 'wang-tleuberdi-2020.fr' });
const quads = toQuads(document);
const iri = quads.find(({ object }) => object.value === 'https://w3id.org/depeche/ns#Text')?.subject.value ?? '';
const html = await makePage(quads, { [iri]: text }, await bundlePage());

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US', colorScheme: 'light' });
await page.setContent(html);
await page.getByRole('button', { name: 'Filters' }).click();
await page.getByRole('button', { name: CLAIM }).click();
await page.screenshot({ path: join(ROOT, 'docs/explorer.png'), animations: 'disabled' });
await browser.close();
