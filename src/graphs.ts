// What is done with graphs that are made: the entry `depeche/graphs`, apart since it loads a store and a drawer.
export { drawPicture, type PictureOptions } from './draw/picture.ts';
export { makePage } from './explore/explore.ts';
export { parameterNames } from './query/parameters.ts';
export { type GraphQueryOptions, queryGraph } from './query/query.ts';
export { builtInQuestions, type Question } from './query/question.ts';
export type { Answer, AnswerRow, AnswerTerm } from './query/run.ts';
export type { Problem, Validation } from './shacl/problem.ts';
export { validateGraph } from './shacl/validate.ts';
export {
  type ArticleGraphs,
  type ArticleGraphsOptions,
  articleGraphs,
  type NamedTriples,
} from './store/articles.ts';
export { openStore, type StoreOptions, type StoreProtocol } from './store/open.ts';
export { formatOfFile, parseGraph } from './store/read-graph.ts';
export type { ArticleStore } from './store/store.ts';
export { type Fault, type FaultKind, type TextProof, verifyGraph } from './verify/verify.ts';
