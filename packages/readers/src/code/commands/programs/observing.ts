import { originOf, recordEffect } from "../actions/record.ts";
import { writePath } from "../actions/storage.ts";
import { concatenate, fromOrigin, type Flow, known, nothing, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import type { ProgramTable } from "./program.ts";
import { recordRun } from "./host.ts";

/** What a call takes from the clipboard. */
function readClipboard(call: Call): Flow {
  recordEffect(call, { kind: "observe", subject: known("clipboard") });
  return fromOrigin(originOf(call, "clipboard", call.name));
}

/** What a call puts on the clipboard. */
function writeClipboard(call: Call): Flow {
  writePath(call, known("clipboard"), call.stdin);
  return nothing;
}

/** xclip and its like do both. */
function clipboard(call: Call): Flow {
  const isReading = call.args.some((arg) => /^(?:-o|-out|--output|-p|-paste)$/u.test(textOf(arg) ?? ""));
  return isReading ? readClipboard(call) : writeClipboard(call);
}

/** A picture of the screen, in a file. */
function photographScreen(call: Call): Flow {
  recordEffect(call, { kind: "observe", subject: known("screen") });
  const picture = fromOrigin(originOf(call, "screen", call.name));
  const path = call.args.findLast((arg) => !(textOf(arg) ?? "-").startsWith("-"));
  if (path !== undefined && textOf(path) !== "root") writePath(call, path, picture);
  return picture;
}

function recordMedia(call: Call): Flow {
  const isScreen = call.args.some((arg) => /^(?:x11grab|avfoundation|gdigrab|root|desktop)$/u.test(textOf(arg) ?? ""));
  return isScreen ? photographScreen(call) : recordRun(call);
}

/** Programs that hand out secrets; which of their commands do is said by a pattern. */
const secretCommands: ReadonlyMap<string, RegExp> = new Map([
  [
    "security",
    /^(?:find-(?:generic|internet)-password|dump-keychain|export|unlock-keychain|find-certificate|find-identity)$/u,
  ],
  ["secret-tool", /^(?:lookup|search)$/u],
  ["kwallet-query", /./u],
  ["cmdkey", /list/iu],
  ["vaultcmd", /list/iu],
  ["gh", /^auth$/u],
  ["gcloud", /^auth$/u],
  ["aws", /^(?:configure|sts)$/u],
  ["az", /^account$/u],
  ["pass", /^(?:show|ls|find)$/u],
  ["op", /^(?:read|item|get)$/u],
  ["bw", /^(?:get|list|unlock|export)$/u],
  ["lpass", /^(?:show|export|ls)$/u],
  ["vault", /^(?:read|kv)$/u],
  ["keyctl", /^(?:read|print|pipe)$/u],
  ["docker-credential-desktop", /^(?:get|list)$/u],
]);

function askSecret(call: Call): Flow {
  const command = textOf(call.args[0]) ?? "";
  if (secretCommands.get(call.name)?.test(command) !== true) return recordRun(call);
  const subject = concatenate([known(call.name), ...call.args], " ");
  recordEffect(call, { kind: "read", subject });
  return fromOrigin(originOf(call, "credential-store", `${call.name} ${command}`));
}

/** A window that asks for something; a password when it hides what is typed. */
function askUser(call: Call): Flow {
  const words = call.args.map((arg) => textOf(arg) ?? "");
  const isPassword =
    words.some((word) => /^--(?:password|passwordbox|insecure)/u.test(word)) || call.name.includes("askpass");
  if (isPassword) recordEffect(call, { kind: "observe", subject: known("password") });
  return fromOrigin(originOf(call, "user-input", call.name));
}

const nothingSeen = (): Flow => unknown;

/** Programs that watch the user or ask for secrets. */
export const observingPrograms: ProgramTable = [
  ["pbpaste wl-paste xclip-paste", readClipboard],
  ["pbcopy wl-copy clip", writeClipboard],
  ["xclip xsel", clipboard],
  ["screencapture scrot gnome-screenshot grim maim spectacle nircmd", photographScreen],
  ["ffmpeg import xwd", recordMedia],
  [[...secretCommands.keys()].join(" "), askSecret],
  ["zenity kdialog yad whiptail dialog systemd-ask-password ssh-askpass", askUser],
  ["notify-send terminal-notifier", nothingSeen],
];
