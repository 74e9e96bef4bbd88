import type { Language } from '../../doc/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { builtInKnowledge, withKnowledge } from '../../knowledge/load.ts';
import { readKnowledge } from '../../knowledge/read.ts';
import { extract } from '../../pipeline.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { detectLanguage, guessLanguage, unsupportedLanguage } from '../../text/language.ts';
import { requireWords } from '../../text/source.ts';
import { FileFault, type Input, listInputs, readInput } from '../files.ts';
import { complain, complainOf } from '../report.ts';
import { deliver } from './deliver.ts';
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
      inputs.push(...(await listInputs(path)));
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
  for (const input of inputs) {
    const done = await told(input.path, () => processArticle(input, request, knowledge.value));
    ok = done !== undefined && ok;
  }
  return ok;
}

async function processArticle(input: Input, request: ExtractRequest, knowledge: Knowledge): Promise<void> {
  const text = decodeUtf8(await readInput(input.path));
  const document = extract(text, {
    name: input.name,
    language: await languageOf(text, request.lang),
    knowledge,
    ...(request.date !== undefined && { date: request.date }),
  });
  await deliver(document, input, request);
}

/** As the user says, or as the text's small words show, or as the tables of many languages guess. */
async function languageOf(text: string, asked: Language | 'auto'): Promise<Language> {
  requireWords(text);
  if (asked !== 'auto') return asked;
  const language = detectLanguage(text) ?? (await guessLanguage(text));
  if (language !== 'fr' && language !== 'en') throw unsupportedLanguage(language);
  return language;
}

async function readOwnKnowledge(path: string | undefined): Promise<Knowledge> {
  const known = builtInKnowledge();
  return path === undefined ? known : withKnowledge(known, readKnowledge(decodeUtf8(await readInput(path))));
}

/** Runs one piece of work on a file; tells what is wrong with it, and then returns undefined. */
async function told<T>(path: string, work: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await work() };
  } catch (error) {
    complainOf(error, path === '-' ? 'standard input' : path);
    return undefined;
  }
}
