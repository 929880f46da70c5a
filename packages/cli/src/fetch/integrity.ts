import { createHash } from "node:crypto";

/** Which checksum was compared; `none` when the registry gives none that is understood. */
export type CheckedBy = "sha512" | "sha384" | "sha256" | "sha1" | "none";

const algorithms = ["sha512", "sha384", "sha256", "sha1"] as const;

/** Compares bytes with the strongest checksum a registry gives; undefined when they do not agree. */
export function checkIntegrity(
  bytes: Uint8Array,
  integrity: string | undefined,
  shasum: string | undefined,
): CheckedBy | undefined {
  const stated = (integrity ?? "").split(/\s+/u).map((text) => text.split("?", 1)[0] ?? "");
  for (const algorithm of algorithms) {
    const wanted = stated
      .filter((text) => text.startsWith(`${algorithm}-`))
      .map((text) => text.slice(algorithm.length + 1));
    if (wanted.length === 0) continue;
    return wanted.includes(createHash(algorithm).update(bytes).digest("base64")) ? algorithm : undefined;
  }
  if (shasum === undefined || shasum === "") return "none";
  return createHash("sha1").update(bytes).digest("hex") === shasum.toLowerCase() ? "sha1" : undefined;
}
