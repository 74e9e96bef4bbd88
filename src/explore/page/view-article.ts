import type { Claim, Index, Place } from '../model.ts';
import { type Mark, type Segment, segmentLines } from '../segments.ts';
import { dateInWords } from '../timeline.ts';
import { articleList, claimsOf } from './article-list.ts';
import { badge, claimButton, colourClass, quoted } from './chips.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

type Part = 'content' | 'source' | 'cue' | 'pointed';

interface Said {
  readonly claim: Index;
  readonly part: Part;
}

/** The text of one article with its claims marked in their places. */
export function articleView(scene: Scene): HTMLElement {
  const { article } = scene.store.get();
  return h(
    'div',
    { class: 'reading' },
    articleList(scene),
    h('article', {}, head(scene, article), body(scene, article)),
  );
}

function head(scene: Scene, article: Index): HTMLElement {
  const { model, t, title, store } = scene;
  const found = model.articles[article];
  const { language } = store.get();
  const date = (value: string | undefined, key: 'published' | 'modified') =>
    value === undefined ? undefined : t(key, { date: dateInWords(value, language) });
  const spoken = { fr: t('inFrench'), en: t('inEnglish') }[found?.language ?? ''];
  const facts = [found?.agency, date(found?.published, 'published'), date(found?.modified, 'modified'), spoken];
  return h(
    'header',
    {},
    h('h2', { lang: found?.language }, title(article)),
    h('p', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
    legend(scene, article),
  );
}

function legend(scene: Scene, article: Index): HTMLElement {
  const { t, model, name } = scene;
  const speakers = new Set(claimsOf(scene, article).flatMap((claim) => model.claims[claim]?.speakers ?? []));
  const entry = (speaker: Index) =>
    h(
      'li',
      {},
      badge(scene, [speaker]),
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          'data-key': `legend-${speaker}`,
          onclick: () => scene.open({ kind: 'entity', entity: speaker }),
        },
        name(speaker),
      ),
    );
  return h(
    'div',
    { class: 'legend' },
    h('ul', { 'aria-label': t('whoSpeaks') }, [...speakers].map(entry)),
    h(
      'ul',
      { 'aria-label': t('legend') },
      h('li', {}, h('span', { class: 'content voice-0' }, t('legendContent'))),
      h('li', {}, h('span', { class: 'source voice-0' }, t('legendSource'))),
      h('li', {}, h('span', { class: 'cue voice-0' }, t('legendCue'))),
    ),
  );
}

function body(scene: Scene, article: Index): HTMLElement {
  const { model } = scene;
  const found = model.articles[article];
  const texts = found?.texts ?? [];
  const whole = texts.filter((text) => model.texts[text]?.value !== undefined);
  return h(
    'div',
    { class: 'article-text', lang: found?.language },
    whole.length === 0 ? passages(scene, article) : whole.map((text) => markedText(scene, article, text)),
  );
}

function markedText(scene: Scene, article: Index, text: Index): readonly HTMLElement[] {
  const shown = scene.claims().filter((claim) => scene.model.claims[claim]?.article === article);
  const marks = [
    ...shown.flatMap((claim) => marksOf(scene.model.claims[claim], claim, text)),
    ...pointedMarks(scene, text),
  ];
  const begun = new Set<Index>();
  const lines = segmentLines(scene.model.texts[text]?.value ?? '', marks);
  return lines.map((line) =>
    h(
      'p',
      {},
      line.map((segment) => segmentNodes(scene, segment, begun)),
    ),
  );
}

function marksOf(claim: Claim | undefined, index: Index, text: Index): readonly Mark<Said>[] {
  if (!claim) return [];
  const marks = (part: Part, places: readonly Place[]) =>
    places
      .filter((place) => place.text === text)
      .map(({ start, end }) => ({ start, end, value: { claim: index, part } }));
  return [...marks('content', claim.content), ...marks('source', claim.source), ...marks('cue', claim.cue)];
}

function pointedMarks({ model, store }: Scene, text: Index): readonly Mark<Said>[] {
  const { pointed } = store.get();
  const proposition = pointed === undefined ? undefined : model.propositions[pointed];
  const places = proposition?.evidence.filter((place) => place.text === text) ?? [];
  return places.map(({ start, end }) => ({
    start,
    end,
    value: { claim: proposition?.claim ?? -1, part: 'pointed' },
  }));
}

/** The words of a segment, and before them a button for each claim that begins here. */
function segmentNodes(scene: Scene, { words, values }: Segment<Said>, begun: Set<Index>): readonly (Node | string)[] {
  const contents = values.filter(({ part }) => part === 'content');
  const starting = contents.filter(({ claim }) => !begun.has(claim));
  for (const { claim } of starting) begun.add(claim);
  const buttons = starting.flatMap(({ claim }) => claimButton(scene, claim, 'text') ?? []);
  return [...buttons, values.length === 0 ? words : markedWords(scene, words, values)];
}

/** The shortest mark is on top: it gives the colour, and a click on the words opens it. */
function markedWords(scene: Scene, words: string, values: readonly Said[]): HTMLElement {
  const { opened } = scene.store.get();
  const top = values.findLast(({ part }) => part !== 'pointed') ?? values.at(-1);
  const isOpen = opened?.kind === 'claim' && values.some(({ claim }) => claim === opened.claim);
  const parts = new Set(values.map(({ part }) => part));
  const speaker = top === undefined ? undefined : scene.model.claims[top.claim]?.speakers[0];
  const classes = ['said', colourClass(scene, speaker), ...parts, ...(isOpen ? ['open'] : [])];
  return h(
    parts.has('pointed') ? 'mark' : 'span',
    {
      class: classes.join(' '),
      'data-claims': [...new Set(values.map(({ claim }) => claim))].join(' '),
      onclick: () => {
        if (top !== undefined && top.claim >= 0) scene.open({ kind: 'claim', claim: top.claim });
      },
    },
    words,
  );
}

/** Without the text, what was said in its order. */
function passages(scene: Scene, article: Index): readonly HTMLElement[] {
  const claims = scene.claims().filter((claim) => scene.model.claims[claim]?.article === article);
  return [
    h('p', { class: 'note', lang: scene.store.get().language }, scene.t('noText')),
    ...claims.map((claim) => {
      const words = scene.model.claims[claim]?.words || scene.t('noWords');
      return h('p', {}, claimButton(scene, claim, 'text'), quoted(scene, article, words));
    }),
  ];
}
