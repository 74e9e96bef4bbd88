import oxigraph from 'oxigraph';
import { verifyGraph } from '../../src/graphs.ts';
import { DepecheError, type Document, extract, readSource, toQuads, write } from '../../src/index.ts';
import {
  contentFaults,
  evidenceFaults,
  idFaults,
  mentionFaults,
  orderFaults,
  quoteFaults,
  spanFaults,
} from '../support/invariants.ts';
import type { Case } from './sentences.ts';

// What must hold whatever the text: each function gives one line a fault.

/** All that is wrong with how a text is read, or refused, and with its graph. */
export function faultsOf({ text, language }: Case): readonly string[] {
  const read = attempt(() => extract(text, { name: 'case', language }));
  if ('fault' in read) return read.fault;
  return [...documentFaults(read.value), ...graphFaults(read.value)];
}

/** All that is wrong with how a file is read. */
export async function fileFaults(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { text } = await readSource(bytes, { name: 'case' });
    return faultsOf({ text, language: 'fr' });
  } catch (error) {
    return errorFaults(error);
  }
}

export function documentFaults(document: Document): readonly string[] {
  return [
    ...spanFaults(document),
    ...orderFaults(document),
    ...contentFaults(document),
    ...evidenceFaults(document),
    ...idFaults(document),
    ...mentionFaults(document),
    ...speakerFaults(document),
  ];
}

export function graphFaults(document: Document): readonly string[] {
  const quads = toQuads(document);
  const proofs = verifyGraph(quads, [document.text.value]);
  const unproven = proofs.flatMap(({ faults }) => faults.map(({ kind, about }) => `${kind} of ${about} not proven`));
  const isProven = proofs.length === 1 && proofs[0]?.proven === true;
  return [
    ...quoteFaults(document, quads),
    ...unproven,
    ...(isProven ? [] : ['the text is not proven']),
    ...termFaults(document, quads.length),
  ];
}

/** A claim is of somebody whom the text mentions: by name, by a description, or by a pronoun. */
function speakerFaults({ claims, mentions }: Document): readonly string[] {
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  return claims.flatMap(({ id, speakers }) =>
    speakers.filter((speaker) => !mentioned.has(speaker)).map((speaker) => `${id}: ${speaker} speaks unmentioned`),
  );
}

/** A strict reader takes every IRI and every literal, and loses none. */
function termFaults(document: Document, count: number): readonly string[] {
  const read = attempt(() => oxigraph.parse(write(document, 'nt'), { format: 'application/n-triples' }));
  if ('fault' in read) return read.fault;
  const words = read.value.map(({ object }) => object).filter(({ termType }) => termType === 'Literal');
  return [
    ...(read.value.length === count ? [] : [`${count} triples written, ${read.value.length} read`]),
    ...words.filter(({ value }) => /\p{Surrogate}/u.test(value)).map(({ value }) => `literal ${JSON.stringify(value)}`),
  ];
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly fault: readonly string[] } {
  try {
    return { value: work() };
  } catch (error) {
    return { fault: errorFaults(error) };
  }
}

/** A text may be refused in one sentence, and in no other way. */
function errorFaults(error: unknown): readonly string[] {
  if (!(error instanceof DepecheError)) return [`not refused in a sentence: ${stackOf(error)}`];
  return /^\p{Lu}[^\p{Cc}\p{Cs}]+\.$/u.test(error.message) ? [] : [`no sentence: ${JSON.stringify(error.message)}`];
}

const stackOf = (error: unknown): string => (error instanceof Error ? `${error.stack}` : String(error));
