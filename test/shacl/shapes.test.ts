import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Quad, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Problem, validateGraph } from '../../src/graphs.ts';
import { parseGraph } from '../../src/store/read-graph.ts';
import { ROOT } from '../tools/command.ts';

const SHAPES = readFileSync(join(ROOT, 'ontology/shapes.ttl'), 'utf8');
const WHOLE = read('valid/whole.ttl');
const PREFIXES = WHOLE.split('\n').filter((line) => line.startsWith('@prefix'));

/** An example that changes one thing of the whole graph: what is missing, what is added, and what must be told. */
interface Example {
  readonly name: string;
  readonly problems: readonly string[];
  readonly without: string;
  readonly added: string;
  /** Whether it changes the text or a place in it, which all examples have in common. */
  readonly alone: boolean;
}

const VALID = readdirSync(join(ROOT, 'test/shacl/valid')).sort();
const EXAMPLES = readdirSync(join(ROOT, 'test/shacl/invalid'))
  .sort()
  .map((file) => readExample(file.replace('.ttl', ''), read(`invalid/${file}`)));

describe('valid examples', () => {
  test.each(VALID)('%s conforms', async (file) => {
    const { problems, nodes } = await validateGraph(parseGraph(read(`valid/${file}`), 'turtle'));
    expect(problems).toEqual([]);
    expect(nodes).toBeGreaterThan(20);
  });
});

describe('invalid examples', () => {
  const together = EXAMPLES.filter(({ alone }) => !alone);
  let found: readonly Problem[] = [];

  beforeAll(async () => {
    found = (await validateGraph(together.flatMap(graphOf))).problems;
  });

  test.each(together.map((example) => [example.name, example] as const))(
    '%s is told for what is wrong with it, and for nothing else',
    (name, { problems }) => {
      const own = found.filter(({ node }) => node.includes(`/article/${name}#`) || node.endsWith(`/${name}`));
      expect(own.map((problem) => shorten(problem, name)).sort()).toEqual(problems);
    },
  );

  test.each(EXAMPLES.filter(({ alone }) => alone).map((example) => [example.name, example] as const))(
    '%s is told for what is wrong with it, and for nothing else',
    async (name, example) => {
      const { conforms, problems } = await validateGraph(graphOf(example));
      expect(conforms).toBe(false);
      expect(problems.map((problem) => shorten(problem, name)).sort()).toEqual(example.problems);
    },
  );

  test('are all there is told of', () => {
    expect(found).toHaveLength(together.flatMap(({ problems }) => problems).length);
  });

  test('there is one for each kind of node, each query and each kind of constraint', () => {
    const told = EXAMPLES.flatMap(({ problems }) => problems);
    const kinds = [...SHAPES.matchAll(/rdfs:label "([^"]+)" ;\n\s+sh:targetClass/g)].map(([, kind]) => `${kind} `);
    const checks = readdirSync(join(ROOT, 'ontology/graph-checks')).map((file) => `[${file.replace('.rq', '')}]`);
    const constraints = ['MinCount', 'MaxCount', 'MinLength', 'Pattern', 'NodeKind', 'Datatype', 'In', 'Class', 'Node'];
    const asked = [...kinds, ...checks, ...constraints.map((name) => `[${name}]`)];
    expect(kinds.length).toBeGreaterThan(15);
    expect(asked.filter((part) => part !== 'actor ' && !told.some((problem) => problem.includes(part)))).toEqual([]);
  });

  test('there is one for each property that must be there', () => {
    const told = EXAMPLES.flatMap(({ problems }) => problems).join('\n');
    const names = [...SHAPES.matchAll(/sh:name "([^"]+)" ; sh:minCount/g)].map(([, name]) => name);
    expect([...new Set(names)].filter((name) => !told.includes(`has no ${name} [`))).toEqual([]);
  });
});

/** Lines "# Problem: …" and "# Without: TRIPLE", then what is added, in Turtle with the prefixes of the whole graph. */
function readExample(name: string, text: string): Example {
  const comments = (title: string) =>
    [...text.matchAll(new RegExp(`^# ${title}: (.+)$`, 'gm'))].map(([, rest = '']) => rest);
  const without = comments('Without').map((triple) => `${triple} .`);
  const subjects = [...without, ...text.split('\n').filter((line) => !line.startsWith('#'))].join('\n');
  return {
    name,
    problems: comments('Problem').sort(),
    without: without.join('\n'),
    added: text,
    alone: /^(?:t:|text:|_:|<)/m.test(subjects),
  };
}

/** The whole graph with its one change, as an article of the example's name, so that several fit into one graph. */
function graphOf({ name, without, added }: Example): Quad[] {
  const parse = (turtle: string) => parseGraph(named(turtle, name), 'turtle');
  const store = new Store(parse(WHOLE));
  const missing = parse([...PREFIXES, without].join('\n'));
  for (const quad of missing) expect(store.has(quad), `nothing to take away: ${quad.subject.value}`).toBe(true);
  store.removeQuads(missing);
  return [...store.getQuads(null, null, null, null), ...parse([...PREFIXES, added].join('\n'))];
}

function named(turtle: string, name: string): string {
  return turtle.replaceAll(/\b(article[:/]|graph[:/])whole\b/g, `$1${name}`);
}

function read(path: string): string {
  return readFileSync(join(ROOT, 'test/shacl', path), 'utf8');
}

/** A problem as the examples write it: IRIs with the prefixes of the whole graph. */
function shorten({ sentence, foundBy }: Problem, name: string): string {
  const short = PREFIXES.reduce((text, line) => {
    const [, prefix = '', namespace = ''] = /^@prefix (\w+): +<(.+)>/.exec(named(line, name)) ?? [];
    return text.replaceAll(new RegExp(`<${namespace}([\\w-]+)>`, 'g'), `${prefix}:$1`);
  }, sentence);
  return `${short.replaceAll(new RegExp(`\\b(article|graph):${name}\\b`, 'g'), '$1:whole')} [${foundBy}]`;
}
