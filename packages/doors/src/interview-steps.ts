import type { Finding, Outcome, Step } from "@doorward/core";

/** What a person does with an arrival after the verdict, in order: whole sentences, the most urgent first. */
export function tellNextSteps(verdict: Outcome, findings: readonly Finding[]): string[] {
  if (verdict === "stop") return [...stopSteps(findings), ...afterStop];
  return verdict === "check" ? checkSteps(findings) : clearSteps;
}

const afterStop = [
  "If you have already opened or run it: take the computer off the network, and from another device move what its wallets hold and change its passwords, tokens and keys.",
  "Keep it as it is and report it: to your security team if this is a work machine or a work contact, and to the site where the sender found you.",
  "If you still want to know what it says, look at it only in a virtual machine that holds no wallets, keys or logins and that you throw away afterwards.",
  "Ask for the task as plain text and do it in a project of your own. A real employer agrees.",
];

const clearSteps = [
  "Nothing found is not proof. If you have not met the sender, work on it in a container or a virtual machine without wallets, keys or logins.",
];

/** What must not be done depends on what sets it off. */
function stopSteps(findings: readonly Finding[]): string[] {
  const triggers = findings.flatMap(({ chain }) =>
    chain.filter(({ kind }: Step) => kind === "trigger").map(({ text }) => text),
  );
  const isInstall = triggers.some((text) => text.includes("install"));
  const isGit = triggers.some((text) => /\bgit\b|check(?:ing)? out|commit/iu.test(text));
  const forbidden = [
    "open it in an editor",
    "run anything in it",
    ...(isInstall ? ["install its packages"] : []),
    ...(isGit ? ["use git in it"] : []),
  ];
  return [
    `Do not ${forbidden.slice(0, -1).join(", do not ")}${forbidden.length > 1 ? ", and do not " : ""}${forbidden.at(-1)}.`,
  ];
}

function checkSteps(findings: readonly Finding[]): string[] {
  const [first] = findings;
  return [
    "Do not run it on your own computer yet. Use a virtual machine without wallets, keys or logins, and throw it away afterwards.",
    first === undefined
      ? "Ask the sender for what could not be read in a form that can be, such as the plain files."
      : `Look at the places named above before anything else. \`doorward scan --explain ${first.rule}\` says what such a place means and when it is innocent.`,
    "Ask the sender why it is there, over a channel that you found yourself.",
  ];
}
