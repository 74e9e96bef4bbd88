import { ONTOLOGY_IRI } from '../vocab/terms.generated.ts';

/** Names that XML attributes cannot hold as they are. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/**
 * The `catalog-v001.xml` by which Protégé and the OWL API find the vocabulary that a graph imports.
 *
 * @param path Where the vocabulary is, as a reference relative to the folder of the catalog.
 */
export function catalog(path = '../ontology/depeche.ttl'): string {
  const escaped = path.replace(/[&<"]/g, (character) => ENTITIES[character] ?? character);
  return `<?xml version="1.0" encoding="UTF-8"?>
<catalog prefer="public" xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <uri name="${ONTOLOGY_IRI}" uri="${escaped}"/>
</catalog>
`;
}
