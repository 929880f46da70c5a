import { defineRule, type CodeFacts, type Detection, type Setting } from "@doorward/core";

/** Fires where the wrapper of Gradle or Maven fetches the tool from a stranger. */
export const rule = defineRule({
  id: "code/build-wrapper-from-elsewhere",
  kind: "code",
  title: "The build downloads its own build tool from an address that does not belong to its makers.",
  strength: "strong",
  family: "dependency",
  techniques: ["T1195.002", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, facts on auto-run surfaces, 2026-11-01" },
    { title: "Gradle documentation, wrapper, verification" },
  ],
  detect: detectWrappers,
});

function detectWrappers(facts: CodeFacts): Detection[] {
  return facts.settings.filter(isForeign).map(({ at }) => ({
    evidence: [at],
    chain: [
      { kind: "trigger", text: "building the project starts the wrapper of the build tool", place: at },
      { kind: "fetches", text: "the wrapper downloads the build tool from here and runs it", place: at },
    ],
  }));
}

/** https://gradle.org/releases, https://maven.apache.org/wrapper: where the makers publish, and mirrors of the central repository. */
const official =
  /^https:\/\/(?:(?:services|downloads)\.gradle\.org|(?:repo1?|archive|dlcdn|downloads)\.(?:maven\.)?apache\.org|repo1?\.maven\.(?:apache\.)?org|github\.com\/gradle)\//u;

function isForeign({ tool, key, value, at }: Setting): boolean {
  if ((tool !== "gradle" && tool !== "maven") || !/^(?:distribution|wrapper)Url$/u.test(key)) return false;
  return at.path.includes("wrapper") && /^https?:/u.test(value) && !official.test(value);
}
