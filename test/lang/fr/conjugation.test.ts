import { describe, expect, test } from 'vitest';
import { verbReadings } from '../../../src/lang/fr/conjugation.ts';

/** Readings as short lines: "déclarer present 3s". */
function read(form: string): string[] {
  return verbReadings(form).map(({ lemma, tense, gender = '', person = '', number = '' }) =>
    `${lemma} ${tense} ${gender}${person}${number}`.trim(),
  );
}

describe('one lemma', () => {
  test.each<[string, string[]]>([
    [
      'déclare',
      ['present 1s', 'present 3s', 'subjunctive 1s', 'subjunctive 3s', 'imperative 2s'].map((s) => `déclarer ${s}`),
    ],
    ['ajoutant', ['ajouter gerund']],
    ['félicitée', ['féliciter participle fs']],
    ['félicitées', ['féliciter participle fp']],
    ['reçus', ['recevoir participle mp', 'recevoir past 1s', 'recevoir past 2s']],
    ['construiront', ['construire future 3p']],
    ['maintiendra', ['maintenir future 3s']],
    ['souhaiterait', ['souhaiter conditional 3s']],
    ['craint', ['craindre present 3s', 'craindre participle ms']],
    ['voit', ['voir present 3s']],
    ['aient', ['avoir subjunctive 3p']],
    ['a', ['avoir present 3s']],
    ['faudra', ['falloir future 3s']],
    ['exhorter', ['exhorter infinitive']],
    ['appellent', ['appeler present 3p', 'appeler subjunctive 3p']],
    ['annonça', ['annoncer past 3s']],
    ['répondirent', ['répondre past 3p']],
    ['convînt', ['convenir imperfectSubjunctive 3s']],
    ['enjoignait', ['enjoindre imperfect 3s']],
    ['convaincu', ['convaincre participle ms']],
    ['interdisez', ['interdire present 2p', 'interdire imperative 2p']],
    ['tiennent', ['tenir present 3p', 'tenir subjunctive 3p']],
    ['sous-entendu', ['sous-entendre participle ms']],
  ])('%s', (form, expected) => {
    expect(read(form)).toEqual(expected);
  });
});

describe('forms of several verbs or tenses keep all their readings', () => {
  test.each<[string, string[]]>([
    ['soutient', ['soutenir present 3s']],
    [
      'marche',
      ['present 1s', 'present 3s', 'subjunctive 1s', 'subjunctive 3s', 'imperative 2s'].map((s) => `marcher ${s}`),
    ],
    ['est', ['être present 3s']],
    ['suis', ['suivre present 1s', 'suivre present 2s', 'suivre imperative 2s', 'être present 1s']],
    ['dit', ['dire present 3s', 'dire participle ms', 'dire past 3s']],
    ['prévoit', ['prévoir present 3s']],
    ['prédit', ['prédire present 3s', 'prédire participle ms', 'prédire past 3s']],
    ['vis', ['vivre present 1s', 'vivre present 2s', 'vivre imperative 2s', 'voir past 1s', 'voir past 2s']],
    ['peux', ['pouvoir present 1s', 'pouvoir present 2s']],
  ])('%s', (form, expected) => {
    expect(read(form)).toEqual(expected);
  });
});

describe('spellings', () => {
  test.each([
    ['œuvrent', 'œuvrer present 3p'],
    ['oeuvrent', 'œuvrer present 3p'],
    ['manœuvrait', 'manœuvrer imperfect 3s'],
    ['coexistent', 'coexister present 3p'],
    ['paie', 'payer present 3s'],
    ['paye', 'payer present 3s'],
    ['paierait', 'payer conditional 3s'],
    ['réitérera', 'réitérer future 3s'],
    ['réitèrera', 'réitérer future 3s'],
    ['reconnaît', 'reconnaître present 3s'],
    ['résolue', 'résoudre participle fs'],
    ['inclus', 'inclure participle ms'],
    ['accrue', 'accroître participle fs'],
    ['reconnait', 'reconnaître present 3s'],
  ])('%s', (form, expected) => {
    expect(read(form)).toContain(expected);
  });
});

describe('verbs that the source lacks', () => {
  test.each([
    ['tweeté', 'tweeter participle ms'],
    ['coconstruisent', 'coconstruire present 3p'],
    ['corédigeait', 'corédiger imperfect 3s'],
    ['prioriser', 'prioriser infinitive'],
  ])('%s', (form, expected) => {
    expect(read(form)).toContain(expected);
  });
});

test.each(['', 'de', 'pékin', 'xyz', 'déclaration', 'Déclare'])('"%s" is no form of a verb', (word) => {
  expect(verbReadings(word)).toEqual([]);
});

test('a second look-up gives the same readings', () => {
  expect(verbReadings('ajoutant')).toEqual(verbReadings('ajoutant'));
});
