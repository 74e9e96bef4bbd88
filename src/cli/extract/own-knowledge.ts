import { decodeUtf8 } from '../../text/decode.ts';
import { readInput } from '../files.ts';

/**
 * The user's own knowledge as Turtle that is known to be sound; undefined where there is none.
 *
 * @throws FileFault or DepecheError where it cannot be read, or is not valid.
 */
export async function ownKnowledge(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const turtle = decodeUtf8(await readInput(path));
  await checkKnowledge(turtle);
  return turtle;
}

/** @throws DepecheError where the knowledge is not valid. */
export async function checkKnowledge(turtle: string): Promise<void> {
  const [{ builtInKnowledge, withKnowledge }, { readKnowledge }] = await Promise.all([
    import('../../knowledge/load.ts'),
    import('../../knowledge/read.ts'),
  ]);
  withKnowledge(builtInKnowledge(), readKnowledge(turtle));
}
