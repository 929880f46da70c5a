import type { LinkHost } from "@doorward/core";
import { brands } from "../../brands/brands.ts";
import { listServices } from "../../services/list-services.ts";
import data from "../data/popular-domains.json" with { type: "json" };

/** What turns away hosts that nothing is known of. */
interface KnownParts {
  /** The last two labels of every name, its only one where it is an ending. */
  readonly endings: Set<string>;
  /** The first labels of domains that are known under every ending. */
  readonly labels: Set<string>;
}

let parts: KnownParts | undefined;

/** False for nearly every host that `whyShared` has nothing to say of, in a small part of its time; true for all others. */
export function mayBeShared({ name, suffix, domain, kind }: LinkHost): boolean {
  if (kind !== "domain") return false;
  const { endings, labels } = (parts ??= listParts());
  const last = domain.lastIndexOf(".");
  const beforeLast = domain.lastIndexOf(".", last - 1);
  return (
    name.length <= suffix.length + "www.".length ||
    endings.has(beforeLast < 0 ? domain : domain.slice(beforeLast + 1)) ||
    endings.has(domain.slice(last + 1)) ||
    labels.has(domain.slice(0, domain.indexOf(".")))
  );
}

function listParts(): KnownParts {
  const listed: KnownParts = { endings: new Set<string>(), labels: new Set<string>() };
  const patterns = listServices().map(([pattern]) => pattern.split("/", 1)[0] ?? "");
  const owned = brands.flatMap(({ domains, endings = [], shared = [] }) => [...domains, ...endings, ...shared]);
  for (const known of [...data.popular, ...data.paths, ...data.names, ...owned, ...patterns]) {
    const name = known.startsWith("*.") ? known.slice(2) : known;
    if (name.endsWith(".*")) listed.labels.add(name.slice(0, -2));
    else listed.endings.add(name.split(".").slice(-2).join("."));
  }
  return listed;
}
