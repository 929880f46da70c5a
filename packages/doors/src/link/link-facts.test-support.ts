import type { Link, LinkFacts, LinkHost } from "@doorward/core";

/** A host of its own registrable domain. */
export function makeHost(name: string, details: Partial<LinkHost> = {}): LinkHost {
  const domain = name.split(".").slice(-2).join(".");
  return { name, shown: name, written: name, kind: "domain", suffix: "example", site: domain, domain, ...details };
}

/** A web address of a host, as a reader gives it when it knows nothing else. */
export function makeLink(name: string, details: Partial<Link> = {}): Link {
  const canonical = `https://${name}/a?b=1`;
  return {
    text: canonical,
    via: "handed-in",
    viaName: "",
    form: "web",
    scheme: "https",
    host: makeHost(name),
    userName: "",
    path: "/a",
    query: "b=1",
    fragment: "",
    canonical,
    listKey: `${name}/a?b=1`,
    oddities: [],
    services: [],
    hidesTarget: false,
    resemblances: [],
    words: [],
    listed: [],
    ...details,
  };
}

/** The facts of one link. */
export function makeFacts(links: readonly Link[], details: Partial<LinkFacts> = {}): LinkFacts {
  return { at: { path: "argument", excerpt: links[0]?.text ?? "" }, links, depth: 0, isEndless: false, ...details };
}
