import type { Address } from "../../address/address.ts";
import { decodeBase64 } from "../decode/base64.ts";
import { readParameter } from "../decode/parameters.ts";
import { decodePercent } from "../../address/percent.ts";
import { decodeTarget, findTarget } from "../decode/target.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";

/** Proofpoint URL Defense, whose three ways of writing are told apart by the beginning of the path. */
export const proofpoint: Wrapper = {
  name: "Proofpoint URL Defense",
  kind: "wrapper",
  via: "wrapper",
  hosts: ["urldefense.proofpoint.com", "urldefense.com", "urldefense.us"],
  open(address) {
    const target = openAny(address);
    return target === undefined ? nothingInside : [target];
  },
};

function openAny({ path, query, fragment }: Address): string | undefined {
  if (path.startsWith("/v3/")) return openThird(`${path}?${query}#${fragment}`);
  const value = readParameter(query, "u");
  if (value === undefined) return undefined;
  // The second writes `%` as `-` and `/` as `_`, and encodes both where the link itself has them.
  return decodeTarget(path.startsWith("/v2/") ? value.replaceAll("-", "%").replaceAll("_", "/") : value);
}

/**
 * The third: `/v3/__LINK__;CHARACTERS!…`. Each `*` of the link stands for the next of the characters, which are in
 * base64url, and `**X` for as many as X says, `A` being two.
 */
function openThird(text: string): string | undefined {
  const end = text.indexOf("__;");
  if (!text.startsWith("/v3/__") || end < 6) return undefined;
  const bang = text.indexOf("!", end);
  const kept = Array.from(decodeBase64(text.slice(end + 3, bang < 0 ? text.length : bang)) ?? "");
  let used = 0;
  const link = decodePercent(text.slice(6, end)).replaceAll(/\*(?:\*([\w-]))?/gu, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : runLengths.indexOf(run) + 2;
    used += count;
    return kept.slice(used - count, used).join("");
  });
  // Programs that fold the slashes of a path leave one of the two.
  return findTarget(link.replace(/^(https?:)\/(?!\/)/iu, "$1//"));
}

const runLengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
