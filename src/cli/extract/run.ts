import type { Language } from '../../doc/article.ts';
import { type ArticleSource, readSource } from '../../input/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { builtInKnowledge, withKnowledge } from '../../knowledge/load.ts';
import { readKnowledge } from '../../knowledge/read.ts';
import { loadPack } from '../../lang/load.ts';
import { readArticle } from '../../pipeline.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { detectLanguage, guessLanguage, unsupportedLanguage } from '../../text/language.ts';
import { requireWords } from '../../text/source.ts';
import { FileFault, type Input, readInput } from '../files.ts';
import { complain, told } from '../report.ts';
import { deliver } from './deliver.ts';
import { listArticles } from './inputs.ts';
import type { ExtractRequest } from './request.ts';
import { requireSense } from './usage.ts';

/**
 * Reads, extracts and writes each article on its own: what is wrong with one is told on standard error and does not
 * keep back the others.
 *
 * @returns Whether all went well.
 * @throws UsageError where the arguments contradict each other, before any text is read or anything written.
 */
export async function runExtract(request: ExtractRequest): Promise<boolean> {
  const inputs: Input[] = [];
  const faults: FileFault[] = [];
  for (const path of request.files) {
    try {
      inputs.push(...(await listArticles(path)));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      faults.push(error);
    }
  }
  await requireSense(request, inputs);
  for (const fault of faults) complain(fault.where, fault.message);
  const knowledge = await told(request.knowledge ?? '', () => readOwnKnowledge(request.knowledge));
  if (!knowledge) return false;
  let ok = faults.length === 0;
  const addresses = new Map<string, Input>();
  for (const input of inputs) {
    const work = { request, knowledge: knowledge.value, addresses };
    const done = await told(input.path, () => processArticle(input, work));
    ok = done !== undefined && ok;
  }
  return ok;
}

interface Work {
  readonly request: ExtractRequest;
  readonly knowledge: Knowledge;
  /** Which pages gave themselves which address. */
  readonly addresses: Map<string, Input>;
}

async function processArticle(input: Input, { request, knowledge, addresses }: Work): Promise<void> {
  const { encoding, date } = request;
  const source = await readSource(await readInput(input.path, request.maxBytes), {
    name: input.path,
    ...(encoding !== undefined && { encoding }),
  });
  tellDecoding(input, source);
  const pack = await loadPack(await languageOf(source, request.lang));
  const document = readArticle(source.text, pack, {
    ...{ name: input.name, knowledge, metadata: source.metadata },
    ...(date !== undefined && { date }),
  });
  if (request.articleIri === undefined) requireOwnAddress(document.article.address, input, addresses);
  await deliver(document, { ...input, isText: source.isFile && input.path !== '-' }, request);
}

/** What was guessed, and what could not be read, so that nobody takes a wrong letter for the article's. */
function tellDecoding({ path }: Input, { decoded: { by, encoding, faults } }: ArticleSource): void {
  const where = path === '-' ? 'standard input' : path;
  if (by === 'guessed') complain(where, `It was decoded as ${encoding}, a guess; --encoding NAME settles it.`);
  if (faults === 0) return;
  const places = faults === 1 ? 'In one place' : `In ${faults} places`;
  complain(
    where,
    `${places} stands what is not ${encoding}, shown as "\ufffd"; --encoding NAME names another encoding.`,
  );
}

/** @throws FileFault where another page of this run has the same address: in one store the two would become one. */
function requireOwnAddress(address: string | undefined, input: Input, addresses: Map<string, Input>): void {
  if (address === undefined) return;
  const other = addresses.get(address);
  if (other !== undefined) {
    const what = `Its page and ${other.path} say that they are one article, ${address}`;
    throw new FileFault(input.path, `${what}; leave one out, or run it by itself with --article-iri.`);
  }
  addresses.set(address, input);
}

/** As the user says, or as the text's small words show, or as its page declares, or as many languages' tables guess. */
async function languageOf({ text, language: declared }: ArticleSource, asked: Language | 'auto'): Promise<Language> {
  requireWords(text);
  if (asked !== 'auto') return asked;
  const shown = detectLanguage(text) ?? (isKnown(declared) ? declared : await guessLanguage(text));
  if (!isKnown(shown)) throw unsupportedLanguage(shown);
  return shown;
}

function isKnown(language: string | undefined): language is Language {
  return language === 'fr' || language === 'en';
}

async function readOwnKnowledge(path: string | undefined): Promise<Knowledge> {
  const known = builtInKnowledge();
  return path === undefined ? known : withKnowledge(known, readKnowledge(decodeUtf8(await readInput(path))));
}
