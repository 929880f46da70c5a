import type { Door, Finding, Outcome, Unjudged } from "@doorward/core";

/** What the next steps depend on. */
export interface JudgedDelivery {
  readonly door: Door;
  readonly kind: "file" | "message";
  readonly verdict: Outcome;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
}

/** What a person does with a file or a message after the verdict, in order: whole sentences, the most urgent first. */
export function tellDeliverySteps(judged: JudgedDelivery): readonly string[] {
  if (judged.verdict === "stop") return tellStop(judged);
  return judged.verdict === "check" ? tellCheck(judged) : tellClear(judged);
}

const afterOpening =
  "If something of it was opened, run, pasted, signed or typed in already: take the computer off the network, and from another device move what its wallets hold and change its passwords, tokens and keys.";

/** What differs from door to door. About applicants nothing is said but what to do. */
const byDoor: Readonly<Record<Door, { readonly ask: string; readonly report: string; readonly doubt: string }>> = {
  support: {
    ask: "Ask for the same thing as plain text in the ticket, or as a picture that is uploaded there. Refusing a file or a link is right, however angry or urgent the answer is.",
    report: "Report it to your security team, and look for the same sender, file name and address in other tickets.",
    doubt:
      "Let your security team look at it apart from your desk, or ask for it as plain text or as an uploaded picture.",
  },
  interview: {
    ask: "If you want to go on talking: find the company's own site by hand and write from there, and set up the next call yourself. No maker mends a microphone or a camera with a file or a pasted command.",
    report:
      "Keep it and report it: to your security team if this is a work machine or a work contact, and to the site where the sender found you.",
    doubt:
      "Ask the sender about it over a channel that you found yourself: the company's own site typed by hand, or a number you already had.",
  },
  hiring: {
    ask: "Ask the applicant for the same thing as plain text, or through the form on your own site. Asking again is usual and accuses nobody.",
    report:
      "Report it to your security team before anybody else opens the application, and look for the same sender, file name and address in other applications.",
    doubt:
      "Let your security team look at it apart from your desk, or ask the applicant for it as plain text. Such a sign often has an innocent explanation.",
  },
  insider: {
    ask: "Answer nothing and agree to nothing, and keep everything that was sent. Nobody has to settle alone what a stranger offers or threatens.",
    report: "Report it to your security team in person or by telephone. Whoever reports an approach has done right.",
    doubt: "Let your security team look at it before anybody answers it.",
  },
};

function tellStop({ door, kind }: JudgedDelivery): string[] {
  const { ask, report } = byDoor[door];
  const first =
    kind === "message"
      ? "Open none of its files and links, paste and sign nothing it asks for, and tell the sender no password, code or words of a wallet."
      : "Do not open it, neither on your own computer nor on a telephone, and do not pass it on to colleagues as it is.";
  return [first, ask, afterOpening, report];
}

function tellCheck({ door, kind, findings: [first], unjudged }: JudgedDelivery): string[] {
  const isLocked = unjudged.some(({ reason }) => reason.includes("encrypted"));
  return [
    kind === "message" ? "Open none of its files and links yet." : "Do not open it yet.",
    ...(isLocked ? ["What is locked was not looked into. Ask for it unlocked, and have that judged."] : []),
    byDoor[door].doubt,
    ...(first === undefined
      ? []
      : [
          `\`doorward ${kind === "message" ? "mail" : "file"} --explain ${first.rule}\` says what such a sign means and when it is innocent.`,
        ]),
  ];
}

function tellClear({ kind }: JudgedDelivery): string[] {
  return kind === "message"
    ? [
        "Nothing found is not proof of who wrote it. Before money, access or secrets move, ask the person over a channel that you already had.",
      ]
    : [
        "Nothing found is not proof. If you did not expect it, ask the sender over a channel that you already had before you open it.",
      ];
}
