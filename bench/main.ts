import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract, type Language, write } from '../src/index.ts';
import { packOf } from '../src/lang/packs.ts';
import { readArticle } from '../src/pipeline.ts';
import { allTexts, seedPath, seedText } from './articles.ts';
import { graphs } from './graphs.ts';
import { PEERS } from './peers.ts';
import { type Section, summary, type Timing, timeInTurn } from './rounds.ts';
import { workers } from './workers.ts';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const ROUNDS = 9;
const START_ROUNDS = 7;
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const LENGTHS: readonly number[] = [1, 10, 100];

const toNQuads = (text: string, language: Language): string => write(extract(text, { language }), 'nq');

const ratio = (a: Timing | undefined, b: Timing | undefined): number =>
  (a?.median ?? Number.NaN) / (b?.median ?? Number.NaN);

/** The whole pipeline beside the mere analysis by others, on the same articles. */
function besidePeers(language: Language): Section {
  const texts = allTexts(language);
  const peers = PEERS.filter((peer) => peer.language === language);
  const timings = timeInTurn(
    [
      { name: 'depeche, text to N-Quads', run: () => texts.map((text) => toNQuads(text, language).length) },
      ...peers.map(({ name, analyse }) => ({ name, run: () => texts.map(analyse) })),
    ],
    ROUNDS,
  );
  const [own, ...others] = timings;
  return {
    title: `${texts.length} articles (${language})`,
    timings,
    findings: others.map((other) => `${other.name} takes ${ratio(other, own).toFixed(2)} times as long as depeche`),
  };
}

/** The seed article alone: how many a second. */
function seedArticle(language: Language): Section {
  const text = seedText(language);
  const [timing] = timeInTurn(
    [{ name: 'seed article, text to N-Quads', run: () => toNQuads(text, language) }],
    10 * ROUNDS,
  );
  const each = timing?.median ?? Number.NaN;
  return {
    title: `Seed article (${language})`,
    timings: timing === undefined ? [] : [timing],
    findings: [`${(1000 / each).toFixed(0)} articles a second on one core`],
  };
}

/** How the time of an article is shared among the stages. */
function stages(language: Language): Section {
  const texts = allTexts(language);
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [stage, time] of stageTimes(texts, language)) times.set(stage, [...(times.get(stage) ?? []), time]);
  }
  const timings = [...times].map(([stage, list]) => summary(stage, list));
  const total = timings.reduce((sum, { median }) => sum + median, 0);
  return {
    title: `Stages (${language}), ${texts.length} articles`,
    timings,
    findings: timings.map(({ name, median }) => `${name}: ${((100 * median) / total).toFixed(0)} %`),
  };
}

function stageTimes(texts: readonly string[], language: Language): ReadonlyMap<string, number> {
  const pack = packOf(language);
  if (pack === undefined) throw new Error(`There is no pack for ${language}.`);
  const times = new Map<string, number>();
  const add = (stage: string, time: number): void => void times.set(stage, (times.get(stage) ?? 0) + time);
  for (const text of texts) {
    let last = performance.now();
    const mark = (stage: string): void => {
      const now = performance.now();
      add(stage, now - last);
      last = now;
    };
    const document = readArticle(text, pack, { onStage: mark });
    mark('messages and document');
    write(document, 'nq');
    mark('graph and N-Quads');
  }
  return times;
}

/** Whether time grows as the text does. */
function lengths(language: Language): Section {
  const text = seedText(language);
  const timings = timeInTurn(
    LENGTHS.map((times) => {
      const long = Array.from({ length: times }, () => text).join('\n');
      return { name: `${times} times the seed article`, run: () => toNQuads(long, language) };
    }),
    ROUNDS,
  );
  return {
    title: `Length (${language})`,
    timings,
    findings: timings
      .slice(1)
      .map((timing) => `${timing.name}: ${ratio(timing, timings[0]).toFixed(1)} times the time`),
  };
}

/** The command from its start to its end, beside an empty run of Node. */
function startUp(language: Language): Section {
  const commands = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: `depeche, seed article (${language})`, args: [MAIN, seedPath(language), '--format', 'nq'] },
  ];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < START_ROUNDS; round++) {
    for (const [index, { args }] of commands.entries()) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { maxBuffer: 1e8 });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}: run "npm run build" first.`);
      times[index]?.push(performance.now() - start);
    }
  }
  const timings = commands.map(({ name }, index) => summary(name, times[index] ?? []));
  const more = (timings[1]?.median ?? Number.NaN) - (timings[0]?.median ?? Number.NaN);
  return {
    title: `Start-up (${language})`,
    timings,
    findings: [`${more.toFixed(0)} ms more than an empty run of Node`],
  };
}

function print({ title, timings, findings }: Section): void {
  console.log(`\n${title}`);
  for (const { name, median, fastest, rounds } of timings) {
    console.log(
      `  ${name.padEnd(34)}${median.toFixed(2).padStart(10)} ms  (least ${fastest.toFixed(2)}, ${rounds} rounds)`,
    );
  }
  for (const finding of findings) console.log(`  = ${finding}`);
}

/** Where the figures go as JSON. */
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

const sections: Section[] = [];
function keep(section: Section): void {
  print(section);
  sections.push(section);
}
for (const make of [seedArticle, besidePeers, stages, lengths, startUp])
  for (const language of LANGUAGES) keep(make(language));
for (const make of [workers, graphs]) keep(make());
writeFileSync(RESULTS, `${JSON.stringify(sections, undefined, 2)}\n`);
console.log(`\nWritten to ${RESULTS}`);
