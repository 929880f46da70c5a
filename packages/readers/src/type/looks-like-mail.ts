/** Headers that mail begins with, and those of which one more must follow. Source: RFC 5322, section 3.6. */
const header = /^([!-9;-~]{1,70}):(?:[ \t]|\r?$)/u;
const sender: ReadonlySet<string> = new Set(["from", "sender", "return-path"]);
const others: ReadonlySet<string> = new Set(["subject", "to", "date", "message-id", "received", "mime-version", "cc"]);
const mostHeaders = 200;
/** Days of the week with which a mailbox's lines of separation go on; those of patches from Git name a commit. */
const separator = /^From (?![\da-f]{40} )\S{1,200} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} /u;

/** Whether a text begins as mail or a mailbox does: a sender among headers, and nothing else before the first empty line. */
export function looksLikeMail(text: string): boolean {
  if (separator.test(text)) return true;
  if (!/^[A-Za-z][\w-]{1,40}:[ \t]/u.test(text)) return false;
  let hasSender = false;
  let hasOther = false;
  for (const line of text.split("\n", mostHeaders)) {
    if (line.trim() === "") return hasSender && hasOther;
    if (line.startsWith(" ") || line.startsWith("\t")) continue;
    const name = header.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (sender.has(name)) hasSender = true;
    if (others.has(name)) hasOther = true;
  }
  return hasSender && hasOther;
}
