import type { Language } from '../doc/article.ts';
import {
  ATTRIBUTIONS,
  type Attribution,
  FORCES,
  type Force,
  POLARITIES,
  type Polarity,
  RELATIONS,
} from '../vocab/terms.generated.ts';
import {
  choiceField,
  choicesField,
  choose,
  type Fields,
  fieldsOf,
  goldFault,
  listField,
  optionalTextField,
  textField,
  textsField,
} from './gold-fields.ts';
import { ACTOR_TYPES, type ActorType, type Triple } from './sides.ts';

/** What a careful reader found in one article; the format is told in `docs/gold.md`. */
export interface Gold {
  /** Path of the article's text, relative to the folder above the gold file's folder. */
  readonly text: string;
  readonly language: Language;
  readonly actors: readonly GoldActor[];
  readonly initiatives: readonly GoldInitiative[];
  readonly claims: readonly GoldClaim[];
  readonly meetings: readonly GoldMeeting[];
}

export interface GoldActor {
  readonly id: string;
  readonly type: ActorType;
  readonly label: string;
  readonly names: readonly string[];
  readonly nominals: readonly string[];
  readonly posts: readonly string[];
  /** Of a group: ids of actors, and free names of roles that the text leaves unnamed. */
  readonly members: readonly string[];
}

export interface GoldInitiative {
  readonly id: string;
  readonly label: string;
  readonly mentions: readonly string[];
}

export interface GoldClaim {
  /** Its number as given, or its place in the list. */
  readonly name: string;
  readonly speakers: readonly string[];
  /** Absent where the attribution is implicit. */
  readonly cue?: string;
  readonly attribution: Attribution;
  readonly content: readonly string[];
  readonly forces: readonly Force[];
  readonly polarity: Polarity;
  readonly relations: readonly Triple[];
}

export interface GoldMeeting {
  readonly participants: readonly string[];
  readonly evidence: string;
}

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/**
 * Reads a gold file. Fields that the scorer does not need are left to the annotator.
 *
 * @param json The file's content.
 * @throws DepecheError `invalid-gold` with the first fault found.
 */
export function parseGold(json: string): Gold {
  const file = fieldsOf(parseJson(json), 'The file');
  return {
    text: textField(file, 'text'),
    language: choiceField(file, 'lang', LANGUAGES),
    actors: listField(file, 'actors', readActor, 'needed'),
    initiatives: listField(file, 'initiatives', readInitiative, 'needed'),
    claims: listField(file, 'claims', readClaim, 'needed'),
    meetings: listField(file, 'meetings', readMeeting),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw goldFault(`The file is not JSON (${error.message.split('\n')[0]}); mend it there.`);
  }
}

function readActor(item: unknown, number: number): GoldActor {
  const fields = fieldsOf(item, `Actor ${number}`);
  const id = idField(fields);
  const named: Fields = { ...fields, where: `The actor ${id}` };
  const type = choiceField(named, 'type', ACTOR_TYPES);
  const isGroup = type === 'Group';
  return {
    id,
    type,
    label: isGroup ? (optionalTextField(named, 'label') ?? id) : textField(named, 'label'),
    names: textsField(named, 'names', isGroup ? 0 : 1),
    nominals: textsField(named, 'nominals'),
    posts: textsField(named, 'posts'),
    members: isGroup ? textsField(named, 'members', 2) : [],
  };
}

function readInitiative(item: unknown, number: number): GoldInitiative {
  const fields = fieldsOf(item, `Initiative ${number}`);
  const id = idField(fields);
  const named: Fields = { ...fields, where: `The initiative ${id}` };
  return { id, label: textField(named, 'label'), mentions: textsField(named, 'mentions', 1) };
}

function readClaim(item: unknown, number: number): GoldClaim {
  const { values } = fieldsOf(item, `Claim ${number}`);
  const name = `${values.n ?? number}`;
  const fields: Fields = { where: `Claim ${name}`, values };
  const attribution = choiceField(fields, 'attribution', ATTRIBUTIONS);
  const cue = optionalTextField(fields, 'cue');
  if ((cue === undefined) !== (attribution === 'implicit')) {
    throw goldFault(`Claim ${name} is ${attribution}; give "cue" as ${cue === undefined ? 'its words' : 'null'}.`);
  }
  return {
    name,
    speakers: textsField(fields, 'speaker', 1),
    ...(cue !== undefined && { cue }),
    attribution,
    content: textsField(fields, 'content', 1),
    forces: choicesField(fields, 'force', FORCES),
    polarity: values.polarity === undefined ? 'positive' : choiceField(fields, 'polarity', POLARITIES),
    relations: listField(fields, 'relations', (relation) => readTriple(relation, fields)),
  };
}

function readTriple(item: unknown, claim: Fields): Triple {
  const [subject, relation, object] = Array.isArray(item) && item.length === 3 ? item : [];
  if (typeof subject !== 'string' || typeof object !== 'string') {
    throw goldFault(`${claim.where} has a relation that is no triple; write it as ["subject", "relation", "object"].`);
  }
  return [subject, choose(claim, 'relations', relation, RELATIONS), object];
}

function readMeeting(item: unknown, number: number): GoldMeeting {
  const fields = fieldsOf(item, `Meeting ${number}`);
  return { participants: textsField(fields, 'participants', 1), evidence: textField(fields, 'evidence') };
}

/** The scorer marks what has no partner in the gold with "?". */
function idField(fields: Fields): string {
  const id = textField(fields, 'id');
  if (/^\?|\s/.test(id)) throw goldFault(`${fields.where}: "id" is "${id}"; write it without spaces and "?".`);
  return id;
}
