import { evaluateCode } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { commandLine, originOf, recordEffect } from "../actions/record.ts";
import { readPath, writePath } from "../actions/storage.ts";
import { concatenate, type Flow, fromOrigin, known, nothing, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { cutFlow, defineOptions, hasFlag, type Options, readOptions, valueOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";

const socketOptions = defineOptions({
  values: { program: "-e -c --exec --sh-exec", port: "-p --port" },
  ignored: "-w -i -s -q -x -X -I -O -T",
});

/** nc and its like: a line to a host and a port, perhaps with a program at this end. */
function openSocket(call: Call): Flow {
  const options = readOptions(call.args, socketOptions);
  const [host = unknown, port] = options.operands;
  const isServer = options.flags.has("-l") || options.flags.has("--listen");
  const answer = isServer
    ? listenOn(call, valueOf(options, "port") ?? port ?? host)
    : requestFrom(call, port === undefined ? host : concatenate([host, port], ":"), { payload: call.stdin });
  attachProgram(call, options, answer);
  return answer;
}

/** Records that a call waits for connections, and gives what comes in. */
function listenOn(call: Call, subject: Flow): Flow {
  recordEffect(call, { kind: "listen", subject });
  return fromOrigin(originOf(call, "network", call.name, subject));
}

function attachProgram(call: Call, options: Options, input: Flow): void {
  const program = valueOf(options, "program");
  if (program === undefined) return;
  evaluateCode({ ...call, stdin: input }, program, { language: "shell" });
}

/** socat: two ends, each with its own kind. */
function socat(call: Call): Flow {
  const ends = call.args.filter((arg) => !(textOf(arg) ?? "").startsWith("-"));
  let input: Flow = unknown;
  for (const end of ends) {
    const [kind = "", ...rest] = (textOf(end) ?? "").split(":");
    const where = known(rest.join(":"));
    if (/listen$/iu.test(kind)) input = listenOn(call, where);
    else if (/^(?:tcp|udp|openssl|ssl|socks|proxy|sctp|ws)/iu.test(kind))
      input = requestFrom(call, where, { payload: call.stdin });
  }
  for (const end of ends) {
    const program = /^(?:exec|system|shell):/iu.exec(textOf(end) ?? "");
    if (program !== null)
      evaluateCode({ ...call, stdin: input }, cutFlow(end, program[0].length), { language: "shell" });
  }
  return input;
}

const addressOptions = defineOptions({
  ignored: "-p -i -F -J -l -o -c -m -b -e -L -R -D -W -O -S -E -I -Q -B -w -P -t -q -y",
});

/** ssh: what runs there does not run here, but what is sent and what comes back matters. */
function ssh(call: Call): Flow {
  const options = readOptions(call.args, { ...addressOptions, stopsAtOperand: true });
  const [host = unknown] = options.operands;
  return requestFrom(call, host, { payload: call.stdin });
}

/** scp and rsync: files to or from a host. */
function copyOverNetwork(call: Call): Flow {
  const { operands } = readOptions(call.args, addressOptions);
  const goal = operands.at(-1) ?? unknown;
  for (const source of operands.slice(0, -1)) {
    if (isRemote(source)) writePath(call, goal, requestFrom(call, source));
    else if (isRemote(goal)) requestFrom(call, goal, { payload: readPath(call, source) });
    else writePath(call, goal, readPath(call, source));
  }
  return nothing;
}

function isRemote(flow: Flow): boolean {
  const text = textOf(flow) ?? "";
  return /^[^/\\]{2,}:/u.test(text);
}

function isDomainName(text: string): boolean {
  return /[.…]/u.test(text) && !text.startsWith("@");
}

/** dig and its like: a question that carries data in the name, and an answer that may carry some. */
function askName(call: Call): Flow {
  const { operands } = readOptions(call.args, defineOptions({ ignored: "-t -p -c -f -k -y -b" }));
  const name = operands.find((operand) => isDomainName(textOf(operand) ?? ".")) ?? unknown;
  return requestFrom(call, name, name.origins.length > 0 ? { payload: name } : {});
}

/** Programs that let others reach this machine, or tunnel out of it. */
function openTunnel(call: Call): Flow {
  recordEffect(call, { kind: "run", subject: commandLine(call) });
  return unknown;
}

/** ping and its like say little; only an address that carries data matters. */
function touchHost(call: Call): Flow {
  const { operands } = readOptions(call.args, defineOptions({ ignored: "-c -n -w -i -s -t -W -p" }));
  const [host] = operands;
  if (host !== undefined && host.origins.length > 0) requestFrom(call, host, { payload: host });
  return unknown;
}

/** What an interactive client is told to fetch or send. */
function transferFiles(call: Call): Flow {
  const options = readOptions(call.args, addressOptions);
  const [host = unknown] = options.operands;
  return requestFrom(call, host, { payload: hasFlag(options, "-u") ? undefined : call.stdin });
}

/** Programs that hold a line to somewhere. */
export const socketPrograms: ProgramTable = [
  ["nc ncat netcat nc.openbsd nc.traditional", openSocket],
  ["socat", socat],
  ["telnet ftp sftp tftp lftp smbclient websocat wscat mosquitto_pub mosquitto_sub", transferFiles],
  ["ssh autossh sshpass mosh plink", ssh],
  ["scp rsync pscp rclone", copyOverNetwork],
  ["dig host nslookup drill resolvectl", askName],
  ["ping ping6", touchHost],
  ["ngrok cloudflared localtunnel lt frpc chisel bore", openTunnel],
];
