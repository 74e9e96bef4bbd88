import { parseRecord, readRecord, recordId } from '../../batch/records.ts';
import type { ArticleMetadata, Document, Language } from '../../doc/article.ts';
import { DepecheError } from '../../error.ts';
import type { GraphOptions } from '../../graph/graph.ts';
import { type ArticleSource, readSource } from '../../input/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { builtInKnowledge, withKnowledge } from '../../knowledge/load.ts';
import { readKnowledge } from '../../knowledge/read.ts';
import { loadPack } from '../../lang/load.ts';
import { readArticle } from '../../pipeline.ts';
import { detectLanguage, guessLanguage, unsupportedLanguage } from '../../text/language.ts';
import { slugOf } from '../../text/slug.ts';
import { requireWords } from '../../text/source.ts';
import { sentenceOf } from '../report.ts';
import { explain } from './explain.ts';
import { type OutputFormat, writeAs } from './formats.ts';
import type { Job, Reading } from './job.ts';
import { placedMessages } from './messages.ts';

/** How articles are to be read: plain data, so that it can be given to workers. */
export interface ReaderSettings {
  readonly lang: Language | 'auto';
  readonly date?: string;
  readonly encoding?: string;
  /** How deep the tags of a page may be nested. */
  readonly maxNesting?: number;
  /** Knowledge of the user's own, in Turtle. */
  readonly knowledge?: string;
  readonly formats: readonly OutputFormat[];
  readonly graph: GraphOptions;
  /** Whether texts that are no file are to be handed on. */
  readonly texts: boolean;
  readonly explain: boolean;
  readonly messages: boolean;
}

/** Reads one article; it throws nothing, but tells in the reading what went wrong. */
export type Reader = (job: Job, onLoaded?: () => void) => Promise<Reading>;

/** The text of a job and what is known of it. */
interface Source {
  readonly name: string;
  readonly id?: string | undefined;
  readonly text: string;
  readonly isFile: boolean;
  readonly metadata: ArticleMetadata;
  readonly notes: readonly string[];
  /** The language that was asked for, and the one that is declared where none was. */
  readonly asked: Language | 'auto';
  readonly declared: string | undefined;
}

/** @throws DepecheError where the knowledge of the settings is not valid. */
export function makeReader(settings: ReaderSettings): Reader {
  const known = builtInKnowledge();
  const knowledge = settings.knowledge === undefined ? known : withKnowledge(known, readKnowledge(settings.knowledge));
  return async (job, onLoaded) => {
    let source: Source | undefined;
    try {
      source = await sourceOf(job, settings);
      return await readingOf(source, { settings, knowledge, onLoaded });
    } catch (error) {
      const name = source?.name ?? job.name;
      const id = source?.id ?? (job.kind === 'record' ? recordId(job.bytes) : undefined);
      const notes = source?.notes ?? [];
      const none = { written: [], claims: 0, messages: [] } as const;
      return { name, slug: slugOf(name), id, notes, ...none, fault: sentenceOf(error) };
    }
  };
}

async function sourceOf(job: Job, settings: ReaderSettings): Promise<Source> {
  return job.kind === 'record' ? recordSource(job, settings) : fileSource(job, settings);
}

async function fileSource({ path, name, hint, bytes }: Job, settings: ReaderSettings): Promise<Source> {
  const { encoding, lang } = settings;
  const source = await readSource(bytes, {
    name: path,
    ...(hint !== undefined && { page: hint === 'html' }),
    ...(encoding !== undefined && { encoding }),
    ...limitsOf(settings),
  });
  const { text, metadata, language } = source;
  const isFile = source.isFile && path !== '-';
  return { name, text, metadata, isFile, asked: lang, declared: language, notes: decodingNotes(source) };
}

async function recordSource(job: Job, settings: ReaderSettings): Promise<Source> {
  const { lang } = settings;
  const record = parseRecord(job.bytes);
  const { text, metadata, language, isLanguageSaid } = await readRecord(record, limitsOf(settings));
  if (isLanguageSaid && lang === 'auto' && !isKnown(language)) throw unsupportedLanguage(language);
  const asked = lang === 'auto' && isLanguageSaid && isKnown(language) ? language : lang;
  // An id may have slashes, which a file's name must not.
  const name = record.id === undefined || record.id.trim() === '' ? job.name : slugOf(record.id);
  return { name, id: record.id, text, metadata, isFile: false, asked, declared: language, notes: [] };
}

function limitsOf({ maxNesting }: ReaderSettings): Pick<ReaderSettings, 'maxNesting'> {
  return maxNesting === undefined ? {} : { maxNesting };
}

/** What was guessed, and what could not be read, so that nobody takes a wrong letter for the article's. */
function decodingNotes({ decoded: { by, encoding, faults } }: ArticleSource): readonly string[] {
  const guess = `It was decoded as ${encoding}, a guess; --encoding NAME settles it.`;
  const places = faults === 1 ? 'In one place' : `In ${faults} places`;
  const strange = `${places} stands what is not ${encoding}, shown as "\ufffd"; --encoding NAME names another encoding.`;
  return [...(by === 'guessed' ? [guess] : []), ...(faults > 0 ? [strange] : [])];
}

interface Means {
  readonly settings: ReaderSettings;
  readonly knowledge: Knowledge;
  readonly onLoaded: (() => void) | undefined;
}

async function readingOf(source: Source, { settings, knowledge, onLoaded }: Means): Promise<Reading> {
  const { name, id, text, metadata, isFile, notes } = source;
  const pack = await loadPack(await languageOf(source));
  onLoaded?.();
  const document = readArticle(text, pack, {
    ...{ name, knowledge, metadata },
    ...(settings.date !== undefined && { date: settings.date }),
  });
  const { written, fault } = writeFormats(document, settings);
  return {
    ...{ name, id, notes, written },
    slug: document.text.slug,
    address: settings.graph.articleIri === undefined ? document.article.address : undefined,
    claims: document.claims.length,
    messages: settings.messages ? placedMessages(document) : [],
    ...(settings.explain && { explained: explain(document) }),
    ...(settings.texts && !isFile && { text }),
    ...(fault !== undefined && { fault }),
  };
}

/** The graph in each format that can hold it, and what is wrong with it for another. */
function writeFormats(
  document: Document,
  { formats, graph }: ReaderSettings,
): { readonly written: Reading['written']; readonly fault: string | undefined } {
  const written: (readonly [OutputFormat, string])[] = [];
  let fault: string | undefined;
  for (const format of formats) {
    try {
      written.push([format, writeAs(document, format, graph)]);
    } catch (error) {
      if (!(error instanceof DepecheError)) throw error;
      fault = error.message;
    }
  }
  return { written, fault };
}

/** As the user says, or as the text's small words show, or as its page declares, or as many languages' tables guess. */
async function languageOf({ text, asked, declared }: Source): Promise<Language> {
  requireWords(text);
  if (asked !== 'auto') return asked;
  const shown = detectLanguage(text) ?? (isKnown(declared) ? declared : await guessLanguage(text));
  if (!isKnown(shown)) throw unsupportedLanguage(shown);
  return shown;
}

function isKnown(language: string | undefined): language is Language {
  return language === 'fr' || language === 'en';
}
