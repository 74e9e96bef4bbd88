import type { Entity, EntityId } from '../../doc/article.ts';
import type { PronounFeatures as Features } from '../../lang/pack.ts';
import type { AttributionContext } from './context.ts';

/** How many subjects back the person may have spoken who is preferred to a body. */
const SPEAKER_REACH = 5;

/** Whom a pronoun may mean: actors in the order in which they became the subject, the latest last. */
export class Discourse {
  private readonly salient: EntityId[][] = [];
  /** Where those who have said something did so last, by their ids. */
  private readonly spoke = new Map<string, number>();
  /** Whom a noun has spoken for: "un porte-parole de la Commission". */
  private readonly voices = new Map<string, readonly EntityId[]>();
  private told: { readonly perfect: boolean; readonly line: number } | undefined;
  private readonly context: AttributionContext;

  constructor(context: AttributionContext) {
    this.context = context;
  }

  /** What the statement before left: whether its cue was in the perfect, and the line it stood on. */
  tell(last: { readonly perfect: boolean; readonly line: number } | undefined): void {
    this.told = last;
  }

  toldInPerfect(line: number): boolean {
    return this.told?.perfect === true && this.told.line === line;
  }

  /** @param spoke Whether they said something, or the text only told of them. */
  note(actors: readonly EntityId[], spoke = false): void {
    if (actors.length > 0) this.salient.push([...actors]);
    if (actors.length > 0 && spoke) this.spoke.set(actors.join(' '), this.salient.length);
  }

  /** The noun in the words of a source has spoken for these. */
  noteVoice(noun: string, actors: readonly EntityId[]): void {
    this.voices.set(noun, actors);
  }

  /** The latest that agrees in gender and number, `nearer` ones first; undefined where none does. */
  resolve(features: Features, nearer: readonly EntityId[] = []): readonly EntityId[] | undefined {
    if (isVoice(features)) return this.voiced(features);
    if (nearer.length > 0 && this.agrees(nearer, features)) return nearer;
    const among = this.oneOfLatest(features);
    if (among.length > 0) return among.length === 1 ? among : undefined;
    for (let i = this.salient.length - 1; i >= 0 && i >= this.salient.length - 12; i--) {
      const actors = this.salient[i];
      if (actors !== undefined && this.agrees(actors, features)) return this.speakerInstead(actors, features) ?? actors;
    }
    return undefined;
  }

  /** A body of which the text has only told gives way to the person who has spoken just before. */
  private speakerInstead(actors: readonly EntityId[], features: Features): readonly EntityId[] | undefined {
    const isPerson = actors.some((id) => this.context.entity(id)?.type === 'Person');
    if (isPerson || features.number === 'p' || this.spoke.has(actors.join(' '))) return undefined;
    return this.salient.slice(-SPEAKER_REACH).findLast((each) => {
      const [only] = each;
      const spoke = this.spoke.has(each.join(' ')) && each.length === 1 && only !== undefined;
      return spoke && this.context.entity(only)?.type === 'Person' && this.agrees(each, features);
    });
  }

  /** The person named last before a token, for "ce dernier". */
  namedLast(before: number, features: Features): readonly EntityId[] | undefined {
    for (let k = before - 1; k >= 0 && k > before - 60; k--) {
      const mention = this.context.mentionAt(k);
      if (mention === undefined) continue;
      const entity = this.context.entity(mention.entity);
      const fits = features.number === 'p' ? entity?.type === 'ActorGroup' : entity?.type === 'Person';
      if (entity !== undefined && fits && agreesInGender(entity, features.gender)) return [entity.id];
    }
    return undefined;
  }

  /** The one person whom this sentence before a token, and the sentence before it, name. */
  onlyOneNamed(before: number, features: Features): readonly EntityId[] | undefined {
    if (features.number === 'p' || features.thing === true || isVoice(features)) return undefined;
    const sentence = this.context.tokens[before]?.sentence ?? 0;
    const named = new Set<EntityId>();
    for (let k = before - 1; k >= 0 && (this.context.tokens[k]?.sentence ?? 0) >= sentence - 1; k--) {
      const id = this.context.mentionAt(k)?.entity;
      if (id !== undefined && this.context.entity(id)?.type === 'Person') named.add(id);
    }
    const [only] = named;
    return only !== undefined && named.size === 1 && this.agrees([only], features) ? [only] : undefined;
  }

  /** "le rapport": whom such a noun spoke for before, and for a text else whoever spoke last. */
  private voiced({ voice = '', spoke }: Features): readonly EntityId[] | undefined {
    return this.voices.get(voice) ?? (spoke === true ? this.lastToSpeak() : undefined);
  }

  private lastToSpeak(): readonly EntityId[] | undefined {
    return this.salient.findLast((each, i) => this.spoke.get(each.join(' ')) === i + 1);
  }

  latest(): readonly EntityId[] | undefined {
    return this.salient.at(-1);
  }

  /** "Mme A et M. B se sont vus. Elle a dit …": the persons of a joint subject whom a singular pronoun may mean. */
  private oneOfLatest(features: Features): readonly EntityId[] {
    const latest = this.salient.at(-1) ?? [];
    const [only] = latest;
    const group = latest.length === 1 && only !== undefined ? this.context.entity(only) : undefined;
    const members = group?.type === 'ActorGroup' ? group.members : latest;
    if (features.number === 'p' || features.thing === true || members.length < 2) return [];
    const persons = members.filter((id) => this.context.entity(id)?.type === 'Person');
    return persons.length < members.length ? [] : persons.filter((id) => this.agrees([id], features));
  }

  private agrees(actors: readonly EntityId[], features: Features): boolean {
    const entities = actors.map((id) => this.context.entity(id)).filter((e) => e !== undefined);
    const plural = entities.length > 1 || entities.some((e) => e.type === 'ActorGroup' || isPlural(e));
    if (plural !== (features.number === 'p')) return false;
    if (features.thing === true && entities.some((e) => e.type === 'Person' || e.type === 'OfficeHolder')) return false;
    if (features.person === true && entities.some((e) => e.type !== 'Person' && e.type !== 'OfficeHolder'))
      return false;
    return plural || entities.every((e) => agreesInGender(e, features.gender));
  }
}

/** A noun that speaks for somebody, and no pronoun. */
const isVoice = ({ voice, spoke }: Features): boolean => voice !== undefined || spoke === true;

const isPlural = (entity: Entity): boolean => 'plural' in entity && entity.plural === true;

function agreesInGender(entity: Entity, gender: 'm' | 'f' | undefined): boolean {
  if (gender === undefined) return true;
  const known = 'gender' in entity ? entity.gender : undefined;
  return known === undefined || known === gender;
}
