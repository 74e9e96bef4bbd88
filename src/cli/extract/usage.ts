import { basename, resolve } from 'node:path';
import { slugOf } from '../../text/slug.ts';
import { type Input, isFolder, isTakenByFile } from '../files.ts';
import { printable, UsageError } from '../report.ts';
import { type OutputFormat, traitsOf } from './formats.ts';
import type { Plan } from './plan.ts';

/** Name of the file that an article is written to. */
export function outputName({ name }: Pick<Input, 'name'>, format: OutputFormat): string {
  return `${name}.${traitsOf(format).extension}`;
}

/** @throws UsageError with a sentence for the user where the arguments contradict each other, or what is there. */
export async function requireSense(plan: Plan): Promise<void> {
  const fault =
    articleIriFault(plan) ??
    namedGraphsFault(plan) ??
    corpusFault(plan) ??
    (await targetFault(plan)) ??
    rejectsFault(plan) ??
    sameNameFault(plan);
  if (fault !== undefined) throw new UsageError(fault);
}

function hasSeveral({ inputs, files }: Plan): boolean {
  return Math.max(inputs.length, files.length) > 1 || inputs.some(({ isRecords }) => isRecords);
}

function articleIriFault(plan: Plan): string | undefined {
  if (plan.articleIri === undefined || !hasSeveral(plan)) return undefined;
  return '--article-iri names one article, and there are several inputs; run them one by one.';
}

function namedGraphsFault({ graphPerArticle, claimsAsGraphs, format }: Plan): string | undefined {
  const option = graphPerArticle ? '--graph-per-article' : claimsAsGraphs ? '--claims-as-graphs' : undefined;
  const other = format.find((name) => !traitsOf(name).namedGraphs);
  if (option === undefined || other === undefined) return undefined;
  return `${option} makes named graphs, which ${other} does not have; choose trig or nq, or both, with --format.`;
}

function corpusFault({ output, into, resume, json }: Plan): string | undefined {
  if (output !== undefined && into !== undefined)
    return 'Choose --output for a file an article or --into for one file.';
  if (output !== undefined || into !== undefined) return undefined;
  if (resume) return '--resume goes on with files, and standard output is none; add --output or --into.';
  return json ? 'Standard output has the graph, so that --json has no place; add --output or --into.' : undefined;
}

async function targetFault(plan: Plan): Promise<string | undefined> {
  if (plan.output !== undefined) return folderFault(plan, plan.output);
  return plan.into === undefined ? standardOutputFault(plan) : fileFault(plan, plan.into);
}

function standardOutputFault(plan: Plan): string | undefined {
  if (plan.format.length > 1) return 'Standard output takes one format; choose one, or a folder with --output.';
  const alone = plan.format.find((name) => !traitsOf(name).joins);
  if (alone === undefined || !hasSeveral(plan)) return undefined;
  const other = alone === 'jsonld' ? 'jsonl, one a line, or ' : '';
  return `Several articles are not one document in ${alone}; choose ${other}a folder with --output.`;
}

async function fileFault({ format, inputs }: Plan, into: string): Promise<string | undefined> {
  const [name = 'turtle', ...others] = format;
  if (others.length > 0) return 'One file takes one format; choose one, or a folder with --output.';
  if (!traitsOf(name).joins) return `Several articles are not one document in ${name}; choose jsonl, nq or trig.`;
  if (await isFolder(into)) return `${printable(into)} is a folder; name a file with --into, or say --output.`;
  return isAmong(into, inputs)
    ? `${printable(into)} would be written over itself; choose another file with --into.`
    : undefined;
}

type RejectsPlace = Pick<Plan, 'into' | 'knowledge' | 'inputs'> & { readonly rejects?: string | undefined };

/** A list of rejects is begun by taking away what bears its name. */
export function rejectsFault({ rejects, into, knowledge, inputs }: RejectsPlace): string | undefined {
  const others = [into, knowledge].flatMap((path) => (path === undefined ? [] : [{ path }]));
  if (rejects === undefined || !isAmong(rejects, [...inputs, ...others])) return undefined;
  return `${printable(rejects)} has other things than rejects; choose another file with --rejects.`;
}

function isAmong(path: string, files: readonly Pick<Input, 'path'>[]): boolean {
  return files.some((file) => resolve(file.path) === resolve(path));
}

/** The folder may be a file; and an input in it that ends like a format would be written over. */
async function folderFault({ format, inputs }: Plan, folder: string): Promise<string | undefined> {
  if (await isTakenByFile(folder)) return `${printable(folder)} is not a folder; choose a folder with --output.`;
  if (format.includes('jsonl')) return 'jsonl is one file of many articles; name it with --into, or choose jsonld.';
  const read = new Set(inputs.map((input) => resolve(input.path)));
  const written = inputs.flatMap((input) => format.map((name) => resolve(folder, outputName(input, name))));
  const clash = written.find((path) => read.has(path));
  return clash && `${printable(basename(clash))} would be written over itself; choose another folder with --output.`;
}

/** Names are compared as they stand in IRIs: in one store, two articles of one IRI would become one. */
function sameNameFault({ inputs }: Plan): string | undefined {
  const seen = new Map<string, Input>();
  for (const input of inputs.filter(({ isRecords }) => !isRecords)) {
    const slug = slugOf(input.name);
    const other = seen.get(slug);
    if (other !== undefined) {
      const both = `${printable(other.path)} and ${printable(input.path)}`;
      return `${both} would be written under the same name, ${slug}; rename one, or run them apart with an --output each.`;
    }
    seen.set(slug, input);
  }
  return undefined;
}
