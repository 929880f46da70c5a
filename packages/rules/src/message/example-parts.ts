import type { BankMail } from "./example-bank.ts";

/** A mail with one file, whose headers are given. */
export function bodyWithFile(...headers: readonly string[]): BankMail {
  return bodyWith("Hello", headers);
}

/** The same with a script as the file. */
export function bodyWithScript(...headers: readonly string[]): BankMail {
  return bodyWith(exampleScript, headers);
}

/** A mail with a text, and with a script as the part behind its end. `head` is its own type, `boundary` that of the script. */
export function bodyOfTwo(head: string, boundary: string): BankMail {
  const script = [`--${boundary}`, "Content-Type: text/x-sh; name=build.sh", "", exampleScript, `--${boundary}--`, ""];
  return {
    from: "Ann <ann@doe.example>",
    headers: [head],
    text: ["--a", "", "Hello", "--a--", "", ...script].join("\n"),
  };
}

const exampleScript = "#!/bin/sh\nset -e\necho hello\n";

function bodyWith(content: string, headers: readonly string[]): BankMail {
  const parts = ["--a", "", "Hello", "--a", ...headers, "", content, "--a--", ""];
  return {
    from: "Ann <ann@doe.example>",
    headers: ["Content-Type: multipart/mixed; boundary=a"],
    text: parts.join("\n"),
  };
}
