/** Whoever holds a post of a state, where the text names the post alone. */
export interface Holder {
  readonly office: string;
  readonly state: string;
  /** The words for the post. */
  readonly label: string;
}

/** Offices of which a state has one, so that post and state say whom the text means. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set([
  'head-of-state',
  'monarch',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
]);
