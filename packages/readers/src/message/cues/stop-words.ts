/** Words that every text of a language has and others have seldom; without marks, as they are compared. */
export const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: "the and to of you is that for it with your this have are not from will be we our please was can has on an at as would if".split(
    " ",
  ),
  es: "el la los las que y en una por con para su se no es lo como mas pero sus le ya este si porque muy usted esta mi hola gracias del al un".split(
    " ",
  ),
  pt: "que nao uma para com os as do da em no na por mais dos como mas foi ao ele das tem seu sua ou muito voce esta eu obrigado ola isso um".split(
    " ",
  ),
  de: "der die und das ist nicht mit den von zu ein eine ich sie auf fur im dem sich auch wir bitte haben werden ihr ihre es wird sind oder kann mein".split(
    " ",
  ),
  fr: "le la les et des est une que qui dans pour pas vous nous sur avec ce il je au par votre ne sont plus mais bonjour merci cette aux du un".split(
    " ",
  ),
  it: "il di che e la per una non sono con del della i gli le da si come ma anche nel questo alla piu mi ho grazie ciao dei lo un".split(
    " ",
  ),
  nl: "de het een en van ik dat niet je op te zijn voor met die er aan om maar ook wij u bij uw naar heeft kan dit we".split(
    " ",
  ),
  vi: "va cua la khong co cho toi duoc cac mot nhung nay voi trong da ban den chung ve nguoi khi thi se rat vui long tai xin".split(
    " ",
  ),
  tr: "ve bir bu icin ile da de ben cok ne var daha ama gibi kadar olarak lutfen merhaba benim sizin olan degil mi sonra hesabima su".split(
    " ",
  ),
  pl: "i w na nie sie z do to jest ze jak o co ale czy po prosze za od dla moje tak mnie przez juz mam jestem".split(
    " ",
  ),
  id: "yang dan di ini untuk dengan tidak dari saya anda itu dalam akan ke pada adalah bisa sudah kami juga atau mohon".split(
    " ",
  ),
};
