import { decodeBase64 } from "../decode/base64.ts";
import { openNamedHost } from "../decode/named-host.ts";
import { readParameter } from "../decode/parameters.ts";
import { decodePercent } from "../../address/percent.ts";
import { findTarget } from "../decode/target.ts";
import type { Wrapper } from "../wrapper.ts";

/** Sophos Email: the target in base64, and its host beside it. */
export const sophos: Wrapper = {
  name: "Sophos Email",
  kind: "wrapper",
  via: "wrapper",
  hosts: ["protection.sophos.com"],
  open({ query }) {
    const plain = decodeBase64(decodePercent(readParameter(query, "u") ?? ""));
    const target = plain === undefined ? undefined : findTarget(plain);
    return target === undefined ? openNamedHost(readParameter(query, "d")) : [target];
  },
};
