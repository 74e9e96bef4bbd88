import { once } from 'node:events';

/** Prints on standard output, and waits where its reader is slower than this program: what waits takes memory. */
export async function printOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
