import type { MailHeader } from "../../formats/mime/read-headers.ts";

/** Whether mail carries the marks of lists and bulk senders: RFC 2369, RFC 2919, RFC 8058, and those of large senders. */
export function isBulk(headers: readonly MailHeader[]): boolean {
  return headers.some(
    ({ name, text }) =>
      name === "list-id" ||
      name === "list-unsubscribe" ||
      name === "feedback-id" ||
      (name === "precedence" && /bulk|list/iu.test(text)),
  );
}
