import type { Quad } from 'n3';
import { readAssets } from './assets.ts';
import { indexGraph } from './graph-index.ts';
import { titleOf } from './labels.ts';
import { unpackGraph } from './packed-graph.ts';
import { makePageData } from './page-data.ts';
import { type PageAssets, pageFile } from './page-file.ts';
import { plainQuads } from './plain-quads.ts';
import { readModel } from './read-model.ts';

/**
 * One web page to explore graphs with: it opens from disk and needs no server or network.
 *
 * @param quads The statements of one or several graphs of articles, as `toQuads` gives them.
 * @param texts The articles' texts, by the IRI of the text; without its text an article shows the passages of its graph.
 * @param assets The page's program and sheet; those of the package by default.
 * @returns An HTML file, the same for the same graphs and texts.
 */
export async function makePage(
  quads: readonly Quad[],
  texts: Readonly<Record<string, string>> = {},
  assets?: PageAssets,
): Promise<string> {
  const data = await makePageData(plainQuads(quads), texts);
  const model = readModel(indexGraph(unpackGraph(data.graph)), texts);
  const titles = model.articles.map((_, index) => titleOf(model, index, 'en'));
  const title = titles.length === 1 ? `${titles[0]} – depeche` : `${titles.length} articles – depeche`;
  return pageFile(data, assets ?? (await readAssets()), title);
}
