import type { Entity, EntityId } from '../../src/doc/article.ts';
import type { TokenMention } from '../../src/doc/layers.ts';
import { french } from '../../src/lang/fr/index.ts';
import { REPORTING_VERBS } from '../../src/lang/fr/reporting.ts';
import type { Frame } from '../../src/lang/pack.ts';
import type { ClaimDraft } from '../../src/stages/draft.ts';
import type { ContentContext } from '../../src/stages/propositions/context.ts';
import { tokenLayers } from '../../src/stages/tokens.ts';

interface Row {
  readonly entity: Entity;
  readonly names: readonly string[];
}

const base = (id: EntityId) => ({ id, labels: {}, derivation: 'read', rule: 'test' }) as const;
const state = (id: string, ...names: string[]): Row => ({ entity: { ...base(id), type: 'State' }, names });
const body = (id: string, ...names: string[]): Row => ({ entity: { ...base(id), type: 'Organization' }, names });
const initiative = (id: string, ...names: string[]): Row => ({ entity: { ...base(id), type: 'Initiative' }, names });
const person = (id: string, affiliation: string, ...names: string[]): Row => ({
  entity: { ...base(id), type: 'Person', affiliation, posts: [] },
  names,
});
const group = (id: string, members: readonly string[], ...names: string[]): Row => ({
  entity: { ...base(id), type: 'ActorGroup', members },
  names,
});

/** Everybody whom the test sentences speak of. Names are found where they stand as whole words. */
const WORLD: readonly Row[] = [
  state('norway', 'la Norvège', 'Norvège', 'Oslo'),
  state('kenya', 'le Kenya', 'Kenya', 'Nairobi', 'les autorités kényanes'),
  state('chile', 'le Chili', 'Chili', 'Santiago'),
  state('peru', 'le Pérou', 'Pérou', 'Lima'),
  state('vietnam', 'le Vietnam', 'Vietnam', 'Hanoï'),
  state('laos', 'le Laos', 'Laos', 'Vientiane'),
  state('morocco', 'le Maroc', 'Maroc', 'Rabat'),
  state('turkey', 'la Turquie', 'Turquie', 'Ankara'),
  state('ukraine', "l'Ukraine", 'Ukraine', 'Kiev'),
  state('japan', 'le Japon', 'Japon', 'Tokyo'),
  state('france', 'la France', 'France'),
  state('mali', 'le Mali', 'Mali', 'Bamako'),
  body('eu', "l'Union européenne", 'Union européenne', 'UE'),
  body('au', "l'Union africaine", 'Union africaine', 'UA'),
  body('nato', "l'Otan", 'Otan'),
  body('world-bank', 'la Banque mondiale', 'Banque mondiale'),
  body('rebels', 'le Front du Nord', 'Front du Nord'),
  initiative('lobito', 'Corridor de Lobito', 'Corridor'),
  initiative('paris', 'Accord de Paris'),
  initiative('agenda', 'Agenda 2063'),
  initiative('gateway', 'Global Gateway'),
  initiative('silk', 'Nouvelles routes de la soie'),
  initiative('vision', 'Vision 2045'),
  initiative('pact', "Pacte pour l'avenir"),
  initiative('talks', 'processus de Doha'),
  initiative('dam', 'barrage de Koysha'),
  initiative('fund', 'Fonds vert pour le climat', 'FVC'),
  initiative('summit', 'Sommet des océans'),
  person('dahl', 'norway', 'Mme Dahl', 'Ingrid Dahl', 'la ministre norvégienne'),
  person('otieno', 'kenya', 'M. Otieno', 'son homologue kényan', 'Samuel Otieno'),
  person('quispe', 'peru', 'M. Quispe', 'le président péruvien'),
  person('aydin', 'nato', 'M. Aydin', "le secrétaire général de l'Otan"),
  group('andean', ['chile', 'peru'], 'les deux pays', 'les deux voisins'),
  group('ministers', ['dahl', 'otieno'], 'les deux ministres'),
  group('leaders', ['holder-CL', 'holder-PE'], "les deux chefs d'Etat"),
  { entity: { ...base('holder-CL'), type: 'OfficeHolder', posts: [] }, names: [] },
  { entity: { ...base('holder-PE'), type: 'OfficeHolder', posts: [] }, names: [] },
];

/** A document made by hand: the tokens of the text, and mentions found by their names. */
export function contextOf(text: string): ContentContext {
  const layers = tokenLayers(text, french);
  const starts = new Map(layers.tokens.map(({ span, index }) => [span.start, index]));
  const ends = new Map(layers.tokens.map(({ span, index }) => [span.end, index]));
  const lower = text.toLowerCase();
  const mentions = WORLD.flatMap(({ entity, names }) =>
    names.flatMap((name) => {
      const found: TokenMention[] = [];
      for (let at = lower.indexOf(name.toLowerCase()); at >= 0; at = lower.indexOf(name.toLowerCase(), at + 1)) {
        const start = [...text.slice(0, at)].length;
        const [first, last] = [starts.get(start), ends.get(start + [...name].length)];
        if (first !== undefined && last !== undefined)
          found.push({
            first,
            last,
            entity: entity.id,
            kind: /^\p{Lu}/u.test(name) ? 'name' : 'nominal',
            rule: 'test',
          });
      }
      return found;
    }),
  );
  return { layers, entities: WORLD.map(({ entity }) => entity), mentions, pack: french };
}

export interface Said {
  readonly by?: EntityId | readonly EntityId[];
  /** Lemma of the cue, with its frame. */
  readonly cue?: string;
  readonly frame?: Frame;
  readonly direct?: true;
}

/** A claim whose content is the words between `from` and `to`, both token indices included. */
export function draftOf(said: Said, from: number, to: number, id = 'claim-1'): ClaimDraft {
  const { by = 'dahl', cue, frame = 'that', direct } = said;
  const verb = REPORTING_VERBS.find((row) => row.lemma === cue && row.frames.includes(frame));
  if (cue !== undefined && verb === undefined) throw new Error(`no row ${cue} with ${frame}`);
  return {
    id,
    speakers: typeof by === 'string' ? [by] : by,
    content: [{ first: from, last: to }],
    ...(verb === undefined ? {} : { verb, cueLemma: verb.lemma, frame }),
    quotation: direct === true ? 'direct' : 'indirect',
  };
}

/** The whole text as the content of one claim. */
export function wholeDraft(context: ContentContext, said: Said): ClaimDraft {
  return draftOf(said, 0, context.layers.tokens.length - 1);
}
