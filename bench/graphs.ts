import oxigraph from 'oxigraph';
import { extract, write } from '../src/index.ts';
import { setParameters } from '../src/query/parameters.ts';
import { builtInQuestions } from '../src/query/question.ts';
import { askStore } from '../src/query/run.ts';
import { loadGraph } from '../src/store/load-graph.ts';
import { makeArticles } from './corpus.ts';
import { type Section, summary, type Timing } from './rounds.ts';

const ARTICLES = 1000;
/** One of the made-up speakers: of all pairs of them there are too many for any reader. */
const SPEAKER = 'Claire Abara';

/** Loads the graphs of made-up articles into a store in memory, and asks it every question that has a name, each once. */
export function graphs(): Section {
  const texts = [...makeArticles(ARTICLES)].map(({ id, lang, text }) =>
    write(extract(text, { name: id, language: lang }), 'turtle'),
  );
  const store = new oxigraph.Store();
  const loading = timed('loading', () => {
    for (const text of texts) loadGraph(store, text, 'turtle');
  });
  const found: string[] = [];
  const asking = builtInQuestions().map(({ name, text, parameters }) =>
    timed(name, () => {
      const isOfPairs = parameters.some((parameter) => parameter.name === 'one');
      const answer = askStore(store, isOfPairs ? setParameters(text, { one: SPEAKER }) : text);
      found.push(`${name}: ${answer.kind === 'rows' ? answer.rows.length : 0} rows`);
    }),
  );
  const seconds = loading.median / 1000;
  return {
    title: `Graphs of ${ARTICLES} made-up articles, ${store.size} statements`,
    timings: [loading, ...asking],
    findings: [`${(store.size / seconds).toFixed(0)} statements loaded a second`, ...found],
  };
}

function timed(name: string, work: () => void): Timing {
  const start = performance.now();
  work();
  return summary(name, [performance.now() - start]);
}
