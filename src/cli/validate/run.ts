import type { Validation } from '../../shacl/problem.ts';
import { validateGraph } from '../../shacl/validate.ts';
import { listGraphs, readGraph } from '../graph-files.ts';
import { complain, printable, told } from '../report.ts';
import type { ValidateRequest } from './request.ts';

interface Checked extends Validation {
  readonly file: string;
}

const NOT_OURS =
  'Nothing in it is of the vocabulary of depeche, so nothing was checked; give a graph that depeche made.';

/**
 * Checks each graph by itself and prints what is wrong: what cannot be read is told on standard error and does not keep
 * back the others.
 *
 * @returns Whether all were read and conform.
 */
export async function runValidate({ graphs, json }: ValidateRequest): Promise<boolean> {
  const listed = await Promise.all(graphs.map((path) => told(path, () => listGraphs(path))));
  const inputs = listed.flatMap((found) => found?.value ?? []);
  const checked: Checked[] = [];
  for (const input of inputs) {
    const found = await told(input.path, async () => validateGraph(await readGraph(input)));
    if (found) checked.push({ file: input.path, ...found.value });
    if (found?.value.nodes === 0) complain(input.path, NOT_OURS);
  }
  process.stdout.write(json ? `${JSON.stringify({ graphs: checked }, null, 2)}\n` : checked.map(inWords).join(''));
  const sound = checked.every(({ conforms, nodes }) => conforms && nodes > 0);
  return sound && checked.length === inputs.length && listed.every((found) => found !== undefined);
}

/** A line for each problem, then one that counts them. */
function inWords({ file, nodes, problems }: Checked): string {
  if (nodes === 0) return '';
  const lines = problems.map(({ sentence }) => `${printable(file)}: ${printable(sentence)}.\n`);
  return `${lines.join('')}${printable(file)} ${countOf(problems.length)} (${nodes} nodes checked)\n`;
}

function countOf(problems: number): string {
  if (problems === 0) return 'conforms';
  return problems === 1 ? 'has 1 problem' : `has ${problems} problems`;
}
