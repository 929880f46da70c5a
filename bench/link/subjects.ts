import { readFileSync } from "node:fs";

/** Says something about one link; what it says is only looked at so that it is not left out. */
export type CheckLink = (link: string) => unknown;

interface SubjectFiles {
  /** One host a line. */
  readonly entries: string;
  /** The same as a file of lists of ours. */
  readonly list: string;
}

/** Who is measured: what it is called, what its answer is, and how it is loaded and opened on a list. */
interface Subject {
  readonly name: string;
  readonly answer: string;
  readonly open: (files: SubjectFiles) => Promise<CheckLink>;
}

/** The peers are only there once the benchmark's own packages are installed, so no compiler knows them. */
const loadPeer = async (name: string): Promise<unknown> => import(name);
const readHosts = (path: string) => readFileSync(path, "utf8").split("\n");

interface Detector {
  readonly check: (host: string) => unknown;
}
type DetectorClass = new (configs: readonly object[]) => Detector;

const makeConfig = (entries: string) => [
  { name: "bench", version: 1, tolerance: 0, fuzzylist: [], allowlist: [], blocklist: readHosts(entries) },
];

/** Everybody who is measured, ourselves first. */
export const subjects: Readonly<Record<string, Subject>> = {
  doorward: {
    name: "Doorward",
    answer: "a full verdict: wrappers, brands, lookalikes, lists, every rule, reasons and next steps",
    async open({ list }) {
      const [{ noPolicy }, { judgeLink }, { openLinkReader, openList }] = await Promise.all([
        import("@doorward/core"),
        import("@doorward/doors/link"),
        import("@doorward/readers/link"),
      ]);
      const bytes = readFileSync(list);
      const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      const lists = openList(buffer, { today: "2026-11-26", name: list });
      const reader = openLinkReader({ policy: noPolicy, lists, today: "2026-11-26" });
      return (link) => {
        const facts = reader.read(link, { path: "bench", excerpt: link });
        return judgeLink(facts, { door: "support", name: link, tookMs: 0 });
      };
    },
  },
  limit: {
    name: "`new URL` and tldts 7.5.5 alone",
    answer: "the host and its registrable domain; no judgement at all",
    async open() {
      const { parse } = (await loadPeer("tldts")) as { readonly parse: (host: string, options: object) => unknown };
      return (link) => {
        const url = URL.parse(link);
        return url === null ? undefined : parse(url.hostname, { allowPrivateDomains: true });
      };
    },
  },
  "phishing-controller": {
    name: "@metamask/phishing-controller 15.0.0, its detector",
    answer: "whether a list names the host",
    async open({ entries }) {
      const { PhishingDetector } = (await loadPeer("@metamask/phishing-controller")) as {
        readonly PhishingDetector: DetectorClass;
      };
      const detector = new PhishingDetector(makeConfig(entries));
      return (link) => detector.check(link);
    },
  },
  "eth-phishing-detect": {
    name: "eth-phishing-detect 1.2.0, its detector",
    answer: "whether a list names the host, which `new URL` takes out of the link for it",
    async open({ entries }) {
      const { default: Detector } = (await loadPeer("eth-phishing-detect/src/detector.js")) as {
        readonly default: DetectorClass;
      };
      const detector = new Detector(makeConfig(entries));
      return (link) => {
        const url = URL.parse(link);
        return url === null ? undefined : detector.check(url.hostname);
      };
    },
  },
};
