import type { Gender } from '../entityWords.ts';

const gendered = (gender: Gender, names: string): [string, Gender][] =>
  names.split(/\s+/).map((name) => [name, gender]);

/** First names that tell a gender wherever they are borne, in folded spelling. Names of both genders are left out. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...gendered(
    'm',
    `abdel abdul abdullah abdoulaye adam adrian ahmad ahmed alain albert alejandro alexander alfonso alfred ali alioune
    amadou amir anatoly anders andrei andrew andrzej anthony antonio antony anwar arkady arnold arthur asif aziz benjamin
    bernard bill boris brian bruno carl carlos charles christian christoph christopher claude daniel david denis diego
    dimitri dmitri dmitry donald eduardo edward elon emmanuel emmerson enrique eric ernesto fernando felipe felix francisco
    franz frank fredrik friedrich fyodor gabor geir georg george gerard gerhard giorgio giovanni giuseppe gordon gustavo
    hakan hamid harold hassan heinrich helmut henri henry herbert hugo hussein ian ibrahim idriss igor ismail ivan jack
    jacob jacques jaime jakob james jan janos javier jens jerome jim joao joe joel john jonathan jorge jose josef joseph
    juan julius karim karl kenneth kevin khalid khalil klaus konstantin lars lech leonid louis lucas luigi luis lukasz
    macky mahmoud mamadou manuel marc marco marcos marcus mario mark martin mateusz matthew maxim mehmet michael michel
    miguel mikhail mohamed mohammad mohammed mohamad moussa muhammad mukhtar mustafa narendra nicolas nikolai nikol olaf
    oleg oliver omar oscar ousmane pablo patrick paul pavel pedro peter petr philip philippe pierre piotr radoslaw rafael
    rashid raul ricardo richard robert roberto roger roland roman ronald rui salman salim samuel santiago sebastian
    sergei sergey sergio simon stefan stephen steven taras terry thomas tobias tom tony umar vadim vasily victor viktor
    vincent vitaly vladimir volodymyr walter werner wilhelm william wilson wolfgang yasser youssef yuri yusuf zoltan`,
  ),
  ...gendered(
    'f',
    `adela agnes aicha aisha alice alicia alina amina aminata ana angela angelica anita anna anne annelies annalena annika
    antonia anya astrid barbara beatrice beatriz bintou brigitte camila carla carmen carolina caroline catherine cecilia
    charlotte chiara christina christine clara claudia cristina daniela denise diana dilma dina dorothy elena elisabeth
    elise elizabeth ellen elsa emily emma erika esther eva fatima fatou fatoumata federica fiona florence francesca
    gabriela giorgia gloria grace hanna hannah harriet heather hedda helen helena helga ines inga ingrid irina isabel
    isabella iveta ivana jacinda jane janet jennifer jessica joanna johanna josephine julia juliana julie kaja karen karin
    karla katarina kate katherine kathleen katja kristalina kristina laura leila lena leyla lidia linda lisa louise lucia
    lucy ludmila magdalena maia mariam mariana marie marija marina marta martha mary maria mathilde melanie mette michelle
    milena mina miriam monica monika nadia nadine nancy natalia natasha ngozi nicola nina nora olga patricia paula
    penelope petra rachel rania rebecca renata roberta rosa rosemary ruth sabine samantha sandra sanna sara sarah selin
    sheikha shirin silvia simone sofia sonia sophia sophie stella stephanie susan susana svetlana sylvia tamara tatiana
    teresa theresa ulrike ursula valentina valerie vera veronica victoria viktoria violeta wanjiku xiomara yelena yulia
    yvonne zeinab zuzana`,
  ),
]);
