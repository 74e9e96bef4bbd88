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
  'unnamed-speakers': {},
  'who-said-what': { speaker: ['ana lund', 'nobody'], about: ['plan bleu', 'nobody'] },
};

/** One way to ask a question. */
export interface Asked {
  readonly title: string;
  readonly query: string;
  /** Whether the graph of `speakers.ts` has an answer. */
  readonly answered: boolean;
}

/** Every named question as it is, and with each of its values set in turn. */
export function allAsked(): readonly Asked[] {
  return readdirSync(join(ROOT, 'queries'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, 'queries', file), 'utf8');
      const values: (typeof VALUES)[string] = { ...VALUES[file.replace('.rq', '')], language: ['fr', ''] };
      const set = parameterNames(text).flatMap((name) => {
        const [known = '', unknown = ''] = values[name] ?? [];
        return [
          { title: `${file} --set ${name}=${known}`, query: setParameters(text, { [name]: known }), answered: true },
          ...(unknown === ''
            ? []
            : [
                {
                  title: `${file} --set ${name}=${unknown}`,
                  query: setParameters(text, { [name]: unknown }),
                  answered: false,
                },
              ]),
        ];
      });
      return [{ title: file, query: text, answered: true }, ...set];
    });
}
