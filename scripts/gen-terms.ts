import { context } from './context.ts';
import { frame } from './frame.ts';
import { localName, NAMESPACE, type Ontology, type OntologyTerm, readOntology } from './ontology.ts';

const NOTICE = 'Generated from ontology/depeche.ttl by npm run generate; do not edit.';

/** Files made from the vocabulary: the terms as code, the JSON-LD context as a file and as code, and the JSON-LD frame. */
export function generate(): readonly { file: string; content: string }[] {
  const ontology = readOntology('ontology/depeche.ttl');
  const jsonLdContext = context(ontology);
  return [
    { file: 'src/vocab/terms.generated.ts', content: terms(ontology) },
    {
      file: 'src/vocab/context.generated.ts',
      content: [
        `// ${NOTICE}\n`,
        '/** The JSON-LD 1.1 context of the graphs, the same as ontology/context.jsonld. */',
        `export const CONTEXT = ${JSON.stringify(jsonLdContext, null, 2)} as const;\n`,
      ].join('\n'),
    },
    {
      file: 'ontology/context.jsonld',
      content: json({ '//': NOTICE, version: ontology.version, '@context': jsonLdContext }),
    },
    {
      file: 'ontology/frame.jsonld',
      content: json({ '//': NOTICE, version: ontology.version, ...frame(jsonLdContext) }),
    },
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The TypeScript module of the terms. */
function terms(ontology: Ontology): string {
  const { classes, properties, relations, individuals, valueClasses } = ontology;
  const symmetric = relations.filter((relation) => relation.symmetric).map(({ name }) => name);
  return [
    `// ${NOTICE}\n`,
    constant('ONTOLOGY_IRI', ontology.iri, 'The ontology, for `owl:imports`.'),
    constant('ONTOLOGY_VERSION', ontology.version, 'The version of the vocabulary.'),
    constant('NAMESPACE', NAMESPACE, 'Terms are this namespace and their name.'),
    list('CLASSES', 'ClassName', names(classes), 'The classes.'),
    list('PROPERTIES', 'PropertyName', names(properties), 'The properties, without the relations.'),
    ...valueClasses.map(({ name, values }) => list(plural(name), name, values, `The individuals of dep:${name}.`)),
    `/** Relations that hold both ways where they hold one way. */`,
    `export const SYMMETRIC_RELATIONS: readonly Relation[] = ${array(symmetric)};\n`,
    `/** All superclasses in our namespace, near ones first. */`,
    `export const SUPERCLASSES: Readonly<Record<ClassName, readonly ClassName[]>> = {`,
    ...classes.map(({ name, superclasses }) => `  ${name}: ${array(superclasses.filter(isOwn).map(localName))},`),
    `};\n`,
    `/** IRIs of all superclasses in other vocabularies, near ones first. */`,
    `export const OUTSIDE_SUPERCLASSES: Readonly<Record<ClassName, readonly string[]>> = {`,
    ...classes.map(({ name, superclasses }) => `  ${name}: ${array(superclasses.filter((iri) => !isOwn(iri)))},`),
    `};\n`,
    `/** The IRI of each term. */`,
    `export const dep = {`,
    ...[...classes, ...properties, ...relations, ...individuals].map(entry),
    `} as const;\n`,
  ].join('\n');
}

function names(items: readonly OntologyTerm[]): string[] {
  return items.map(({ name }) => name);
}

function isOwn(iri: string): boolean {
  return iri.startsWith(NAMESPACE);
}

function constant(name: string, value: string, doc: string): string {
  return `/** ${doc} */\nexport const ${name} = '${value}';\n`;
}

function array(items: readonly string[]): string {
  return `[${items.map((item) => `'${item}'`).join(', ')}]`;
}

function list(name: string, type: string, items: readonly string[], doc: string): string {
  return [
    `/** ${doc} */`,
    `export const ${name} = [`,
    ...items.map((item) => `  '${item}',`),
    `] as const;`,
    `export type ${type} = (typeof ${name})[number];\n`,
  ].join('\n');
}

function entry({ name, comment }: OntologyTerm): string {
  return `  /** ${comment.replaceAll('*/', '* /')} */\n  ${name}: '${NAMESPACE}${name}',`;
}

/** `MentionKind` gives `MENTION_KINDS`, `Polarity` gives `POLARITIES`. */
function plural(name: string): string {
  const upper = name.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();
  return upper.endsWith('Y') ? `${upper.slice(0, -1)}IES` : `${upper}S`;
}
