import { hashOf } from '../../verify/compare.ts';
import { verifyGraph } from '../../verify/verify.ts';
import { type GraphInput, listGraphs, readGraph } from '../graph-files.ts';
import { told } from '../report.ts';
import { type GraphProof, isProven, proofJson, proofText } from './report.ts';
import type { VerifyRequest } from './request.ts';
import { type FoundText, textsAt, textsBeside } from './texts.ts';

/**
 * Checks each graph on its own against the texts beside it and those that the user names, and prints what came out:
 * what cannot be read is told on standard error and does not keep back the others.
 *
 * @returns Whether all could be read and is proven.
 */
export async function runVerify({ graphs, text = [], json }: VerifyRequest): Promise<boolean> {
  const named = await Promise.all(text.map((path) => told(path, () => textsAt(path))));
  const texts = named.flatMap((found) => found?.value ?? []);
  const listed = await Promise.all(graphs.map((path) => told(path, () => listGraphs(path))));
  const inputs = listed.flatMap((found) => found?.value ?? []);
  const proofs: GraphProof[] = [];
  for (const input of inputs) {
    const proof = await told(input.path, () => prove(input, texts));
    if (proof) proofs.push(proof.value);
  }
  process.stdout.write(json ? proofJson(proofs) : proofText(proofs));
  const wereRead = [...named, ...listed].every((found) => found !== undefined) && proofs.length === inputs.length;
  return wereRead && proofs.every(isProven);
}

async function prove(input: GraphInput, named: readonly FoundText[]): Promise<GraphProof> {
  const texts = [...named, ...(await textsBeside(input))];
  const values = texts.map(({ value }) => value);
  return {
    path: input.path === '-' ? 'standard input' : input.path,
    proofs: verifyGraph(await readGraph(input), values),
    found: new Map(texts.map(({ path, value }) => [hashOf(value), path])),
  };
}
