import { join } from 'node:path';
import type { GraphOptions } from '../../graph/graph.ts';
import { printable, UsageError } from '../report.ts';
import { formatByEnding, type OutputFormat, traitsOf } from './formats.ts';
import type { ArticleInput } from './inputs.ts';
import type { ExtractRequest } from './request.ts';

/** How many files are few: they are read one by one in the command itself, and nothing is noted beside the output. */
const FEW = 32;

/** A request with all that follows from it and from the inputs. */
export interface Plan extends Omit<ExtractRequest, 'rejects'> {
  readonly inputs: readonly ArticleInput[];
  readonly format: readonly OutputFormat[];
  readonly graphPerArticle: boolean;
  /** Whether articles are noted as they are finished, and work is shown as it goes on. */
  readonly isCorpus: boolean;
  /** Whether articles are read in threads of their own. */
  readonly isApart: boolean;
  /** File of the finished articles. */
  readonly manifest: string | undefined;
  readonly rejects: string | undefined;
}

/** @throws UsageError where nothing tells the format. */
export function planOf(request: ExtractRequest, inputs: readonly ArticleInput[]): Plan {
  const { into, output, workers, timeLimit, resume } = request;
  const format = request.format ?? [into === undefined ? 'turtle' : formatOf(into)];
  const hasRecords = inputs.some(({ isRecords }) => isRecords);
  const hasGraphs = format.every((name) => traitsOf(name).namedGraphs);
  const isApart = hasRecords || inputs.length > FEW || workers !== undefined || timeLimit !== undefined;
  const isCorpus = isApart || into !== undefined || resume === true || request.rejects !== undefined;
  return {
    ...request,
    ...{ inputs, format, isApart, isCorpus },
    graphPerArticle: request.graphPerArticle ?? ((hasRecords || into !== undefined) && hasGraphs),
    manifest: isCorpus ? besideOutput(output, into, '.depeche.manifest.jsonl', '.manifest.jsonl') : undefined,
    rejects: request.rejects ?? (isCorpus ? besideOutput(output, into, 'rejects.jsonl', '.rejects.jsonl') : undefined),
  };
}

export function graphOptionsOf({
  base,
  articleIri,
  quotes,
  detail,
  graphPerArticle,
  claimsAsGraphs,
}: Plan): GraphOptions {
  return {
    ...{ quotes, detail, graphPerArticle },
    ...(base !== undefined && { base }),
    ...(articleIri !== undefined && { articleIri }),
    ...(claimsAsGraphs && { claimsAsGraphs }),
  };
}

function formatOf(into: string): OutputFormat {
  const format = formatByEnding(into);
  if (format !== undefined) return format;
  throw new UsageError(`The ending of ${printable(into)} tells no format; name it with --format.`);
}

/** A file in the folder of the output, or beside its one file. */
function besideOutput(
  output: string | undefined,
  into: string | undefined,
  name: string,
  ending: string,
): string | undefined {
  if (into !== undefined) return `${into}${ending}`;
  return output === undefined ? undefined : join(output, name);
}
