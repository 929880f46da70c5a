import { writeHead } from "./example-mail.ts";

/** The policy of an example's bank with a verified vendor and a mail server of its own. */
export const bankPolicy = [
  "organisation:",
  "  name: Northwind Bank",
  "  names: [northwindbank]",
  "  domains: [northwindbank.test]",
  "  mail-servers: [mx.northwindbank.test]",
  "vendors:",
  "  - name: Harbor Custody",
  "    domains: [harborcustody.test]",
  "    verified: { how: contract and call, by: security team, until: 2027-06-30 }",
  "",
].join("\n");

/** A mail to somebody at the bank. */
export interface BankMail {
  readonly from: string;
  readonly subject?: string;
  readonly text?: string;
  /** The results our own server wrote on top, without its name: `dmarc=fail header.from=…`. */
  readonly results?: string;
  /** Further header lines, in front of the others. */
  readonly headers?: readonly string[];
}

/** Writes a mail of plain text. */
export function writeBankMail({
  from,
  subject = "Hello",
  text = "Hello,\n\nsee you on Friday.\n\nKim\n",
  results,
  headers = [],
}: BankMail): string {
  const received =
    "Received: from mail.example (mail.example [192.0.2.7]) by mx.northwindbank.test with ESMTPS id 1; Thu, 26 Nov 2026 08:00:00 +0000";
  const proof = results === undefined ? [] : [`Authentication-Results: mx.northwindbank.test; ${results}`];
  const head = writeHead({ from, to: "kim@northwindbank.test", subject, above: [...proof, received, ...headers] });
  return [...head, "", text].join("\n");
}

/** The files of an example: a mail, and the policy beside it. */
export function mailWithPolicy(mail: BankMail): Record<string, string> {
  return { "doorward.yaml": bankPolicy, "mail.eml": writeBankMail(mail) };
}

/** The files of an example without a policy. */
export function mailAlone(mail: BankMail): Record<string, string> {
  return { "mail.eml": writeBankMail(mail) };
}
