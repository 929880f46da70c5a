import type { Dice } from "../dice.ts";
import { bothParts, pagePart, type Mail } from "../mail.ts";
import { track, wrap, writePage } from "../page.ts";
import { chooseCompany, choosePerson, writeParagraphs, writeSentences, type Language } from "../words.ts";
import { nameHeader } from "./people.ts";

const languages = ["en", "en", "en", "de", "fr", "es", "pt", "ja", "tr"] as const;

/** A newsletter: hidden words in front, every link counted, shown addresses that are not where the links go. */
export function writeNewsletter(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const language: Language = dice.pick(languages);
  const sender = `mail.${company}.example`;
  const page = writePage({
    preheader: writeSentences(dice, 1, language),
    title: writeSentences(dice, 1, language),
    paragraphs: writeParagraphs(dice, 4 + dice.below(8), language),
    button: {
      text: dice.pick(["Read more", "Shop now", "Register for the webinar", "Jetzt lesen"]),
      href: track(dice, sender),
    },
    links: [
      { text: `https://www.${company}.example/blog`, href: track(dice, sender) },
      { text: "View in browser", href: track(dice, sender) },
      { text: "Unsubscribe", href: track(dice, sender) },
    ],
    pictures: [
      `https://images.${company}.example/${dice.token(16)}.png`,
      `https://images.${company}.example/${dice.token(16)}.jpg`,
    ],
    footer: [`${company}, Main Street 1`, "You get this because you signed up on our site."],
    padding: 15 + dice.below(40),
  });
  return {
    from: `"${company} news" <news@${sender}>`,
    to: nameHeader(choosePerson(dice)),
    subject: writeSentences(dice, 1, language).slice(0, 70),
    headers: [
      ["Reply-To", `hello@${company}.example`],
      ["List-Unsubscribe", `<https://click.${sender}/unsubscribe/${dice.token(32)}>, <mailto:unsubscribe@${sender}>`],
      ["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"],
      ["Precedence", "bulk"],
    ],
    body: dice.percent(70) ? bothParts(writeParagraphs(dice, 3, language).join("\n\n"), page) : pagePart(page),
  };
}

/** An ordinary message whose links a gateway of the company has rewritten, with a note on top that it came from outside. */
export function writeWrapped(dice: Dice): Mail {
  const from = choosePerson(dice);
  const target = dice.pick([
    `https://www.${from.company}.example/report/2026`,
    "https://docs.google.com/spreadsheets/d/1aBcD/edit",
    "https://www.youtube.com/watch?v=abc",
  ]);
  const page = writePage({
    title: writeSentences(dice, 1),
    paragraphs: [
      "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.",
      ...writeParagraphs(dice, 3),
    ],
    links: [{ text: target, href: wrap(dice, target) }],
    footer: [from.name],
    padding: 4,
  });
  return {
    from: nameHeader(from),
    to: nameHeader(choosePerson(dice)),
    subject: `[EXTERNAL] ${writeSentences(dice, 1).slice(0, 50)}`,
    body: bothParts(`${writeSentences(dice, 4)}\n\n${wrap(dice, target)}`, page),
  };
}

/** A bank writes about a statement, with nothing that proves it. */
export function writeBankMail(dice: Dice): Mail {
  const bank = dice.pick(["first-savings", "volksbank-tal", "banque-du-lac"]);
  const page = writePage({
    title: dice.pick(["Your statement is ready", "Ihr Kontoauszug ist da", "Votre relevé est disponible"]),
    paragraphs: [
      dice.pick([
        "Your statement for September is now in your online banking.",
        "Ihr Kontoauszug für September liegt in Ihrem Postfach.",
        "Votre relevé de septembre est disponible dans votre espace.",
      ]),
      "For your safety we never ask for passwords, codes or card numbers by mail. Please type the address of our site yourself.",
      "Important changes: from 1 January the fee for transfers abroad will be 0.9 percent.",
    ],
    footer: [`${bank}, Main Street 1`, "This is an automatic message, please do not reply."],
    padding: 12 + dice.below(10),
  });
  return {
    from: `"${bank}" <service@${bank}.example>`,
    to: nameHeader(choosePerson(dice)),
    subject: dice.pick(["Your statement is ready", "Ihr neuer Kontoauszug", "Votre relevé de compte"]),
    body: pagePart(page),
  };
}

/** A network tells what happened there. */
export function writeSocialNotice(dice: Dice): Mail {
  const person = choosePerson(dice);
  const page = writePage({
    preheader: `${person.name} and 4 others`,
    title: `${person.name} sent you a message`,
    paragraphs: [writeSentences(dice, 2), "You appeared in 9 searches this week"],
    button: {
      text: "View message",
      href: `https://www.linkedin.com/comm/messaging/thread/${dice.token(32)}/?midToken=${dice.token(24)}&trk=eml`,
    },
    pictures: [`https://media.licdn.com/dms/image/${dice.token(20)}`],
    links: [{ text: "Unsubscribe", href: `https://www.linkedin.com/e/v2?e=${dice.token(16)}&t=lun` }],
    footer: ["LinkedIn Ireland Unlimited Company, Wilton Plaza, Dublin 2"],
    padding: 25,
  });
  return {
    from: `"${person.name.replace(/[^A-Za-z ]/gu, "")} via LinkedIn" <messages-noreply@linkedin.com>`,
    to: nameHeader(choosePerson(dice)),
    subject: `${person.name} just messaged you`,
    headers: [["List-Unsubscribe", `<https://www.linkedin.com/e/v2?e=${dice.token(16)}>`]],
    body: bothParts(writeSentences(dice, 3), page),
  };
}
