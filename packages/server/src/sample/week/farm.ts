import type { Dated, SampleApplication } from "../make/application.ts";
import type { SampleArrival } from "../sample-arrival.ts";
import { writeRecord } from "../write-arrivals.ts";

const told = { story: "farm", expects: "stop" } as const;

/** What the eight have in common; no two have all of it. */
const phones = ["+1 202 555 0141", "+1 202 555 0167"] as const;
const wallet = "0x8617e340b3d01fa5f11f306f4090fd50e238070d";
const device = "b3c1f0d27a";
const other = "e94a01c6d8";

/** One history, told eight times with other names and in another order. */
const sentences = [
  "I have built trading and settlement services for more than seven years, most of it remote and across time zones.",
  "At Copperline Systems I rewrote the matching service in Go and brought the slowest answer from ninety milliseconds down to eleven.",
  "I designed the custody flow for cold wallets, with a review of two people and a delay for every large transfer.",
  "Before that I led a small team that moved a billing platform from a single database to event streams without a night of downtime.",
  "I write Solidity and Rust, and I reviewed the upgrade of a bridge before its audit.",
  "I like quiet work, written decisions and small pull requests.",
];

function tellResume(start: number, own: string): string {
  const turned = [...sentences.slice(start), ...sentences.slice(0, start)];
  return [...turned, own].join("\n");
}

function connect(which: string): readonly Dated[] {
  return [{ ago: 0, device: which, network: { is: "home" } }];
}

const rows: readonly {
  readonly when: { readonly day: number; readonly time: string };
  readonly name: string;
  readonly email: string;
  readonly has: Partial<SampleApplication>;
  readonly own: string;
}[] = [
  {
    when: { day: 0, time: "04:12" },
    name: "Dorian Weller",
    email: "dorian.weller@quickpost.example",
    has: { phone: phones[0], connections: connect(device) },
    own: "My last project was a rate limiter for public endpoints.",
  },
  {
    when: { day: 1, time: "04:31" },
    name: "Tobias Renn",
    email: "tobias.renn.dev@quickpost.example",
    has: { phone: phones[0], connections: connect(device) },
    own: "My last project was a dashboard for failed payouts.",
  },
  {
    when: { day: 1, time: "22:05" },
    name: "Casper Lindqvist",
    email: "casper.lq@parcelmail.example",
    has: { phone: phones[0], wallets: [wallet] },
    own: "My last project was a tool that replays old orders.",
  },
  {
    when: { day: 2, time: "03:48" },
    name: "Andre Fontaine",
    email: "andre.fontaine.work@parcelmail.example",
    has: { phone: phones[1], wallets: [wallet], connections: connect(device) },
    own: "My last project was a signer on a separate machine.",
  },
  {
    when: { day: 3, time: "05:02" },
    name: "Milan Kovar",
    email: "milan.kovar@quickpost.example",
    has: { phone: phones[1], connections: connect(other) },
    own: "My last project was an importer for statements of banks.",
  },
  {
    when: { day: 4, time: "04:40" },
    name: "Ruben Castel",
    email: "ruben.castel.eng@parcelmail.example",
    has: { phone: phones[1], connections: connect(other) },
    own: "My last project was an index over blocks.",
  },
  {
    when: { day: 5, time: "03:22" },
    name: "Jonas Hartwell",
    email: "jonas.hartwell@quickpost.example",
    has: { wallets: [wallet], connections: connect(other) },
    own: "My last project was a simulator of market makers.",
  },
  {
    when: { day: 6, time: "04:55" },
    name: "Elliot Marsh",
    email: "elliot.marsh.code@parcelmail.example",
    has: { phone: phones[1], wallets: [wallet] },
    own: "My last project was a bot that watches gas prices.",
  },
];

/** Eight people who are one: they share telephones, a wallet, machines and a history, and no two share all of it. */
export const farm: readonly SampleArrival[] = rows.map(({ when, name, email, has, own }, index) =>
  writeRecord(
    { ...when, ...told },
    {
      name,
      email,
      role: "smart contract engineer",
      tier: "development",
      timeZone: "America/New_York",
      resume: tellResume(index % sentences.length, own),
      ...has,
    },
  ),
);
