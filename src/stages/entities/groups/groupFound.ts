import type { Holder } from '../posts/holders.ts';

export interface GroupFound {
  readonly first: number;
  readonly last: number;
  readonly members: readonly string[];
  /** Holders of posts whom the text does not name: `head-of-state` of `state/KZ`. */
  readonly holders: readonly Holder[];
  readonly rule: string;
}
