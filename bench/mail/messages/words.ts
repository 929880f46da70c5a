import type { Dice } from "./dice.ts";

/** Sentences that people write at work, by language. */
const sentences = {
  en: [
    "Thanks for your patience while we looked into this.",
    "I have moved the numbers of the last quarter into the shared sheet.",
    "Could you have a look at the second paragraph before Thursday?",
    "The release went out this morning and everything looks fine so far.",
    "We agreed to keep the price and to talk about the volume again in spring.",
    "Let me know if anything is missing and I will add it tomorrow.",
    "The train was late, so I joined the call from the station.",
    "Please find below the summary of what we decided.",
    "Our office will be closed on Monday because of the holiday.",
    "I agree with Maria, the smaller version is easier to explain.",
    "The supplier confirmed the delivery for next week.",
    "There were three questions from the audience that I could not answer.",
    "We saw the same fault on the test system, it comes from the time zone.",
    "The contract is with our lawyers, they promised an answer until Friday.",
    "Can someone bring the adapter for the projector?",
    "It took longer than planned, but the result is better than what we had.",
    "I would suggest that we meet once more before we write to the customer.",
    "The new colleague starts on the first of the month and sits next to Tom.",
    "Have a good weekend!",
    "The invoice of March was paid twice, we will get one of them back.",
  ],
  de: [
    "Vielen Dank für Ihre Geduld, wir haben uns das angesehen.",
    "Ich habe die Zahlen des letzten Quartals in die gemeinsame Tabelle übernommen.",
    "Könnten Sie sich den zweiten Absatz bis Donnerstag noch einmal ansehen?",
    "Die Lieferung kommt nach Auskunft des Herstellers nächste Woche.",
    "Unser Büro bleibt am Montag wegen des Feiertags geschlossen.",
    "Anbei die Zusammenfassung dessen, was wir besprochen haben.",
    "Der Vertrag liegt bei unseren Anwälten, eine Antwort gibt es bis Freitag.",
    "Ich wünsche Ihnen ein schönes Wochenende.",
    "Die Rechnung vom März wurde doppelt bezahlt, wir bekommen einen Teil zurück.",
    "Wir melden uns, sobald wir mehr wissen.",
  ],
  fr: [
    "Merci pour votre patience, nous avons vérifié votre demande.",
    "J'ai mis les chiffres du trimestre dans le tableau partagé.",
    "Pourriez-vous relire le deuxième paragraphe avant jeudi ?",
    "La livraison est confirmée pour la semaine prochaine.",
    "Notre bureau sera fermé lundi en raison du jour férié.",
    "Le contrat est chez nos avocats, ils répondront vendredi.",
    "Je vous souhaite un bon week-end.",
  ],
  es: [
    "Gracias por su paciencia, ya hemos revisado su consulta.",
    "He pasado los números del trimestre a la hoja compartida.",
    "¿Podría revisar el segundo párrafo antes del jueves?",
    "La entrega está confirmada para la próxima semana.",
    "Nuestra oficina estará cerrada el lunes por ser festivo.",
    "El contrato está con nuestros abogados, contestarán el viernes.",
    "Que tenga un buen fin de semana.",
  ],
  pt: [
    "Obrigado pela sua paciência, já verificamos o seu pedido.",
    "Passei os números do trimestre para a planilha partilhada.",
    "A entrega está confirmada para a próxima semana.",
    "O nosso escritório estará fechado na segunda-feira por causa do feriado.",
    "Desejo-lhe um bom fim de semana.",
  ],
  ru: [
    "Спасибо за ваше терпение, мы всё проверили.",
    "Я перенёс цифры последнего квартала в общую таблицу.",
    "Поставка подтверждена на следующую неделю.",
    "В понедельник наш офис закрыт из-за праздника.",
    "Желаю вам хороших выходных.",
  ],
  ja: [
    "お待ちいただきありがとうございます。内容を確認いたしました。",
    "先四半期の数字を共有の表に移しました。",
    "来週の納品が確認できました。",
    "月曜日は祝日のため、事務所は休業いたします。",
    "良い週末をお過ごしください。",
  ],
  zh: [
    "感谢您的耐心等待，我们已经查看了您的问题。",
    "我已经把上个季度的数据放到共享表格里了。",
    "供应商确认下周交货。",
    "星期一是假日，我们的办公室不开门。",
    "祝您周末愉快。",
  ],
  ko: [
    "기다려 주셔서 감사합니다. 문의하신 내용을 확인했습니다.",
    "지난 분기 숫자를 공유 시트로 옮겼습니다.",
    "납품은 다음 주로 확정되었습니다.",
    "월요일은 휴일이라 사무실이 문을 닫습니다.",
    "좋은 주말 보내세요.",
  ],
  tr: [
    "Sabrınız için teşekkür ederiz, talebinizi inceledik.",
    "Geçen çeyreğin rakamlarını ortak tabloya aktardım.",
    "Teslimat gelecek hafta için onaylandı.",
    "Ofisimiz tatil nedeniyle pazartesi günü kapalı olacak.",
    "İyi hafta sonları dilerim.",
  ],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** Languages of the sentences. */
export type Language = keyof typeof sentences;

/** So many sentences, as people write them. */
export function writeSentences(dice: Dice, count: number, language: Language = "en"): string {
  return Array.from({ length: count }, () => dice.pick<string>(sentences[language])).join(" ");
}

/** Paragraphs of a text. */
export function writeParagraphs(dice: Dice, count: number, language: Language = "en"): readonly string[] {
  return Array.from({ length: count }, () => writeSentences(dice, 2 + dice.below(4), language));
}

const firstNames = [
  "Ann",
  "Bob",
  "Maria",
  "Tom",
  "Lena",
  "Jürgen",
  "Zoë",
  "Paweł",
  "Hana",
  "Omar",
  "Søren",
  "Íñigo",
  "Yuki",
  "Lucía",
] as const;
const lastNames = [
  "Huber",
  "Miller",
  "Novák",
  "García",
  "Öztürk",
  "Lindqvist",
  "Tanaka",
  "O'Brien",
  "Kowalska",
  "de Vries",
] as const;
const companies = [
  "northwind",
  "lumen-works",
  "bluepeak",
  "harbour",
  "quartz-labs",
  "meadow",
  "tandem",
  "oakline",
  "fieldnotes",
  "brightpath",
] as const;

/** Somebody with a mailbox at a company. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly company: string;
}

/** Somebody at a company of an inert name; always of `company` when it is given. */
export function choosePerson(dice: Dice, company: string = dice.pick(companies)): Person {
  const first = dice.pick(firstNames);
  const last = dice.pick(lastNames);
  const plain = `${first}.${last}`
    .normalize("NFD")
    .replace(/[^A-Za-z.]/gu, "")
    .toLowerCase();
  return { name: `${first} ${last}`, address: `${plain}@${company}.example`, company };
}

/** A name of a company. */
export function chooseCompany(dice: Dice): string {
  return dice.pick(companies);
}
