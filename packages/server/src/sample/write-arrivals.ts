import type { Door } from "@doorward/core";
import { makeApplication, type SampleApplication } from "./make/application.ts";
import { makeDocument } from "./make/document.ts";
import { makeMail, type SampleMail } from "./make/mail.ts";
import { makeTicket, type SampleTicket } from "./make/ticket.ts";
import { writeZip, type ZipFiles } from "../write-zip.ts";
import type { SampleArrival } from "./sample-arrival.ts";

/** When and for whom something came; honest and clear where nothing else is said. */
type Told = Pick<SampleArrival, "day" | "time"> & Partial<Pick<SampleArrival, "story" | "expects">>;

const usual = { story: "honest", expects: "clear" } as const;

/** A mail at a door. */
export function writeMail(door: Door, told: Told, mail: SampleMail): SampleArrival {
  const name = `${mail.subject.replaceAll(/[^\p{L}\p{N} -]/gu, "").slice(0, 80)}.eml`;
  return { ...usual, ...told, door, kind: "message", name, make: (at) => makeMail(mail, at) };
}

/** A ticket of the help desk. */
export function writeTicket(told: Told, ticket: SampleTicket): SampleArrival {
  const name = `ticket ${ticket.id}.json`;
  return { ...usual, ...told, door: "support", kind: "message", name, make: (at) => makeTicket(ticket, at) };
}

/** A link that somebody at the exchange was sent. */
export function writeLink(door: Door, told: Told, link: string): SampleArrival {
  return { ...usual, ...told, door, kind: "link", name: link, make: () => Buffer.from(link) };
}

/** A project that was handed over at an interview, as an archive. */
export function writeProject(told: Told, name: string, files: ZipFiles): SampleArrival {
  return { ...usual, ...told, door: "interview", kind: "code", name, make: () => writeZip(files) };
}

/** A file. */
export function writeFile(door: Door, told: Told, name: string, bytes: string | Uint8Array): SampleArrival {
  return { ...usual, ...told, door, kind: "file", name, make: () => Buffer.from(bytes) };
}

/** An application as the form of the careers page writes it. */
export function writeRecord(told: Told, application: SampleApplication): SampleArrival {
  const name = `${application.name}, ${application.role}`;
  return {
    ...usual,
    ...told,
    door: "hiring",
    kind: "application",
    name,
    make: (at) => makeApplication(application, at),
  };
}

/** An application that came as a mail: a mail with a curriculum vitae. */
export function writeApplicationMail(
  told: Told,
  { from, role, lines }: { readonly from: string; readonly role: string; readonly lines: readonly string[] },
): SampleArrival {
  const name = (from.split(" <")[0] ?? from).trim();
  const text = `Good day,\n\nI apply for the position of ${role}. My curriculum vitae is attached; I can start in two months.\n\nKind regards\n${name}`;
  const bytes = makeDocument([name, role, "", ...lines]);
  const attachments = [{ name: `CV ${name}.pdf`, type: "application/pdf", bytes }];
  return writeMail("hiring", told, { from, to: "jobs", subject: `Application as ${role}`, text, attachments });
}
