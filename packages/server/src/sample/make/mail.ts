import { createHash } from "node:crypto";

/** A mail to the exchange. */
export interface SampleMail {
  /** As it stands in the header: `Lena Roth <lena@meridian.example>`. */
  readonly from: string;
  /** The mailbox at Northlight: `support`. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

const boundary = "northlight-part";

/** A mail as the exchange's own server delivers it, with the results of its checks on the sender's domain. */
export function makeMail({ from, to, subject, text, attachments = [] }: SampleMail, at: Date): Uint8Array {
  const address = from.slice(from.indexOf("<") + 1).replace(">", "");
  const domain = address.slice(address.indexOf("@") + 1);
  const date = at.toUTCString().replace("GMT", "+0000");
  const number = createHash("sha256").update(`${from} ${subject} ${date}`).digest("hex").slice(0, 16);
  const head = [
    `Return-Path: <${address}>`,
    `Authentication-Results: mx.northlight.example; spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
    `Received: from out.${domain} (out.${domain} [192.0.2.10])\r\n\tby mx.northlight.example with ESMTPS id ${number}\r\n\tfor <${to}@northlight.example>; ${date}`,
    `From: ${from}`,
    `To: <${to}@northlight.example>`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${number}@${domain}>`,
    "MIME-Version: 1.0",
  ];
  const body = attachments.length === 0 ? writeText(text) : writeParts(text, attachments);
  return Buffer.from([...head, ...body].join("\r\n"));
}

function writeText(text: string): readonly string[] {
  return ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", breakLines(text), ""];
}

function writeParts(text: string, attachments: NonNullable<SampleMail["attachments"]>): readonly string[] {
  const parts = attachments.flatMap(({ name, type, bytes }) => [
    `--${boundary}`,
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(bytes).toString("base64").replaceAll(/.{76}/gu, "$&\r\n"),
  ]);
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...writeText(text),
    ...parts,
    `--${boundary}--`,
    "",
  ];
}

function breakLines(text: string): string {
  return text.replaceAll("\n", "\r\n");
}
