import type { Quad } from 'n3';
import { indexGraph } from '../../src/explore/graph-index.ts';
import type { Model } from '../../src/explore/model.ts';
import { packGraph, unpackGraph } from '../../src/explore/packed-graph.ts';
import { readModel } from '../../src/explore/read-model.ts';
import { extract, toQuads } from '../../src/index.ts';

export const FRENCH = `Le Pérou soutient le Maroc, a déclaré lundi le ministre des Affaires étrangères du Pérou, Luis Quispe. \
"Le Maroc doit soutenir l'initiative \\"La Ceinture et la Route\\"", a-t-il ajouté 😀.
L'initiative "La Ceinture et la Route", proposée par la Chine, avance. Le Maroc remercie la Chine, a dit son président.
`;

export const ENGLISH = `LIMA, 3 March 2026 – Peru will join the Belt and Road Initiative, Peruvian Foreign Minister Luis Quispe said.
“Morocco supports Peru,” Moroccan Foreign Minister Amina Tazi said. China should support Morocco, she added.
`;

/** Markup and program in the words, as an article about such things would have it. */
export const HOSTILE = `“Peru supports Morocco <script>window.hacked = 1</script>,” Peruvian Foreign Minister Luis Quispe said.
“"><img src=x onerror="window.hacked = 2"> Morocco supports Peru,” Moroccan Foreign Minister Amina Tazi said. </script>
`;

/** @param name With the language at its end, as in `a.fr`. */
export function quadsOf(text: string, name: string): Quad[] {
  return toQuads(extract(text, { name, language: name.endsWith('fr') ? 'fr' : 'en' }));
}

export function modelOf(quads: readonly Quad[], texts: Readonly<Record<string, string>> = {}): Model {
  return readModel(indexGraph(unpackGraph(packGraph(quads))), texts);
}

/** The texts of graphs by their IRIs, as `explore` finds them. */
export function textsOf(quads: readonly Quad[], ...values: readonly string[]): Record<string, string> {
  const { texts } = modelOf(quads);
  return Object.fromEntries(texts.map(({ iri }, index) => [iri, values[index] ?? '']));
}
