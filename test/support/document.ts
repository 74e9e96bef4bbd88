import type { Claim, Document, Language, Mention, Proposition } from '../../src/doc/article.ts';
import type { Span } from '../../src/doc/span.ts';
import { makeText } from '../../src/text/source.ts';

/** The span of words in a text, counted in code points; `nth` tells repeated words apart, from 1. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let k = 0; k < nth; k++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`The text does not hold "${words}" ${nth} times.`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}

/** A document with nothing found, to be filled by hand. */
export function documentOf(value: string, layers: Partial<Document> = {}, language: Language = 'fr'): Document {
  return {
    text: makeText(value, { slug: 'sommet.fr', language }),
    article: {},
    entities: [],
    mentions: [],
    meetings: [],
    claims: [],
    propositions: [],
    messages: [],
    knowledgeVersion: 'k1',
    ...layers,
  };
}

export function mentionOf(id: string, entity: string, span: Span, kind: Mention['kind'] = 'name'): Mention {
  return { id, entity, span, kind, rule: `fr.mention.${kind}` };
}

export function claimOf(id: string, speaker: string, content: readonly Span[], more: Partial<Claim> = {}): Claim {
  return {
    id,
    speakers: [speaker],
    attribution: 'explicit',
    content,
    quotation: 'indirect',
    forces: ['assertive'],
    polarity: 'positive',
    about: [],
    rule: 'fr.cue.subject',
    ...more,
  };
}

export function propositionOf(
  id: string,
  [subject, relation, object]: readonly [string, Proposition['relation'], string],
  evidence: Span,
  more: Partial<Proposition> = {},
): Proposition {
  return {
    id,
    subject,
    relation,
    object,
    force: 'assertive',
    modality: 'actual',
    polarity: 'positive',
    evidence,
    rule: `fr.relation.${relation}`,
    ...more,
  };
}

/** The newspaper sign is one code point and two UTF-16 units, like the first letter of the minister's name. */
export const SUMMIT = `📰 Sommet de Klow\r
Klow, le 14/09 (Agence du Lac). "La Syldavie, a déclaré le ministre syldave 𠮷田 Igor, soutient la Route du Lac."\r
Il a ajouté que la Bordurie devrait rejoindre l'Union du Lac (UL), sans « \\ ».
Les deux chefs d'Etat se verront lundi à Szohôd. La Route du Lac a été lancée par la Bordurie.
`;

const at = (words: string, nth = 1): Span => spanOf(SUMMIT, words, nth);

/** A document with at least one of everything. */
export function summit(): Document {
  const claims: readonly Claim[] = [
    claimOf('claim-1', 'person/syldavia/yoshida-igor', [at('La Syldavie'), at('soutient la Route du Lac')], {
      source: at('le ministre syldave 𠮷田 Igor'),
      cue: at('a déclaré'),
      quotation: 'direct',
      forces: ['expressive'],
      about: ['state/syldavia', '#initiative-route-du-lac'],
    }),
    claimOf('claim-2', 'person/syldavia/yoshida-igor', [at("la Bordurie devrait rejoindre l'Union du Lac (UL)")], {
      source: at('Il'),
      cue: at('a ajouté'),
      forces: ['directive', 'assertive'],
      about: ['state/borduria', '#organization-union-du-lac'],
    }),
  ];
  const propositions: readonly Proposition[] = [
    propositionOf('claim-1-p1', ['state/syldavia', 'supports', '#initiative-route-du-lac'], at('soutient la Route'), {
      claim: 'claim-1',
      force: 'expressive',
    }),
    propositionOf('claim-2-p1', ['state/borduria', 'joins', '#organization-union-du-lac'], at('devrait rejoindre'), {
      claim: 'claim-2',
      force: 'directive',
      modality: 'calledFor',
    }),
    propositionOf('p1', ['state/borduria', 'proposes', '#initiative-route-du-lac'], at('lancée par la Bordurie')),
  ];
  return documentOf(SUMMIT, {
    article: {
      headline: at('📰 Sommet de Klow'),
      agency: { label: 'Agence du Lac', span: at('Agence du Lac') },
      published: { value: '--09-14', datatype: 'gMonthDay', span: at('14/09') },
      modified: { value: '2020-09-14T09:10:00', datatype: 'dateTime' },
    },
    entities: ENTITIES,
    mentions: [
      mentionOf('mention-1', 'state/syldavia', at('La Syldavie')),
      mentionOf('mention-2', 'person/syldavia/yoshida-igor', at('le ministre syldave'), 'nominal'),
      mentionOf('mention-3', 'person/syldavia/yoshida-igor', at('𠮷田 Igor')),
      mentionOf('mention-4', '#initiative-route-du-lac', at('la Route du Lac')),
      mentionOf('mention-5', 'person/syldavia/yoshida-igor', at('Il'), 'pronoun'),
      mentionOf('mention-6', 'state/borduria', at('la Bordurie')),
      mentionOf('mention-7', '#organization-union-du-lac', at("l'Union du Lac")),
      mentionOf('mention-8', '#group-1', at("Les deux chefs d'Etat"), 'nominal'),
      mentionOf('mention-9', '#initiative-route-du-lac', at('La Route du Lac')),
      mentionOf('mention-10', 'state/borduria', at('la Bordurie', 2)),
    ],
    meetings: [
      {
        id: 'meeting-1',
        participants: ['#holder-state-syldavia', '#holder-state-borduria'],
        evidence: at("Les deux chefs d'Etat se verront"),
        date: { value: '2020-09-21', datatype: 'date', span: at('lundi') },
        place: { label: 'Szohôd', span: at('Szohôd') },
        planned: true,
        rule: 'fr.meeting.se-voir',
      },
    ],
    claims,
    propositions,
  });
}

const holder = (state: string) =>
  ({
    type: 'OfficeHolder',
    id: `#holder-state-${state}`,
    labels: {},
    derivation: 'resolved',
    rule: 'fr.group.heads-of-state',
    affiliation: `state/${state}`,
    posts: [
      {
        id: `post/${state}/head-of-state`,
        label: "chef d'Etat",
        office: 'head-of-state',
        of: `state/${state}`,
      },
    ],
  }) as const;

const ENTITIES: Document['entities'] = [
  {
    type: 'State',
    id: 'state/syldavia',
    labels: { fr: 'Syldavie', en: 'Syldavia' },
    derivation: 'read',
    rule: 'fr.name.known',
    iso: 'ZZ',
  },
  {
    type: 'Person',
    id: 'person/syldavia/yoshida-igor',
    labels: { fr: '𠮷田 Igor' },
    derivation: 'read',
    rule: 'fr.name.person',
    gender: 'm',
    familyName: '𠮷田',
    givenName: 'Igor',
    affiliation: 'state/syldavia',
    posts: [
      { id: '#post-ministre', label: 'ministre syldave', of: 'state/syldavia' },
      { id: '#post-maire', label: 'maire de Klow', former: true },
    ],
  },
  {
    type: 'Initiative',
    id: '#initiative-route-du-lac',
    labels: { fr: 'Route du Lac' },
    altLabels: { fr: ['la "Route"', 'Chemin du Lac'], en: ['Lake Road'] },
    derivation: 'read',
    rule: 'fr.name.initiative',
    wikidata: 'Q1',
    proposedBy: ['state/elsewhere'],
    parties: ['state/syldavia', 'state/borduria'],
  },
  {
    type: 'State',
    id: 'state/borduria',
    labels: { fr: 'Bordurie' },
    derivation: 'read',
    rule: 'fr.name.known',
  },
  {
    type: 'Organization',
    id: '#organization-union-du-lac',
    labels: { fr: 'Union du Lac' },
    acronym: 'UL',
    state: 'state/borduria',
    derivation: 'read',
    rule: 'fr.name.organization',
  },
  {
    type: 'ActorGroup',
    id: '#group-1',
    labels: { fr: "les deux chefs d'Etat" },
    members: ['#holder-state-syldavia', '#holder-state-borduria'],
    derivation: 'resolved',
    rule: 'fr.group.heads-of-state',
  },
  holder('syldavia'),
  holder('borduria'),
];
