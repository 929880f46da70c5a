import type { Door, Observable } from "@doorward/core";
import {
  findArrival,
  listOwnObservables,
  listStepAnswers,
  readApplications,
  readVerdict,
  type Database,
  type KeptApplication,
} from "@doorward/store";
import { tellCluster } from "./tell-cluster.ts";
import { tellStepAnswer } from "./tell-steps.ts";

interface Known {
  readonly names: readonly string[];
  readonly observables: readonly { readonly type: Observable["type"]; readonly value: string | null }[];
  readonly application: KeptApplication;
  readonly source: string;
}

/** One of the 18 things that are preserved (SEAL, DPRK IT workers, 2026-05-11). */
interface PackField {
  readonly field: string;
  readonly title: string;
  /** Where to look for it where nothing is known. */
  readonly where: string;
  readonly read?: (known: Known) => readonly string[];
}

const ofType =
  (type: Observable["type"], fits: (value: string) => boolean = () => true) =>
  (known: Known) =>
    known.observables.flatMap((one) => {
      if (one.type !== type) return [];
      const value = one.value ?? "known by its keyed hash alone";
      return fits(value) ? [value] : [];
    });
const atService = (...services: readonly string[]) =>
  ofType("handle", (value) => services.some((service) => value.startsWith(`${service}:`)));

const fields: readonly PackField[] = [
  { field: "name", title: "Every name used", where: "The application, calls, payroll.", read: ({ names }) => names },
  { field: "phone", title: "Telephone numbers", where: "The application, messengers.", read: ofType("phone") },
  { field: "emails", title: "E-mail addresses", where: "The application, invitations.", read: ofType("email") },
  { field: "location", title: "Claimed and seen places", where: "The application, shipments, sign-ins." },
  { field: "linkedin", title: "LinkedIn", where: "The profile; save the page.", read: atService("linkedin") },
  {
    field: "messengers",
    title: "Telegram, Discord and other messengers",
    where: "Chats of the hiring team; save them whole.",
    read: atService("telegram", "discord", "signal", "whatsapp", "x"),
  },
  {
    field: "github",
    title: "GitHub and other code",
    where: "Repositories; clone them.",
    read: atService("github", "gitlab"),
  },
  { field: "resume", title: "The resume and other files", where: "The bytes of the arrival.", read: ofType("hash") },
  {
    field: "dates",
    title: "Dates: applied, interviewed, hired, started",
    where: "The timeline.",
    read: ({ application: { receivedAt, startedAt } }) => [
      `applied ${receivedAt.toISOString()}`,
      ...(startedAt === null ? [] : [`started ${startedAt.toISOString()}`]),
    ],
  },
  {
    field: "sourcing",
    title: "How they came",
    where: "The board, agency or referral.",
    read: ({ source }) => [source],
  },
  { field: "company-email", title: "Accounts at the company", where: "Your own identity provider." },
  { field: "ip-addresses", title: "IP addresses", where: "Sign-ins, the form, calls.", read: ofType("address") },
  {
    field: "equipment",
    title: "Equipment and where it was sent",
    where: "Shipments, serial numbers, the carrier.",
    read: (known) => [...ofType("device")(known), ...ofType("postal-address")(known)],
  },
  {
    field: "documents",
    title: "Documents and checks of identity",
    where: "The vendor that checked them; do not copy them.",
    read: ofType("person-document"),
  },
  { field: "photos", title: "Photos", where: "The application and profiles.", read: ofType("image") },
  {
    field: "payment",
    title: "Wallets and bank accounts",
    where: "Payroll.",
    read: (known) => [...ofType("wallet")(known), ...ofType("bank-account")(known)],
  },
  { field: "referred", title: "Whom they referred", where: "Referrals of the hiring team." },
  { field: "referred-by", title: "Who referred them", where: "Referrals of the hiring team." },
];

const warning =
  "Keep this in the circle of those who have to act. Do not ask the person about it and change nothing they could notice until counsel agrees. What is here are questions and no proof; many doubts end with an honest answer.";

/** What is preserved when somebody raised a doubt, with what is missing and where to look for it. */
export async function makeEvidencePack(
  database: Database,
  application: KeptApplication,
  { by, at, doors }: { readonly by: string; readonly at: Date; readonly doors: readonly Door[] },
) {
  const { id, sha256, isHeld } = application;
  const person = (await readApplications(database, [id])).get(id);
  const arrival = await findArrival(database, id, ["hiring"]);
  const observables = await listOwnObservables(database, [id]);
  const known: Known = { names: person?.names ?? [], observables, application, source: arrival?.source ?? "" };
  const cluster = await tellCluster(database, application, doors);
  const kept = await readVerdict(database, id, ["hiring"]);
  return {
    application: id,
    madeAt: at,
    madeBy: by,
    warning,
    isHeld,
    fields: fields.map(({ field, title, where, read }) => {
      const values = [...(read?.(known) ?? [])];
      return { field, title, values, isMissing: values.length === 0, where };
    }),
    findings: kept?.verdict.findings ?? [],
    steps: (await listStepAnswers(database, [id])).map(tellStepAnswer),
    related: cluster.applications.map((one) => one.id).filter((one) => one !== id),
    sha256,
  };
}
