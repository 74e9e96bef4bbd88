import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './command.ts';
import { type ReadFiles, readInFolder, runBeside } from './rdf-tools.ts';
import { runs, skips } from './skips.ts';

// RIOT, the readers of Apache Jena: in Java, and of a family of its own.

const JARS = '/usr/share/java';
const TOOLS = join(ROOT, 'test/tools');

const jarOf = (name: string): string => join(JARS, `${name}.jar`);

/** What reading takes, of Jena and of what it builds on. */
const NEEDED: readonly string[] = [
  'jena-arq',
  'jena-base',
  'jena-core',
  'jena-iri',
  'commons-codec',
  'commons-compress',
  'commons-csv',
  'commons-io',
  'commons-lang3',
  'dexx.collection',
  'gson',
  'guava',
  'jakarta.json-api',
  'slf4j-api',
  'slf4j-nop',
  'thrift',
  'titanium-json-ld',
];

export function skipsRiot(): boolean {
  return skips("Reading by Jena's RIOT", riotMissing());
}

function riotMissing(): string | undefined {
  const jars = [...NEEDED, 'javax.json'].map(jarOf);
  const lost = jars.find((jar) => !existsSync(jar));
  if (lost !== undefined) return `${lost} is not there (Debian: libapache-jena-java, libjsonp-java)`;
  if (!runs('python3', ['--version'])) return 'Python is not installed (Debian: python3)';
  return runs('java', ['--version']) ? undefined : 'Java is not installed (Debian: default-jdk-headless)';
}

/** Java is started once, and for seconds: its quick compiler takes half the time of the one that thinks longer. */
const JAVA_OPTIONS: readonly string[] = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export const readByRiot: ReadFiles = (files) =>
  readInFolder(files, async (cwd, placed) => {
    const mended = mkdtempSync(join(tmpdir(), 'depeche-riot-'));
    try {
      await runBeside('python3', [join(TOOLS, 'mend-riot.py'), mended], cwd);
      const classPath = [mended, ...NEEDED.map(jarOf)].join(':');
      const names = placed.map(({ name }) => name);
      await runBeside('java', [...JAVA_OPTIONS, '-cp', classPath, join(TOOLS, 'RiotRead.java'), ...names], cwd);
    } finally {
      rmSync(mended, { recursive: true });
    }
  });
