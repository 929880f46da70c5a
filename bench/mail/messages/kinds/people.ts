import type { Dice } from "../dice.ts";
import { bothParts, plainPart, type Mail } from "../mail.ts";
import { chooseCompany, choosePerson, writeParagraphs, writeSentences, type Language, type Person } from "../words.ts";

const languages = ["en", "en", "en", "en", "de", "fr", "es", "pt", "ru", "ja", "zh", "ko", "tr"] as const;
const subjects = [
  "Numbers of the quarter",
  "Thursday",
  "Question about the offer",
  "Notes of today",
  "Contract",
  "Lunch?",
  "Délai de livraison",
  "Rückfrage zum Angebot",
  "来週の件",
] as const;

/** A header that names a person. */
export function nameHeader({ name, address }: Person): string {
  const isPlain = /^[\w .-]*$/u.test(name);
  const isAscii = /^[ -~]*$/u.test(name);
  const shown = isPlain ? name : isAscii ? `"${name}"` : `=?UTF-8?Q?${encodeQ(name)}?=`;
  return `${shown} <${address}>`;
}

function encodeQ(name: string): string {
  return Array.from(Buffer.from(name), (byte) =>
    /[A-Za-z]/u.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}

/** A page as mail programs make it of what somebody typed. */
export function typedPage(paragraphs: readonly string[], below = ""): string {
  const text = paragraphs
    .map((paragraph) => `<p class="MsoNormal"><span style="font-size:11.0pt">${paragraph}</span></p>`)
    .join("\n");
  const fonts = ["Cambria Math", "Calibri", "Aptos", "Segoe UI", "Verdana"]
    .map((font) => `@font-face{font-family:"${font}";panose-1:2 11 6 4 3 5 4 4 2 4}`)
    .join("\n");
  const levels = Array.from({ length: 9 }, (_, level) => {
    const indent = 36 * (level + 1);
    return `@list l0:level${level + 1}{mso-level-number-format:bullet;mso-level-text:"·";mso-level-tab-stop:none;mso-level-number-position:left;margin-left:${indent}.0pt;text-indent:-18.0pt;font-family:Symbol}\n p.MsoListParagraph${level},li.MsoListParagraph${level},div.MsoListParagraph${level}{mso-style-priority:34;margin-top:0cm;margin-right:0cm;margin-bottom:8.0pt;margin-left:${indent}.0pt;line-height:107%;font-size:11.0pt;font-family:"Calibri",sans-serif;mso-fareast-language:EN-US}`;
  }).join("\n");
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- ${fonts}\n${levels}\n p.MsoNormal,li.MsoNormal,div.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif} a:link,span.MsoHyperlink{color:#0563C1;text-decoration:underline} .MsoChpDefault{font-size:10.0pt} @page WordSection1{size:612.0pt 792.0pt;margin:70.85pt 70.85pt 2.0cm 70.85pt} --></style></head><body lang="EN-US" style="word-wrap:break-word"><div class="WordSection1">${text}${below}</div></body></html>`;
}

/** Somebody writes to somebody. */
export function writePersonal(dice: Dice): Mail {
  const from = choosePerson(dice);
  const to = choosePerson(dice);
  const language: Language = dice.pick(languages);
  const paragraphs = [`${to.name.split(" ")[0]},`, ...writeParagraphs(dice, 1 + dice.below(3), language), from.name];
  const signature = [`--`, from.name, `${from.company} · https://www.${from.company}.example/`];
  const text = [...paragraphs, ...signature].join("\n\n");
  return {
    from: nameHeader(from),
    to: nameHeader(to),
    subject: dice.pick(subjects),
    body: dice.percent(60) ? bothParts(text, typedPage([...paragraphs, ...signature])) : plainPart(text),
  };
}

/** An answer with all that was written before below it. */
export function writeThread(dice: Dice): Mail {
  const us = choosePerson(dice);
  const them = choosePerson(dice);
  const subject = `${dice.pick(["Re", "RE", "AW", "Fwd", "FW"])}: ${dice.pick(subjects)}`;
  let quoted = writeParagraphs(dice, 2).join("\n\n");
  for (let turn = 0; turn < 1 + dice.below(5); turn += 1) {
    const who = turn % 2 === 0 ? them : us;
    const head = `On Thu, ${10 + turn} Sep 2026 at 14:${10 + turn}, ${who.name} <${who.address}> wrote:`;
    quoted = `${writeSentences(dice, 2)}\n\n${head}\n${quoted
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n")}`;
  }
  const thread = `<${dice.token(20)}@${them.company}.example>`;
  return {
    from: nameHeader(them),
    to: nameHeader(us),
    subject,
    headers: [
      ["In-Reply-To", thread],
      ["References", thread],
    ],
    body: bothParts(quoted, typedPage(quoted.split("\n").map((line) => line.replace(/^(?:> ?)+/u, "")))),
  };
}

/** A message to a mailing list about a program, which answers to the list. */
export function writeListMail(dice: Dice): Mail {
  const from = choosePerson(dice);
  const list = `${dice.pick(["devel", "users", "announce", "board"])}@lists.${chooseCompany(dice)}.example`;
  const text = [
    ...writeParagraphs(dice, 2 + dice.below(4)),
    "To try it, run:\n\n    git pull\n    npm install\n    npm test",
    `> ${writeSentences(dice, 3)}`,
    `_______________________________________________\nList mailing list\n${list}\nhttps://lists.company.example/mailman/listinfo/list`,
  ].join("\n\n");
  return {
    from: nameHeader(from),
    to: list,
    subject: `[${list.split("@")[0]}] ${dice.pick(subjects)}`,
    headers: [
      ["Reply-To", list],
      ["List-Id", `<${list.replace("@", ".")}>`],
      ["List-Unsubscribe", `<mailto:${list.replace("@", "-leave@")}>`],
      ["Precedence", "list"],
    ],
    body: plainPart(text),
  };
}

/** Somebody is away. */
export function writeAway(dice: Dice): Mail {
  const from = choosePerson(dice);
  const text = dice.pick([
    "I am out of the office until Monday and read my mail from time to time. In urgent cases please write to my colleagues.",
    "Ich bin bis Montag nicht im Büro. In dringenden Fällen wenden Sie sich bitte an meine Kollegen.",
    "Je suis absent jusqu'à lundi. En cas d'urgence, écrivez à mes collègues.",
  ]);
  return {
    from: nameHeader(from),
    to: nameHeader(choosePerson(dice)),
    subject: `${dice.pick(["Automatic reply", "Abwesenheitsnotiz", "Réponse automatique"])}: ${dice.pick(subjects)}`,
    headers: [
      ["Auto-Submitted", "auto-replied"],
      ["X-Auto-Response-Suppress", "All"],
    ],
    body: plainPart(text),
  };
}

/** Somebody of personnel asks for a time, or tells of a position. */
export function writeHiring(dice: Dice): Mail {
  const from = choosePerson(dice);
  const to = choosePerson(dice);
  const paragraphs = [
    `Hi ${to.name.split(" ")[0]},`,
    dice.pick([
      "Thank you for your application. We would like to invite you to an interview of 45 minutes next week.",
      "We would love to talk about the position with you. Please choose a time that suits you.",
      "Thank you for the talk yesterday. The next step is a conversation with the team.",
    ]),
    `You can choose a time here: https://calendly.com/${from.name.split(" ")[0]?.toLowerCase()}/45min`,
    "Best regards",
    from.name,
  ];
  return {
    from: nameHeader(from),
    to: nameHeader(to),
    subject: dice.pick(["Your application", "Interview next week", "Next steps"]),
    body: bothParts(paragraphs.join("\n\n"), typedPage(paragraphs)),
  };
}

/** A message that somebody passed on whole. */
export function writeForwarded(dice: Dice): Mail {
  const from = choosePerson(dice);
  const first = choosePerson(dice);
  const text = [
    writeSentences(dice, 1),
    "---------- Forwarded message ---------",
    `From: ${first.name} <${first.address}>\nDate: Tue, Sep 8, 2026 at 9:12\nSubject: ${dice.pick(subjects)}\nTo: <${from.address}>`,
    ...writeParagraphs(dice, 3),
  ].join("\n\n");
  return {
    from: nameHeader(from),
    to: nameHeader(choosePerson(dice)),
    subject: `Fwd: ${dice.pick(subjects)}`,
    body: bothParts(text, typedPage(text.split("\n\n"))),
  };
}
