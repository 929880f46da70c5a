import { baseName } from "./named-type.ts";

/**
 * Where in a project a file stands, by its path alone. `vendored`: code of others that was copied in. `fixture`:
 * material that tests read. `test`: the tests themselves. `document`: explanations and examples for readers.
 * `built`: what a build wrote. `own`: everything else.
 */
export type Territory = "vendored" | "fixture" | "test" | "document" | "built" | "own";

/** Folder names, in lower case, in the order in which they are asked. Sources: the tools' own default folders. */
const folders: readonly (readonly [Territory, ReadonlySet<string>])[] = [
  [
    "vendored",
    toSet(
      "node_modules bower_components jspm_packages vendor vendors third_party third-party thirdparty site-packages dist-packages .venv venv pods carthage .yarn .pnpm-store .pnp .cargo-vendor deps",
    ),
  ],
  [
    "fixture",
    toSet(
      "fixtures fixture __fixtures__ testdata test-data test_data __mocks__ __snapshots__ mocks snapshots golden corpus testcases",
    ),
  ],
  [
    "test",
    toSet(
      "test tests __tests__ spec specs e2e cypress integration-tests unit-tests testing bench benchmark benchmarks",
    ),
  ],
  ["document", toSet("doc docs documentation example examples demo demos samples website wiki man tutorial tutorials")],
  [
    "built",
    toSet(
      "dist build out output lib-esm esm cjs umd .next .nuxt .output .svelte-kit .turbo target bin-debug bundle bundles coverage release",
    ),
  ],
];
const testName =
  /(?:^|[._-])(?:test|tests|spec|e2e|bench|stories|cy)\.[a-z]{1,4}$|^test_[\w-]{1,80}\.py$|_test\.(?:go|py|rb)$/u;
const mostFolders = 64;

/** Where a path of an arrival stands in its project. Where several folders tell, the first of the table above decides. */
export function findTerritory(path: string): Territory {
  const parts = path.toLowerCase().split("/", mostFolders);
  const name = baseName(path).toLowerCase();
  parts.pop();
  for (const [territory, names] of folders) {
    if (territory === "document" && testName.test(name)) return "test";
    if (parts.some((part) => names.has(part))) return territory;
  }
  return testName.test(name) ? "test" : "own";
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
