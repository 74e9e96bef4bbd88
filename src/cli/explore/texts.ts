import { createHash } from 'node:crypto';
import type { QuadLike } from '../../explore/packed-graph.ts';
import { schema } from '../../vocab/external.ts';
import { dep } from '../../vocab/terms.generated.ts';
import type { GraphInput } from '../graph-files.ts';
import { complain, told } from '../report.ts';
import { textsAt, textsBeside } from '../verify/texts.ts';

/** What was found of the texts of graphs. */
export interface FoundTexts {
  /** Values by the IRI of the text. */
  readonly values: Readonly<Record<string, string>>;
  /** IRIs of texts that were not found. */
  readonly missing: readonly string[];
  /** Whether all files that were named could be read and belong to a graph. */
  readonly ok: boolean;
}

/**
 * Finds the texts of graphs by their hashes, so that a text is never shown with claims of another.
 *
 * @param named Files and folders that the user names; a file that belongs to no graph is told, one of a folder is not.
 */
export async function findTexts(
  quads: readonly QuadLike[],
  inputs: readonly GraphInput[],
  named: readonly string[],
): Promise<FoundTexts> {
  const hashes = quads.filter(({ predicate }) => predicate.value === dep.sha256);
  const iris = new Map(hashes.map(({ subject, object }) => [object.value, subject.value]));
  const values: Record<string, string> = {};
  const keep = (text: string): boolean => {
    const iri = iris.get(createHash('sha256').update(text, 'utf8').digest('hex'));
    if (iri !== undefined) values[iri] = text;
    return iri !== undefined;
  };
  let ok = true;
  for (const input of inputs) {
    const beside = await told(input.path, () => textsBeside(input));
    for (const { value } of beside?.value ?? []) keep(value);
    ok = beside !== undefined && ok;
  }
  for (const path of named) ok = (await keepNamed(path, keep)) && ok;
  const held = new Set(quads.flatMap((quad) => (quad.predicate.value === schema.text ? [quad.subject.value] : [])));
  const missing = [...new Set(iris.values())].filter((iri) => !(iri in values) && !held.has(iri));
  return { values, missing, ok };
}

async function keepNamed(named: string, keep: (text: string) => boolean): Promise<boolean> {
  const texts = await told(named, () => textsAt(named));
  const strange = (texts?.value ?? []).filter(({ path, value }) => !keep(value) && path === named);
  for (const { path } of strange) {
    complain(path, 'It is the text of none of the graphs: their hashes are others; give the text that was read.');
  }
  return texts !== undefined && strange.length === 0;
}
