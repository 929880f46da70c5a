import type { Dice } from "../dice.ts";
import { bothParts, type Mail } from "../mail.ts";
import { writePage } from "../page.ts";
import { chooseCompany, choosePerson } from "../words.ts";
import { nameHeader } from "./people.ts";
import { urgentNotices } from "./urgent-notices.ts";

/** A notice that presses, in the dress of a service. */
export function writeUrgent(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const code = dice.token(32);
  const fill = (text: string) => text.replaceAll("{company}", company).replaceAll("{code}", code);
  const { from, subject, paragraphs, button } = dice.pick(urgentNotices);
  const filled = paragraphs.map(fill);
  const page = writePage({
    title: fill(subject),
    paragraphs: filled,
    ...(button === undefined ? {} : { button: { text: button.text, href: fill(button.href) } }),
    footer: [`${company}, Main Street 1`, "This is an automatic message."],
    padding: 8 + dice.below(10),
  });
  const text = [fill(subject), ...filled, button === undefined ? "" : `${button.text}: ${fill(button.href)}`];
  return {
    from: fill(from),
    to: nameHeader(choosePerson(dice)),
    subject: fill(subject),
    body: bothParts(text.join("\n\n"), page),
  };
}
