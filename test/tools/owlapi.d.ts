/**
 * Checks files in Turtle or RDF/XML (`.rdf`) as OWL 2 DL, with the imports that the `catalog-v001.xml` beside each of
 * them maps, in one start of Java. Gives one line a problem: a missing import, an unparsed triple, a violation of the
 * profile, an unreadable file. Throws where the check itself does not run.
 *
 * @param groups Files of a group are checked one by one and then as one ontology; a single file is a group of its own.
 */
export declare function owlProblems(groups: readonly (string | readonly string[])[]): string[];
export declare function skipsOwlApi(): boolean;
