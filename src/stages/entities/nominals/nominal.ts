/** How a description is determined: "le pays", "ce pays", "son pays", "mon pays". */
export type Kind = 'definite' | 'demonstrative' | 'possessive' | 'own';

/** A description that points back to an entity. */
export interface Nominal {
  readonly first: number;
  readonly last: number;
  readonly id: string;
  readonly rule: string;
}
