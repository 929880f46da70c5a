import type { EffectTrait } from "@doorward/core";
import { evaluateCode } from "../actions/evaluate.ts";
import { isAddress, requestFrom } from "../actions/network.ts";
import { withTraits } from "../actions/record.ts";
import { contentOf, readPath, writePath } from "../actions/storage.ts";
import { decodeBase64Flow, decodeHexFlow } from "../flow/decode.ts";
import { concatenate, type Flow, mapFlow, nothing, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { lastSegment } from "./download.ts";
import { recordRun } from "./host.ts";
import type { ProgramTable } from "./program.ts";
import { startOperands } from "./wrappers.ts";

function operandsOf(call: Call): Flow[] {
  return call.args.filter((arg) => !/^[-/][a-z]/iu.test(textOf(arg) ?? ""));
}

/** certutil: downloads and decodes beside its real work. */
function certutil(call: Call): Flow {
  const words = call.args.map((arg) => (textOf(arg) ?? "").toLowerCase());
  const [first = unknown, second] = operandsOf(call);
  if (words.some((word) => /^[-/](?:urlcache|verifyctl|url)$/u.test(word)) || isAddress(textOf(first) ?? "")) {
    writePath(call, second ?? lastSegment(first), requestFrom(call, first));
    return nothing;
  }
  const isBase64 = words.some((word) => /^[-/]decode$/u.test(word));
  if (!isBase64 && !words.some((word) => /^[-/]decodehex$/u.test(word))) return recordRun(call);
  const packed = contentOf(call, first) ?? readPath(call, first);
  const armoured = mapFlow(packed, (text) => text.replaceAll(/-----[A-Z ]{1,40}-----/gu, ""));
  writePath(call, second ?? unknown, isBase64 ? decodeBase64Flow(armoured) : decodeHexFlow(armoured));
  return nothing;
}

/** bitsadmin: an address and the file its answer goes to. */
function bitsadmin(call: Call): Flow {
  const address = call.args.findIndex((arg) => isAddress(textOf(arg) ?? ""));
  const from = call.args[address];
  if (address < 0 || from === undefined) return recordRun(call);
  writePath(call, call.args[address + 1] ?? lastSegment(from), requestFrom(call, from));
  return nothing;
}

/** Programs of Windows that fetch an address given to them and keep the answer. */
function fetchQuietly(call: Call): Flow {
  const address = call.args.find((arg) => isAddress(textOf(arg) ?? ""));
  if (address === undefined) return recordRun(call);
  return requestFrom(call, address);
}

/** start: a title in quotes, options, then the program. */
function start(call: Call): Flow {
  const traits: EffectTrait[] = ["background"];
  let at = 0;
  for (; at < call.args.length; at += 1) {
    const text = textOf(call.args[at]) ?? "";
    if (/^\/min$/iu.test(text)) traits.push("hidden-window");
    if (/^\/d$/iu.test(text)) at += 1;
    const isTitle = at === 0 && (text === "" || /^".*"$/u.test(text));
    if (!isTitle && !/^\/[a-z]/iu.test(text)) break;
  }
  return open(withTraits(call, traits), call.args.slice(at));
}

function open(call: Call, operands: readonly Flow[]): Flow {
  const [first] = operands;
  if (first === undefined) return nothing;
  if (/^https?:/iu.test(textOf(first) ?? "")) return recordRun(call);
  return startOperands(call, operands);
}

/** conhost, forfiles, pcalua, wmic, explorer: other ways to start a program. */
function startIndirectly(call: Call): Flow {
  const words = call.args.map((arg) => textOf(arg) ?? "");
  const at = words.findIndex((word) => /^[-/](?:c|a|exec)$|^create$/iu.test(word));
  const hidden = words.some((word) => /^--headless$/iu.test(word));
  const inside = hidden ? withTraits(call, ["hidden-window"]) : call;
  if (call.name === "conhost")
    return startOperands(
      inside,
      call.args.filter((arg) => textOf(arg)?.startsWith("--") !== true),
    );
  if (at < 0) return recordRun(inside);
  return evaluateCode(inside, concatenate(call.args.slice(at + 1), " "), { language: "batch" });
}

/** Programs that come with Windows. */
export const windowsPrograms: ProgramTable = [
  ["certutil", certutil],
  ["bitsadmin", bitsadmin],
  ["finger desktopimgdownldr imewdbld mpcmdrun-download expand-url esentutl", fetchQuietly],
  ["start", start],
  ["conhost forfiles pcalua wmic", startIndirectly],
];
