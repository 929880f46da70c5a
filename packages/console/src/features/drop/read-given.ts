/** What somebody gave: a file, or a text he pasted. */
export type Given = { readonly kind: "file"; readonly file: File } | { readonly kind: "text"; readonly text: string };

const link = /^[a-z][a-z\d+.-]*:\/\/\S+$/iu;
const bareHost = /^(?:[\p{L}\d-]+(?:\.|\[\.\]))+[\p{L}\d-]{2,}(?:[/?#]\S*)?$/u;
const headers = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n){2}/u;

/** Whether a text is a link, a mail with its headers, or just something that was written. */
export function guessText(text: string): "link" | "mail" | "note" {
  const trimmed = text.trim();
  if (link.test(trimmed) || bareHost.test(trimmed)) return "link";
  return headers.test(text.trimStart()) ? "mail" : "note";
}

/** A pasted text as the mail it is, or as a mail without a sender, so that it is read as what a stranger wrote. */
export function makeMail(text: string): string {
  if (guessText(text) === "mail") return text.trimStart();
  return `Subject: Pasted text\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
}
