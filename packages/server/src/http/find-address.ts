import type { HttpBindings } from "@hono/node-server";

/**
 * The network address of who asks. A header says only what proxies of ours wrote: of as many entries of
 * `X-Forwarded-For` as there are such proxies, counted from the end, the first.
 */
export function findAddress(headers: Headers, bindings: Partial<HttpBindings> | undefined, proxies: number): string {
  const peer = bindings?.incoming?.socket.remoteAddress ?? "unknown";
  if (proxies === 0) return peer;
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  const entry = entries.at(-proxies) ?? "";
  return /^[\d.:a-f]{3,45}$/iu.test(entry) ? entry : peer;
}
