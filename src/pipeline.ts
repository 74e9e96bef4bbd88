import type { ArticleMetadata, Document } from './doc/article.ts';
import { capitalsIn } from './knowledge/capitals.ts';
import { demonymsIn } from './knowledge/demonyms.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { builtInKnowledge } from './knowledge/load.ts';
import type { LanguagePack } from './lang/pack.ts';
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
import { slugOf } from './text/slug.ts';
import { makeText } from './text/source.ts';

export interface ReadOptions {
  /** Name of the article, usually its file's name less the extension; its IRI is made from it. Default `article`. */
  readonly name?: string;
  /** Day of publication, `YYYY-MM-DD`: gives the year that dates in the text may lack. */
  readonly date?: string;
  /** What the article's page says of it; `date` goes before its day of publication. */
  readonly metadata?: ArticleMetadata;
  /** What is known beforehand; the program's own knowledge by default. */
  readonly knowledge?: Knowledge;
  /** Called with what a stage made as soon as it is made: for measuring, and for looking inside. */
  readonly onStage?: (stage: Stage, made: unknown) => void;
}

/** The stages in their order. */
export type Stage =
  | 'tokens'
  | 'entities'
  | 'attributions'
  | 'article'
  | 'content'
  | 'forces'
  | 'propositions'
  | 'meetings';

/**
 * Reads an article in the language of a pack: bytes have become text before, and quads are made after.
 *
 * @param value The decoded text; it is kept as it is, and offsets count its code points.
 * @returns The document: plain JSON, the same for the same text, pack and options.
 * @throws DepecheError where the text is empty or ill-formed.
 */
export function readArticle(value: string, pack: LanguagePack, options: ReadOptions = {}): Document {
  const { language } = pack;
  const made = <T>(stage: Stage, result: T): T => {
    options.onStage?.(stage, result);
    return result;
  };
  const text = makeText(value, { slug: slugOf(options.name ?? 'article'), language });
  const knowledge = options.knowledge ?? builtInKnowledge();
  const layers = made('tokens', tokenLayers(value, pack));
  const named = made('entities', entityLayers({ text: value, layers, pack, knowledge }));
  const { entities, mentions } = named;
  const said = made('attributions', attributions(attributionContext(layers, entities, mentions, pack)));
  const drafts = said.attributions;
  const article = made('article', articleData(value, layers, pack, options));
  const content = made('content', {
    openCues: said.open,
    layers,
    entities,
    mentions,
    pack,
    capitals: capitalsIn(knowledge, language),
    demonyms: demonymsIn(knowledge, language),
  });
  const carried = carriedBy(drafts, content);
  return assemble({
    text,
    article,
    tokens: layers.tokens,
    entities,
    mentions,
    attributions: drafts,
    forces: made(
      'forces',
      drafts.map((draft) => claimForce(draft, content, carried.get(draft.id))),
    ),
    propositions: made('propositions', propositions(drafts, content, carried)),
    meetings: made('meetings', meetings({ ...content, drafts, article })),
    messages: [...named.messages, ...said.messages, ...pronounMessages(drafts, content)],
    knowledgeVersion: knowledge.version,
  });
}
