import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { isDecoded } from "../decoded.ts";
import { tellEachPlace } from "../fetched.ts";

/** Fires where the name of a module that starts programs, runs code or talks to the network is hidden. */
export const rule = defineRule({
  id: "code/hidden-module-name-loaded",
  kind: "code",
  title: "It hides which part of the system it loads: one that starts programs or talks to the network.",
  strength: "strong",
  family: "loader",
  techniques: ["T1027.013", "T1140", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, HexEval Loader (S1249)", url: "https://attack.mitre.org/software/S1249/" },
    { title: "MITRE ATT&CK, XORIndex Loader (S1248)", url: "https://attack.mitre.org/software/S1248/" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => loadsHiddenName(facts, effect)),
    ),
});

/** Modules that reach out of the program, of Node.js, its usual packages, and Python. */
const reaching =
  /^(?:node:)?(?:child_process|cluster|worker_threads|vm|module|https?|http2|net|tls|dgram|dns|fs|fs\/promises|fs-extra|os|axios|node-fetch|request|got|undici|superagent|needle|ws|socket\.io-client|execa|cross-spawn|shelljs|subprocess|socket|ctypes|requests|httpx|aiohttp|urllib(?:\.request)?|urllib3|marshal|pickle|importlib|builtins)$/u;

function loadsHiddenName(facts: CodeFacts, effect: Effect): boolean {
  const { kind, subject } = effect;
  return kind === "load" && subject.texts.some((text) => reaching.test(text)) && isDecoded(facts, effect);
}
