import type { Address } from "../../address/address.ts";
import { formatRest } from "../decode/rest.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";
import { findTarget } from "../decode/target.ts";

/** Check Point Harmony Email, formerly Avanan: `/v2/___LINK___.SIGNATURE`, with `r01` and the like before it later. */
export const checkPoint: Wrapper = {
  name: "Check Point Harmony Email",
  kind: "wrapper",
  via: "wrapper",
  hosts: ["url.avanan.click", "protect.checkpoint.com", "checkpoint.url-protection.com"],
  open({ path, query, fragment }: Address) {
    const text = `${path}${formatRest(query, fragment)}`;
    const start = text.indexOf("___");
    if (start < 0) return nothingInside;
    const end = text.lastIndexOf("___");
    const link = end > start ? text.slice(start + 3, end) : text.slice(start + 3);
    // Programs that fold the slashes of a path leave one of the two.
    const target = findTarget(link.replace(/^(https?:)\/(?!\/)/iu, "$1//"));
    return target === undefined ? nothingInside : [target];
  },
};
