import { makeInert } from "@doorward/core";

/**
 * Words of strangers for a chat: nothing in them can be clicked, calls anybody or changes how the rest looks. Chats make links
 * of bare domains and file names too, so every dot before a letter is broken.
 */
export function calmText(text: string, most: number): string {
  const inert = makeInert(text.replaceAll(/[\r\n\t]+/gu, " "))
    .replaceAll("://", "[:]//")
    .replaceAll(/\.(?=\p{L})/gu, "[.]");
  return inert.length > most ? `${inert.slice(0, most - 1).toWellFormed()}…` : inert;
}
