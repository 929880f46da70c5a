/** A policy of an organisation with a verified vendor and a mail server of its own. */
export const examplePolicy = [
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

/** A mail as an example writes it. */
export interface ExampleMail {
  readonly from: string;
  readonly subject?: string;
  readonly text?: string;
  /** The results our own server wrote on top, without its name: `dmarc=fail header.from=…`. */
  readonly results?: string;
  /** Further header lines, in front of the others. */
  readonly headers?: readonly string[];
}

/** Writes a mail of plain text. */
export function writeMail({
  from,
  subject = "Hello",
  text = "Hello,\n\nsee you on Friday.\n\nKim\n",
  results,
  headers = [],
}: ExampleMail): string {
  return [
    ...(results === undefined ? [] : [`Authentication-Results: mx.northwindbank.test; ${results}`]),
    "Received: from mail.example (mail.example [192.0.2.7]) by mx.northwindbank.test with ESMTPS id 1; Thu, 26 Nov 2026 08:00:00 +0000",
    ...headers,
    `From: ${from}`,
    "To: kim@northwindbank.test",
    `Subject: ${subject}`,
    "Date: Thu, 26 Nov 2026 08:00:00 +0000",
    "Message-ID: <1@mail.example>",
    "",
    text,
  ].join("\n");
}

/** The files of an example: a mail, and the policy beside it. */
export function mailWithPolicy(mail: ExampleMail): Record<string, string> {
  return { "doorward.yaml": examplePolicy, "mail.eml": writeMail(mail) };
}

/** The files of an example without a policy. */
export function mailAlone(mail: ExampleMail): Record<string, string> {
  return { "mail.eml": writeMail(mail) };
}

/** A mail with one file, whose headers are given. */
export function bodyWithFile(...headers: readonly string[]): ExampleMail {
  return bodyWith("Hello", headers);
}

/** The same with a script as the file. */
export function bodyWithScript(...headers: readonly string[]): ExampleMail {
  return bodyWith(exampleScript, headers);
}

/** A mail with a text, and with a script as the part behind its end. `head` is its own type, `boundary` that of the script. */
export function bodyOfTwo(head: string, boundary: string): ExampleMail {
  const script = [`--${boundary}`, "Content-Type: text/x-sh; name=build.sh", "", exampleScript, `--${boundary}--`, ""];
  return {
    from: "Ann <ann@doe.example>",
    headers: [head],
    text: ["--a", "", "Hello", "--a--", "", ...script].join("\n"),
  };
}

const exampleScript = "#!/bin/sh\nset -e\necho hello\n";

function bodyWith(content: string, headers: readonly string[]): ExampleMail {
  const parts = ["--a", "", "Hello", "--a", ...headers, "", content, "--a--", ""];
  return {
    from: "Ann <ann@doe.example>",
    headers: ["Content-Type: multipart/mixed; boundary=a"],
    text: parts.join("\n"),
  };
}
