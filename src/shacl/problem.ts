/** Something in a graph that must not be so. */
export interface Problem {
  /** The node that it is said of: an IRI, `_:` and the label of a blank node, or words in quotation marks. */
  readonly node: string;
  /** What is wrong, as a part of a sentence behind the name of the node: "has no speaker". */
  readonly fault: string;
  /** The whole sentence: "claim <…#claim-3> has no speaker". */
  readonly sentence: string;
  /** The class of the constraint (`MinCount`), or the name of the query in `ontology/graph-checks`. */
  readonly foundBy: string;
}

/** What was found out about a graph. */
export interface Validation {
  /** Whether there is no problem. */
  readonly conforms: boolean;
  /** How many nodes have a class that the shapes are for. */
  readonly nodes: number;
  /** In the order of the nodes' names. */
  readonly problems: readonly Problem[];
}
