/**
 * Who or what is spoken of, named or not: without `id`, only who has a label. Keys have a prefix where the context's own
 * word holds values by language, since an empty pattern under such a word means nothing.
 */
const LABELLED = pick({ id: {}, 'rdfs:label': {} });

const PLACE = pick({ selector: pick({ start: {}, end: {}, exact: {} }) });

const PROPOSITION = pick({
  subject: LABELLED,
  relation: {},
  object: LABELLED,
  force: {},
  modality: {},
  polarity: {},
  evidence: PLACE,
  rule: {},
});

const CLAIM = pick({
  type: 'Claim',
  speaker: LABELLED,
  attribution: {},
  quotation: {},
  source: PLACE,
  cue: PLACE,
  content: PLACE,
  'schema:text': {},
  force: {},
  polarity: {},
  about: LABELLED,
  states: PROPOSITION,
  rule: {},
});

/** The JSON-LD frame that makes each article of a store's expanded JSON-LD a tree again, its claims under it. */
export function frame(context: Readonly<Record<string, unknown>>): object {
  // jsonld.js leaves values by language as objects where "@value" has another name.
  const { value: _, ...withoutValue } = context;
  return {
    '@context': withoutValue,
    ...pick({
      type: 'Article',
      'schema:headline': {},
      creditText: {},
      language: {},
      published: {},
      modified: {},
      hasText: {},
      evidence: PLACE,
      claims: CLAIM,
    }),
  };
}

/** A pattern that takes these properties of a node, wherever it stands, and leaves out its others. */
function pick(properties: object): object {
  return { '@embed': '@always', '@explicit': true, '@omitDefault': true, ...properties };
}
