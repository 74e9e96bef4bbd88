import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/lang/packs.ts';
import { ROOT } from '../tools/command.ts';

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const INDEX = 'docs/README.md';
const HOW_TO = 'docs/how-to';
const all = [...pagesIn('docs'), ...pagesIn(HOW_TO)];

describe('the pages', () => {
  it('stand in the index, all of them', () => {
    const links = linksOf(INDEX).map(({ file }) => file);
    expect(all.filter((page) => page !== INDEX && !links.includes(page))).toEqual([]);
  });

  it('link to files and headings that are there', () => {
    const broken = all.flatMap((page) =>
      linksOf(page)
        .filter(
          ({ file, heading }) =>
            !existsSync(join(ROOT, file)) || (heading !== '' && !anchorsOf(file).includes(heading)),
        )
        .map(({ file, heading }) => `${page} to ${file}#${heading}`),
    );
    expect(broken).toEqual([]);
  });

  it('name each field of a language pack', () => {
    const rows = read(`${HOW_TO}/add-a-language.md`).matchAll(/^\| `(\w+)` \|/gm);
    expect([...rows].map(([, field]) => field)).toEqual(Object.keys(packOf('fr') ?? {}));
  });
});

function linksOf(page: string): { readonly file: string; readonly heading: string }[] {
  return [...read(page).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)].map(([, path = '', heading = '']) => ({
    file: path === '' ? page : join(dirname(page), path),
    heading,
  }));
}

/** As GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
