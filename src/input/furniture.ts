/**
 * Words of classes, ids and roles for what stands on a page around its article. Whatever bears one is left out, unless
 * it holds so much of the page that it is the article itself (a wall around the paid part is named "paywall" too).
 */
export const FURNITURE: ReadonlySet<string> = new Set(
  [
    'ad ads adsense advert advertisement advertising banner dfp pub publicite sponsor sponsored sponsors taboola outbrain',
    'related relateds recommended recommendation recommendations readmore trending popular mostread latest similaires',
    'associes connexes lireaussi read-more see-also',
    'comment comments commentaires disqus reactions',
    'newsletter newsletters subscribe subscription abonnement abonnements paywall promo signup login register',
    'share sharing sharebar social socials partage partager follow addtoany addthis',
    'breadcrumb breadcrumbs ariane pagination pager toolbar tools outils skip sidebar widget',
    'cookie cookies consent gdpr rgpd modal popup overlay lightbox',
    'tags taglist keywords copyright footer menu nav navbar navigation',
    'caption figcaption legend credits',
    'complementary search contentinfo alert dialog',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that hold no text of an article, whatever they are called. */
export const NOT_TEXT =
  'script, style, template, noscript, iframe, frame, object, embed, svg, math, canvas, audio, video, form, button, select, input, textarea, dialog, nav, footer, menu, figcaption, [hidden], [aria-hidden="true" i], sup:has(a[href^="#"])';

/** How lines begin that are furniture and look like text, in the languages that are read; compared without accents. */
const OPENINGS: readonly string[] = [
  'a lire aussi',
  'lire aussi',
  'a voir aussi',
  'voir aussi',
  'lire egalement',
  'a lire egalement',
  'sur le meme sujet',
  'la suite apres cette publicite',
  'publicite',
  'article reserve aux abonnes',
  'cet article est reserve aux abonnes',
  'la suite est reservee aux abonnes',
  'il vous reste',
  'abonnez vous',
  'deja abonne',
  'inscrivez vous',
  'recevez',
  'partager',
  'tous droits reserves',
  'credit photo',
  'temps de lecture',
  'read also',
  'also read',
  'read more',
  'see also',
  'related',
  'more on this',
  'recommended',
  'advertisement',
  'story continues below',
  'this article is for subscribers',
  'subscribe',
  'already a subscriber',
  'sign up',
  'sign in',
  'log in',
  'share this',
  'follow us',
  'all rights reserved',
  'click here',
  'min read',
];

/** The most words that a line has which is furniture by its opening: a sentence of an article is longer. */
const SHORT = 20;

/** @param words The line's words, folded. */
export function opensLikeFurniture(words: readonly string[]): boolean {
  if (words.length > SHORT) return false;
  const line = `${words.join(' ')} `;
  return OPENINGS.some((opening) => line.startsWith(`${opening} `));
}

/** The words of which a class, an id or a role is made: "articleRelated_box" is article, related and box. */
export function nameParts(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
