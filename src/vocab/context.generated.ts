// Generated from ontology/depeche.ttl by npm run generate; do not edit.

/** The JSON-LD 1.1 context of the graphs, the same as ontology/context.jsonld. */
export const CONTEXT = {
  "@version": 1.1,
  "id": "@id",
  "type": "@type",
  "value": "@value",
  "dcterms": "http://purl.org/dc/terms/",
  "dep": "https://w3id.org/depeche/ns#",
  "foaf": "http://xmlns.com/foaf/0.1/",
  "oa": "http://www.w3.org/ns/oa#",
  "org": "http://www.w3.org/ns/org#",
  "owl": "http://www.w3.org/2002/07/owl#",
  "prov": "http://www.w3.org/ns/prov#",
  "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
  "schema": "http://schema.org/",
  "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
  "skos": "http://www.w3.org/2004/02/skos/core#",
  "xsd": "http://www.w3.org/2001/XMLSchema#",
  "Actor": "dep:Actor",
  "ActorGroup": "dep:ActorGroup",
  "Annotation": "oa:Annotation",
  "Article": "dep:Article",
  "Attribution": "dep:Attribution",
  "Claim": "dep:Claim",
  "Derivation": "dep:Derivation",
  "Extraction": "dep:Extraction",
  "Force": "dep:Force",
  "Initiative": "dep:Initiative",
  "Meeting": "dep:Meeting",
  "Mention": "dep:Mention",
  "MentionKind": "dep:MentionKind",
  "Modality": "dep:Modality",
  "OfficeHolder": "dep:OfficeHolder",
  "Organization": "dep:Organization",
  "Person": "dep:Person",
  "Polarity": "dep:Polarity",
  "Post": "dep:Post",
  "Proposition": "dep:Proposition",
  "Quotation": "dep:Quotation",
  "Relation": "dep:Relation",
  "Span": "dep:Span",
  "SpecificResource": "oa:SpecificResource",
  "State": "dep:State",
  "Text": "dep:Text",
  "TextPositionSelector": "oa:TextPositionSelector",
  "TextQuoteSelector": "oa:TextQuoteSelector",
  "about": {
    "@id": "dep:about",
    "@type": "@id",
    "@container": "@set"
  },
  "acronym": {
    "@id": "dep:acronym",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "actors": "@included",
  "actual": "dep:actual",
  "affiliation": {
    "@id": "dep:affiliation",
    "@type": "@id"
  },
  "agreesOn": "dep:agreesOn",
  "aids": "dep:aids",
  "alignsWith": "dep:alignsWith",
  "altLabel": {
    "@id": "skos:altLabel",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "appearance": {
    "@id": "schema:appearance",
    "@type": "@id"
  },
  "assertive": "dep:assertive",
  "attribution": {
    "@id": "dep:attribution",
    "@type": "@vocab"
  },
  "body": {
    "@id": "oa:hasBody",
    "@type": "@id"
  },
  "builds": "dep:builds",
  "calledFor": "dep:calledFor",
  "capitalName": {
    "@id": "dep:capitalName",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "claims": {
    "@reverse": "dep:reportedIn",
    "@container": "@set"
  },
  "combiningForm": {
    "@id": "dep:combiningForm",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "commissive": "dep:commissive",
  "congratulates": "dep:congratulates",
  "content": {
    "@id": "dep:content",
    "@type": "@id",
    "@container": "@set"
  },
  "cooperatesWith": "dep:cooperatesWith",
  "creditText": "schema:creditText",
  "criticises": "dep:criticises",
  "cue": {
    "@id": "dep:cue",
    "@type": "@id"
  },
  "date": "dep:date",
  "declaration": "dep:declaration",
  "demonym": {
    "@id": "dep:demonym",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "derivation": {
    "@id": "dep:derivation",
    "@type": "@vocab"
  },
  "direct": "dep:direct",
  "directive": "dep:directive",
  "end": {
    "@id": "oa:end",
    "@type": "xsd:nonNegativeInteger"
  },
  "epithet": {
    "@id": "dep:epithet",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "evidence": {
    "@id": "dep:evidence",
    "@type": "@id",
    "@container": "@set"
  },
  "exact": "oa:exact",
  "explicit": "dep:explicit",
  "expressive": "dep:expressive",
  "familyName": "schema:familyName",
  "force": {
    "@id": "dep:force",
    "@type": "@vocab",
    "@container": "@set"
  },
  "givenName": "schema:givenName",
  "grammaticalGender": "dep:grammaticalGender",
  "grammaticalNumber": "dep:grammaticalNumber",
  "hasSource": {
    "@id": "oa:hasSource",
    "@type": "@id"
  },
  "hasText": {
    "@id": "dep:hasText",
    "@type": "@id",
    "@container": "@set"
  },
  "header": "@included",
  "headline": {
    "@id": "schema:headline",
    "@container": "@language"
  },
  "heldPost": {
    "@id": "dep:heldPost",
    "@type": "@id",
    "@container": "@set"
  },
  "holdsPost": {
    "@id": "dep:holdsPost",
    "@type": "@id",
    "@container": "@set"
  },
  "identifying": "oa:identifying",
  "implicit": "dep:implicit",
  "imports": {
    "@id": "owl:imports",
    "@type": "@id"
  },
  "indirect": "dep:indirect",
  "initiatives": "@included",
  "intended": "dep:intended",
  "isoCode": "dep:isoCode",
  "joins": "dep:joins",
  "knowledgeVersion": "dep:knowledgeVersion",
  "known": "dep:known",
  "label": {
    "@id": "rdfs:label",
    "@container": "@language"
  },
  "language": "schema:inLanguage",
  "length": {
    "@id": "dep:length",
    "@type": "xsd:nonNegativeInteger"
  },
  "mediates": "dep:mediates",
  "meetings": {
    "@reverse": "dep:reportedIn",
    "@container": "@set"
  },
  "member": {
    "@id": "dep:member",
    "@type": "@id",
    "@container": "@set"
  },
  "mentionKind": {
    "@id": "dep:mentionKind",
    "@type": "@vocab"
  },
  "mentions": "@included",
  "metonym": {
    "@id": "dep:metonym",
    "@container": [
      "@language",
      "@set"
    ]
  },
  "mixed": "dep:mixed",
  "modality": {
    "@id": "dep:modality",
    "@type": "@vocab"
  },
  "modified": "dep:modified",
  "motivation": {
    "@id": "oa:motivatedBy",
    "@type": "@vocab"
  },
  "name": "dep:name",
  "narrated": {
    "@reverse": "dep:reportedIn",
    "@container": "@set"
  },
  "negative": "dep:negative",
  "nominal": "dep:nominal",
  "object": {
    "@id": "dep:object",
    "@type": "@id"
  },
  "office": "dep:office",
  "opposes": "dep:opposes",
  "participant": {
    "@id": "dep:participant",
    "@type": "@id",
    "@container": "@set"
  },
  "party": {
    "@id": "dep:party",
    "@type": "@id",
    "@container": "@set"
  },
  "place": {
    "@id": "dep:place",
    "@container": "@language"
  },
  "planned": "dep:planned",
  "ploverCode": "dep:ploverCode",
  "polarity": {
    "@id": "dep:polarity",
    "@type": "@vocab"
  },
  "positive": "dep:positive",
  "postIn": {
    "@id": "dep:postIn",
    "@type": "@id"
  },
  "posts": "@included",
  "praises": "dep:praises",
  "prefix": "oa:prefix",
  "prioritises": "dep:prioritises",
  "programVersion": "dep:programVersion",
  "pronoun": "dep:pronoun",
  "proposedBy": {
    "@id": "dep:proposedBy",
    "@type": "@id",
    "@container": "@set"
  },
  "proposes": "dep:proposes",
  "published": "dep:published",
  "publisher": {
    "@id": "schema:publisher",
    "@type": "@id"
  },
  "quotation": {
    "@id": "dep:quotation",
    "@type": "@vocab"
  },
  "read": "dep:read",
  "relation": {
    "@id": "dep:relation",
    "@type": "@vocab"
  },
  "reportedIn": {
    "@id": "dep:reportedIn",
    "@type": "@id"
  },
  "requests": "dep:requests",
  "resolved": "dep:resolved",
  "rule": "dep:rule",
  "run": "@included",
  "sameAs": {
    "@id": "schema:sameAs",
    "@type": "@id",
    "@container": "@set"
  },
  "selector": {
    "@id": "oa:hasSelector",
    "@type": "@id"
  },
  "sha256": "dep:sha256",
  "source": {
    "@id": "dep:source",
    "@type": "@id"
  },
  "spans": "@included",
  "speaker": {
    "@id": "dep:speaker",
    "@type": "@id",
    "@container": "@set"
  },
  "start": {
    "@id": "oa:start",
    "@type": "xsd:nonNegativeInteger"
  },
  "states": {
    "@id": "dep:states",
    "@type": "@id",
    "@container": "@set"
  },
  "subject": {
    "@id": "dep:subject",
    "@type": "@id"
  },
  "suffix": "oa:suffix",
  "supports": "dep:supports",
  "target": {
    "@id": "oa:hasTarget",
    "@type": "@id"
  },
  "text": {
    "@id": "schema:text",
    "@container": "@language"
  },
  "thanks": "dep:thanks",
  "url": {
    "@id": "schema:url",
    "@type": "@id"
  },
  "used": {
    "@id": "prov:used",
    "@type": "@id"
  },
  "visits": "dep:visits",
  "wasAssociatedWith": {
    "@id": "prov:wasAssociatedWith",
    "@type": "@id"
  },
  "wasAttributedTo": {
    "@id": "prov:wasAttributedTo",
    "@type": "@id",
    "@container": "@set"
  },
  "wasDerivedFrom": {
    "@id": "prov:wasDerivedFrom",
    "@type": "@id",
    "@container": "@set"
  },
  "wasGeneratedBy": {
    "@id": "prov:wasGeneratedBy",
    "@type": "@id"
  }
} as const;
