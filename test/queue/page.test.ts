import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stepsOf } from '../docs/page-steps.ts';
import { newReader } from '../docs/reader.ts';
import { ROOT } from '../tools/command.ts';
import { skipsRedis, startRedis } from '../tools/redis.ts';

it.skipIf(skipsRedis())('a reader does what docs/queue.md says', { timeout: 120_000 }, async () => {
  const redis = await startRedis();
  try {
    const reader = newReader([], { 'redis://localhost:6379': redis.address });
    const steps = stepsOf(readFileSync(join(ROOT, 'docs/queue.md'), 'utf8'));
    expect(steps.filter(({ kind }) => kind === 'command').length).toBeGreaterThan(5);
    for (const step of steps) await reader.follow(step);
  } finally {
    await redis.stop();
  }
});
