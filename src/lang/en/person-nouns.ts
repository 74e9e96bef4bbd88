const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns for persons by what they do or are, which may stand right before a bare name, in folded spelling. */
export const PERSON_NOUNS = set(
  `engineer writer referee delegate deputy trader worker soldier villager teacher driver owner organiser organizer official guitarist novelist pastor
  imam guide magistrate prosecutor sultan king queen emir sheikh prince princess bishop archbishop cardinal rabbi monk lama mayor governor senator
  lawmaker sociologist specialist consultant activist blogger reporter filmmaker actor actress singer footballer coach keeper captain businessman
  businesswoman entrepreneur banker farmer fisherman student witness survivor widow widower dean surgeon nurse astronaut pilot sailor poet
  philosopher jurist geographer archaeologist architect painter photographer musician priest laureate adviser advisor negotiator mediator envoy
  trade-unionist refugee detainee hostage chief commissioner commander colonel general admiral lieutenant sergeant doctor tsar co-founder founder
  creator candidate rival opponent leader expert analyst journalist militant rebel terrorist researcher lawyer resident friend brother sister wife
  husband woman daughter son father mother ally judge professor historian economist scientist spokesman spokeswoman spokesperson billionaire tycoon
  man dissident clan predecessor successor running-mate newcomer veteran incumbent challenger press reporters television radio correspondent
  columnist author pollster strategist advocate committeeman committeewoman committeemember councilman councilwoman councilmember councillor
  councilor alderman assemblyman assemblywoman selectman aide operative staffer host co-host moderator anchor anchorman anchorwoman pundit
  commentator contributor critic backer supporter donor fundraiser volunteer insider confidant confidante attorney counsel counselor barrister
  solicitor notary executive chairman chairwoman chairperson president principal superintendent sheriff marshal detective officer constable inspector
  physicist chemist biologist mathematician astronomer demographer psychologist psychiatrist physician pediatrician epidemiologist virologist
  neurosurgeon therapist pharmacist midwife comedian rapper pianist violinist composer conductor director screenwriter playwright cartoonist
  sculptor designer model chef baker butcher grocer carpenter plumber electrician mechanic miner cyclist runner sprinter swimmer boxer wrestler
  goalkeeper striker defender midfielder quarterback golfer champion athlete skipper umpire jockey grandmother grandfather grandson granddaughter
  uncle aunt cousin nephew niece neighbour neighbor colleague classmate roommate girlfriend boyfriend fiance fiancee twin congressman congresswoman
  legislator parliamentarian chancellor premier secretary minister treasurer comptroller auditor ombudsman registrar whistleblower informant fugitive
  shopkeeper landlord tenant retiree pensioner waiter waitress bartender hairdresser clerk cashier librarian translator interpreter editor
  freshman sophomore graduate undergraduate scholar theologian missionary deacon chaplain nun abbot preacher evangelist cleric ayatollah patriarch
  peacemaker peacekeeper paratrooper gunman sniper smuggler pirate warlord militiaman fighter commando firefighter paramedic lifeguard ranger trainer
  head boss ceo manager supervisor planner investor financier broker lobbyist magnate mogul heir heiress socialite celebrity`,
);

/** Nouns of things that end as those for persons do: "tower", "sector". */
export const THING_NOUNS = set(
  `after another better bigger center centre chapter cluster computer consumer corner counter cover cylinder dinner disaster discover dollar elevator
  encounter engine error ever factor favor favour fever fewer filter finger former greater harbor harbour heater helicopter her higher hour however
  humor humour hunger inner labor labour larger later latter layer letter lighter litter longer lower lumber major manner matter meter metre minor
  mirror monster motor never newer newsletter newspaper number odor offer older order other outer over paper parameter pepper per pier poster power
  prayer prior processor proper quarter rather ratio register reactor remainder reminder rigor river rubber rumor rumour sector semester senior
  server shelter shoulder shower silver similar smaller soccer sooner steamer stronger summer super superior supper surrender sweater temper terror
  theater theatre thriller thunder timber together tower tractor transfer trailer tremor trigger under upper vapor vector water weather whether wider
  winter wonder younger carrier tanker freighter cruiser destroyer bomber liner trawler container airliner jetliner interceptor launcher rover
  orbiter lander booster rotor transistor conveyor corridor producer maker supplier retailer broadcaster lender insurer operator provider contractor
  exporter importer manufacturer carmaker automaker drugmaker chipmaker planemaker shipbuilder brewer distiller wholesaler distributor developer
  bestseller blockbuster headliner banner folder flyer sticker charter adapter charger printer scanner router browser list mist twist exist assist
  resist consist checklist shortlist blacklist playlist fist wrist civilian italian indian russian iranian ukrainian egyptian nigerian asian canadian
  brazilian persian christian syrian jordanian palestinian belgian german roman human ottoman norman plant restaurant giant grant elephant important
  constant instant distant relevant significant dominant elegant vacant variant warrant covenant fragrant pennant pollutant remnant want
  authoritarian humanitarian vegetarian utilitarian egalitarian sectarian ocean median poor door floor interior exterior anterior ulterior decor
  ancestor flavor flavour behavior behaviour endeavor endeavour neighborhood butter bitter twitter gutter bladder ladder border powder cedar slider
  spider cider disorder recorder reorder boulder hanover undercover closer wiser easier harder earlier cheaper richer`,
);
