import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { CONTEXT } from '../../src/vocab/context.generated.ts';
import * as external from '../../src/vocab/external.ts';
import {
  dep,
  FORCES,
  MODALITIES,
  ONTOLOGY_VERSION,
  OUTSIDE_SUPERCLASSES,
  SUPERCLASSES,
  SYMMETRIC_RELATIONS,
} from '../../src/vocab/terms.generated.ts';

/** Runs the generators with `--check` in a folder: their exit code and what they say. */
function check(folder: string): { status: number | null; stderr: string } {
  const command = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve('scripts/generate.ts'), '--check'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

test('generated files are fresh', () => {
  expect(check('.')).toEqual({ status: 0, stderr: '' });
});

test('a change of the vocabulary makes them stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-generate-'));
  for (const path of ['docs', 'ontology', 'src']) cpSync(path, join(folder, path), { recursive: true });
  appendFileSync(
    join(folder, 'ontology/depeche.ttl'),
    `dep:Mood a owl:Class ; dcterms:isPartOf section:claims ; rdfs:label "mood"@en , "humeur"@fr ;
       rdfs:comment "How one feels."@en , "Ce que l’on ressent."@fr ; skos:example "anger"@en , "la colère"@fr .\n`,
  );
  const { status, stderr } = check(folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toBe(
    [
      'src/vocab/terms.generated.ts',
      'src/vocab/context.generated.ts',
      'ontology/context.jsonld',
      'ontology/frame.jsonld',
      'docs/ontology.md',
      'docs/ontology.svg',
    ]
      .map((file) => `${file} is stale: run npm run generate.\n`)
      .join(''),
  );
});

test('the code knows the terms, their values and what stands above them', () => {
  expect(dep.Claim).toBe('https://w3id.org/depeche/ns#Claim');
  expect(dep.calledFor).toBe('https://w3id.org/depeche/ns#calledFor');
  expect(FORCES).toEqual(['assertive', 'commissive', 'declaration', 'directive', 'expressive']);
  expect(MODALITIES).toEqual(['actual', 'calledFor', 'intended']);
  expect(SYMMETRIC_RELATIONS).toEqual(['alignsWith', 'cooperatesWith']);
  expect(SUPERCLASSES.OfficeHolder).toEqual(['Actor']);
  expect(OUTSIDE_SUPERCLASSES.Claim).toEqual(['http://schema.org/Claim', 'http://www.w3.org/ns/prov#Entity']);
});

test('the context is the same in both files, and has the version of the vocabulary', () => {
  const file = JSON.parse(readFileSync('ontology/context.jsonld', 'utf8'));
  expect([file['@context'], file.version]).toEqual([CONTEXT, ONTOLOGY_VERSION]);
});

test('outside terms in code and context are declared in the vocabulary', () => {
  const declared = new Set(
    new Parser()
      .parse(readFileSync('ontology/depeche.ttl', 'utf8'))
      .filter(({ predicate }) => predicate.value === external.rdf.type)
      .map(({ subject }) => subject.value),
  );
  // OWL and RDF themselves need no declaration.
  const { NAMESPACES, owl, rdf, rdfs, xsd, ...vocabularies } = external;
  const inCode = Object.values(vocabularies).flatMap((terms) => Object.values<string>(terms));
  const inContext = Object.values(CONTEXT)
    .map((definition) => {
      if (typeof definition !== 'object') return `${definition}`;
      return '@id' in definition ? definition['@id'] : definition['@reverse'];
    })
    .filter((id) => /^(?!rdfs:|owl:)\w+:(?!\/)/u.test(id))
    .map((id) => id.replace(/^(\w+):/u, (_: string, prefix: keyof typeof CONTEXT) => `${CONTEXT[prefix]}`));
  expect([...inCode, ...inContext].filter((iri) => !declared.has(iri))).toEqual([]);
});
