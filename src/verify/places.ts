import type { Quad } from 'n3';
import { oa, schema } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';

/** A place in a text as a graph gives it; what is not there, or twice, or no number, is undefined. */
export interface Place {
  /** IRI of the span. */
  readonly span: string;
  /** IRI of the text in which it is. */
  readonly text: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly exact: readonly string[];
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
}

/** A text as a graph describes it. */
export interface TextNode {
  readonly iri: string;
  readonly sha256: string | undefined;
  readonly length: number | undefined;
  /** The text itself, where the graph holds it. */
  readonly value: string | undefined;
}

/** Words that a graph repeats from spans. */
export interface Repeated {
  readonly subject: string;
  readonly words: string;
  /** IRIs of the spans. */
  readonly spans: readonly string[];
  /** Whether they are the words of all spans together, as of a claim, or of one of them, as a headline. */
  readonly joined: boolean;
}

/** All of a graph that can be checked against its texts. */
export interface Places {
  readonly texts: readonly TextNode[];
  readonly places: readonly Place[];
  readonly repeated: readonly Repeated[];
}

/** Properties whose values are spans. */
const LEADS_TO_SPAN: ReadonlySet<string> = new Set([dep.source, dep.cue, dep.content, dep.evidence, oa.hasTarget]);

type Index = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Collects places from statements, whatever graphs of a dataset they stand in. */
export function placesOf(quads: Iterable<Quad>): Places {
  const { index, spans } = indexOf(quads);
  const values = (subject: string, predicate: string): readonly string[] => index.get(subject)?.get(predicate) ?? [];
  const subjectsWith = (predicate: string): readonly string[] =>
    [...index].filter(([, properties]) => properties.has(predicate)).map(([subject]) => subject);
  const sources = [...spans].flatMap((span) => values(span, oa.hasSource));
  const texts = new Set([...subjectsWith(dep.sha256), ...sources]);
  return {
    texts: [...texts].map((iri) => ({
      iri,
      sha256: only(values(iri, dep.sha256)),
      length: numberIn(values(iri, dep.length)),
      value: only(values(iri, schema.text)),
    })),
    places: [...spans].map((span) => placeOf(span, values)),
    repeated: [
      ...subjectsWith(dep.content).flatMap((subject) =>
        values(subject, schema.text).map((words) => ({
          ...{ subject, words, joined: true },
          spans: values(subject, dep.content),
        })),
      ),
      ...subjectsWith(dep.hasText).flatMap((subject) =>
        values(subject, schema.headline).map((words) => ({
          ...{ subject, words, joined: false },
          spans: values(subject, dep.evidence),
        })),
      ),
    ],
  };
}

/** A span may have one selector or one by position and one by quotation. */
function placeOf(span: string, values: (subject: string, predicate: string) => readonly string[]): Place {
  const selectors = values(span, oa.hasSelector);
  const of = (predicate: string): readonly string[] => selectors.flatMap((selector) => values(selector, predicate));
  return {
    span,
    text: only(values(span, oa.hasSource)),
    start: numberIn(of(oa.start)),
    end: numberIn(of(oa.end)),
    exact: of(oa.exact),
    prefix: of(oa.prefix),
    suffix: of(oa.suffix),
  };
}

function indexOf(quads: Iterable<Quad>): { readonly index: Index; readonly spans: ReadonlySet<string> } {
  const index = new Map<string, Map<string, string[]>>();
  const spans = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    const properties = index.get(subject.value) ?? new Map<string, string[]>();
    index.set(subject.value, properties);
    const values = properties.get(predicate.value);
    if (values === undefined) properties.set(predicate.value, [object.value]);
    else if (!values.includes(object.value)) values.push(object.value);
    if (predicate.value === oa.hasSource) spans.add(subject.value);
    else if (LEADS_TO_SPAN.has(predicate.value)) spans.add(object.value);
  }
  return { index, spans };
}

function numberIn(values: readonly string[]): number | undefined {
  const value = only(values);
  return value !== undefined && /^\+?\d+$/.test(value) ? Number(value) : undefined;
}

function only([value, ...others]: readonly string[]): string | undefined {
  return others.length === 0 ? value : undefined;
}
