import { evaluateCode, readInside } from "../actions/evaluate.ts";
import { launchFile } from "../actions/launch.ts";
import { commandLine, originOf, recordEffect } from "../actions/record.ts";
import { writePath } from "../actions/storage.ts";
import { concatenate, fromOrigin, known, textOf, unknown } from "../flow/flow.ts";
import { startLine } from "../programs/wrappers.ts";
import { emptyList, nothingKnown, objectValue, textValue, toFlow, toName, type Value } from "../scripting/value.ts";
import { type Cmdlet, type CmdletCall, parameterOf } from "./cmdlet-call.ts";

function recordRun({ call }: CmdletCall): Value {
  recordEffect(call, { kind: "run", subject: commandLine(call) });
  return nothingKnown;
}

/** Get-WmiObject and its like: what the machine is. */
const askHost: Cmdlet = ({ call }) => {
  recordEffect(call, { kind: "inspect", subject: commandLine(call) });
  return textValue(fromOrigin(originOf(call, "host", call.name)));
};

/** A window or a prompt that asks for a password. */
const askPassword: Cmdlet = ({ call }) => {
  recordEffect(call, { kind: "observe", subject: known("password") });
  return textValue(fromOrigin(originOf(call, "user-input", call.name)));
};

const readHost: Cmdlet = (cmdlet) => {
  const isHidden = parameterOf(cmdlet, "assecurestring maskinput") !== undefined;
  return isHidden ? askPassword(cmdlet) : textValue(fromOrigin(originOf(cmdlet.call, "user-input", "Read-Host")));
};

const readClipboard: Cmdlet = ({ call }) => {
  recordEffect(call, { kind: "observe", subject: known("clipboard") });
  return textValue(fromOrigin(originOf(call, "clipboard", call.name)));
};

const writeClipboard: Cmdlet = (cmdlet) => {
  writePath(cmdlet.call, known("clipboard"), toFlow(parameterOf(cmdlet, "value", 0) ?? cmdlet.input ?? nothingKnown));
  return emptyList;
};

/** A command that the system starts later. */
const describeAction: Cmdlet = (cmdlet) => {
  const program = parameterOf(cmdlet, "execute", 0);
  const args = parameterOf(cmdlet, "argument", 1);
  const line = [program, args].filter((part) => part !== undefined).map((part) => toFlow(part));
  return objectValue("scheduled-action", [["content", textValue(concatenate(line, " "))]]);
};

const scheduleTask: Cmdlet = (cmdlet) => {
  recordRun(cmdlet);
  const action = parameterOf(cmdlet, "action") ?? parameterOf(cmdlet, "scriptblock");
  const scene = {
    ...cmdlet.call.scene,
    time: "call",
    traits: [...cmdlet.call.scene.traits, "repeated" as const],
  } as const;
  if (action?.kind === "block") readInside({ ...cmdlet.call, scene }, toFlow(action), "powershell");
  else if (action !== undefined) startLine({ ...cmdlet.call, scene }, toFlow(action));
  return emptyList;
};

const createService: Cmdlet = (cmdlet) => {
  recordRun(cmdlet);
  const path = parameterOf(cmdlet, "binarypathname", 1);
  const scene = { ...cmdlet.call.scene, time: "call" } as const;
  if (path !== undefined) startLine({ ...cmdlet.call, scene }, toFlow(path));
  return emptyList;
};

/** Invoke-WmiMethod and Invoke-CimMethod can start a process. */
const invokeMethod: Cmdlet = (cmdlet) => {
  const args = parameterOf(cmdlet, "argumentlist arguments");
  const line = args?.kind === "object" ? args.fields.get("commandline") : args;
  if (line === undefined) return recordRun(cmdlet);
  return textValue(startLine(cmdlet.call, toFlow(line)));
};

/** Invoke-Item and Import-Module take a file. */
const openItem: Cmdlet = (cmdlet) => {
  const path = parameterOf(cmdlet, "path literalpath name", 0);
  const flow = path === undefined ? unknown : toFlow(path);
  const isModule = cmdlet.call.name === "import-module";
  if (isModule && !/[\\/.]/u.test(textOf(flow) ?? "")) return emptyList;
  const language = isModule || /\.psm?1$/iu.test(textOf(flow) ?? "") ? "powershell" : undefined;
  return textValue(launchFile(cmdlet.call, { path: flow, interpreter: isModule ? "import-module" : "", language }));
};

/** Add-Type compiles a program given as text. */
const addType: Cmdlet = (cmdlet) => {
  const code = parameterOf(cmdlet, "typedefinition memberdefinition", 0);
  if (code !== undefined)
    recordEffect(cmdlet.call, { kind: "evaluate", subject: toFlow(code), traits: ["inline-code"] });
  return emptyList;
};

/** Waits for something to happen, then runs a block. */
const registerEvent: Cmdlet = (cmdlet) => {
  recordRun(cmdlet);
  const action = parameterOf(cmdlet, "action");
  if (action !== undefined) evaluateCode(cmdlet.call, toFlow(action), { language: "powershell" });
  return emptyList;
};

const sendMail: Cmdlet = (cmdlet) => {
  const payload = parameterOf(cmdlet, "body") ?? parameterOf(cmdlet, "attachments");
  const server = parameterOf(cmdlet, "smtpserver");
  const subject = server === undefined ? unknown : toFlow(server);
  recordEffect(cmdlet.call, {
    kind: "request",
    subject,
    ...(payload === undefined ? {} : { payload: toFlow(payload) }),
  });
  return emptyList;
};

const changeHistory: Cmdlet = (cmdlet) => {
  const isOff =
    toName(parameterOf(cmdlet, "historysavestyle")) === "savenothing" || cmdlet.call.name === "clear-history";
  return isOff ? recordRun(cmdlet) : emptyList;
};

/** Cmdlets that deal with the system. */
export const systemCmdlets: readonly (readonly [names: string, cmdlet: Cmdlet])[] = [
  [
    "get-wmiobject get-ciminstance get-computerinfo get-hotfix get-netipaddress get-netadapter get-localuser get-timezone",
    askHost,
  ],
  ["get-process get-service get-psdrive get-culture get-host", askHost],
  ["get-credential", askPassword],
  ["read-host", readHost],
  ["get-clipboard", readClipboard],
  ["set-clipboard", writeClipboard],
  ["new-scheduledtaskaction", describeAction],
  ["register-scheduledtask register-scheduledjob set-scheduledtask", scheduleTask],
  ["new-service", createService],
  ["invoke-wmimethod invoke-cimmethod set-wmiinstance", invokeMethod],
  ["invoke-item import-module", openItem],
  ["add-type", addType],
  ["register-objectevent register-wmievent register-cimindicationevent register-engineevent", registerEvent],
  ["send-mailmessage", sendMail],
  ["set-psreadlineoption clear-history", changeHistory],
];
