import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/doc/article.ts';
import { meet as read, type Told } from '../support/content-readers.ts';
import { FRENCH } from '../support/contents-fr.ts';

const meet = (text: string, told: Told = {}): string[] => read(FRENCH, text, told);

describe('held', () => {
  test.each<[string, string[]]>([
    ["Mme Dahl s'est entretenue lundi à Genève avec M. Otieno.", ['dahl+otieno Genève']],
    ['La rencontre envisagée entre Mme Dahl et M. Otieno est en préparation.', ['dahl+otieno planned']],
    ["À quelques heures de sa rencontre avec M. Otieno, Mme Dahl s'est tue.", ['dahl+otieno']],
    ["Mme Dahl a pu s'entretenir mercredi avec M. Otieno.", ['dahl+otieno']],
    ['Mme Dahl a reçu M. Otieno en présence de M. Aydin.', ['aydin+dahl+otieno']],
    [
      'Mme Dahl a tenu une séance de travail avec M. Otieno, en présence de M. Aydin et de M. Quispe.',
      ['aydin+dahl+otieno+quispe'],
    ],
    ['Mme Dahl a rencontré à Genève M. Otieno.', ['dahl+otieno Genève']],
    ['Mme Dahl a été reçue par M. Quispe.', ['dahl+quispe']],
    ['M. Quispe a reçu mardi la ministre norvégienne.', ['dahl+quispe']],
    ['Les deux ministres se sont rencontrés le 3 mai 2023 à Kisumu.', ['dahl+otieno 2023-05-03 Kisumu']],
    ["Mme Dahl et M. Otieno s'étaient entretenus fin septembre à Genève.", ['dahl+otieno --09 Genève']],
    ['Mme Dahl a eu, ce mercredi, un tête-à-tête avec son homologue kényan, Samuel Otieno.', ['dahl+otieno']],
    ["Après s'être entretenue avec M. Otieno, Mme Dahl a quitté la capitale.", ['dahl+otieno']],
    [
      "Une réunion entre Mme Dahl et M. Quispe devait durer une heure. Lors d'une rencontre entre Mme Dahl et M. Otieno, deux textes ont été signés.",
      ['dahl+otieno'],
    ],
    ['Une rencontre a eu lieu entre Mme Dahl et M. Otieno le 5 mai.', ['dahl+otieno --05-05']],
    ["Le sommet entre la Norvège et le Kenya s'est ouvert lundi à Bergen.", ['kenya+norway Bergen']],
    [
      'La ministre norvégienne a accueilli vendredi à Bergen son homologue kényan, Samuel Otieno.',
      ['dahl+otieno Bergen'],
    ],
    ['Mme Dahl, qui a rencontré M. Otieno dimanche, est rentrée.', ['dahl+otieno']],
    ['Mme Dahl a eu un entretien téléphonique avec M. Otieno, dimanche 14 juillet 2024.', ['dahl+otieno 2024-07-14']],
    ['La Norvège et le Kenya ont entamé des négociations à Genève.', ['kenya+norway Genève']],
    [
      "M. Aydin s'est entretenu avec le président péruvien M. Quispe et la ministre norvégienne Ingrid Dahl.",
      ['aydin+dahl+quispe'],
    ],
    ['Le 1er mars 2022, M. Aydin a dîné avec M. Quispe.', ['aydin+quispe 2022-03-01']],
    [
      'Mme Dahl a participé à une réunion avec ses homologues kényan, Samuel Otieno, et péruvien, M. Quispe.',
      ['dahl+otieno+quispe'],
    ],
    ['M. Aydin a reçu lundi une délégation de bergers conduite par Mme Dahl.', ['aydin+dahl']],
    ["M. Aydin s'est rendu à Bergen, où il s'est entretenu avec Mme Dahl.", ['aydin+dahl Bergen']],
    ['Mme Dahl est à Lima. Elle y a rencontré M. Quispe.', ['dahl+quispe']],
    ['Mme Dahl a reçu à déjeuner, ce mardi 4 mars, M. Otieno.', ['dahl+otieno --03-04']],
    ['Mme Dahl a eu un appel avec M. Otieno.', ['dahl+otieno']],
    ['Au terme de leur entretien, Mme Dahl et M. Otieno ont signé une carte.', ['dahl+otieno']],
    ['Mme Dahl a échangé par téléphone avec M. Otieno.', ['dahl+otieno']],
    ['Mme Dahl a rendu visite à M. Otieno.', ['dahl+otieno']],
    ['Réunis à Bergen, la Norvège, le Kenya et le Chili ont adopté une carte.', ['chile+kenya+norway Bergen']],
    ['Le sommet a réuni mardi à Bergen la Norvège et le Kenya.', ['kenya+norway Bergen']],
    ['Mme Dahl et M. Otieno se sont parlé dimanche.', ['dahl+otieno']],
    ['Mme Dahl et M. Otieno se sont serré la main à Bergen.', ['dahl+otieno Bergen']],
    [
      "M. Aydin a reçu en audience mardi à l'hôtel du lac, Mme Dahl, M. Otieno et M. Quispe.",
      ['aydin+dahl+otieno+quispe'],
    ],
    ['Mme Dahl a rencontré en tête à tête en marge de la foire son homologue kényan, Samuel Otieno.', ['dahl+otieno']],
    ['M. Aydin a accordé une audience à Mme Dahl.', ['aydin+dahl']],
    ["Lors d'une conférence de presse conjointe avec M. Otieno, Mme Dahl a souri.", ['dahl+otieno']],
    ["Lors d'un point de presse conjoint à Bergen avec M. Otieno, Mme Dahl a souri.", ['dahl+otieno Bergen']],
    ['En présence de M. Otieno, Mme Dahl a planté un arbre.', ['dahl+otieno']],
    ['Mme Dahl a planté un arbre en présence de M. Otieno et de M. Quispe.', ['dahl+otieno+quispe']],
    ["Mme Dahl, accompagnée de M. Otieno, s'est entretenue avec M. Quispe.", ['dahl+otieno+quispe']],
    ['Des délégations de la Norvège et du Kenya se sont retrouvées à Bergen.', ['kenya+norway Bergen']],
    ["Dimanche, dirigeants de l'Union européenne et du Kenya se sont réunis.", ['eu+kenya']],
    ['La rencontre entre Mme Dahl et M. Otieno a duré deux heures.', ['dahl+otieno']],
    ["Mme Dahl et M. Otieno ont ri lors d'une rencontre à Bergen.", ['dahl+otieno Bergen']],
    ['Abidjan, le 18 juin – Mme Dahl a rencontré M. Otieno et le président péruvien.', ['dahl+otieno+quispe --06-18']],
  ])('%s', (text, expected) => expect(meet(text)).toEqual(expected));

  test('the speaker of a claim takes part in what frames it', () => {
    const text =
      "La pêche reprendra, a déclaré samedi Mme Dahl, lors d'une rencontre avec son homologue kényan, Samuel Otieno.";
    expect(meet(text, { content: 'La pêche reprendra' })).toEqual(['dahl+otieno']);
  });

  test('whoever speaks before a body meets it', () => {
    const text = "La pêche reprendra, a déclaré samedi Mme Dahl devant l'Union africaine.";
    expect(meet(text, { content: 'La pêche reprendra' })).toEqual(['au+dahl']);
    const press = 'La pêche reprendra, a déclaré samedi Mme Dahl devant la presse norvégienne.';
    expect(meet(press, { content: 'La pêche reprendra' })).toEqual([]);
  });

  test('one meeting told twice counts once, and the second telling completes it', () => {
    expect(
      meet("Mme Dahl a rencontré M. Otieno. Mme Dahl s'est entretenue avec M. Otieno le 4 juin à Bergen."),
    ).toEqual(['dahl+otieno --06-04 Bergen']);
    expect(meet('Mme Dahl a rencontré M. Otieno. Elle était venue seule. Mme Dahl a rencontré M. Quispe.')).toEqual([
      'dahl+otieno',
      'dahl+quispe',
    ]);
  });
});

describe('planned', () => {
  test.each<[string, string[]]>([
    ['Mme Dahl va rencontrer M. Otieno à Bergen le 16 décembre.', ['dahl+otieno --12-16 Bergen planned']],
    ['Une rencontre est prévue jeudi à Bergen entre Mme Dahl et M. Otieno.', ['dahl+otieno Bergen planned']],
    ['Mme Dahl rencontrera M. Otieno jeudi.', ['dahl+otieno planned']],
    ["Mme Dahl doit s'entretenir avec M. Quispe.", ['dahl+quispe planned']],
  ])('%s', (text, expected) => expect(meet(text)).toEqual(expected));
});

describe('none', () => {
  test.each<string>([
    "Mme Dahl n'a pas rencontré M. Otieno.",
    'Mme Dahl a refusé de rencontrer M. Otieno.',
    'Mme Dahl souhaite une rencontre avec M. Otieno.',
    'M. Otieno a reçu le soutien de M. Quispe.',
    'M. Otieno a reçu la visite de touristes.',
    'Si Mme Dahl rencontrait M. Otieno, la presse en parlerait.',
    'Mme Dahl a rencontré des étudiants.',
    "A l'issue de l'entretien, Mme Dahl a quitté Genève.",
    'Mme Dahl pourrait rencontrer M. Otieno.',
    'M. Otieno a reçu mardi au palais un prix que M. Quispe convoitait.',
    'En présence de la Norvège, le Kenya a signé une carte.',
    'Des dirigeants norvégiens se sont réunis à Bergen.',
    "Mme Dahl a ri lors d'une rencontre à Bergen.",
    'La rencontre entre Mme Dahl et M. Otieno pourrait durer deux heures.',
  ])('%s', (text) => expect(meet(text)).toEqual([]));

  test('a contact told only inside a claim', () => {
    expect(
      meet('Mme Dahl a rencontré M. Otieno, a dit un diplomate.', {
        content: 'Mme Dahl a rencontré M. Otieno',
        said: { by: 'quispe' },
      }),
    ).toEqual([]);
  });
});

describe('weekdays are counted from the day of the report', () => {
  const article: Article = { published: { value: '2023-05-10', datatype: 'date' } };
  test.each<[string, string]>([
    ["Mme Dahl s'est entretenue lundi avec M. Otieno.", 'dahl+otieno 2023-05-08'],
    ["Mme Dahl s'est entretenue mercredi avec M. Otieno.", 'dahl+otieno 2023-05-10'],
    ["Mme Dahl s'est entretenue hier avec M. Otieno.", 'dahl+otieno 2023-05-09'],
    ['Mme Dahl rencontrera M. Otieno lundi.', 'dahl+otieno 2023-05-15 planned'],
    ["Mme Dahl s'est entretenue le 20 décembre avec M. Otieno.", 'dahl+otieno 2022-12-20'],
  ])('%s', (text, expected) => expect(meet(text, { article })).toEqual([expected]));
});
