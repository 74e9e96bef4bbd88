/** "sign(al)l-ed" and "signal-ed": both spellings of a doubled consonant. */
function doubled(lemma: string): readonly string[] {
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) || /[aeiou]l$/.test(lemma)
    ? [lemma, lemma + lemma.slice(-1)]
    : [lemma];
}

/** The past and participle of a regular verb, in both spellings where there are two. */
export function regularPast(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return doubled(lemma).map((stem) => `${stem}ed`);
}

/** The -ing form of a regular verb, in both spellings where there are two. */
export function regularGerund(lemma: string): readonly string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return doubled(lemma).map((stem) => `${stem}ing`);
}

/** The third person singular of the present. */
export function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
