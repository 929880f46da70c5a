const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words in front of a name that say what somebody is, and behind it what he is called after. */
export const titles = split(
  "mr mrs ms miss mister dr doctor prof professor sir lady lord dame madam madame monsieur mme mlle herr frau dipl mag phd md jr sr junior senior ii iii iv " +
    "gen general col colonel lt lieutenant maj major capt captain cpt sgt adm admiral brig brigadier marshal cmdr commander pres president minister hon honourable rev father " +
    "sheikh shaykh shaikh sheik cheikh haji hajj hajji hadji alhaji mullah mulla maulana mawlawi maulvi mawlana molvi ayatollah hojjatoleslam sayyid sayed sayyed syed saiyid imam qari ustad ustadh " +
    "don dona senor senora sr sra san shri smt mirza khwaja engr esq comrade",
);

/** Words that stand between names and carry nothing by themselves. */
export const particles = split(
  "al el ul il ad ed an en ar er as es at az ez ash esh ath bin ben ibn bint binti bent ould wuld wald de da do dos das del della dello di du des la le los las van von der den ter ten zu zum zur af av " +
    "y e i und and et the oglu ogly oghlu qizi kyzy kizi bte binte s/o d/o a/l a/p aka",
);

/** Forms of companies and the words that most of them have. */
export const legalForms = split(
  "llc ltd limited inc incorporated corp corporation co company gmbh ag sa sarl sas srl spa bv nv plc pte pvt pjsc ojsc jsc zao oao ooo pao ao ip tov fze fzco fzc dmcc llp lp kg ohg ab as oy aps sdn bhd cv de rl kk pt tbk cjsc " +
    "est establishment foundation",
);
/** Words of companies that tell little of which one it is. */
export const companyWords = split(
  "trading general international group holding holdings bank shipping import export industries industry industrial services service technology technologies construction development investment investments " +
    "enterprise enterprises global national energy oil gas petroleum petrochemical marine logistics transport research institute center centre university ministry committee association organization union",
);

/** Family and given names that so many people have that they tell little: the most frequent of large countries. */
export const frequentNames = split(
  "kim lee yi ri li park pak bak choi choe jung jeong chung chong kang cho jo jang lim rim han yun yoon wang zhang chang liu chen chan yang huang wong zhao wu zhou xu sun ma zhu hu lin guo he " +
    "nguyen tran le pham huynh hoang phan vu vo dang muhammad mohammed mohammad mohamed muhammed mohamad mohd ahmad ahmed ali hassan hasan hussein hussain husayn abdullah ibrahim khan omar umar " +
    "mahmoud mahmud mustafa yusuf youssef salem said saeed singh kumar sharma patel shah kaur das ivanov petrov smirnov kuznetsov popov sidorov vasiliev volkov ivan sergei sergey alexander aleksandr andrei andrey " +
    "dmitri dmitry vladimir mikhail smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor martin perez sanchez ramirez silva santos oliveira souza " +
    "pereira costa rossi ferrari muller mueller schmidt schneider fischer meyer maria jose juan carlos luis antonio john james robert michael david william mary sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato",
);
