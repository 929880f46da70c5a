import { defineRule, type CodeFacts, type Detection, type Instruction } from "@doorward/core";

/** Fires where a text hands over a command to paste that is encoded, works in a hidden window, or runs what a bare address sends. */
export const rule = defineRule({
  id: "code/asks-to-paste-hidden-command",
  kind: "code",
  title: "A text asks to paste a command that hides what it does.",
  strength: "decisive",
  family: "instruction",
  techniques: ["T1204.004", "T1059.001", "T1027.010"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, T1204.004 Malicious copy and paste, 2026-04-01" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: detectPasted,
});

const tools = /^(?:paste-command|run-as-administrator|disable-protection)$/u;

/** Encoded text for an interpreter, a hidden window, a bare address piped into a shell, or a page run as a program. */
const covert = [
  /\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,200}\s-e(?:nc|ncodedcommand|c)?\s+[\w+/=]{24,}/iu,
  /\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,200}\s-w(?:indowstyle)?\s+h(?:idden)?\b/iu,
  /\bbase64\s+(?:-d|-D|--decode)\b[^\n]{0,120}\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b/iu,
  /\b(?:curl|wget)\b[^\n|]{0,300}\bhttps?:\/\/\d{1,3}(?:\.\d{1,3}){3}[^\n|]{0,300}\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b/iu,
  /\b(?:curl|wget)\b[^\n|]{0,300}\|\s*osascript\b/iu,
  /\bmshta(?:\.exe)?\s+["']?https?:/iu,
];

function isCovert({ topic, command }: Instruction): boolean {
  return tools.test(topic) && command !== undefined && covert.some((pattern) => pattern.test(command));
}

function detectPasted(facts: CodeFacts): Detection[] {
  const byPlace = new Map(
    facts.instructions.filter(isCovert).map((each) => [`${each.at.path}:${each.at.line}`, each.at]),
  );
  return [...byPlace.values()].map((at) => ({
    evidence: [at],
    chain: [
      { kind: "trigger", text: "a text asks to paste a command", place: at },
      { kind: "does", text: "the command hides what it fetches and runs", place: at },
    ],
  }));
}
