import { Session } from 'node:inspector/promises';

/**
 * How many functions of `src/` are called while some work is done: a count that does not depend on the machine or on
 * what else it does. Loops that call nothing are not seen, and there are few; what a library does is not counted.
 */
export async function callsIn(work: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    await session.post('Profiler.stopPreciseCoverage');
    await session.post('Profiler.disable');
    const own = result.filter(({ url }) => /\/src\/.+\.ts/.test(url));
    return own.flatMap(({ functions }) => functions).reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  } finally {
    session.disconnect();
  }
}
