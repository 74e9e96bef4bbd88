import type { Gender } from '../entityWords.ts';

const gendered = (gender: Gender, names: string): [string, Gender][] =>
  names.split(/\s+/).map((name) => [name, gender]);

/** First names that tell a gender wherever they are borne, in folded spelling. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...gendered(
    'm',
    `aaron abdel abdoulaye abdul abdullah abebe abel abiodun abraham achmad adam adama adebayo adel adewale adrian
    agus ahmad ahmed aidan ajay akhmed akira akmal alain alan albert alec alejandro alejo aleksandar aleksander
    alessandro alexander alexei alfonso alfred ali alimamy alioune aliyu allan allen alvaro alvin amadou amadu amir
    amit amos amr anand anatoly anders andre andreas andrei andrew andrzej andy angelo angus anil anselm anselmo
    anssi anthony antoine anton antonio antony anwar apisai aram archie arjun arkady armando armen arne arno arnold
    arslan artem arthur arturo aseri asher ashok asif aslan atiku augustin augustine axel ayman ayodele azamat aziz
    babacar bakhtiyar balram bankole baptiste barack barnaby barney barry bart bashar bassam baurzhan bayram bekzod
    ben benedict benito benjamin benoit berdibek bernard bernardo bernd bernie bert bharat bheki bhupendra bilal
    bilawal bill bjorn blaise bob bobby bogdan boniface boris boubacar brad bradley brahim brendan brent brett brian
    bruce bruno bryan budi burak byron caleb calvin camilo carl carlos carsten cedric cesar chaim charles chester
    chidi chinedu christian christoph christopher chuck chukwuma clarence clark claude claudio clement clifford
    clive clyde colin connor conrad corey craig curtis cyprian cyril cyrus damien dan daniel daniyar danny dario
    darius darrell darren daulet dave david davide davit dean deepak demba denis dennis derek desmond detlef
    dhananjay didier diego dieter dimitri dinesh diosdado dirk djibril dmitri dmitry dmytro dominic don donald
    dong-hyun doug douglas drew duncan dustin dwight dylan eddie edgar edmund eduard eduardo edward edwin egon
    elhadi eli elias elijah elliot elliott elmer elon emeka emil emile emilio emmanuel emmerson emomali enrique enzo
    erhan eric erlan ernest ernesto ernst ervin erwin esko esteban ethan eugene eugenio evan evgeny eyal ezekiel
    fabian fabio fabrice fadel faisal farhad farid farouk farrukh federico felipe felix ferdinand fernand fernando
    fidel filip filipe florian floyd francisco franck francois frank frankie franklin franz fred freddie frederick
    frederik fredrik friedrich fritz fulgence fyodor gabor gabriel ganesh gareth garry gary gaston gaurav gavin geir
    gene geoff geoffrey georg george gerald gerard gerardo gerd gerhard gerry gervais ghassan gianni gilbert gilles
    giorgi giorgio giovanni girma giulio giuseppe glen glenn gocha gopal goran gordon graeme graham greg gregor
    gregorio gregory grigory guido guillaume guillermo gunnar gunther gus gustavo guy hailemariam haitham hakan
    halvard hamad hamadou hamid hamza hank hannes hans haris harold harry haruna haruto harvey hassan hector
    heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hesham hicham hifikepunye hiren hiroshi
    hisham horacio horst howard hubert hugh hugo humphrey hussain hussein ian ibraheem ibrahim ibrahima idris idriss
    ignacio igor ikenna iker ilham ilias ilir ilya imran ingo ira irakli irving isaac isaiah isaias ismail issoufou
    ivan ivo iyad jack jacob jacques jagdish jaime jakaya jake jakob jakub jalal jamal james jan janos janusz jared
    jarek jason jasper javad javed javier jay jean jean-claude jean-marc jean-paul jean-pierre jeff jeffrey jens
    jeremiah jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao jochen joe joel joey johan johann
    johannes john johnny joko jon jonas jonathan jorg jorge jorma jose josef joseph josh joshua josiah josphat juan
    julius jurgen juri justin jyrki kader kamal kamau kamran kareem karim karl kaspar kassym-jomart kazuo keith
    kemal ken kenan kenji kenneth kevin khaled khalid khalil khurshid kipchoge kirk kishore klaus kofi konstantin
    krishna krzysztof kuanysh kurt kwabena kwame kwasi kyle lakshman lamine lance larry lars lasse laszlo laurence
    laurent lauri lawrence lazar lech leif leo leon leonard leonardo leonid leopold leroy levan liam lionel lloyd
    lorenzo lothar lou louis luc luca lucas luciano ludwig luigi luis lukas lukasz luke luther lwazi lyle maarten
    macky magnus mahamadou mahamat mahesh mahinda mahmoud malcolm malik mamadou mamuka manasseh mandla manfred manoj
    manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark martin marty marvin masoud
    massimo mateusz mathias mathieu matt matteo matthew matthias mattias maurice mauricio mauro max maxim maximilian
    mehdi mehmet melvin michael michel mick miguel mihai mike mikhail mikheil miles milos milton miroslav mirza
    mitch mitchell moez mohamad mohamed mohammad mohammed mohan mohsen moises monty mort morten moses moussa
    muhammad mukesh mukhtar murray mustafa mustapha mwangi nabil naftali narendra naresh nasser nate nathan
    nathaniel nawaz ned neil nelson nestor niall nicholas nick nicolas niels niklas nikol nikola nikolai nils nimal
    noah noel norbert norman nuno nurlan obiang okechukwu olaf olav oleg oleksandr oliver olivier oliviero olusegun
    olzhas omar orhan orson osama oscar oskar osman otieno otto oumar oumarou ousmane owen oystein pablo pacifique
    pascal patricio patrick paul pavel pedro pekka percy perry pete peter petr petros petter phil philip philipp
    philippe pierce pierre piotr placido prabowo pradeep prakash pranab quentin quincy radoslaw rafael rahul rajesh
    rajiv rakesh ralf ralph ramesh ramon randall randy ranil raphael rashid rasmus raul ravi ray raymond reed
    reginald reinhard rene reuben rex reza rhys riad ric ricardo rich richard rick ricky rizwan robbie robert
    roberto roderick rodney rodolfo rodrigo roger rohan roland rolf romain roman ron ronald ronnie rory ross roy
    ruben rudolf rudy rui rupert ruslan russ russell rustam ryan sadyr saleh salim salman sami samir sampson samuel
    sanjay sanjeev santiago saul sayed scott sean sebastian sebastien serge sergei sergey sergi sergio serhii seth
    seydou shahbaz shane shaun shavkat shawn shigeru shinji shinzo siaka siaosi sid sidney silvio simon sione sipho
    slawomir solomon soren souleymane stan stanislav stanley stefan stefano stephan stephane stephen steve steven
    stewart stuart subhash sunil suresh sven sverre syed tadesse taras tarek tariq taro ted temur terence terje
    terrence tevita thabo themba theodore thierry thilo thomas thor thorsten tidjane tim timo timothy timur tito
    tobias tobin toby todd tom tomas tomasz tommy tony toomas torbjorn torsten travis trevor tristan troy trygve
    tsegaye tyler udo uhuru ulf ulrich umar uriel usman uwe vaclav vadim vadym valentin valery vasco vasily vasyl
    venkat vern vernon victor vijay viktor villy vince vincent vinod vitaly vito vivek vlad vladimir vladislav
    vlatko vojtech volodymyr vusi wade wael waleed wallace walter waqar warren wayne wekesa wendell werner wes
    wesley wilhelm willem william willie willy wilson winston wojciech wolfgang woody wyatt xavier xi yahya yakubu
    yann yannick yao yasser yaw yerlan youssef yoweri yuri yuriy yusuf yves zachary zack zaheer zbigniew zelimkhan
    zoltan zoran zubair zurab`,
  ),
  ...gendered(
    'f',
    `abeba abigail achieng ada adaeze adanna adela adele aditi adriana agnes agnieszka aicha aida aigul aino ainura
    aisha aisling aissata aissatou akinyi akosua alejandra aleksandra alessandra alexandra alice alicia alina alison
    aliya allison alma amal amalia amanda amelia amelie amina aminata amy ana ana-maria ananya anastasia andreea
    aneta angela angelica angie anika anita anja anke ann anna annabel annalena anne anne-marie annelies annette
    annie annika antoinette antonia anusha anya aparna archana arlene arwa asha asma astou astrid asya atieno audrey
    awa awatef ayesha ayse aysel aytac barbara beata beatrice beatriz becky belen bergljot bernadette bertha beth
    bethany betsy betty beverly bhavna bianca binta bintou birgit blanca bonnie bozena brenda bridget brigitte
    britta bukola camila candice cara carla carly carmel carmen carol carole carolina caroline carolyn carrie
    cassandra catalina cate catherine cathy cecilia celeste celia celine chandrika chantal charlene charlotte cheryl
    chiamaka chiara chinwe chloe christa christelle christiane christina christine christy cindy claire clara clare
    clarissa claudia claudine colette colleen connie consuelo corinne cornelia courtney cristina cynthia dagmar
    daisy damilola daniela daniella danielle danuta daria dariga darlene dawn deanna debbie deborah debra deepika
    deirdre delia delphine denise despina dewi diana diane dilma dilnoza dina djamila dolores dominika donna dora
    dorcas doreen doris dorothea dorothy durdona edith edna eileen ekaterina elaine eleanor elena eleni elif elisa
    elisabeth elise eliza elizabeth elke ella ellen ellie elmira eloise elsa elsie elvira emilia emilie emily emma
    emmanuelle erica erika erin erna ernestine estelle esther ethel eugenia eunice eva evelyn evgenia ewa ewelina
    fadumo farah farida faridah fatema fatima fatimah fatimata fatime fatma fatou fatoumata fay federica felicia
    felicity fernanda fiame fiona fiorella fleur flora florence florencia folake frances francesca franziska freda
    frieda gabriela gail galina gayle genet genevieve georgina geraldine germaine gertrude ghada gillian gina ginny
    giorgia giulia gladys glenda gloria grace grazyna greta gretchen gro guadalupe gudrun gulnara gwen gwendolyn
    habiba hadiza hala halima hana hanna hannah harriet hasina hatice hazel heather hedda heidi heike helen helena
    helga henrietta hilary hilda hilde hillary hinemoa holly huda ida ifeoma ifeyinwa ilona ilse iman imelda ines
    inga inge ingeborg ingrid ioana irene irina iris irma iryna isabel isabella isabelle ivana iveta ivy jacinda
    jackie jacqueline jadranka jadwiga jamila jana jane janet janice janine jasmina jasmine jeanette jeanne jeannie
    jen jenna jennifer jenny jessica jill jillian jo joan joann joanna joanne jocelyn jodie johanna josefina
    josephine josie joyce juana juanita judith judy julia juliana julianna julie juliet juliette justine jyoti
    kadiatou kaja kalpana kamala kara karen karin karina karla karolina katarina katarzyna kate katharina katharine
    katherina katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy kavita kay kayla keiko kelsey
    kersti kerstin khadija khadijah kirsten kirsty klara kristalina kristen kristin kristina kristine krystyna
    kumari lakshmi lamia lana lara larisa larissa latifa latoya laura lauren leah leanne leila lena leona leonie
    leonor lerato leticia leyla leymah lidia liisa lilian lillian lily lina linda lindiwe lisa lisbeth litia liz
    liza lizzie ljubica loretta lori lorraine losa louise lourdes lucia luciana lucie lucille lucinda lucy ludmila
    ludmilla luisa lupita lydia lynda lynn lynne lyudmila maarja mabel maddie madeleine madeline madina mae magali
    magda magdalena maggie mahira mahnaz maia maimouna maite malala malgorzata malia mame mandy manuela marcela
    marcia margaret margarida margarita margherita margot marguerite maria mariam mariama marian mariana marianna
    marianne maribel marie marija marilyn marina marion marisa marisol marit marjorie marlene marta martha martina
    marwa mary maryam masako mathilde matilda maud maura maureen mavis maxine meena meera megan megawati meghan
    mehbooba melania melanie melinda melissa meredith meryl mette mia michaela michelle mila mildred milena
    millicent milly mina mindy mireille miriam mirjana mitzi moira molly mona monica monika muriel myra myriam myrna
    nadezhda nadia nadine nafisa nafissatou naima naledi nancy naomi natalia natalie natasa natasha nathalie nawal
    nell nellie nelly ngozi nicola nicole nikki nina nino nirmala njeri nkosazana nompumelelo noor nora noreen norma
    nour noura nouzha nursultana odette odile oksana olena olga olivia oluchi oona ophelia orla oumou outi palesa
    paloma pam pamela paola parveen pascale patricia patsy patti patty paula pauline peggy pelonomi penelope penny
    perla petra phoebe phyllis pippa pirkko polly pooja priscilla priya priyanka puja purnima rachael rachel rachida
    radhika ragnhild ramona randi rania raquel rashida ratna rebecca reem regina rekha renata renee retno rhonda
    riitta rita roberta robyn rocio rokia romina rosa rosalie rosalind rosalyn rosario rose roseanne roseline
    rosemary rosie roxana roxanne rukmini ruth saara sabina sabine sabrina sadie safia saida saima salamata salima
    sally salma samantha samia samira sandra sanjida sanna saoirse sara sarah saraswati saskia scarlett seema selam
    selena selin selma serena shabnam shaista sharon sheikha sheila shelley sherry sheryl shirin shirley shobha sian
    sibylle sigrid silke silvia simona simone sina sinead siobhan sizani sofia solange soledad solveig sonia sonja
    sophia sophie soraya sri-mulyani stacey stacy steffi stella stephanie sue suhasini sumaya sunita susan susana
    susanna susanne sushma suzanne suzy svetlana sybil sylvia sylvie tabitha tamar tamara tamika tammy tania tanja
    tanya tara tatiana tatjana teresa tess tessa thandeka thandi thandiwe thelma theresa therese thuli tiffany tilda
    tina toni tonya torhild tove traci trish trisha trudy tsitsi turid tuula ulrike uma umaima urmila ursula usha
    uzma vaishali valentina valeria valerie vanessa vasundhara vera verena verity veronica veronika veronique vesna
    vicki vicky victoire victoria viktoria viola violeta vivian viviane vivien wanda wangari wanjiku wendy
    wilhelmina wilma winifred winnie xiomara yaa yasmin yasmine yekaterina yelena yetunde yoko yolanda yoriko yuko
    yulia yuliya yvonne zahra zainab zanele zara zaynab zeinab zodwa zoe zofia zohra zoya zuzana`,
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
