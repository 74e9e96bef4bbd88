import type { LanguagePack } from '../pack.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { FRENCH_ATTRIBUTION } from './attribution.ts';
import { CONTENT_WORDS } from './content.ts';
import { frenchCue, frenchWrapper } from './cues.ts';
import { ENTITY_WORDS } from './entities.ts';
import { NEWS_WORDS } from './meetings.ts';
import { tagFrench } from './tag.ts';
import { frenchVerbGroups, skipAdverbs } from './verb-groups.ts';
import { SPELLING } from './words.ts';

const ACT_NOUNS_BY_FORM = new Map(ACT_NOUNS.flatMap((noun) => noun.forms.map((form) => [form, noun] as const)));

export const french: LanguagePack = {
  language: 'fr',
  spelling: SPELLING,
  tag: tagFrench,
  verbGroups: frenchVerbGroups,
  cue: frenchCue,
  wrapper: frenchWrapper,
  actNoun: (norm) => ACT_NOUNS_BY_FORM.get(norm),
  skipAdverbs,
  attribution: FRENCH_ATTRIBUTION,
  entities: ENTITY_WORDS,
  content: CONTENT_WORDS,
  news: NEWS_WORDS,
};
