import type { Range, View } from '../view.ts';

/** A known or found name in the text with its entity, as posts and nominals refer to it. */
export interface NamedRange extends Range {
  readonly id: string;
  readonly type: 'State' | 'Organization' | 'Initiative';
  /** An adjective: no mention by itself. */
  readonly adjective?: boolean;
  /** The name of a place, which is an owner only before a noun: "Kremlin spokesman". */
  readonly place?: true;
}

/** What stands behind the head of a post and belongs to it. */
export interface Complement {
  readonly last: number;
  /** There is more than adjectives. */
  readonly complement: boolean;
  /** The organisation and the state in which the post is held. */
  readonly of?: string;
  readonly state?: string;
}

/** Where a complement has been read to. */
export interface Progress extends Complement {
  /** The next token. */
  readonly next: number;
  /** A link has just been read, so that a name may follow. */
  readonly linked: boolean;
  /** Words of a complement are being read. */
  readonly open: boolean;
}

export interface Scope {
  readonly view: View;
  readonly names: readonly NamedRange[];
  /** Links of this post beside those of all. */
  readonly links: readonly string[];
  /** In whom the post is held by what stands before it. */
  readonly owner: Pick<Complement, 'of' | 'state'>;
}

export type Step = (scope: Scope, at: Progress) => Progress | undefined;
