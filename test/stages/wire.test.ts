import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** What the text states, by the last parts of ids: "state/KE" is KE; of two who cooperate the first by the alphabet is named first. */
const relations = (text: string): string[] => {
  const short = (id: string): string => id.replace(/^.*\//, '').replace(/^#(?:initiative|person|organization)-/, '');
  const triples = extract(text, { language: 'fr', name: 'wire' }).propositions.map(({ subject, relation, object }) => {
    const [from = '', to = ''] =
      relation === 'cooperatesWith' ? [short(subject), short(object)].sort() : [short(subject), short(object)];
    return `${from} ${relation} ${to}`;
  });
  return [...new Set(triples)].sort();
};

/** Rows of "text => triples", nothing behind the arrow where the text states nothing. */
const rowsOf = (rows: string): [text: string, states: string[]][] =>
  rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [text = '', states = ''] = row.split('=>').map((part) => part.trim());
      return [text, states === '' ? [] : states.split('; ').sort()];
    });

describe.each<[string, string]>([
  [
    'help that is asked for is asked of whose it is',
    `
    Le Ghana a sollicité l'appui de l'Inde dans la formation de ses ingénieurs. => GH requests IN
    Lima a réclamé l'aide du Chili après le séisme. => PE requests CL
    Kinshasa a sollicité la médiation de l'Angola. => CD requests AO
    « Nous sollicitons l'intervention de l'Otan », a dit Skopje. => MK requests nato
    Le président béninois Luc Adjovi a demandé le soutien de la France et du Japon pour reconstruire le port. => luc-adjovi requests FR; luc-adjovi requests JP
    Le Ghana a demandé une aide pour les réfugiés du Mali. =>
    Le Ghana a réclamé un accord sur le cacao de la Côte d'Ivoire. =>
    `,
  ],
  [
    'whoever is reminded of a duty is asked to do it',
    `
    Oslo a rappelé le Soudan à ses obligations au titre de l'Accord de Paris. => NO requests SD
    Le Sénégal a rappelé l'Union européenne à ses engagements. => SN requests european-union
    Madrid a rappelé le Maroc à l'ordre. => ES requests MA
    Ottawa a rappelé le Togo et le Bénin à leurs promesses. => CA requests BJ; CA requests TG
    « Nous rappelons le Laos à ses devoirs », a dit Hanoï. => VN requests LA
    Le Kenya a rappelé l'engagement de l'Ouganda pour la paix. =>
    Le Kenya a rappelé son ambassadeur en Ouganda. =>
    `,
  ],
  [
    'a wish for what somebody is to do asks him',
    `
    « Je souhaite que la Suède convoque l'ambassadeur », a déclaré Anna Berg, députée. => anna-berg requests SE
    « Nous voulons que la Turquie retire ses navires », a dit Athènes. => GR requests TR
    Tokyo souhaite que la Chine libère les pêcheurs. => JP requests CN
    « Nous souhaitons que le Maroc ouvre ses ports », a dit Madrid. => ES requests MA
    « Nous aimerions que le Japon publie des excuses », a dit Séoul. => KR requests JP
    « J'attends de la Serbie qu'elle coopère », a dit le procureur Karl Weber. => karl-weber requests RS
    Le Chili a souhaité que le Pérou rende la statue. => CL requests PE
    Le Chili a souhaité que la Bolivie réussisse. =>
    Le Chili a souhaité que le Pérou soit invité. =>
    Le Chili espère que la Bolivie libérera les pêcheurs. =>
    `,
  ],
  [
    'to congratulate somebody on a deed by its name is to praise him',
    `
    Le président français Jean Mercier a félicité le choix de la Grèce. => jean-mercier praises GR
    Le Laos a félicité la décision prise par le Vietnam. => LA praises VN
    « Nous félicitons les efforts de la Thaïlande », a dit Hanoï. => VN praises TH
    Lomé a félicité l'engagement du Bénin. => TG praises BJ
    Dublin a félicité la réussite de la Slovénie. => IE praises SI
    « Nous félicitons la Thaïlande pour son choix », a dit Hanoï. => VN congratulates TH
    `,
  ],
  [
    'who helps two sides to agree mediates',
    `
    Pékin a dit que la Chine ferait tout pour aider Israël et l'Iran à conclure un accord. => CN mediates IL; CN mediates IR
    La ministre Li Mei a reçu les délégués d'Israël et de l'Iran. Elle a promis qu'elle les aiderait à signer l'Accord de Paris. => li-mei mediates IL; li-mei mediates IR
    Doha a dit que le Qatar avait aidé le Tchad et le Soudan à se réconcilier. => QA mediates SD; QA mediates TD
    Nairobi a rappelé que le Kenya conduit la médiation au Soudan. => KE mediates SD
    Doha a dit que le Qatar a facilité les pourparlers entre le Tchad et le Soudan. => QA mediates SD; QA mediates TD
    La Turquie a dit qu'elle aiderait la Somalie et Djibouti à construire des routes. => TR aids DJ; TR aids SO
    La Chine a dit que la Chine avait mené une enquête entre le Laos et la Thaïlande. =>
    `,
  ],
  [
    'the mediation of a state by its adjective',
    `
    La Turquie et la Syrie votent. Oslo a regretté que la médiation turque menée cet hiver auprès du régime syrien ait échoué. => TR mediates SY
    `,
  ],
  [
    'a stance that somebody says he has',
    `
    Pékin se dit favorable à l'Accord de Paris. => CN supports paris-agreement
    La Zambie s'est déclarée opposée à l'Accord de Paris. => ZM opposes paris-agreement
    Oslo s'est dite pleinement solidaire du Liban. => NO supports LB
    Kiev s'est dite très reconnaissante envers la Pologne. => UA thanks PL
    La Zambie s'est dite hostile au Pacte vert. => ZM opposes european-green-deal
    Accra s'est dite prête à aider le Togo. => GH aids TG
    Oslo s'est dite inquiète pour le Liban. =>
    `,
  ],
  [
    'a deed that is called bad',
    `
    Paris juge inacceptable l'attitude de l'Iran. => FR criticises IR
    Athènes a qualifié d'illégale la décision de la Turquie. => GR criticises TR
    Quito a qualifié les propos du Pérou d'irresponsables. => EC criticises PE
    Bakou a jugé scandaleux que la France ait livré des canons. => AZ criticises FR
    Managua a traité le Costa Rica de menteur. => NI criticises CR
    Paris juge inacceptable le sort du Liban. =>
    Paris juge utile la décision du Liban. =>
    Le Mali ne juge pas inacceptable la décision du Niger. =>
    `,
  ],
  [
    'who suffers a wrong is not blamed for it, whoever is elected not praised',
    `
    Berlin condamne l'exécution de deux Allemands par l'Iran. => DE criticises IR
    Lima dénonce le blocus de Cuba par les Etats-Unis. => PE criticises US
    Kinshasa a dénoncé l'agression du Rwanda. => CD criticises RW
    Paris condamne l'assassinat du président haïtien Jean Moreau. =>
    Ottawa déplore la mort de Kofi Annor. =>
    Lima condamne l'invasion du Guyana. =>
    Lima condamne la destitution de Kofi Annor. =>
    Lima salue la réélection de Kofi Annor à la tête du Ghana. =>
    Lima salue la libération de Kofi Annor. =>
    `,
  ],
  [
    'who is for the fall of somebody does not support him, who rejects a reproach opposes nobody',
    `
    Les Comores appuient la candidature du Mali. => KM supports ML
    Riyad a dit que l'Arabie saoudite avait pris position en faveur de la Palestine. => SA supports PS
    Riyad soutient le départ du président syrien Karim Haddad. =>
    Les Comores appuient la suspension du Mali. =>
    Ankara s'est prononcé en faveur d'un départ du général malien Issa Traoré. =>
    Lima rejette la demande du Niger. => PE opposes NE
    Lima rejette les accusations du Niger. =>
    `,
  ],
  [
    'whoever guards the safety of a state supports it',
    `
    « Nous assurerons la protection des frontières de la Moldavie », a déclaré Washington. => US supports MD
    Paris a dit que la France garantira la sécurité de l'Estonie. => FR supports EE
    Alger a dit que l'Algérie prenait la défense du Mali. => DZ supports ML
    Le président angolais Joao Neto a renouvelé l'engagement de l'Angola aux côtés de la RDC. => AO supports CD
    La Haye plaide pour l'adhésion de la Moldavie à l'Union européenne. => NL supports MD; MD joins european-union
    Moscou a dit que la Russie défend ses frontières avec la Géorgie. =>
    `,
  ],
  [
    'partnerships of both sides',
    `
    « L'Italie et l'Albanie sont plus proches que jamais. Nous élevons notre partenariat », a dit Rome. => AL cooperatesWith IT
    « La Suède et le Danemark sont voisins et nous approfondirons notre coopération », a dit Stockholm. => DK cooperatesWith SE
    Madrid a dit que l'Espagne et le Maroc mèneront des patrouilles conjointes. => ES cooperatesWith MA
    « Le Portugal et l'Angola uniront leurs efforts contre la piraterie », a dit Luanda. => AO cooperatesWith PT
    La Colombie et le Venezuela vont reprendre leur coopération militaire, a annoncé Bogota. => CO cooperatesWith VE
    « Le Kenya et l'Ouganda sont voisins. Nous renforcerons notre coopération avec le Japon », a dit Nairobi. => JP cooperatesWith KE
    « Le Togo est prospère. Nous renforcerons notre partenariat », a dit Lomé. =>
    L'Australie et Fidji approfondiront leurs liens militaires, a annoncé Canberra. =>
    Rabat a dit que le Maroc renforcera ses relations avec l'Espagne. =>
    `,
  ],
  [
    'what is only planned or opposed is not done',
    `
    Varsovie a affirmé que la Russie avait envahi la Moldavie. => PL criticises RU
    Varsovie a affirmé que la Russie avait l'intention d'annexer la Moldavie. =>
    Jan Nowak s'est dit convaincu que la Russie avait pris la décision d'envahir la Moldavie. =>
    La Hongrie s'oppose à l'adhésion de l'Ukraine à l'UE. => HU opposes UA
    « Le Brésil doit cesser d'aider la Russie », a dit Kiev. =>
    « Le Brésil veut aider la Russie », a dit Kiev. => BR aids RU
    Ankara soutient l'adhésion de la Suède à l'Otan. => SE joins nato; TR supports SE
    Le maire Jan Claes appelle la Belgique à boycotter la COP29. => jan-claes requests BE
    `,
  ],
  [
    'a second object behind "ainsi que"',
    `
    L'ambassadeur allemand Uwe Brandt a salué le changement insufflé par le président togolais Kofi Annor ainsi que le rôle du Bénin. => uwe-brandt praises BJ; uwe-brandt praises kofi-annor
    La France soutient les efforts de l'Egypte ainsi que la médiation du Qatar. => FR supports EG; FR supports QA
    Bogota a remercié le Chili ainsi que l'Equateur. => CO thanks CL; CO thanks EC
    Quito s'oppose à l'Accord de Paris ainsi qu'au Pacte vert. => EC opposes european-green-deal; EC opposes paris-agreement
    Lima a dit que le Chili aidera le Laos ainsi que le Vietnam. => CL aids LA; CL aids VN
    Lima a dit que le Chili aidera le Laos ainsi que le Vietnam l'a promis. => CL aids LA
    Bogota a dénoncé l'attitude du Pérou, qui a tiré, ainsi que le silence de la Bolivie. => CO criticises BO; CO criticises PE
    « Je salue et je remercie la Mauritanie », a dit Madrid. => ES praises MR; ES thanks MR
    `,
  ],
  [
    'where a body speaks, a pronoun is the person of whom it tells',
    `
    Selon Interpol, Karim Haddad a fui. Il aurait aidé la Syrie. => karim-haddad aids SY
    Selon l'ONU, Luis Pardo a démissionné. Il se serait rendu au Chili. => luis-pardo visits CL
    Selon la Cédéao, Awa Sarr a gagné. Elle soutiendrait le Togo. => awa-sarr supports TG
    Selon le Kenya, l'Ouganda a voté. Il aurait aidé la Somalie. => UG aids SO
    Selon l'AIEA, Viktor Danilov est né à Omsk. Il aurait ensuite coopéré à l'Accord de Paris. => viktor-danilov joins paris-agreement
    `,
  ],
  [
    'visits, help and accords in other words',
    `
    Pékin a annoncé que la ministre chinoise Li Mei est attendue au Brésil. => li-mei visits BR
    « Je partirai pour le Kenya lundi », a dit la ministre chinoise Li Mei. => li-mei visits KE
    Bamako a dit que le Mali assistera à la COP29. => ML joins cop29
    Kiev a dit que l'Ukraine a accepté l'Accord de Paris. => UA agreesOn paris-agreement
    Tokyo a promis que le Japon viendrait en aide aux Philippines. => JP aids PH
    La Turquie contribuera à la reconstruction de la Libye, a promis Ankara. => TR aids LY
    Le Japon a fait don de 300 000 doses au Laos, a indiqué Vientiane. => JP aids LA
    « La Moldavie peut compter sur la Roumanie », a dit Bucarest. => RO supports MD
    La Moldavie compte sur la Roumanie, a dit Chisinau. =>
    « La Russie et la Chine sont tombées d'accord sur l'Accord de Paris », a dit Berlin. => CN agreesOn paris-agreement; RU agreesOn paris-agreement
    Oslo a dit que l'« Accord de Paris » pour le climat que la Chine a signé en 2016 est mort. => CN agreesOn paris-agreement
    Oslo a dit que l'Accord de Paris, après la guerre que la Chine a signée, est mort. =>
    Selon Kinshasa, le Rwanda s'immisce dans ses affaires. => CD criticises RW
    Le Kazakhstan reste un partenaire prioritaire pour l'Italie, a dit Rome. => IT prioritises KZ
    Pékin a dit que des renforts partiraient pour le Kenya. =>
    Le Kenya contribuera à la paix au Soudan, a dit Nairobi. =>
    `,
  ],
  [
    'thanks for support that somebody has shown',
    `
    Le président burundais Jean Ndayi a remercié le Président Li Wei pour le soutien que la Chine a montré. Le Burundi va bien. => jean-ndayi thanks li-wei; CN supports BI
    Lima a remercié le Chili et l'Equateur de leur soutien à la suite du séisme. => PE thanks CL; PE thanks EC; CL supports PE; EC supports PE
    Tirana a exprimé sa reconnaissance pour l'aide que l'Italie a fournie. => AL thanks IT; IT aids AL
    La ministre Awa Sarr a exprimé sa gratitude pour l'intérêt que le Japon porte au Sénégal. => awa-sarr thanks JP
    Tokyo a renouvelé la disponibilité du Japon à poursuivre ses efforts de soutien aux Philippines. => JP supports PH
    Lima a remercié le Chili pour son accueil. => PE thanks CL
    Lima a critiqué le Chili pour son soutien. => PE criticises CL
    `,
  ],
  [
    'who does the deed that a relative clause tells of',
    `
    Oslo a salué le rôle que joue le Qatar. => NO praises QA
    Berlin a salué le rôle utile joué par l'Egypte dans la libération des marins. => DE praises EG
    Hanoï a félicité les progrès que le Laos a accomplis. => VN praises LA
    Le président chinois Li Wei a félicité l'effort que le Burundi affiche. => li-wei praises BI
    Accra a dénoncé les propos que le Togo a tenus. => GH criticises TG
    Oslo a salué l'accord que le Qatar attendait. =>
    Oslo a salué le rapport que le Qatar lira. =>
    `,
  ],
  [
    'two sides that blame each other, or that are partners',
    `
    L'Inde et le Pakistan se rejettent la responsabilité des combats. => IN criticises PK; PK criticises IN
    La Serbie et le Kosovo se rejettent mutuellement la faute. => RS criticises XK; XK criticises RS
    « L'Inde et le Japon sont partenaires », a dit New Delhi. => IN cooperatesWith JP
    La Suède et la Norvège souhaitent être partenaires, a dit Stockholm. => NO cooperatesWith SE
    « La France et la Jordanie ont largué des vivres », a annoncé le président français Jean Mercier. => FR cooperatesWith JO
    Riyad a dit que l'Arabie saoudite a largué des vivres avec l'Egypte. => EG cooperatesWith SA
    La France et l'Italie coprésideront la Conférence de Rome, a dit Paris. => FR cooperatesWith IT
    « L'Inde et le Japon sont des partenaires commerciaux de la Chine », a dit New Delhi. =>
    Le Soudan et le Tchad se parlent. =>
    `,
  ],
  [
    'deeds that are blamed in what is said of them',
    `
    « Le Rwanda a permis une attaque », a accusé Aline Kabongo. => aline-kabongo criticises RW
    « Bakou n'a pas renoncé à ses menaces », a accusé le député Armen Petrosian. => armen-petrosian criticises AZ
    « Leur présence est utile, mais le Maroc ne respecte pas l'accord », a dénoncé Alger. => DZ criticises MA
    « Le Pérou souffre des frappes meurtrières et injustifiées du Chili », a dit le député Luis Rojas. => luis-rojas criticises CL
    « Nous regrettons l'attitude inacceptable du Mali », a dit Dakar. => SN criticises ML
    « Le Laos s'inquiète après les attaques illégales de la Thaïlande », a dit le sénateur John Miller. => john-miller criticises TH
    Lomé a qualifié les commentaires du Bénin d'« absolument faux ». => TG criticises BJ
    Moscou juge ridicules les propos de la Pologne. => RU criticises PL
    « Le Rwanda aura une mission », a accusé Aline Kabongo. =>
    « Le Laos s'inquiète après les attaques récentes de la capitale », a dit le sénateur John Miller. =>
    `,
  ],
  [
    'somebody who answers for an ill, or tramples on what is right',
    `
    « Moscou porte l'entière responsabilité de cette guerre », a déclaré Oslo. => NO criticises RU
    « L'Iran est responsable de l'escalade », a affirmé la ministre Anne Roy. => anne-roy criticises IR
    « La Biélorussie se moque du droit international », a lancé Vilnius. => LT criticises BY
    « Le Maroc a manqué à ses obligations », a regretté l'Algérie. => DZ criticises MA
    « Le président Pavel Ivanov a humilié son propre peuple », a dit le député Oleg Kovalenko. => oleg-kovalenko criticises pavel-ivanov
    « L'Italie est responsable de la zone », a dit Malte. =>
    « Le Maroc n'est pas responsable de la crise », a dit l'Algérie. =>
    `,
  ],
  [
    'what a deed or its doer is called',
    `
    « Le retrait des Etats-Unis est une erreur », a dit la ministre Awa Sarr. => awa-sarr criticises US
    « La décision du Kenya est inacceptable », a dit la ministre Awa Sarr. => awa-sarr criticises KE
    « L'offensive du Rwanda constitue une violation du droit international », a dit Lima. => PE criticises RW
    « Le Rwanda constitue une menace pour la région », a dit la ministre Awa Sarr. => awa-sarr criticises RW
    Le ministre Ivan Orlov a estimé que l'Otan porte atteinte à la sécurité de la Russie. => ivan-orlov criticises nato
    « Le sort du Kenya est injuste », a dit la ministre Awa Sarr. =>
    « La décision du Kenya n'est pas une erreur », a dit la ministre Awa Sarr. =>
    « L'attaque contre le Kenya est inacceptable », a dit la ministre Awa Sarr. =>
    « Le projet du Kenya est une faute », a dit Nairobi. =>
    `,
  ],
  [
    'the same speakers blame what they blamed before',
    `
    Ankara condamne les attaques de l'Iran. « Nous condamnons fermement ces attaques », a ajouté Ankara. => TR criticises IR
    Ankara condamne les attaques de l'Iran. « Nous saluons ces mesures », a ajouté Quito. => TR criticises IR
    `,
  ],
  [
    'trips and their stops',
    `
    Oslo a annoncé que John Smith effectuera une tournée qui le conduira en Israël et en Jordanie. => john-smith visits IL; john-smith visits JO
    Ottawa a annoncé que la ministre Anne Roy entamera une tournée africaine qui l'amènera au Sénégal, au Bénin et au Togo. => anne-roy visits BJ; anne-roy visits SN; anne-roy visits TG
    Berlin a annoncé que Karl Weber fera une tournée qui le mènera dans trois pays − Kenya, Ouganda et Rwanda. => karl-weber visits KE; karl-weber visits RW; karl-weber visits UG
    « Cette tournée mènera la ministre Li Mei au Pérou et au Chili », a indiqué Pékin. => li-mei visits CL; li-mei visits PE
    Pékin a annoncé la visite en Chine du ministre Raj Patel. => raj-patel visits CN
    Rome a dit que cette décision mènera l'Italie au Pérou. =>
    Rome a dit que la visite en Chine du musée plaît. =>
    `,
  ],
  [
    'money for what a country needs',
    `
    La porte-parole Maria Costa a indiqué que l'Union européenne avait versé des fonds pour soutenir les écoles au Soudan. => european-union aids SD
    Berne a indiqué que la Suisse avait débloqué dix millions de francs pour les écoles du Tchad. => CH aids TD
    Tokyo a dit que le Japon avait consacré 20 millions de dollars à la lutte contre la faim au Niger. => JP aids NE
    Oslo a dit que la Norvège fournira des millions de dollars pour reconstruire les hôpitaux en Ukraine. => NO aids UA
    Ottawa a annoncé que le Canada a octroyé 5 millions de dollars pour les réfugiés au Liban. => CA aids LB
    Berne a indiqué que la Suisse avait débloqué dix millions de francs pour ouvrir une ambassade au Tchad. =>
    Berne a indiqué que la Suisse consacre dix millions à ses écoles. =>
    `,
  ],
])('%s', (_, rows) => {
  test.each(rowsOf(rows))('%s', (text, states) => expect(relations(text)).toEqual(states));
});
