import type { Language } from '../doc/article.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';

/** The languages that can be read. A third is a new folder and one line here. */
const PACKS: Readonly<Partial<Record<Language, LanguagePack>>> = { fr: french, en: english };

export const packOf = (language: Language): LanguagePack | undefined => PACKS[language];
