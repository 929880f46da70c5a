import { readParameter } from "../decode/parameters.ts";
import { decodePercent } from "../decode/percent.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";

/** Mimecast keeps the target to itself; where the organisation wants it shown, a parameter names its host. */
export const mimecast: Wrapper = {
  name: "Mimecast URL Protect",
  kind: "wrapper",
  via: "wrapper",
  hosts: ["mimecast.com/s", "mimecast.com/r", "mimecastprotect.com/s", "mimecastprotect.com/r"],
  open: ({ query }) => nameHost(readParameter(query, "domain")),
};

/** The address of a host that a parameter names without its path. */
export function nameHost(value: string | undefined): readonly string[] {
  const host = decodePercent(value ?? "");
  return /^[^\s/?#@\\]+$/u.test(host) ? [`https://${host}/`] : nothingInside;
}
