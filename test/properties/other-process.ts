import { text } from 'node:stream/consumers';
import { digestOf } from './digest.ts';
import type { Case } from './sentences.ts';

// Reads the cases on its standard input, the last first, and writes the hash of each: with another locale, time zone and
// folder than those of the process that compares.

const cases = JSON.parse(await text(process.stdin)) as readonly Case[];
const backwards = [...cases.entries()].reverse().map(([index, made]) => digestOf(made, index));
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ locale, timeZone, folder: process.cwd(), digests: backwards.reverse() }));
