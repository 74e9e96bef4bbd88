import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parameterNames, setParameters } from '../../src/query/parameters.ts';
import { ROOT } from '../tools/command.ts';

const PLAN = 'https://w3id.org/depeche/article/whole#plan';
const IVO = 'https://w3id.org/depeche/article/whole#ivo';

/** For each value that a question takes, one with an answer in the graph of `speakers.ts`, and one with none. */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  alignments: { initiative: ['plan bleu', 'nobody'] },
  'called-for': { initiative: [PLAN, 'nobody'], relation: ['dep:joins', 'dep:opposes'] },
  'common-ground': { one: ['Ana Lund', 'nobody'], other: [IVO, 'nobody'] },
  differences: { one: ['Ana Lund', 'nobody'], other: [IVO, 'nobody'] },
  evidence: {
    subject: ['arcadie', 'nobody'],
    relation: ['dep:joins', 'dep:opposes'],
    object: ['Union du Sud', 'nobody'],
  },
  meetings: { who: ['brand', 'nobody'] },
  promises: { from: ['arcadie', 'nobody'], to: ['Union du Sud', 'nobody'] },
  stances: { initiative: ['plan bleu', 'nobody'], relation: ['dep:opposes', 'dep:joins'] },
  'who-said-what': { speaker: ['ana lund', 'nobody'], about: ['plan bleu', 'nobody'] },
};

/** One way to ask a question. */
export interface Asked {
  readonly title: string;
  readonly query: string;
  /** Whether the graph of `speakers.ts` has an answer. */
  readonly answered: boolean;
}

/** Every named question as it is, with each of its values set in turn to what has an answer, in French, and to what has none. */
export function allAsked(): readonly Asked[] {
  return readdirSync(join(ROOT, 'queries'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, 'queries', file), 'utf8');
      const values = valuesOf(file, text);
      const known = values.length === 0 ? [{}] : values.map(([name, [found]]) => ({ [name]: found }));
      const unknown = values.map(([name, [, none]]) => ({ [name]: none }));
      return [
        asked(file, text, {}, true),
        ...known.map((set) => asked(file, text, { ...set, language: 'fr' }, true)),
        ...unknown.map((set) => asked(file, text, set, false)),
      ];
    });
}

function valuesOf(file: string, text: string): readonly (readonly [string, readonly [string, string]])[] {
  const names = parameterNames(text).filter((name) => name !== 'language');
  return names.map((name) => {
    const values = VALUES[file.replace('.rq', '')]?.[name];
    if (values === undefined) throw new Error(`There are no values for "${name}" of queries/${file} to ask it with.`);
    return [name, values];
  });
}

function asked(file: string, text: string, set: Readonly<Record<string, string>>, answered: boolean): Asked {
  const options = Object.entries(set).map(([name, value]) => ` --set ${name}=${value}`);
  return { title: `${file}${options.join('')}`, query: setParameters(text, set), answered };
}
