/** Names that are forms of one: short forms, and what other languages make of it. One line a name. */
const groups = `
william bill billy will willy liam wilhelm guillermo guillaume
robert bob bobby rob robbie roberto rupert
richard rick dick ricky ricardo
james jim jimmy jamie jacobo
john jack johnny jon jean juan johann johannes giovanni ivan ioan jan joao yahya hans sean shaun shawn ian iain
joseph joe joey jose josef giuseppe yusuf yousef youssef yosef iosif osip pepe
michael mike mick mikhail michel miguel mykhailo mikhailo misha mihail michal mikael mikhael miguel michele
alexander alex sasha aleksandr alexandre alejandro oleksandr aliaksandr aleksander alessandro iskander sandro aleksandar olexander
alexandra aleksandra sasha sandra oleksandra alejandra
alexei aleksei alexey aleksey oleksii oleksiy alyosha lyosha aliaksei
nicholas nick nikolai nikolay nicolas mykola mikola kolya nikola niccolo mikalai nicolae
vladimir volodymyr vova volodya uladzimir vladimiro wolodymyr
dmitri dmitry dmytro dima dzmitry dimitri dimitrios mitya
sergei sergey serhii serhiy sergio serge siarhei seryozha sergiy
andrew andy drew andrei andrey andrii andriy andre andreas andres andrea andrzej andrej
peter pete petr petro pyotr pedro pierre pietro piotr butros boutros pjotr petya petar
paul pavel pavlo pablo paolo pasha pawel boulos paulo pal
george georgy georgi georgii heorhii jorge georg georges giorgio yuri yury yurii yuriy jiri jerzy yegor egor
eugene yevgeny evgeny yevhen evgenii evgeniy zhenya yauhen eugenio gene
gregory greg grigory grigori hryhorii grigorii hryhoriy gregorio grisha
constantine konstantin kostyantyn kostya konstantinos
igor ihor
oleg oleh
catherine katherine kate kathy katie cathy ekaterina yekaterina kateryna katya catalina katarina katarzyna catarina
elizabeth liz beth betty lisa eliza elisabeth isabel isabella elizaveta yelizaveta yelyzaveta liza
margaret maggie peggy meg margarita marguerite rita
anthony tony antonio anton antoine antonin
thomas tom tommy tomas tomasz
charles charlie chuck carlos karl carl carlo karel
daniel dan danny danil daniil danylo danilo
david dave davey dawud daoud davit davud
edward ed eddie ted ned eduardo eduard edouard
francis frank francisco francesco frantisek franz francois paco
frederick fred freddy friedrich federico frederic
henry harry hank heinrich henri enrique enrico hendrik henryk
lawrence larry lorenzo laurent lars
matthew matt matthias matteo matvei mateusz mateo matvey
benjamin ben benny
christopher chris cristobal christoph christophe krzysztof
kenneth ken kenny
stephen steve steven stefan stepan esteban stefano etienne stephane stepan
theodore ted teddy fyodor fedor feodor fedir teodoro
timothy tim timofei timofey tymofii
samuel sam sammy
jonathan jon johnathan jonathon nathan
patrick pat paddy
philip phil felipe filip philippe filippo
ronald ron ronnie
thaddeus tadeusz tad
anna ann anne annie anya hanna ana hannah
helen helena elena yelena olena alena lena elaine
irina iryna ira irene irena
julia yulia yuliya iuliia julie giulia yuliia
mary maria marie mariya masha mariia maryam mariam miriam molly
natalia natalya nataliya natasha nataliia natalie nathalie
olga olha olya volha
sophia sofia sofiya sonya sofya sophie
susan sue susie susanna suzanne
tatiana tatyana tetiana tanya tetyana
theresa teresa terry
anastasia anastasiya nastya anastasiia
ludmila lyudmila liudmyla lyuda lyudmyla
svetlana svitlana sveta sviatlana
valery valeri valerii valeriy
vasily vasili vasyl vasilii basil vasya vasiliy
vyacheslav viacheslav slava
maxim maksim maksym max massimo maximo
abraham abe ibrahim avraham abram ebrahim
muhammad mohammed mohammad mohamed muhammed mohamad mohd md mehmet mohammod mamadou magomed mahomet mukhammad
ahmad ahmed ahmet akhmad akhmed akhmet ahmadou
mustafa mostafa mustapha moustafa
hussein hussain husain husayn hossein hosein huseyin hussayn khusein
ali aly
leo lev leon
xenia ksenia kseniya oksana
yahya yehia yahia
isa issa eisa
musa moussa mousa
suleiman sulayman solomon soleiman suleyman sulaiman
jacob yakov yaqub jake jakob yaakov iakov yakub giacomo jacques
isaac ishaq yitzhak isaak
ishmael ismail ismael esmail
osama usama ussama
omar umar omer
othman osman uthman ousmane usman
khalid khaled halid
gamal jamal cemal
qasim kassem ghasem qassem kasim qasem
`;

const none: readonly number[] = [];
const numbers = new Map<string, readonly number[]>();
for (const [number, line] of groups.trim().split("\n").entries())
  for (const word of new Set(line.split(" ").map(plain))) numbers.set(word, [...(numbers.get(word) ?? []), number]);

/** Numbers of the names that a word in plain Latin letters is a form of; none for most words. */
export function listNameForms(word: string): readonly number[] {
  return numbers.get(plain(word)) ?? none;
}

/** Spellings that differ in nothing but doubled letters, and in y for i, are one row of the table. */
function plain(word: string): string {
  return word.replaceAll(/[yj]/gu, "i").replaceAll(/(.)\1+/gu, "$1");
}
