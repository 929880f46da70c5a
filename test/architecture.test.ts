import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findConsoleFaults } from "./architecture/console.ts";
import { findFileFaults, findTestFaults } from "./architecture/files.ts";
import { findBrowserFaults, findComputedImports, findGuardFaults, type Guard } from "./architecture/guarded.ts";
import { findExampleFaults, findKindFaults, findRuleFaults } from "./architecture/kinds.ts";
import { findLayerFaults, type Layer } from "./architecture/layers.ts";
import { readSourceFiles } from "./architecture/source-file.ts";

/** What each package may import. A package that is opened gets its row here. */
const layers: Readonly<Record<string, Layer>> = {
  core: { packages: [], node: false, registry: false },
  readers: { packages: ["core"], node: true, registry: true },
  rules: { packages: ["core"], node: false, registry: false },
  doors: { packages: ["core", "readers", "rules"], node: false, registry: false },
  store: { packages: ["core"], node: true, registry: true },
  server: { packages: ["core", "readers", "rules", "doors", "store"], node: true, registry: true },
  console: { packages: ["core", "server"], node: false, registry: true },
  cli: { packages: ["core", "readers", "rules", "doors", "store", "server"], node: true, registry: true },
};

/** Folders of readers and rules beside those of the kinds. */
const otherFolders = {
  readers: {
    shared: ["kept", "tree", "text", "type", "formats", "isolation", "git", "name"],
    // An application holds links, handles, addresses and code, so that its reader brings others together.
    joining: ["arrival", "delivery", "observable", "application", "sanctions", "indicators"],
  },
  rules: { shared: ["text"], joining: [] },
};

const guards: readonly Guard[] = [
  {
    modules: /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?)$|^undici$/u,
    why: "only the fetchers and the server touch the network, and no judgement does",
    places: [
      "packages/cli/src/fetch/",
      "packages/cli/src/server/",
      "packages/server/src/http/",
      "packages/server/src/access/oidc/",
      // The one way out: to destinations, long after something was judged, to vendors and to mailboxes.
      "packages/server/src/network/",
      // Destinations on this machine, for tests.
      "packages/server/src/notify/receivers.test-support.ts",
      "packages/server/src/notify/send-event.test.ts",
      "packages/server/src/intake/mail-listener/",
      "packages/server/src/intake/mailbox/",
      // A vendor on this machine, for the test.
      "packages/server/src/intake/access-pull/access-pull.test.ts",
      // These two only ask what form an address has.
      "packages/server/src/access/limits/network-of.ts",
      "packages/server/src/access/passkeys/relying-party.ts",
      // These ask a server that they started.
      "bench/desk/",
      "bench/serve/",
      "packages/cli/src/commands/serve-options.test.ts",
      "tools/build/build-program.test.ts",
    ],
    inTests: false,
  },
  {
    modules: /^(?:imapflow|smtp-server)$/u,
    why: "only the ways in speak the protocols of mail",
    places: ["packages/server/src/intake/"],
    inTests: true,
  },
  {
    modules: /^(?:node:)?child_process$/u,
    why: "only the fetchers, the isolation of readers, the pool of judges, the maker of embedded databases, and tools start processes",
    places: [
      "packages/cli/src/fetch/",
      "packages/readers/src/isolation/",
      "packages/server/src/judging/",
      // A mail server of its own, where one is installed, is what the mailbox is tested against.
      "packages/server/src/intake/mailbox/dovecot.test-support.ts",
      "packages/store/src/engine/make-folder-database.ts",
      "tools/",
      "test/",
      "bench/",
    ],
    inTests: true,
  },
  {
    modules: /^(?:node:)?(?:worker_threads|cluster)$/u,
    why: "only the isolation of readers starts workers",
    places: ["packages/readers/src/isolation/"],
    inTests: false,
  },
  {
    modules: /^(?:node:)?(?:vm|inspector|repl|wasi)(?:\/.*)?$/u,
    why: "nothing that arrives is ever executed; a named place asks V8 for its collector",
    places: ["packages/server/src/give-back-memory.ts"],
    inTests: false,
  },
  {
    modules: /^(?:node:)?module$/u,
    why: "nothing that arrives is ever loaded; named places find our own WebAssembly, and list Node's modules",
    places: [
      "packages/readers/src/tree/foreign/libarchive.ts",
      "packages/readers/src/formats/qr/start-zxing.ts",
      "packages/readers/src/code/dependencies/doubts/undeclared-npm.ts",
    ],
    inTests: false,
  },
];

const root = join(import.meta.dirname, "..");
const files = readSourceFiles(root);

test("every package has a row in the table", () => {
  assert.deepEqual(Object.keys(layers).toSorted(), readdirSync(join(root, "packages")).toSorted());
});

test("every package imports only what the table allows", () => report(findLayerFaults(files, layers)));

test("no kind leans on another kind, and shared folders lean on none", () => {
  report([
    ...findKindFaults(files, "readers", otherFolders.readers),
    ...findKindFaults(files, "rules", otherFolders.rules),
  ]);
});

test("no rule leans on another rule", () => report(findRuleFaults(files)));

test("no part of the console leans upwards, on another screen, or on more of the server than its contract", () => {
  report(findConsoleFaults(files));
});

test("no judgement loads examples", () => report(findExampleFaults(files)));

test("the network, processes and loading at run time are kept to their places", () => {
  report([...findGuardFaults(files, guards), ...findComputedImports(files)]);
});

test("links are read and judged, observables compared and archives written without Node, since a browser does it too", () => {
  const places = [
    "core/src/",
    "readers/src/link/",
    "readers/src/observable/",
    "rules/src/link/",
    "server/src/write-zip.ts",
  ];
  report(
    findBrowserFaults(
      files,
      places.map((place) => `packages/${place}`),
    ),
  );
});

test("files are short, well named and without default exports", () => report(findFileFaults(files)));

test("tests stand beside the code they test", () => report(findTestFaults(files)));

function report(faults: readonly string[]): void {
  if (faults.length > 0) assert.fail(faults.join("\n"));
}
