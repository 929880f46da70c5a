/** A file of an example's mail. */
interface ExampleAttachment {
  readonly name: string;
  /** `application/octet-stream` unless said. */
  readonly type?: string;
  readonly base64: string;
}

/** What an example's mail says; who writes and to whom is made up unless said. */
export interface ExampleMail {
  /** Name and address, as a header has them. */
  readonly from?: string;
  readonly to?: string;
  readonly replyTo?: string;
  readonly subject?: string;
  readonly text?: string;
  /** The page beside the text, or in its place. */
  readonly html?: string;
  /** Result of DMARC by the organisation's own server, `mx.company.example`. */
  readonly dmarc?: "pass" | "fail";
  readonly attachments?: readonly ExampleAttachment[];
}

const boundary = "part-4711";

/** What the headers of an example's mail say; `above` are lines in front of all others. */
interface ExampleHead {
  readonly from: string;
  readonly to: string;
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly above: readonly string[];
}

/** The lines of the headers that every mail has. */
export function writeHead({ from, to, replyTo, subject, above }: ExampleHead): string[] {
  return [
    ...above,
    `From: ${from}`,
    `To: ${to}`,
    ...(replyTo === undefined ? [] : [`Reply-To: ${replyTo}`]),
    `Subject: ${subject}`,
    "Date: Thu, 26 Nov 2026 09:00:00 +0000",
    "Message-ID: <4711@stranger.example>",
  ];
}

/** A mail as it lies on the disk: headers, a text, a page, attachments. */
export function makeMail(mail: ExampleMail): string {
  const { from = "Kim Doe <kim@stranger.example>", to = "Ann Lee <ann@company.example>", subject = "Hello" } = mail;
  const { dmarc, replyTo } = mail;
  const server = "Authentication-Results: mx.company.example;";
  const above = dmarc === undefined ? [] : [`${server} spf=${dmarc}; dkim=${dmarc}; dmarc=${dmarc}`];
  const head = [...writeHead({ from, to, replyTo, subject, above }), "MIME-Version: 1.0"];
  const bodies = listBodies(mail);
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) return [...head, only].join("\n");
  const type = mail.attachments === undefined ? "alternative" : "mixed";
  const parts = bodies.map((body) => `--${boundary}\n${body}`);
  return [...head, `Content-Type: multipart/${type}; boundary="${boundary}"`, "", ...parts, `--${boundary}--`, ""].join(
    "\n",
  );
}

function listBodies({ text, html, attachments = [] }: ExampleMail): string[] {
  return [
    ...(text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\n\n${text}\n`]),
    ...(html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\n\n${html}\n`]),
    ...attachments.map(writeAttachment),
  ];
}

function writeAttachment({ name, type = "application/octet-stream", base64 }: ExampleAttachment): string {
  const head = `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"`;
  return `${head}\nContent-Transfer-Encoding: base64\n\n${base64.replaceAll(/.{76}/gu, "$&\n")}\n`;
}

/** The policy beside an example: the company's own domain and mail server, as `doorward.yaml`. */
export const examplePolicy =
  "organisation:\n  name: Company\n  domains: [company.example]\n  mail-servers: [mx.company.example]\n";
