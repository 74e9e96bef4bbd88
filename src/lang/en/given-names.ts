import type { Gender } from '../entityWords.ts';

const gendered = (gender: Gender, names: string): [string, Gender][] =>
  names.split(/\s+/).map((name) => [name, gender]);

/** First names that tell a gender wherever they are borne, in folded spelling. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...gendered(
    'm',
    `aaron abdel abdoulaye abdul abdullah abel abraham adam adel adrian ahmad ahmed aidan akira alain alan albert alec
    alejandro alessandro alexander alfonso alfred ali alioune allan allen alvaro alvin amadou amir amos anatoly
    anders andre andreas andrei andrew andrzej andy angelo angus anselm anthony antoine anton antonio antony anwar
    archie arkady armando arne arno arnold arthur arturo asher asif augustin augustine axel ayman aziz baptiste
    barack barnaby barney barry bart bashar bassam ben benedict benito benjamin benoit bernard bernardo bernd bernie
    bert bilal bill bjorn blaise bob bobby boniface boris boubacar brad bradley brendan brent brett brian bruce bruno
    bryan burak byron caleb calvin camilo carl carlos carsten cedric cesar charles chester chidi christian christoph
    christopher chuck clarence clark claude claudio clement clifford clive clyde colin connor conrad corey craig
    curtis cyril cyrus damien dan daniel danny dario darius darrell darren dave david davide dean denis dennis derek
    desmond detlef didier diego dieter dimitri dirk dmitri dmitry dominic don donald doug douglas drew duncan dustin
    dwight dylan eddie edgar edmund eduard eduardo edward edwin egon eli elias elijah elliot elliott elmer elon emil
    emile emilio emmanuel emmerson enrique enzo erhan eric ernest ernesto ernst ervin erwin esteban ethan eugene
    eugenio evan evgeny ezekiel fabian fabio fabrice faisal farid farouk federico felipe felix ferdinand fernand
    fernando fidel filip florian floyd francisco franck francois frank frankie franklin franz fred freddie frederick
    frederik fredrik friedrich fritz fyodor gabor gabriel gareth garry gary gaston gavin geir gene geoff geoffrey
    georg george gerald gerard gerardo gerd gerhard gerry gianni gilbert gilles giorgio giovanni giulio giuseppe glen
    glenn goran gordon graeme graham greg gregor gregorio gregory grigory guido guillaume guillermo gunnar gunther
    gus gustavo guy hakan hamid hamza hank hannes hans harold harry haruto harvey hassan hector heinrich heinz helmut
    hendrik henri henrik henry herbert herman hermann hicham hiroshi horacio horst howard hubert hugh hugo humphrey
    hussain hussein ian ibrahim ibrahima idriss ignacio igor iker ilham ilias ilya imran ingo ira irving isaac isaiah
    ismail ivan ivo iyad jack jacob jacques jaime jake jakob jamal james jan janos janusz jared jarek jason jasper
    javed javier jay jean jean-claude jean-marc jean-paul jean-pierre jeff jeffrey jens jeremiah jeremy jerome jerry
    jesper jesse jesus jim jimmy joachim joao jochen joe joel joey johan johann johannes john johnny jon jonas
    jonathan jorg jorge jose josef joseph josh joshua josiah juan julius jurgen juri justin kader kamal kareem karim
    karl kaspar keith kemal ken kenji kenneth kevin khalid khalil kirk klaus kofi konstantin krzysztof kurt kwame
    kyle lamine lance larry lars lasse laurence laurent lauri lawrence lazar lech leif leo leon leonard leonardo
    leonid leopold leroy liam lionel lloyd lorenzo lothar lou louis luc luca lucas luciano ludwig luigi luis lukas
    lukasz luke luther lyle maarten macky magnus mahmoud malcolm malik mamadou manfred manuel marc marcel marcelo
    marcin marco marcos marcus marek mariano mario marius mark martin marty marvin massimo mateusz mathias mathieu
    matt matteo matthew matthias maurice mauricio mauro max maxim maximilian mehdi mehmet melvin michael michel mick
    miguel mike mikhail miles milos milton mitch mitchell mohamad mohamed mohammad mohammed mohsen moises monty mort
    morten moses moussa muhammad mukhtar murray mustafa nabil naftali narendra nasser nate nathan nathaniel ned neil
    nelson nestor niall nicholas nick nicolas niels niklas nikol nikolai nils noah noel norbert norman nuno olaf oleg
    oliver olivier oliviero omar orhan orson osama oscar oskar osman otto ousmane owen pablo pascal patricio patrick
    paul pavel pedro percy perry pete peter petr petros petter phil philip philipp philippe pierce pierre piotr
    placido quentin quincy radoslaw rafael ralf ralph ramon randall randy raphael rashid rasmus raul ray raymond reed
    reginald reinhard rene reuben rex rhys riad ric ricardo rich richard rick ricky robbie robert roberto roderick
    rodney rodolfo rodrigo roger roland rolf romain roman ron ronald ronnie rory ross roy ruben rudolf rudy rui
    rupert russ russell ryan salim salman sami sampson samuel santiago saul sayed scott sean sebastian sebastien
    serge sergei sergey sergi sergio seth shane shaun shawn sid sidney silvio simon solomon soren stan stanislav
    stanley stefan stefano stephan stephane stephen steve steven stewart stuart sven syed taras tariq ted terence
    terje terrence theodore thierry thilo thomas thor thorsten tim timo timothy tito tobias tobin toby todd tom tomas
    tomasz tommy tony torsten travis trevor tristan troy tyler udo ulf ulrich umar uriel usman uwe vaclav vadim
    valentin valery vasily vern vernon victor viktor vince vincent vinod vitaly vito vlad vladimir vladislav vojtech
    volodymyr wade wael wallace walter waqar warren wayne wendell werner wes wesley wilhelm willem william willie
    willy wilson winston wolfgang woody wyatt xavier xi yahya yann yannick yasser yaw youssef yuri yusuf yves zachary
    zack zbigniew zoltan zoran zubair`,
  ),
  ...gendered(
    'f',
    `abigail ada adela adele adriana agnes aicha aida aisha aisling aissatou aleksandra alessandra alexandra alice
    alicia alina alison allison alma amal amalia amanda amelia amelie amina aminata amy ana anastasia angela angelica
    angie anika anita anja anke ann anna annabel annalena anne anne-marie annelies annette annie annika antoinette
    antonia anya arlene asma astrid asya audrey ayesha ayse barbara beatrice beatriz becky belen bernadette bertha
    beth bethany betsy betty beverly bianca bintou birgit blanca bonnie brenda bridget brigitte britta camila candice
    cara carla carly carmel carmen carol carole carolina caroline carolyn carrie cassandra catalina cate catherine
    cathy cecilia celeste celia celine chantal charlene charlotte cheryl chiara chloe christa christelle christiane
    christina christine christy cindy claire clara clare clarissa claudia claudine colette colleen connie consuelo
    corinne cornelia courtney cristina cynthia dagmar daisy daniela daniella danielle daria darlene dawn deanna
    debbie deborah debra deirdre delia delphine denise diana diane dilma dina dolores dominika donna dora doreen
    doris dorothea dorothy edith edna eileen elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth
    elke ella ellen ellie eloise elsa elsie elvira emilia emilie emily emma emmanuelle erica erika erin ernestine
    estelle esther ethel eugenia eunice eva evelyn evgenia farah fatema fatima fatma fatou fatoumata fay federica
    felicia felicity fernanda fiona fiorella fleur flora florence florencia frances francesca franziska freda frieda
    gabriela gail gayle genevieve georgina geraldine germaine gertrude gillian gina ginny giorgia giulia gladys
    glenda gloria grace greta gretchen guadalupe gudrun gwen gwendolyn hadiza hala halima hana hanna hannah harriet
    hatice hazel heather hedda heidi heike helen helena helga henrietta hilary hilda hillary holly huda ida ilona
    ilse iman imelda ines inga inge ingeborg ingrid irene irina iris irma isabel isabella isabelle ivana iveta ivy
    jacinda jackie jacqueline jana jane janet janice janine jasmine jeanette jeanne jeannie jen jenna jennifer jenny
    jessica jill jillian jo joan joann joanna joanne jocelyn jodie johanna josefina josephine josie joyce juana
    juanita judith judy julia juliana julianna julie juliet juliette justine kaja kara karen karin karina karla
    karolina katarina kate katharina katharine katherina katherine kathleen kathrin kathryn kathy katie katja katrin
    katrina katy kay kayla keiko kelsey kerstin khadija kirsten kirsty klara kristalina kristen kristin kristina
    kristine krystyna lana lara larissa latifa latoya laura lauren leah leanne leila lena leona leonie leonor leticia
    leyla lidia lillian lily lina linda lisa lisbeth liz liza lizzie loretta lori lorraine louise lourdes lucia
    luciana lucie lucille lucy ludmila ludmilla luisa lupita lydia lynda lynn lynne mabel maddie madeleine madeline
    mae magali magda magdalena maggie mahnaz maia maite malala malia mandy manuela marcela marcia margaret margarida
    margarita margherita margot marguerite maria mariam marian mariana marianna marianne maribel marie marija marilyn
    marina marion marisa marjorie marlene marta martha martina mary maryam mathilde matilda maud maura maureen mavis
    maxine megan meghan melania melanie melinda melissa meredith meryl mette mia michaela michelle mila mildred
    milena millicent milly mina mindy mireille miriam mitzi moira molly mona monica monika muriel myra myriam myrna
    nadia nadine nafisa naima nancy naomi natalia natalie natasha nathalie nawal nell nellie ngozi nicola nicole
    nikki nina noor nora noreen norma nour odette odile oksana olena olga olivia oona ophelia orla paloma pam pamela
    paola pascale patricia patsy patti patty paula pauline peggy penelope penny perla petra phoebe phyllis pippa
    polly priscilla priya rachael rachel ramona rania raquel rebecca reem regina renata renee rhonda rita roberta
    robyn rocio romina rosa rosalie rosalind rosalyn rosario rose roseanne roseline rosemary rosie roxana roxanne
    ruth sabina sabine sabrina sadie safia sally salma samantha samira sandra sanna saoirse sara sarah saskia
    scarlett selena selin selma serena sharon sheikha sheila shelley sherry sheryl shirin shirley sian sibylle sigrid
    silke silvia simona simone sinead siobhan sofia solange soledad solveig sonia sonja sophia sophie soraya stacey
    stacy steffi stella stephanie sue sunita susan susana susanna susanne suzanne suzy svetlana sybil sylvia sylvie
    tabitha tamar tamara tamika tammy tania tanja tanya tara tatiana tatjana teresa tess tessa thandiwe thelma
    theresa therese tiffany tilda tina toni tonya traci trish trisha trudy ulrike uma ursula valentina valeria
    valerie vanessa vera verena verity veronica veronika veronique vicki vicky victoire victoria viktoria viola
    violeta vivian viviane vivien wanda wanjiku wendy wilhelmina wilma winifred winnie xiomara yasmin yasmine yelena
    yoko yolanda yuko yulia yvonne zahra zainab zara zeinab zoe zoya zuzana`,
  ),
]);

/** First names of both genders. */
export const GIVEN_NAMES_OF_BOTH: ReadonlySet<string> = new Set(
  `alex alexis andrea anh ariel ashley aubrey bailey beverley billie blake cameron carey carson casey charlie chris
  dakota dana darcy dee devon dominique emery francis harley hayden jamie jayden jin jody jude jules kai kasey kelly
  kendall kerry kim laurie lee leigh lesley leslie lindsay lindsey linh logan mackenzie mel michele mickey minh
  morgan nicky parker pat peyton quinn rae reese riley robin rowan sam sandy sasha shannon shay syd taylor terry
  tracey tracy val wynne`.split(/\s+/),
);
