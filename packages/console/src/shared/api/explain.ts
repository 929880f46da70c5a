import { Problem } from "@doorward/core";

/** What went wrong, as a sentence for the reader. */
export function explain(error: unknown): string {
  if (error instanceof Problem) return error.message;
  if (error instanceof DOMException && error.name === "NotAllowedError")
    return "The browser was not allowed to go on, or it took too long. Try again.";
  return "Something in this page went wrong. Load it again; if it stays, tell whoever runs Doorward.";
}

/** Whether it is a Problem of a kind. */
export function isProblem(error: unknown, code: Problem["code"]): boolean {
  return error instanceof Problem && error.code === code;
}
