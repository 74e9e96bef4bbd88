import type { EntityId, Text } from '../doc/article.ts';
import type { Span } from '../doc/span.ts';
import { KNOWLEDGE_BASE } from '../knowledge/values.ts';
import { remembering } from '../text/memo.ts';

export interface IriOptions {
  /** What the IRIs of all articles hang on, ending in `/` or `:`. Default `https://w3id.org/depeche/`. */
  readonly base?: string;
  /**
   * The article's IRI, without a `#` part. Default: its address, where its page gives one; else `article/` and its short
   * name, on the base.
   */
  readonly articleIri?: string;
}

/** The IRIs of one article's graph. They depend on the document and the options alone. */
export interface Iris {
  readonly base: string;
  readonly article: string;
  /** The text that was read, named by its hash. */
  readonly text: string;
  /** The file of the graph, as an ontology that imports the vocabulary. */
  readonly graph: string;
  /** The run that made the graph. */
  readonly run: string;
  readonly program: string;
  /** Who publishes the article, where its page says so. */
  readonly publisher: string;
  /** An entity or a post, global or local. */
  readonly entity: (id: EntityId) => string;
  /** A record of the document that is no entity: claim, proposition, mention, meeting. */
  readonly record: (id: string) => string;
  readonly span: (span: Span) => string;
  /** The selector of the span. */
  readonly selector: (span: Span) => string;
}

/** @throws Error with a sentence where the base or the article's IRI cannot be used. */
export function makeIris({ slug, sha256 }: Pick<Text, 'slug' | 'sha256'>, options: IriOptions): Iris {
  const base = checkIri(options.base ?? KNOWLEDGE_BASE);
  if (!/^[^?#]*[/:]$/.test(base)) {
    throw new Error(`The base <${base}> cannot be used: end it with "/", and leave out "?" and "#".`);
  }
  const article = checkIri(options.articleIri ?? `${base}article/${slug}`);
  if (article.includes('#')) {
    throw new Error(`The article's IRI <${article}> has a "#" part: leave it out, names in the article get one.`);
  }
  const text = `${base}text/${sha256.slice(0, 16)}`;
  return {
    base,
    article,
    text,
    graph: `${base}graph/${slug}`,
    run: `${article}#extraction`,
    program: `${base}program/depeche`,
    publisher: `${article}#publisher`,
    entity: (id) => (id.startsWith('#') ? article : base) + id,
    record: (id) => `${article}#${id}`,
    span: ({ start, end }) => `${text}#c${start}-${end}`,
    selector: ({ start, end }) => `${text}#s${start}-${end}`,
  };
}

/**
 * An absolute IRI as it is given: a scheme, then none of the characters that RDF forbids, at most one `#`, no `%`
 * without its two digits, and a host where it is a web address.
 *
 * @throws Error with a sentence where it is none.
 */
export function checkIri(iri: string): string {
  if (isAbsoluteIri(iri)) return iri;
  throw new Error(`<${iri}> is no absolute IRI: give one such as https://example.org/news/, without spaces.`);
}

/** Nearly all IRIs of a graph: a plain host, and a path and a name without escapes. */
const PLAIN_WEB = /^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*\/[\w./~+-]*(?:#[\w./~+-]*)?$/;

function isAbsoluteIri(iri: string): boolean {
  if (PLAIN_WEB.test(iri)) return true;
  if (!/^[a-z][a-z0-9+.-]*:[^\s\p{Cc}\p{Cs}<>"{}|^`\\]+$/iu.test(iri)) return false;
  if (/%(?![0-9a-f]{2})|#.*#/i.test(iri)) return false;
  if (!/^https?:/i.test(iri)) return true;
  const origin = /^https?:\/\/[^/?#]+/i.exec(iri)?.[0];
  return origin !== undefined && isWebOrigin(origin);
}

/** Whether a host and port can be ones. A graph has thousands of IRIs, and few hosts. */
const isWebOrigin = remembering((origin) => URL.canParse(origin), 1000);
