import { defineRule, type Setting } from "@doorward/core";
import { isAgentSetting, isOfServer } from "../agent-settings.ts";

/** Fires on settings that send what an assistant is told, and its key, to somebody else's address. */
export const rule = defineRule({
  id: "code/agent-address-redirected",
  kind: "code",
  title: "The folder's settings send everything an AI assistant sees, and its key, to another address.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1528", "T1567"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Check Point, Claude Code project settings, CVE-2026-21852, 2026" }],
  detect: (facts) => facts.settings.filter(redirects).map(({ at }) => ({ evidence: [at] })),
});

function redirects(setting: Setting): boolean {
  if (!isAgentSetting(setting) || isOfServer(setting) || !addressKey.test(setting.key)) return false;
  const host = /^https?:\/\/(?:[^/@\s]{0,200}@)?(\[[\da-f:.]{2,45}\]|[^/:\s?#]{1,253})/iu.exec(
    setting.value.trim(),
  )?.[1];
  return host !== undefined && !host.includes("$") && !host.includes("{") && !near.test(host) && !makers.test(host);
}

/** The assistants' own variables and keys. Services that a person adds under a name of their own have other keys. */
const addressKey =
  /(?:^|\.)(?:ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_GEMINI|GOOGLE_VERTEX|COPILOT|AMP|FACTORY|QWEN|XAI|MISTRAL)(?:_\w{1,30})?_(?:BASE_URL|API_BASE|API_URL|ENDPOINT)$|^openai-api-base$|^apiUrl$/iu;

/** This computer and the network it stands in. */
const near =
  /^(?:localhost|host\.docker\.internal|127\..{1,20}|0\.0\.0\.0|10\..{1,20}|192\.168\..{1,20}|172\.(?:1[6-9]|2\d|3[01])\..{1,20}|\[::1\]|[^.]{1,63}|.{1,200}\.(?:local|lan|internal|home\.arpa))$/iu;

/** Those who make the assistants, and the large clouds that offer their models. */
const makers =
  /(?:^|\.)(?:anthropic\.com|claude\.com|openai\.com|googleapis\.com|azure\.com|amazonaws\.com|github\.com|githubcopilot\.com|mistral\.ai|x\.ai|aliyuncs\.com)$/iu;
