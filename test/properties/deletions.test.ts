import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Document, extract, type Language, type Span } from '../../src/index.ts';

// Nothing is invented: a claim stands on its words, and is gone with them. It is true of paragraphs that do not refer
// back to each other, as these: each names its speaker in full, and no name, no "he" and no "the minister" leads to
// another. Where one does refer back, taking a paragraph out may rightly change who speaks in the next.

const PARAGRAPHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Le président kényan, Daniel Otieno, a déclaré que le Kenya soutient la Tanzanie.',
    "« Nous n'accepterons pas cet accord », a dit la ministre chilienne du Commerce, Carla Fuentes.",
    'Selon le ministère norvégien de la Défense, la Norvège a livré des navires à la Lettonie.',
    'La Mongolie et le Laos ont signé un traité.',
    "Le porte-parole du gouvernement péruvien, Luis Quispe, a démenti l'information.",
    "« Le Sénégal rejoindra l'initiative « La Ceinture et la Route » », a annoncé le Premier ministre sénégalais, Aliou Faye.",
    'La pluie tombait.',
    "L'Union africaine a condamné l'attaque contre la Somalie.",
  ],
  en: [
    'Kenyan President Daniel Otieno said that Kenya supports Tanzania.',
    '“We will not accept this deal,” said Chilean Trade Minister Carla Fuentes.',
    'According to the Norwegian defence ministry, Norway delivered ships to Latvia.',
    'Mongolia and Laos signed a treaty.',
    'Peruvian government spokesman Luis Quispe denied the report.',
    '“Senegal will join the Belt and Road Initiative,” Senegalese Prime Minister Aliou Faye announced.',
    'It rained.',
    'The African Union condemned the attack on Somalia.',
  ],
};

/** What each claim says, by its words and not by its place. */
function sayings(text: string, language: Language): readonly string[] {
  const document = extract(text, { language });
  const wordsAt = (span: Span): string => [...text].slice(span.start, span.end).join('');
  return document.claims.map((claim) => {
    const { source, cue, content, speakers, forces, polarity, rule } = claim;
    const spans = [source, cue, ...content].map((span) => (span === undefined ? '-' : wordsAt(span)));
    return [...spans, ...speakers, ...forces, polarity, rule, ...statements(document, claim.id)].join(' | ');
  });
}

const statements = ({ propositions }: Document, id: string): readonly string[] =>
  propositions
    .filter(({ claim }) => claim === id)
    .map(({ subject, relation, object, modality }) => `${subject} ${relation} ${object} ${modality}`);

it.each(['fr', 'en'] as const)(
  'a paragraph that is taken out takes its claims with it, and no others (%s)',
  (language) => {
    const alone = new Map(PARAGRAPHS[language].map((words) => [words, sayings(words, language)]));
    expect([...alone.values()].filter((found) => found.length > 0).length).toBeGreaterThanOrEqual(6);
    fc.assert(
      fc.property(fc.shuffledSubarray([...PARAGRAPHS[language]], { minLength: 2 }), fc.nat(), (chosen, pick) => {
        const rest = chosen.filter((_, index) => index !== pick % chosen.length);
        for (const paragraphs of [chosen, rest]) {
          const expected = paragraphs.flatMap((words) => alone.get(words) ?? []);
          expect(sayings(paragraphs.join('\n\n'), language)).toEqual(expected);
        }
      }),
      { numRuns: 40, seed: 1848 },
    );
  },
);
