import { Problem } from "@doorward/core";
import { isSameOrigin } from "./is-same-origin.ts";

/** Throws a Problem when a page of somebody else signs a browser in, as into an account of his. Programs may. */
export function requireOwnPage(headers: Headers, publicUrl: URL): void {
  if (isSameOrigin(headers, publicUrl) === false) {
    throw new Problem(
      "not-allowed",
      `Doorward is signed in to at ${publicUrl.origin} and from no other page. Open that one.`,
    );
  }
}
