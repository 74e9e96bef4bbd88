import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../batch/make-folder.ts';
import { beginManifest, type Finished, type Manifest, ManifestFault, resumeManifest } from '../../batch/manifest.ts';
import { VERSION } from '../../version.ts';
import { FileFault, toFault } from '../files.ts';
import type { Job } from './job.ts';
import type { Plan } from './plan.ts';
import type { ReaderSettings } from './reader.ts';

/** Which articles are finished, in this run and in one that it goes on with. */
export interface Progressed {
  readonly before: readonly Finished[];
  /** How many bytes of the plan's one file hold finished articles. */
  readonly kept: number;
  /** Whether the article was finished before; each that was is told once, for the input may have a line twice. */
  readonly isFinished: (key: string) => boolean;
  readonly add: (article: Finished) => void;
  readonly close: () => void;
}

/**
 * Opens the list of finished articles, where the plan has one.
 *
 * @throws FileFault where it cannot be gone on with.
 */
export async function openProgressed(plan: Plan, settings: ReaderSettings): Promise<Progressed> {
  const { manifest: path } = plan;
  const manifest = path === undefined ? undefined : openManifest(path, plan, await fingerprint(settings));
  if (manifest !== undefined && plan.resume && plan.output !== undefined) removeLeftOvers(plan.output);
  const before = manifest?.finished ?? [];
  const counts = new Map<string, number>();
  for (const { key } of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    before,
    kept: before.at(-1)?.end ?? 0,
    isFinished: (key) => {
      const count = counts.get(key) ?? 0;
      if (count > 0) counts.set(key, count - 1);
      return count > 0;
    },
    add: (article) => manifest?.add(article),
    close: () => manifest?.close(),
  };
}

/** By what an article is known again in another run: a file by its name and bytes, a line by its bytes. */
export function keyOf({ kind, name, bytes }: Job): string {
  const hash = createHash('sha256');
  if (kind === 'file') hash.update(`${name}\0`);
  return hash.update(bytes).digest('hex').slice(0, 32);
}

function openManifest(path: string, { resume }: Plan, settings: string): Manifest {
  try {
    makeFolder(dirname(path));
    return resume ? resumeManifest(path, settings) : beginManifest(path, settings);
  } catch (error) {
    if (error instanceof ManifestFault) throw new FileFault(path, error.message);
    throw toFault(path, 'cannot be written', error);
  }
}

/** All that the bytes of an article's graph depend on but the article. */
async function fingerprint({ lang, date, encoding, knowledge, formats, graph }: ReaderSettings): Promise<string> {
  const { builtInKnowledge } = await import('../../knowledge/load.ts');
  const all = [VERSION, builtInKnowledge().version, lang, date, encoding, knowledge, formats, graph];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
}

/** Takes away what a process that was killed had written beside its place, and leaves what a living one writes. */
function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^\.depeche-(\d+)-[\w-]+\.tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
