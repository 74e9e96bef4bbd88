import type { LanguagePack } from '../pack.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { ENGLISH_ATTRIBUTION } from './attribution.ts';
import { CONTENT_WORDS } from './content.ts';
import { englishCue, englishWrapper } from './cues.ts';
import { ENTITY_WORDS } from './entities.ts';
import { skipAdverbs } from './grouping/adverbs.ts';
import { NEWS_WORDS } from './meetings.ts';
import { tagEnglish } from './tag.ts';
import { englishVerbGroups } from './verb-groups.ts';
import { SPELLING } from './words.ts';

const ACT_NOUNS_BY_FORM = new Map(ACT_NOUNS.flatMap((noun) => noun.forms.map((form) => [form, noun] as const)));

export const english: LanguagePack = {
  language: 'en',
  spelling: SPELLING,
  tag: tagEnglish,
  verbGroups: englishVerbGroups,
  cue: englishCue,
  wrapper: englishWrapper,
  actNoun: (norm) => ACT_NOUNS_BY_FORM.get(norm),
  skipAdverbs,
  attribution: ENGLISH_ATTRIBUTION,
  entities: ENTITY_WORDS,
  content: CONTENT_WORDS,
  news: NEWS_WORDS,
};
