import { writePng } from "../../packages/readers/src/formats/qr/qr.test-support.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import { openRandom, type Random } from "../random.ts";
import { writeName } from "./prose.ts";
import { makeResume, rewriteResume, writeResume, type ResumeText } from "./resume.ts";
import { writePdfDocument, writeWordDocument } from "./write-documents.ts";

/** An application as files in an archive, with who is behind it. */
export interface MadeApplication {
  readonly name: string;
  /** Applications of one group have the same: a farm, a pair of twins. Strangers have each their own. */
  readonly group: string;
  readonly kind: "farm" | "stranger" | TwinKind;
  readonly bytes: Buffer;
}

/** People who share something for a good reason, and people who look like somebody else's second persona. */
export const twinKinds = ["couple", "agency", "name change", "mover", "private network", "second application"] as const;
export type TwinKind = (typeof twinKinds)[number];

/** How many of each are made. */
export interface Amounts {
  readonly operators: number;
  readonly strangers: number;
  /** Pairs of each kind. */
  readonly twins: number;
}

/**
 * How often a persona takes something over from another one of its operator. No source publishes such rates: agencies tell that
 * operators reuse texts, numbers, wallets, addresses and photographs, and not how often. These are set low, so that most links
 * rest on the words of the resume alone.
 */
export const sharedRates = { phone: 0.15, wallet: 0.15, device: 0.15, photo: 0.15, handle: 0.05 } as const;

/** Share of lines that a persona has in other words than the resume it was made of. */
const rewritten = 0.2;

/** The parts of an application before it is written. */
interface Draft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly resume: ResumeText;
  readonly wallet?: string;
  readonly device?: string;
  readonly handle?: string;
  readonly photo?: number;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** All applications, the same in every run: farms of 2 to 21 personas, honest twins, and strangers. */
export function* makeApplications({ operators, strangers, twins }: Amounts): Generator<MadeApplication> {
  let number = 0;
  const next = () => (number += 1);
  for (let at = 0; at < operators; at += 1) yield* makeFarm(at, next);
  for (const [index, kind] of twinKinds.entries())
    for (let at = 0; at < twins; at += 1) yield* makeTwins(kind, index * 1000 + at, next);
  for (let at = 0; at < strangers; at += 1) {
    const draft = makePerson(next());
    yield write(draft, `stranger ${at}`, "stranger", number);
  }
}

function makePerson(number: number): Draft {
  const random = openRandom(number);
  const name = writeName(random, number);
  return {
    name,
    email: `${name.toLowerCase().replaceAll(/[^a-z]+/gu, ".")}@mail.example`,
    phone: `+4420${String(70_000_000 + number)}`,
    resume: makeResume(number),
    ...(random.next(3) === 0 ? { photo: number } : {}),
  };
}

function* makeFarm(operator: number, next: () => number): Generator<MadeApplication> {
  const random = openRandom(900_000 + operator);
  const first = makePerson(next());
  const device = `device-${operator}`;
  const wallet = makeWallet(operator);
  const made = [{ ...first, photo: 500_000 + operator, device, wallet, handle: `builder-${operator}` }];
  yield write(made[0] ?? first, `farm ${operator}`, "farm", operator);
  for (let count = 1 + random.next(20); count > 0; count -= 1) {
    const own = makePerson(next());
    const takes = (what: keyof typeof sharedRates) => random.next(1000) < sharedRates[what] * 1000;
    const from = made[random.next(made.length)] ?? first;
    const persona = {
      ...own,
      resume: rewriteResume(first.resume, rewritten, random),
      phone: takes("phone") ? from.phone : own.phone,
      ...(takes("device") ? { device } : {}),
      ...(takes("wallet") ? { wallet } : {}),
      ...(takes("photo") ? { photo: 500_000 + operator } : {}),
      ...(takes("handle") ? { handle: `builder-${operator}` } : {}),
    };
    yield write(persona, `farm ${operator}`, "farm", next());
  }
}

/** A connection by an exit that many share. */
function network(at: string): Readonly<Record<string, unknown>> {
  return { connections: [{ at, ip: "203.0.113.77", network: { is: "vpn" } }] };
}

function* makeTwins(kind: TwinKind, number: number, next: () => number): Generator<MadeApplication> {
  const one = makePerson(next());
  const other = makePerson(next());
  const group = `${kind} ${number}`;
  const random = openRandom(700_000 + number);
  const household = { noted: [{ type: "phone", why: "household" }] };
  const agency = { noted: [{ type: "email", why: "agency" }], engagement: "vendor-worker" };
  const pairs: Readonly<Record<TwinKind, readonly [Draft, Draft]>> = {
    // Half of the couples were asked, and half not yet.
    couple: [one, { ...other, phone: one.phone, ...(number % 2 === 0 ? { more: household } : {}) }],
    agency: [
      { ...one, email: `talent@agency-${number}.example`, more: agency },
      { ...other, email: `talent@agency-${number}.example`, more: agency },
    ],
    "name change": [
      one,
      {
        ...one,
        name: other.name,
        more: { noted: ["email", "phone", "text", "file", "photo"].map((type) => ({ type, why: "name-change" })) },
      },
    ],
    mover: [
      one,
      {
        ...one,
        more: {
          equipment: [
            { at: "2026-11-20", address: `${number} Old Street` },
            { at: "2026-11-25", address: `${number} New Street`, isExplained: true },
          ],
          stage: "onboarding",
        },
      },
    ],
    "private network": [
      { ...one, more: network("2026-11-19") },
      { ...other, more: network("2026-11-20") },
    ],
    "second application": [one, { ...one, resume: rewriteResume(one.resume, 0.1, random) }],
  };
  for (const draft of pairs[kind]) yield write(draft, group, kind, next());
}

/** Odd numbers come as PDF, even ones as Word. */
function write(draft: Draft, group: string, kind: MadeApplication["kind"], number: number): MadeApplication {
  const { name, email, phone, resume, wallet, device, handle, photo, more } = draft;
  const lines = writeResume(name, `${email}  ${phone}`, resume);
  const isPdf = number % 2 === 1;
  const record = {
    version: "application/1",
    receivedAt: "2026-11-20",
    role: { title: "Engineer", tier: "development" },
    person: {
      names: [{ name }],
      emails: [{ value: email }],
      phones: [{ value: phone }],
      ...(wallet === undefined ? {} : { wallets: [{ value: wallet }] }),
      ...(handle === undefined ? {} : { handles: [{ service: "github", name: handle }] }),
    },
    ...(device === undefined ? {} : { connections: [{ at: "2026-11-20", device }] }),
    ...more,
  };
  const members = [
    { name: "application.json", content: JSON.stringify(record) },
    isPdf
      ? { name: "resume.pdf", content: writePdfDocument(lines) }
      : { name: "resume.docx", content: writeWordDocument(lines) },
    ...(photo === undefined ? [] : [{ name: "photo.png", content: paintPhoto(photo) }]),
  ];
  return { name, group, kind, bytes: writeZip(members) };
}

/** Address of the form that Ethereum has; no one's. */
function makeWallet(number: number): string {
  return `0x${(BigInt(number + 1) * 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c834n).toString(16).padStart(40, "1").slice(-40)}`;
}

/**
 * Discs that lie over each other, a few large and many small: "dead leaves", whose statistics are those of photographs (Lee, Mumford
 * and Huang, 2001). Another picture for each number.
 */
function paintPhoto(number: number): Buffer {
  const random: Random = openRandom(number);
  const side = 160;
  const luminance = new Uint8Array(side * side).fill(128);
  for (let disc = 0; disc < 260; disc += 1) {
    const [centreX, centreY, light] = [random.next(side), random.next(side), random.next(256)];
    // The density of radii falls with their third power, from 4 to 70.
    const radius = 4 / Math.sqrt(1 - (random.next(1000) / 1000) * (1 - (4 / 70) ** 2));
    for (let y = Math.max(0, Math.ceil(centreY - radius)); y < Math.min(side, centreY + radius); y += 1)
      for (let x = Math.max(0, Math.ceil(centreX - radius)); x < Math.min(side, centreX + radius); x += 1)
        if ((x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2) luminance[y * side + x] = light;
  }
  return writePng({ width: side, height: side, luminance });
}
