import type { JsonRecord } from "../json-parts.ts";

/** What an applicant tracking system says of somebody who applies. */
export interface Application {
  readonly id: string;
  readonly job: string;
  readonly vendor: string;
  /** ISO 8601; empty when it is not told. */
  readonly appliedAt: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** Pages of the applicant. */
  readonly links: readonly string[];
  readonly files: readonly ApplicationFile[];
}

/** A resume or another file. */
export interface ApplicationFile {
  readonly name: string;
  readonly url?: string;
  readonly content?: string;
}

/** An application in the plain form of docs/tickets.md, which is read as a message until applications have a reader of their own. */
export function writeAsTicket(application: Application): JsonRecord {
  const { id, job, vendor, appliedAt, name, email, phone, answers, links, files } = application;
  const lines = [
    ...answers.filter(({ answer }) => answer !== "").map(({ question, answer }) => `${question}: ${answer}`),
    ...links,
  ];
  return {
    id,
    subject: job === "" ? "Application" : `Application: ${job}`,
    channel: vendor,
    ...(appliedAt === "" ? {} : { openedAt: appliedAt }),
    requester: { name, email, phone },
    entries: [
      {
        by: "them",
        ...(appliedAt === "" ? {} : { time: appliedAt }),
        text: lines.join("\n"),
        attachments: files,
      },
    ],
  };
}
