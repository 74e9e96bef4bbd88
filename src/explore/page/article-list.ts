import type { Index } from '../model.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** On wide screens a list, on narrow ones a box to choose from; with one article neither. */
export function articleList(scene: Scene): HTMLElement | undefined {
  const { model, store, title, t } = scene;
  const { article } = store.get();
  if (model.articles.length < 2) return undefined;
  const buttons = model.articles.map(({ agency }, index) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          'aria-current': index === article ? 'true' : undefined,
          'data-key': `article-${index}`,
          onclick: () => store.set({ article: index, pointed: undefined }),
        },
        h('span', { lang: model.articles[index]?.language }, title(index)),
        h('small', {}, [agency, t('cell', { n: claimsOf(scene, index).length })].filter(Boolean).join(' · ')),
      ),
    ),
  );
  const options = model.articles.map((_, index) =>
    h('option', { value: index, selected: index === article }, title(index)),
  );
  const select = h('select', { 'data-key': 'article-select', 'aria-label': t('readArticle') }, options);
  select.addEventListener('change', () => store.set({ article: Number(select.value), pointed: undefined }));
  return h(
    'nav',
    { class: 'articles', 'aria-label': t('articles', { n: model.articles.length }) },
    select,
    h('ul', {}, buttons),
  );
}

/** All claims of an article, whatever the filter. */
export function claimsOf(scene: Scene, article: Index): readonly Index[] {
  return [...scene.model.claims.keys()].filter((index) => scene.model.claims[index]?.article === article);
}
