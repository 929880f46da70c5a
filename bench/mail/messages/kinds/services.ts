import type { Dice } from "../dice.ts";
import { bothParts, type Mail } from "../mail.ts";
import { writePage, type Page } from "../page.ts";
import { chooseCompany, choosePerson, writeParagraphs, writeSentences } from "../words.ts";
import { nameHeader } from "./people.ts";

/** What a program of a company writes: who, about what, and the page. */
interface Notice {
  readonly from: string;
  readonly subject: string;
  readonly page: Page;
  readonly headers?: Mail["headers"];
}

function send(dice: Dice, { from, subject, page, headers = [] }: Notice): Mail {
  const text = [
    page.title,
    ...page.paragraphs,
    page.button === undefined ? "" : `${page.button.text}: ${page.button.href}`,
    ...page.footer,
  ];
  return {
    from,
    to: nameHeader(choosePerson(dice)),
    subject,
    headers: [["Auto-Submitted", "auto-generated"], ...headers],
    body: bothParts(
      text.filter((part) => part !== "").join("\n\n"),
      writePage({ padding: 6 + dice.below(12), ...page }),
    ),
  };
}

/** A help desk tells that somebody answered a ticket. */
export function writeTicketNotice(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const number = dice.digits(6);
  const host = dice.percent(50) ? `${company}.zendesk.com` : `help.${company}.example`;
  return send(dice, {
    from: `"${company} Support" <support@${company}.example>`,
    subject: `[${company}] Re: Request #${number}: ${dice.pick(["Deposit does not show", "Refund", "Change of address", "Cannot sign in"])}`,
    headers: [["Reply-To", `support+id${number}@${company}.example`]],
    page: {
      title: `Your request (#${number}) has been updated`,
      paragraphs: [
        "##- Please type your reply above this line -##",
        ...writeParagraphs(dice, 2),
        "To add additional comments, reply to this email. You can attach a screenshot if it helps.",
      ],
      links: [{ text: `https://${host}/hc/requests/${number}`, href: `https://${host}/hc/requests/${number}` }],
      footer: [
        `This email is a service from ${company}.`,
        `[${dice.token(6).toUpperCase()}-${dice.token(5).toUpperCase()}]`,
      ],
    },
  });
}

/** An answer in a chat of a site. */
export function writeChatNotice(dice: Dice): Mail {
  const person = choosePerson(dice);
  return send(dice, {
    from: `"${person.name.split(" ")[0]} from ${person.company}" <notifications@${person.company}.intercom-mail.com>`,
    subject: `${person.name.split(" ")[0]} from ${person.company}: ${writeSentences(dice, 1).slice(0, 50)}`,
    headers: [["Reply-To", `${person.company}.${dice.token(16)}@incoming.intercom.io`]],
    page: { title: person.company, paragraphs: writeParagraphs(dice, 2), footer: ["Powered by Intercom"] },
  });
}

/** Somebody wrote about code. */
export function writeCodeNotice(dice: Dice): Mail {
  const repository = `${chooseCompany(dice)}/${dice.pick(["web", "api", "contracts", "docs", "infra"])}`;
  const number = dice.digits(3);
  const address = `https://github.com/${repository}/pull/${number}#issuecomment-${dice.digits(10)}`;
  return send(dice, {
    from: `${choosePerson(dice).name.replace(/[^A-Za-z ]/gu, "")} <notifications@github.com>`,
    subject: `Re: [${repository}] ${dice.pick(["Bump dependencies", "Fix the time zone", "Add a retry"])} (PR #${number})`,
    headers: [
      ["List-ID", `${repository} <${repository.replace("/", ".")}.github.com>`],
      ["List-Unsubscribe", `<https://github.com/notifications/unsubscribe/${dice.token(60)}>`],
      ["Reply-To", `${repository} <reply+${dice.token(40)}@reply.github.com>`],
      ["Precedence", "list"],
    ],
    page: {
      title: repository,
      paragraphs: [
        ...writeParagraphs(dice, 2),
        "<pre>npm install\nnpm test</pre>",
        "curl -fsSL https://get.example/install.sh | sh was replaced by a package.",
      ],
      links: [{ text: "view it on GitHub", href: address }],
      footer: ["You are receiving this because you were mentioned."],
    },
  });
}

/** A task was given to somebody. */
export function writeTaskNotice(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const key = `${dice.pick(["WEB", "OPS", "PAY"])}-${dice.digits(4)}`;
  return send(dice, {
    from: `"${choosePerson(dice).name.replace(/[^A-Za-z ]/gu, "")} (Jira)" <jira@${company}.atlassian.net>`,
    subject: `[JIRA] (${key}) ${dice.pick(["Export is slow", "Wrong currency", "Text is cut"])}`,
    page: {
      title: key,
      paragraphs: writeParagraphs(dice, 3),
      button: { text: "View issue", href: `https://${company}.atlassian.net/browse/${key}` },
      footer: ["Get Jira notifications on your phone!", "This message was sent by Atlassian Jira"],
    },
  });
}

/** A receipt for a payment. */
export function writeReceipt(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const amount = `$${1 + dice.below(400)}.${dice.digits(2)}`;
  return send(dice, {
    from: `"${company}" <receipts+acct_${dice.token(16)}@stripe.com>`,
    subject: `Your receipt from ${company} #${dice.digits(4)}-${dice.digits(4)}`,
    page: {
      title: `Receipt from ${company}`,
      paragraphs: [
        `Amount paid ${amount}`,
        `Date paid September ${1 + dice.below(28)}, 2026`,
        `Payment method Visa - ${dice.digits(4)}`,
        ...writeParagraphs(dice, 1),
      ],
      links: [
        { text: "Download invoice", href: `https://pay.stripe.com/invoice/acct_${dice.token(16)}/${dice.token(60)}` },
      ],
      footer: [`If you have any questions, contact us at billing@${company}.example.`],
    },
  });
}

/** Somebody asked for a new password. */
export function writePasswordReset(dice: Dice): Mail {
  const company = chooseCompany(dice);
  return send(dice, {
    from: `"${company}" <no-reply@${company}.example>`,
    subject: dice.pick(["Reset your password", "Password reset request", "Choose a new password"]),
    page: {
      title: "Reset your password",
      paragraphs: [
        "We got a request to reset the password of your account. The link works for one hour.",
        "If you did not ask for this, you can ignore this message. Nobody can change your password without the link.",
      ],
      button: { text: "Reset password", href: `https://app.${company}.example/reset?token=${dice.token(48)}` },
      footer: [`${company}, Main Street 1`],
    },
  });
}

/** A code to sign in with. */
export function writeCode(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const code = dice.digits(6);
  return send(dice, {
    from: `"${company}" <no-reply@${company}.example>`,
    subject: `${code} is your ${company} code`,
    page: {
      title: code,
      paragraphs: [
        `Use this code to sign in to ${company}. It expires in 10 minutes.`,
        "Never share this code with anyone. Our staff will never ask for it.",
      ],
      footer: ["You get this message because somebody signed in with your address."],
    },
  });
}

/** Somebody signed in from a new device. */
export function writeSignInNotice(dice: Dice): Mail {
  const company = chooseCompany(dice);
  return send(dice, {
    from: `"${company} Security" <security@${company}.example>`,
    subject: `New sign-in to your ${company} account`,
    page: {
      title: "New sign-in",
      paragraphs: [
        "We noticed a new sign-in to your account from Firefox on Linux.",
        "If this was you, there is nothing to do. If not, change your password and sign out of all devices.",
      ],
      button: { text: "Check activity", href: `https://app.${company}.example/security` },
      footer: [`Address of the network: 192.0.2.${dice.below(255)}`],
    },
  });
}

/** A parcel is on its way. */
export function writeShipping(dice: Dice): Mail {
  const company = chooseCompany(dice);
  const number = dice.digits(12);
  return send(dice, {
    from: `"${company} shop" <orders@${company}.example>`,
    subject: `Your order #${dice.digits(6)} is on its way`,
    page: {
      title: "Your parcel is on its way",
      paragraphs: [`It will arrive on Thursday. Tracking number: ${number}`, ...writeParagraphs(dice, 1)],
      button: { text: "Track your parcel", href: `https://shop.${company}.example/track/${number}` },
      pictures: [`https://cdn.${company}.example/mail/${dice.token(12)}.jpg`],
      footer: ["You can return the goods within 30 days.", `${company}, Main Street 1`],
      padding: 20 + dice.below(30),
    },
  });
}

/** Somebody shared a document. */
export function writeShare(dice: Dice): Mail {
  const person = choosePerson(dice);
  const id = dice.token(44);
  return send(dice, {
    from: `"${person.name.replace(/[^A-Za-z ]/gu, "")} (via Google Docs)" <drive-shares-dm-noreply@google.com>`,
    subject: `Document shared with you: "${dice.pick(["Plan", "Budget 2027", "Minutes"])}"`,
    headers: [["Reply-To", person.address]],
    page: {
      title: `${person.name} shared a document`,
      paragraphs: [
        `${person.name} (${person.address}) has invited you to edit the following document:`,
        writeSentences(dice, 1),
      ],
      button: { text: "Open", href: `https://docs.google.com/document/d/${id}/edit?usp=sharing` },
      footer: ["Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043, USA"],
    },
  });
}

/** An exchange tells of a withdrawal. */
export function writeExchangeNotice(dice: Dice): Mail {
  const company = chooseCompany(dice);
  return send(dice, {
    from: `"${company} exchange" <no-reply@${company}.example>`,
    subject: dice.pick(["Withdrawal successful", "Deposit confirmed", "Your order was filled"]),
    page: {
      title: dice.pick(["Withdrawal successful", "Deposit confirmed"]),
      paragraphs: [
        `0.${dice.digits(4)} BTC · transaction ${dice.token(40)}`,
        "If this was not you, freeze your account at once in the app.",
        "We will never ask for your password, your codes or your recovery phrase.",
      ],
      button: { text: "View transaction", href: `https://app.${company}.example/history` },
      footer: [`${company}, Main Street 1`],
    },
  });
}
