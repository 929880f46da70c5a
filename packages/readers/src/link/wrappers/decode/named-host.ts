import { decodePercent } from "../../address/percent.ts";

/** The address of a host that a parameter names without its path; nothing when it names none. */
export function openNamedHost(value: string | undefined): readonly string[] {
  const host = decodePercent(value ?? "");
  return /^[^\s/?#@\\]+$/u.test(host) ? [`https://${host}/`] : [];
}
