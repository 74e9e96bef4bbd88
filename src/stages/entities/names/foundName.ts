import type { NameHit } from '../known/names.ts';
import type { Range, View } from '../view.ts';
import type { Definition } from './phrases.ts';

/** A name of an organisation or an initiative that the knowledge does not have. */
export interface FoundName extends Range {
  readonly type: 'Organization' | 'Initiative';
  readonly id: string;
  readonly label: string;
  readonly acronym?: string;
  /** State it belongs to, by its adjective or its complement. */
  readonly state?: string;
  readonly head?: string;
  /** Where the mention begins, if before the name: "initiative « …". */
  readonly mention?: Range;
  readonly rule: string;
  readonly parties?: readonly string[];
  /** What makes two names one, whatever their heads: "de libre échange". */
  readonly kind?: string;
}

/** What the rules for organisations look at. */
export interface BodyScope {
  readonly view: View;
  readonly hits: readonly NameHit[];
  readonly definitions: readonly Definition[];
  readonly stateOf: (range: Range) => string | undefined;
  /** Whether the text defines an acronym as a known name. */
  readonly isDefined: (acronym: string) => boolean;
}
