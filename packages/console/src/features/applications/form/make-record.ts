import { listLines, readLines, readPair, readPeriod } from "./read-lines.ts";
import type { Written } from "./written.ts";

/** A file that was chosen, by the path it gets in the application. */
export interface NamedFile {
  readonly path: string;
  readonly is: "resume" | "letter" | "photo" | "other";
}

/** The record, or the sentences that say what is to be mended before there is one. */
export type MadeRecord =
  | { readonly kind: "record"; readonly record: object }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

/** An `application.json` of what was written; `docs/application.md` has its shape. */
export function makeRecord(written: Written, files: readonly NamedFile[], now: Date): MadeRecord {
  const at = now.toISOString();
  const handles = readLines(written.handles, { field: "Handles", as: "github: name" }, readHandle);
  const employers = readLines(written.employers, { field: "Employers", as: "Firm, 2019-03, 2021-06" }, readPeriod);
  const education = readLines(written.education, { field: "Education", as: "Degree, 2015, 2019" }, readPeriod);
  const skills = readLines(written.skills, { field: "Skills", as: "TypeScript, 5" }, readSkill);
  const references = readLines(
    written.references,
    { field: "References", as: "Name, mail or telephone" },
    readReference,
  );
  const faults = [handles, employers, education, skills, references].flatMap((read) => read.faults);
  if (written.role.trim() === "") faults.unshift("Write what the role is called.");
  if (written.name.trim() === "") faults.unshift("Write the name of the person, as the application states it.");
  if (faults.length > 0) return { kind: "faults", faults };
  const record = {
    version: "application/1",
    receivedAt: at,
    stage: written.stage,
    role: { title: written.role, tier: written.tier, ...given("advert", written.advert) },
    engagement: written.engagement,
    ...given("source", written.source),
    person: {
      names: [written.name, ...listLines(written.otherNames)].map((name) => ({ name: name.trim(), where: "form" })),
      emails: listValues(written.emails),
      phones: listValues(written.phones),
      handles: handles.rows,
      links: listLines(written.links).map((url) => ({ url, where: "form" })),
      wallets: listValues(written.wallets),
    },
    claims: {
      ...given("timeZone", written.timeZone),
      employers: employers.rows,
      education: education.rows.map(({ name, ...dates }) => ({ degree: name, ...dates, where: "form" })),
      skills: skills.rows,
    },
    files,
    hasAccommodation: written.accommodation !== "",
    references: references.rows,
    repositories: listLines(written.repositories).map((url) => ({ url })),
    ...makeOffer(written, at),
    ...(written.vendor.trim() === "" ? {} : { vendor: { name: written.vendor.trim() } }),
  };
  return { kind: "record", record };
}

/** What is known once there is an offer. */
function makeOffer({ equipmentAddress, equipmentIs, payee, payeeAccount }: Written, at: string): object {
  return {
    equipment:
      equipmentAddress.trim() === "" && equipmentIs === "home"
        ? []
        : [{ at, is: equipmentIs, ...given("address", equipmentAddress) }],
    payouts: payee.trim() === "" ? [] : [{ at, payee: payee.trim(), ...given("account", payeeAccount) }],
  };
}

/** A property for what was written, and none for what was not. */
function given(name: string, text: string): object {
  return text.trim() === "" ? {} : { [name]: text.trim() };
}

function listValues(text: string): readonly object[] {
  return listLines(text).map((value) => ({ value, where: "form" }));
}

function readHandle(line: string): object | undefined {
  const at = line.indexOf(":");
  const [service, name] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  return at < 1 || service === "" || name === "" ? undefined : { service, name, where: "form" };
}

const mostYears = 80;

function readSkill(line: string): object | undefined {
  const [name, rest] = readPair(line) ?? [];
  const years = Number(rest);
  return name === undefined || !(years >= 0 && years <= mostYears) ? undefined : { name, years, where: "form" };
}

function readReference(line: string): object | undefined {
  const [name, way] = readPair(line) ?? [line, undefined];
  if (way === undefined) return { name };
  return way.includes("@") ? { name, email: way } : { name, phone: way };
}
