/** Where the law of a notice holds. */
export const jurisdictions = ["eu", "california", "colorado", "illinois", "new-york-city", "other"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** What is told to people who apply, and what the organisation owes them there. Not legal advice: counsel reads it first. */
export interface Notice {
  readonly jurisdiction: Jurisdiction;
  readonly title: string;
  /** What the person is sent, in paragraphs; words in braces are filled in by the organisation. */
  readonly text: readonly string[];
  /** What the organisation has to do there, each as an order. */
  readonly duties: readonly string[];
  /** How long records of a decision are kept at least, in days; null where no term is known. */
  readonly recordsDays: number | null;
}

/** The day on which the law was looked at, `YYYY-MM-DD`. */
export const noticesAsOf = "2026-11-20";

const what =
  "{Organisation} compares what an application states with what else is known to it: whether contacts, documents, pictures and texts were used before under another name, whether dates and statements fit together, and whether steps that everybody in this role takes were taken.";
const never =
  "Origin, nationality, age, sex, faith, health, looks, accent or school are not used, and faces are not measured. Where a name comes from is not used; names are compared only to see whether two are the same, and with sanctions lists. Nothing is scored, and no application is turned down by a machine.";
const person =
  "A named person decides and writes down why. Before anything is decided against you, you are told what was noticed and have five days at least to answer.";
const rights =
  "You may ask for what is kept about you, have it corrected, ask for another way to take a check, and contest a decision. Write to {contact}.";

/** The notices, by where they hold. */
export const notices: readonly Notice[] = [
  {
    jurisdiction: "eu",
    title: "European Union (AI Act and GDPR)",
    text: [
      what,
      never,
      person,
      "This helps a person to decide and decides nothing alone (GDPR, article 22). You may ask for an explanation of the part it played (AI Act, article 86), and complain to your data protection authority.",
      rights,
      "Data is kept for {days} days; keyed hashes that name nobody stay longer, so that a second attempt is noticed.",
    ],
    duties: [
      "Name people who are able to oversee it, and write down who they are.",
      "Tell the representatives of your workers before it is used.",
      "Do a data protection impact assessment.",
      "Keep its logs for six months at least.",
      "The duties for high-risk systems in recruitment hold from 2 December 2027 (Regulation (EU) 2026/1744); those on transparency hold since 2 August 2026.",
    ],
    recordsDays: 183,
  },
  {
    jurisdiction: "california",
    title: "California",
    text: [what, never, person, rights],
    duties: [
      "Keep the records of every decision it helped with for four years.",
      "Run the audit of flag rates, and keep its results.",
    ],
    recordsDays: 1461,
  },
  {
    jurisdiction: "colorado",
    title: "Colorado (SB 26-189)",
    text: [
      what,
      never,
      person,
      "If something is decided against you, you get a statement of the reasons within 30 days, can have wrong data corrected, and can have a person look at it again.",
      rights,
    ],
    duties: [
      "Send the statement of a decision against somebody within 30 days.",
      "Correct what is wrong, and have a person review the decision.",
      "Keep records for three years. The duties hold from 1 January 2027.",
    ],
    recordsDays: 1096,
  },
  {
    jurisdiction: "illinois",
    title: "Illinois",
    text: [
      what,
      never,
      person,
      "No face, voice or fingerprint is measured. If a service that does so is used to see your document, you are asked for a written release first, and can take another way.",
      rights,
    ],
    duties: [
      "Send the notice before anything is compared (HB 3773).",
      "Use no postcode as a stand-in for anything.",
      "Get a written release, and publish how long it is kept, before a service measures a face (BIPA).",
    ],
    recordsDays: null,
  },
  {
    jurisdiction: "new-york-city",
    title: "New York City (Local Law 144)",
    text: [
      what,
      never,
      person,
      "This notice is sent ten business days before it is used. You may ask for another way to be looked at.",
      rights,
    ],
    duties: [
      "Send the notice ten business days before.",
      "Ask counsel whether the law covers rules without a score; if it does, an independent audit not older than a year and its public summary are needed.",
    ],
    recordsDays: null,
  },
  {
    jurisdiction: "other",
    title: "Everywhere else",
    text: [what, never, person, rights],
    duties: ["Ask counsel what the law of the place adds."],
    recordsDays: null,
  },
];
