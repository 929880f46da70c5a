import type { Door, Finding, Outcome, Unjudged } from "@doorward/core";
import type { Standing } from "./standing.ts";

/** What the next steps depend on. */
export interface JudgedLink {
  readonly door: Door;
  readonly verdict: Outcome;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  readonly standing: Standing;
}

/** What a person does with a link after the verdict, in order: whole sentences, the most urgent first. */
export function tellLinkSteps(judged: JudgedLink): readonly string[] {
  const words = doors[judged.door];
  if (judged.verdict === "stop") return words.stop;
  return judged.verdict === "check" ? tellCheck(judged) : tellClearSteps(judged);
}

const afterOpening =
  "If it has been opened already, and something was installed, pasted, signed or typed in: take the computer off the network, and from another device move what its wallets hold and change its passwords, tokens and keys.";

const doors = {
  interview: {
    stop: [
      "Do not open it, and install, paste and sign nothing that it asks for, whoever sent it.",
      "If you need the program or its update, open the program you have and let it update itself, or type its maker's address by hand. No maker mends a microphone or a camera with a file or a pasted command.",
      afterOpening,
      "Keep the message and report it: to your security team, and to the site where the sender found you. Move the talk to a meeting that you set up.",
    ],
    ask: "Ask the sender about it over a channel that you found yourself: the company's own site typed by hand, or a number you already had.",
  },
  support: {
    stop: [
      "Do not open it, neither on your own computer nor on a telephone, and do not pass it on as a link that works.",
      "Ask the customer for the same thing as plain text or as a picture uploaded to the ticket. Refusing a link is right, however urgent it is said to be.",
      afterOpening,
      "Report the ticket to your security team and look for the same address in other tickets.",
    ],
    ask: "Ask the customer to say in the ticket what it shows, as text or as an uploaded picture, or let your security team open it apart from your desk.",
  },
  hiring: {
    stop: [
      "Do not open it, neither on your own computer nor on a telephone, and do not pass it on as a link that works.",
      "Ask the applicant for the same thing as plain text or through the form on your own site. Asking again is usual and accuses nobody.",
      afterOpening,
      "Report it to your security team and look for the same address in other applications.",
    ],
    ask: "Ask the applicant to write in the application what it shows, or let your security team open it apart from your desk. Such a sign often has an innocent explanation.",
  },
  insider: {
    stop: [
      "Do not open it, on whatever device, and do not pass it on as a link that works.",
      "Answer nothing and agree to nothing, and keep what was sent.",
      afterOpening,
      "Report it to your security team in person or by telephone. Whoever reports an approach has done right.",
    ],
    ask: "Let your security team open it apart from your desk, and answer nothing meanwhile.",
  },
} as const satisfies Record<Door, { readonly stop: readonly string[]; readonly ask: string }>;

function tellCheck({ door, findings: [first], unjudged }: JudgedLink): readonly string[] {
  return [
    "Do not open it yet.",
    ...(unjudged.length > 0 ? ["Ask for the full address it leads to, and judge that one."] : []),
    doors[door].ask,
    ...(first === undefined
      ? []
      : [`\`doorward link --explain ${first.rule}\` says what such a sign means and when it is innocent.`]),
  ];
}

const doubtful = (door: Door) => [
  "Nothing found is not proof. Do not open it until you have checked through a channel you already know that it is what it is said to be.",
  doors[door].ask,
];

const clearByDoor: Readonly<Record<Door, readonly string[]>> = {
  interview: doubtful("interview"),
  support: doubtful("support"),
  hiring: doubtful("hiring"),
  insider: doubtful("insider"),
};

const onShared = [
  "Take what stands there as the sender's own words and files: open nothing of it on a computer with wallets, keys or logins.",
];
const onCode = [
  "Anybody can publish code there. Judge it before you open it: `doorward scan <address>` reads it and runs nothing.",
];
const onMeeting = [
  "The site is real; who waits there may not be. Give nobody control of your screen, and install nothing because a call asks for it.",
];
const onOfficial = [
  "The site is real, and it does not say who sent you there. Type in and sign only what you were about to do anyway.",
];
const onKnown = ["Go on as you would if you had typed the address yourself."];

function tellClearSteps({ door, standing }: JudgedLink): readonly string[] {
  switch (standing.kind) {
    case "own":
    case "vendor":
      return onKnown;
    case "official":
      return standing.category === "meeting" ? onMeeting : onOfficial;
    case "shared":
      return standing.category === "code" || standing.category === "registry" ? onCode : onShared;
    default:
      return clearByDoor[door];
  }
}
