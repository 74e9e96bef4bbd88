import { matrixOf } from '../matrix.ts';
import type { Index } from '../model.ts';
import { badge, entityButton } from './chips.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** Columns that fit a screen; the rest is shown where the reader asks for it. */
const FEW = 16;

/** Steps of the shade behind a number. */
const SHADES = 5;

/** Who says how much about whom. */
export function matrixView(scene: Scene): HTMLElement {
  const { t, store, name } = scene;
  const { rows, columns, cell } = matrixOf(scene.model, scene.claims());
  if (rows.length === 0) return h('p', { class: 'note' }, t('noClaims'));
  const all = store.get().allColumns;
  const shown = all ? columns : columns.slice(0, FEW);
  const most = Math.max(...rows.flatMap((row) => shown.map((column) => cell(row, column).length)));
  return h(
    'div',
    {},
    h('p', { class: 'note' }, t('matrixText')),
    columns.length > FEW && moreButton(scene, all, columns.length),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('matrixTable') },
      h(
        'table',
        { class: 'matrix' },
        h('caption', { class: 'unseen' }, t('matrixTable')),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, t('speakerByAbout')),
            shown.map((column) => h('th', { scope: 'col', class: 'turned' }, h('span', {}, name(column)))),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, badge(scene, [row]), ' ', entityButton(scene, row, 'matrix')),
              shown.map((column) => countCell(scene, { row, column, claims: cell(row, column), most })),
            ),
          ),
        ),
      ),
    ),
  );
}

function moreButton({ t, store }: Scene, all: boolean, n: number): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'more', 'data-key': 'columns', onclick: () => store.set({ allColumns: !all }) },
    all ? t('fewColumns') : t('allColumns', { n }),
  );
}

function countCell(
  scene: Scene,
  { row, column, claims, most }: { row: Index; column: Index; claims: readonly Index[]; most: number },
): HTMLElement {
  const n = claims.length;
  if (n === 0) return h('td', {});
  const shade = Math.ceil((n / most) * SHADES);
  const label = `${scene.t('cellTitle', { name: scene.name(row), other: scene.name(column) })}: ${scene.t('cell', { n })}`;
  return h(
    'td',
    { class: `shade-${shade}` },
    h(
      'button',
      {
        type: 'button',
        'aria-label': label,
        'data-key': `cell-${row}-${column}`,
        onclick: () => scene.open({ kind: 'cell', speaker: row, about: column, claims }),
      },
      n,
    ),
  );
}
