// Prints who said what with what force, from the JSON-LD that depeche writes, without any RDF library.
//   node examples/who-said-what.mjs output/*.jsonld
import { readFileSync } from 'node:fs';

/** A label in French or any other language, or the last part of the IRI of somebody who has no name. */
const nameOf = ({ id, label = {} }) => label.fr ?? Object.values(label)[0] ?? id.split(/[/:]/).at(-1);

for (const file of process.argv.slice(2)) {
  const article = JSON.parse(readFileSync(file, 'utf8'));
  for (const { speaker, force, text } of article.claims) {
    console.log(`${speaker.map(nameOf).join(', ')} (${force.join(', ')}): ${Object.values(text)[0]}`);
  }
}
