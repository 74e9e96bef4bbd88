import type { LanguagePack } from '../pack.ts';
import { tagFrench } from './tag.ts';
import { SPELLING } from './words.ts';

export const french: LanguagePack = {
  language: 'fr',
  spelling: SPELLING,
  tag: tagFrench,
};
