import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { skips } from './skips.ts';

const JARS = '/usr/share/java';
const PROGRAM = fileURLToPath(new URL('OwlCheck.java', import.meta.url));
/** Jars that would shadow another version, pick a logger that is not there, or repeat the OWL API. */
const UNWANTED = /^(?:log4j|slf4j-|jcl-over|jul-to|maven|owlapi-osgi|owlapi-distribution)|-\d[^/]*\.jar$/u;
/** Why the OWL API cannot be run here, or nothing where it can. */
function owlApiMissing() {
  if (!existsSync(`${JARS}/owlapi-api.jar`)) return 'the OWL API is not installed (Debian: libowlapi-java)';
  const modules = spawnSync('java', ['--list-modules'], { encoding: 'utf8' });
  if (modules.error) return 'Java is not installed (Debian: default-jdk-headless)';
  if (!modules.stdout.includes('jdk.compiler@')) return 'Java has no compiler (Debian: default-jdk-headless)';
  return undefined;
}
/**
 * Checks files in Turtle or RDF/XML (`.rdf`) as OWL 2 DL, with the imports that the `catalog-v001.xml` beside each of
 * them maps, in one start of Java. Gives one line a problem: a missing import, an unparsed triple, a violation of the
 * profile, an unreadable file. Throws where the check itself does not run.
 *
 * @param groups Files of a group are checked one by one and then as one ontology; a single file is a group of its own.
 */
export function owlProblems(groups) {
  const files = groups.flatMap((group, index) => [...(index === 0 ? [] : ['--']), ...[group].flat()]);
  const { status, stdout, stderr, error } = spawnSync('java', ['-cp', classPath(), PROGRAM, ...files], {
    encoding: 'utf8',
  });
  if (error) throw error;
  const problems = stdout.split('\n').filter((line) => line !== '');
  if (status !== (problems.length > 0 ? 1 : 0)) throw new Error(`The OWL API check did not run: ${stderr || stdout}`);
  return problems;
}
function classPath() {
  const jars = readdirSync(JARS).filter((name) => name.endsWith('.jar') && !UNWANTED.test(name));
  return [...jars.sort(), 'slf4j-api.jar', 'slf4j-nop.jar'].map((name) => `${JARS}/${name}`).join(':');
}
export function skipsOwlApi() {
  return skips('Checks of OWL 2 DL', owlApiMissing());
}
