import type { Document, Language } from './doc/article.ts';
import { capitalsIn } from './knowledge/capitals.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { builtInKnowledge } from './knowledge/load.ts';
import { packOf } from './lang/packs.ts';
import { articleData } from './stages/article.ts';
import { assemble } from './stages/assemble.ts';
import { attributionContext } from './stages/attributions/context.ts';
import { attributions } from './stages/attributions/index.ts';
import { entityLayers } from './stages/entities/index.ts';
import { claimForce } from './stages/force.ts';
import { meetings } from './stages/meetings.ts';
import { carriedBy } from './stages/propositions/discourse.ts';
import { pronounMessages } from './stages/propositions/pronoun-messages.ts';
import { propositions } from './stages/propositions/propositions.ts';
import { tokenLayers } from './stages/tokens.ts';
import { chooseLanguage, unsupportedLanguage } from './text/language.ts';
import { slugOf } from './text/slug.ts';
import { makeText } from './text/source.ts';

export interface ExtractOptions {
  /** Name of the article, usually its file's name less the extension; its IRI is made from it. Default `article`. */
  readonly name?: string;
  readonly language?: Language | 'auto';
  /** Day of publication, `YYYY-MM-DD`: gives the year that dates in the text may lack. */
  readonly date?: string;
  /** What is known beforehand; the program's own knowledge by default. */
  readonly knowledge?: Knowledge;
}

/**
 * Reads an article: bytes have become text before, and quads are made after.
 *
 * @param value The decoded text; it is kept as it is, and offsets count its code points.
 * @returns The document: plain JSON, the same for the same text and options.
 * @throws DepecheError where the text is empty, ill-formed or in a language that has no pack.
 */
export function extract(value: string, options: ExtractOptions = {}): Document {
  const language = chooseLanguage(value, options.language);
  const pack = packOf(language);
  if (pack === undefined) throw unsupportedLanguage(language);
  const text = makeText(value, { slug: slugOf(options.name ?? 'article'), language });
  const knowledge = options.knowledge ?? builtInKnowledge();
  const layers = tokenLayers(value, pack);
  const named = entityLayers({ text: value, layers, pack, knowledge });
  const {
    attributions: found,
    messages,
    open,
  } = attributions(attributionContext(layers, named.entities, named.mentions, pack));
  const article = articleData(value, layers, pack, options);
  const content = {
    openCues: open,
    layers,
    entities: named.entities,
    mentions: named.mentions,
    pack,
    capitals: capitalsIn(knowledge, language),
  };
  const carried = carriedBy(found, content);
  return assemble({
    text,
    article,
    tokens: layers.tokens,
    entities: named.entities,
    mentions: named.mentions,
    attributions: found,
    forces: found.map((draft) => claimForce(draft, content, carried.get(draft.id))),
    propositions: propositions(found, content),
    meetings: meetings({ ...content, drafts: found, article }),
    messages: [...named.messages, ...messages, ...pronounMessages(found, content)],
    knowledgeVersion: knowledge.version,
  });
}
