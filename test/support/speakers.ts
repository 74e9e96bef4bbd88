import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/command.ts';

const WHOLE = readFileSync(join(ROOT, 'test/shacl/valid/whole.ttl'), 'utf8');

/** A small graph in Turtle in which two speakers differ, one calls for something, one promises, and one has no name. */
export const SPEAKERS = `${WHOLE}
a:claim-3 a dep:Claim ; dep:reportedIn article:whole ; dep:speaker a:ivo ; dep:polarity dep:positive ;
  dep:force dep:directive ; dep:content t:c78-128 ; dep:states a:p-against , a:p-asked , a:p-denied , a:p-same .
a:p-against a dep:Proposition ; dep:subject a:ivo ; dep:relation dep:opposes ; dep:object a:plan ;
  dep:force dep:expressive ; dep:modality dep:actual ; dep:polarity dep:positive .
a:p-asked a dep:Proposition ; dep:subject a:union ; dep:relation dep:joins ; dep:object a:plan ;
  dep:force dep:directive ; dep:modality dep:calledFor ; dep:polarity dep:positive .
a:p-denied a dep:Proposition ; dep:subject a:arcadia ; dep:relation dep:supports ; dep:object a:plan ;
  dep:force dep:assertive ; dep:modality dep:actual ; dep:polarity dep:negative .
a:p-same a dep:Proposition ; dep:subject a:union ; dep:relation dep:cooperatesWith ; dep:object a:arcadia ;
  dep:force dep:assertive ; dep:modality dep:actual ; dep:polarity dep:positive .
a:claim dep:states a:p-mirrored .
a:p-mirrored a dep:Proposition ; dep:subject a:arcadia ; dep:relation dep:cooperatesWith ; dep:object a:union ;
  dep:force dep:assertive ; dep:modality dep:intended ; dep:polarity dep:positive .
a:claim-4 a dep:Claim ; dep:reportedIn article:whole ; dep:speaker a:head ; dep:polarity dep:positive ;
  dep:force dep:assertive ; dep:content t:c78-128 ; schema:text "Rien"@fr .
a:claim dep:states a:p-promised .
a:p-promised a dep:Proposition ; dep:subject a:arcadia ; dep:relation dep:supports ; dep:object a:union ;
  dep:force dep:commissive ; dep:modality dep:intended ; dep:polarity dep:positive .
a:claim-3 dep:states a:p-aligned .
a:p-aligned a dep:Proposition ; dep:subject a:plan ; dep:relation dep:alignsWith ; dep:object a:scheme ;
  dep:force dep:assertive ; dep:modality dep:actual ; dep:polarity dep:positive .
a:scheme a dep:Initiative ; rdfs:label "Projet rouge"@fr .`;
