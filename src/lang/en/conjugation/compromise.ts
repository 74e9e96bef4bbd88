import nlp from 'compromise/two';

/** What compromise keeps of its verbs, which its types leave out. */
interface VerbTransform {
  readonly toInfinitive: (form: string, model: unknown, tense: string) => string;
  readonly conjugate: (
    infinitive: string,
    model: unknown,
  ) => Partial<Record<'PastTense' | 'PresentTense' | 'Gerund' | 'Participle', string>>;
}
interface World {
  readonly model: { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
  readonly methods: { readonly two: { readonly transform: { readonly verb: VerbTransform } } };
}
const world = nlp.world() as unknown as World;
const transform = world.methods.two.transform.verb;
const { lexicon } = world.model.one;

/** What compromise takes a form for where it knows the form by heart: "PastTense", "Participle", and others. */
export const knownAs = (form: string): string | readonly string[] | undefined => lexicon[form];

/** The infinitive of which compromise makes this form in this of its tenses; it answers for words that are no verbs too. */
export const infinitiveOf = (form: string, tense: string): string => transform.toInfinitive(form, world.model, tense);

/** The forms that compromise gives an infinitive. */
export const formsOf = (lemma: string): ReturnType<VerbTransform['conjugate']> =>
  transform.conjugate(lemma, world.model);
