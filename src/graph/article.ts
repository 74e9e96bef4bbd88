import type { Document } from '../doc/article.ts';
import type { Span } from '../doc/span.ts';
import { VERSION } from '../version.ts';
import { owl, prov, rdfs, schema } from '../vocab/external.ts';
import { dep, ONTOLOGY_IRI } from '../vocab/terms.generated.ts';
import { count, date, type Node, node, optional, resource, text, typesOf, words } from './node.ts';
import type { Scope } from './scope.ts';

/** The file itself: an ontology of its own that imports the vocabulary, made by the run. */
export function describeGraph({ iris }: Scope): Node {
  return node(
    iris.graph,
    [owl.Ontology],
    [
      [owl.imports, resource(ONTOLOGY_IRI)],
      [prov.wasGeneratedBy, resource(iris.run)],
    ],
  );
}

export function describeArticle({ document, iris, places, quotes, wordsAt }: Scope): Node {
  const { headline, agency, published, modified, address, publisher } = document.article;
  const { language } = document.text;
  return node(iris.article, typesOf('Article'), [
    [schema.headline, optional(quotes ? headline : undefined, (span) => words(wordsAt(span), language))],
    [schema.creditText, optional(agency, ({ label }) => text(label))],
    [schema.inLanguage, text(language)],
    [dep.published, optional(published, date)],
    [dep.modified, optional(modified, date)],
    [schema.publisher, optional(publisher, () => resource(iris.publisher))],
    [schema.url, address === undefined || address === iris.article ? undefined : resource(address)],
    [dep.hasText, resource(iris.text)],
    [dep.evidence, places(articleSpans(document))],
  ]);
}

/** Who publishes the article, by its page: no actor of the graph, since the text need not name it. */
export function describePublisher({ document, iris }: Scope): readonly Node[] {
  const { publisher } = document.article;
  if (publisher === undefined) return [];
  return [node(iris.publisher, [schema.Organization], [[rdfs.label, text(publisher)]])];
}

/** Where the text says what is known of the article. */
export function articleSpans({ article }: Document): readonly (Span | undefined)[] {
  return [article.headline, article.agency?.span, article.published?.span, article.modified?.span];
}

export function describeText({ document, iris }: Scope): Node {
  const { sha256, length } = document.text;
  return node(iris.text, typesOf('Text'), [
    [dep.sha256, text(sha256)],
    [dep.length, count(length)],
  ]);
}

/** The run has no date, so that the same run gives the same graph. */
export function describeRun({ document, iris, options }: Scope): Node {
  return node(iris.run, typesOf('Extraction'), [
    [prov.used, resource(iris.text)],
    [prov.wasAssociatedWith, resource(iris.program)],
    [dep.programVersion, text(options.programVersion ?? VERSION)],
    [dep.knowledgeVersion, text(document.knowledgeVersion)],
  ]);
}

export function describeProgram({ iris }: Scope): Node {
  return node(iris.program, [prov.SoftwareAgent, prov.Agent], [[rdfs.label, text('depeche')]]);
}
