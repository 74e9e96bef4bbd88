import compromise from 'compromise/three';
import frCompromise from 'fr-compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Language } from '../src/index.ts';

/** A reader of text that makes no claims and no graph: words, their tags, sentences. */
export interface Peer {
  readonly name: string;
  readonly language: Language;
  /** @returns How many terms it sees, so that the work is done. */
  readonly analyse: (text: string) => number;
}

const wink = winkNLP(model);

export const PEERS: readonly Peer[] = [
  { name: 'fr-compromise, its analysis', language: 'fr', analyse: (text) => frCompromise(text).termList().length },
  { name: 'compromise/three, its analysis', language: 'en', analyse: (text) => compromise(text).termList().length },
  { name: 'wink-nlp, its analysis', language: 'en', analyse: (text) => wink.readDoc(text).tokens().length() },
];
