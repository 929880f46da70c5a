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

/** A mail as it lies on the disk: headers, a text, a page, attachments. */
export function makeMail(mail: ExampleMail): string {
  const { from = "Kim Doe <kim@stranger.example>", to = "Ann Lee <ann@company.example>" } = mail;
  const server = "Authentication-Results: mx.company.example;";
  const head = [
    ...(mail.dmarc === undefined ? [] : [`${server} spf=${mail.dmarc}; dkim=${mail.dmarc}; dmarc=${mail.dmarc}`]),
    `From: ${from}`,
    `To: ${to}`,
    ...(mail.replyTo === undefined ? [] : [`Reply-To: ${mail.replyTo}`]),
    `Subject: ${mail.subject ?? "Hello"}`,
    "Date: Thu, 26 Nov 2026 09:00:00 +0000",
    "Message-ID: <4711@stranger.example>",
    "MIME-Version: 1.0",
  ];
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

/** A conversation in the plain form, begun by Kim Doe; each text is an entry, those of agents begin with `us: `. */
export function makeConversation(kind: "ticket" | "chat", ...texts: readonly string[]): string {
  const entries = texts.map((text, index) => {
    const time = `2026-11-20T09:${String(index).padStart(2, "0")}:00Z`;
    return text.startsWith("us: ") ? { by: "us", time, text: text.slice(4) } : { by: "them", time, text };
  });
  const requester = { name: "Kim Doe", email: "kim@mail.example" };
  return `${JSON.stringify({ id: "4711", kind, subject: "Help", requester, entries }, null, 2)}\n`;
}
