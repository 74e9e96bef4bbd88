import type { LanguagePack } from '../pack.ts';
import { CONTENT_WORDS } from './content.ts';
import { FRENCH_ATTRIBUTION } from './attribution.ts';
import { frenchCue, frenchWrapper } from './cues.ts';
import { ENTITY_WORDS } from './entities.ts';
import { tagFrench } from './tag.ts';
import { frenchVerbGroups, skipAdverbs } from './verb-groups.ts';
import { SPELLING } from './words.ts';

export const french: LanguagePack = {
  language: 'fr',
  spelling: SPELLING,
  tag: tagFrench,
  verbGroups: frenchVerbGroups,
  cue: frenchCue,
  wrapper: frenchWrapper,
  skipAdverbs,
  attribution: FRENCH_ATTRIBUTION,
  entities: ENTITY_WORDS,
  content: CONTENT_WORDS,
};
