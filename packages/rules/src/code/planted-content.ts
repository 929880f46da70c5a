import type { Data } from "@doorward/core";
import { findOrigins, isHidden } from "./effects.ts";

/** Command lines that fetch and run, hide what they run, or run out of sight. */
const harmfulLine =
  /\b(?:curl|wget|irm|iwr|invoke-webrequest|invoke-restmethod)\b[^\n]{0,400}(?:\|\s*(?:sudo\s+)?(?:ba|z|da|k)?sh\b|\|\s*(?:node|python3?|perl|ruby|osascript|cmd|iex)\b|&&\s*(?:chmod|sh|bash|node)\b)|\biex\b[^\n]{0,200}\b(?:iwr|irm|downloadstring)\b|(?:sh|bash|zsh)\s+-c\s+["']?\$\((?:curl|wget)\b|<\((?:curl|wget)\b|base64\s+(?:-d|-D|--decode)\b[^\n]{0,200}\|\s*(?:ba|z)?sh\b|\b(?:node|bun|deno)\s+(?:-e|--eval|eval)\s|\bpython3?\s+-c\s|-enc(?:odedcommand)?\s+[\w+/=]{16,}|>\s*\/dev\/null\s+2>&1\s*&|\bnohup\b/iu;

/** Whether what is written somewhere would fetch and run, hide or detach something once it is run, or comes from out of sight. */
export function isHarmfulContent(data: Data | undefined): boolean {
  if (data === undefined) return false;
  return (
    isHidden(data) ||
    findOrigins(data, "network").length > 0 ||
    findOrigins(data, "decoded-constant").length > 0 ||
    data.texts.some((text) => harmfulLine.test(text))
  );
}
