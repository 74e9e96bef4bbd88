import type { Attribution, Force, Polarity, Relation } from '../vocab/terms.generated.ts';
import type { Letters } from './letters.ts';

/**
 * What is compared, in one shape for the gold and for the document. Ids of the two sides have nothing to do with each
 * other.
 */
export interface Side {
  readonly actors: readonly SideEntity[];
  readonly initiatives: readonly SideEntity[];
  readonly claims: readonly SideClaim[];
  readonly meetings: readonly SideMeeting[];
}

export const ACTOR_TYPES = ['Person', 'State', 'Organization', 'Group'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export interface SideEntity {
  readonly id: string;
  readonly type: ActorType | 'Initiative';
  readonly label: string;
  /** The places that name or describe it. */
  readonly places: readonly Letters[];
  /** Of a group. */
  readonly members: readonly string[];
}

export interface SideClaim {
  /** Its number or id, for lists of errors. */
  readonly name: string;
  /** The beginning of its content, for lists of errors. */
  readonly words: string;
  readonly content: Letters;
  readonly speakers: readonly string[];
  /** The places where its cue may stand; none where it has no cue. */
  readonly cues: readonly Letters[];
  /** The words of its cue. */
  readonly cue?: string;
  readonly attribution: Attribution;
  readonly forces: readonly Force[];
  readonly polarity: Polarity;
  readonly relations: readonly Triple[];
}

export type Triple = readonly [subject: string, relation: Relation, object: string];

export interface SideMeeting {
  readonly participants: readonly string[];
}
