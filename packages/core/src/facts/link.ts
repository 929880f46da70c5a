import type { Evidence } from "../place.ts";

/** What opening an address does. */
export type LinkForm =
  /** Asks a server: http, https, ws, wss, ftp. */
  | "web"
  /** Runs text in the page that is open: javascript, vbscript. */
  | "script"
  /** Carries its own content: data, blob. */
  | "inline"
  /** Opens a file of this machine or of a file server: file, UNC paths. */
  | "file"
  /** Starts a program that has registered the scheme: zoommtg, ms-msdt, search-ms, wallet deep links. */
  | "program"
  /** Starts a message or a call: mailto, tel, sms. */
  | "contact"
  /** No reader of addresses takes it. */
  | "unreadable";

/** How a link came to be among the layers. */
export type LinkVia =
  | "handed-in"
  /** A mail gateway or a help desk had wrapped it. */
  | "wrapper"
  /** The address names it as where to go on to. */
  | "redirect"
  /** A program's address carries it: a wallet told to open a page, a meeting client told to join a server. */
  | "deep-link"
  /** Other programs read the same text as this address. */
  | "other-reading";

/** What is odd about how an address is written. */
export type LinkOddity =
  /** A user name that looks like a host stands in front of the real host. */
  | "user-name-like-host"
  /** Any other user name of a web address, those that repositories use apart. */
  | "user-name"
  /** An IPv4 address written as one number, in octal or hexadecimal, or with parts left out. */
  | "number-as-address"
  /** An IPv4 address inside an IPv6 one. */
  | "mapped-address"
  | "percent-encoded-host"
  /** Full-width, circled or other compatibility characters that become plain letters or dots. */
  | "compatibility-characters-in-host"
  /** Characters that show nothing, inside the scheme or the host. */
  | "invisible-in-host"
  /** Embeddings, overrides and isolates of the reading direction, anywhere, in percent signs too. */
  | "direction-control"
  /** A character that looks like a slash, a dot, a colon or a question mark, in the host. */
  | "lookalike-separator"
  /** Tabs or line breaks inside the scheme or the host, which browsers take out; further on, long links are wrapped. */
  | "line-break-inside"
  /** A backslash in front of the host, or behind it where programs disagree about where the host ends. */
  | "backslash-before-host"
  /** Letters of several scripts in one label that are not written together in any language. */
  | "mixed-scripts"
  /** Labels or names longer than DNS allows, empty labels, or characters that no host has. */
  | "impossible-host"
  /** Dots at the end of the host; not the full stop of a sentence that a link without a path took with it. */
  | "trailing-dots"
  /** Neither 80, 443, 8080 nor 8443, and the host is not inside a network. */
  | "unusual-port"
  /** Another whole address stands in the path, and the path does not look like that of an archive or a picture server. */
  | "address-in-path"
  /** Eight or more labels, or a name of 100 or more characters. */
  | "very-long-host"
  /** The name in front of the suffix is made of characters without sense; honest machines have such names, too. */
  | "random-looking-name";

/** Where a host's number belongs. */
export type AddressRange = "public" | "loopback" | "private" | "link-local" | "documentation" | "reserved";

/** The host of an address, in the forms that comparing and showing need. */
export interface LinkHost {
  /** ASCII, lower case, without dots at the end; IPv6 in brackets. */
  readonly name: string;
  /** With the letters people see. */
  readonly shown: string;
  /** As written in the text, decoded of percent signs, before any folding of case: for what people see. */
  readonly written: string;
  /** `local`: one label only, or an ending that only exists inside a network. */
  readonly kind: "domain" | "local" | "ipv4" | "ipv6";
  /** For numbers. */
  readonly range?: AddressRange;
  /** Public suffix, those of private registries included: `co.uk`, `vercel.app`. Empty for numbers and local names. */
  readonly suffix: string;
  /** What one owner holds, private registries respected: `evil.vercel.app`. The name itself when there is nothing smaller. */
  readonly site: string;
  /** The registrable domain by the registries of countries and of ICANN alone: `vercel.app`. */
  readonly domain: string;
}

/** What a host is known to offer to everybody. */
export type ServiceKind =
  | "wrapper"
  | "redirector"
  | "shortener"
  | "free-hosting"
  | "site-builder"
  | "form-builder"
  | "file-sharing"
  | "text-sharing"
  | "code-hosting"
  | "dynamic-dns"
  | "tunnel"
  | "gateway"
  | "translator";

/** A service of that sort, by its name. */
export interface LinkService {
  readonly kind: ServiceKind;
  readonly name: string;
}

/** What a brand does, by which some rules tell what an imitation is after. */
export type BrandCategory =
  | "exchange"
  | "wallet"
  | "chain"
  | "explorer"
  | "bridge"
  | "defi"
  | "nft"
  | "custody"
  | "stablecoin"
  | "market-data"
  | "security"
  | "meeting"
  | "chat"
  | "mail"
  | "scheduling"
  | "code"
  | "registry"
  | "hiring"
  | "assessment"
  | "signing"
  | "support"
  | "identity"
  | "cloud"
  | "browser"
  | "system"
  | "driver"
  | "storage"
  | "payments"
  | "bank"
  | "social"
  | "shop"
  | "delivery"
  | "travel"
  | "telecom"
  | "government"
  | "media"
  | "games"
  | "tool";

/** How a name of the address resembles a known one that does not own it. */
export type ResemblanceKind =
  /** The same letters under another ending. */
  | "same-name"
  /** The name stands by itself between separators or digits: `zoom-us07`. */
  | "word"
  /** The name stands together with other whole words: `coinbaselogin`. */
  | "joined"
  /** The letters occur in a longer name whose rest is no word. */
  | "contained"
  /** The whole official domain stands in front of a stranger's: `zoom.us.evil.example`. */
  | "official-domain"
  /** Letters of other scripts, or with marks, look like the name. */
  | "lookalike-letters"
  /** Plain characters look like the name: `rn` for `m`, `0` for `o`. */
  | "lookalike-characters"
  /** One letter was added, left out or replaced. */
  | "one-edit"
  /** Two neighbouring letters changed places. */
  | "transposed";

/** A known name that an address resembles without belonging to it. */
export interface Resemblance {
  readonly kind: ResemblanceKind;
  /** The brand, as people write it. */
  readonly brand: string;
  readonly category: BrandCategory;
  /** Where it stands: in the part somebody registered or chose, in front of that, or in the path. */
  readonly where: "site" | "subdomain" | "path";
  /** The label or path segment as it is shown. */
  readonly part: string;
  /** The name is also an everyday word or has fewer than five letters, so it says less alone. */
  readonly isCommon: boolean;
  /** The name is the organisation's own or that of somebody it has verified. */
  readonly isOwn: boolean;
}

/** What the words of an address are about. */
export type LinkTopic =
  | "update"
  | "driver"
  | "meeting"
  | "sign-in"
  | "wallet"
  | "reward"
  | "coin"
  | "hiring"
  | "support"
  | "urgency"
  | "money";

/** A word of an address with a topic. */
export interface LinkWord {
  readonly topic: LinkTopic;
  readonly word: string;
  readonly where: "site" | "subdomain" | "path";
}

/** The owner of a host. */
export interface Official {
  readonly brand: string;
  /** What of the host is the owner's: the host itself, a domain above it, or an ending. */
  readonly host: string;
  readonly category: BrandCategory;
  /** Anybody can put content there, so the owner's name vouches for nothing: `github.com`, `docs.google.com`. */
  readonly isShared: boolean;
}

/** A row of a list that names the address. */
export interface ListedLink {
  /** The list, as it was named when it was imported. */
  readonly source: string;
  /** What the list says it is: "phishing", "malware". */
  readonly label: string;
  /** When it was listed or imported, `YYYY-MM-DD`. */
  readonly since: string;
  /** The row. */
  readonly entry: string;
  /** What the row names: the whole registrable domain, this host, or a path below it. */
  readonly reach: "domain" | "host" | "path";
  /** `block`: it passed the guard of imports. `hold`: the guard lets it raise a doubt only. `allow`: the list calls it good. */
  readonly effect: "block" | "hold" | "allow";
}

/** Somebody whose domains the organisation has proved. */
export interface Verified {
  readonly name: string;
  readonly relation: "own" | "vendor";
}

/** One address as a reader saw it. */
export interface Link {
  /** As it stands there, cut to 2,048 characters. */
  readonly text: string;
  readonly via: LinkVia;
  /** The service that wrapped it or leads to it, when `via` says so. */
  readonly viaName: string;
  readonly form: LinkForm;
  /** Lower case, without the colon; empty when there is none. */
  readonly scheme: string;
  /** Not for scripts: what stands in its place there is only text. */
  readonly host?: LinkHost | undefined;
  /** Only when it is not the scheme's own. */
  readonly port?: number | undefined;
  /** Decoded; empty when there is none. */
  readonly userName: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** Without the number sign. */
  readonly fragment: string;
  /** The address as browsers write it (WHATWG), without a fragment; the text when nothing can be read. */
  readonly canonical: string;
  /** The form that lists compare (Safe Browsing canonicalisation): `host/path?query`; empty where no host is asked. */
  readonly listKey: string;
  readonly oddities: readonly LinkOddity[];
  readonly services: readonly LinkService[];
  /** It leads on to an address that its text does not hold: a short link, or a wrapper that keeps the target to itself. */
  readonly hidesTarget: boolean;
  readonly official?: Official | undefined;
  readonly resemblances: readonly Resemblance[];
  readonly words: readonly LinkWord[];
  readonly listed: readonly ListedLink[];
  readonly verified?: Verified | undefined;
}

/** Everything that was read of one link: itself, and every address it carries. */
export interface LinkFacts {
  readonly at: Evidence;
  /** The link and what it leads to, each once. A rule looks at each and not at their order. */
  readonly links: readonly Link[];
  /** How many wrappers stand around the innermost address. */
  readonly depth: number;
  /** There are more wrappers than are opened. */
  readonly isEndless: boolean;
}
