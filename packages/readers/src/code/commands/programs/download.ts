import type { EffectTrait } from "@doorward/core";
import { requestFrom } from "../actions/network.ts";
import { readPath, writePath } from "../actions/storage.ts";
import { concatenate, type Flow, handOn, joinFlows, mapFlow, nothing, textOf, unknown } from "../flow/flow.ts";
import { placeOf } from "../actions/record.ts";
import type { Call } from "../session/session.ts";
import { cutFlow, defineOptions, hasFlag, type Options, readOptions, valueOf, valuesOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";

// Options that take a value: `curl --help all`, curl 8.14.
const curlOptions = defineOptions({
  values: {
    output: "-o --output",
    folder: "--output-dir",
    url: "--url --doh-url",
    data: "-d --data --data-ascii --data-binary --data-raw --data-urlencode --json -b --cookie",
    form: "-F --form --form-string",
    upload: "-T --upload-file",
    header: "-H --header -u --user -A --user-agent -e --referer --oauth2-bearer",
  },
  ignored:
    "-X --request -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -w --write-out -c --cookie-jar -x --proxy -E --cert --key --cacert --capath -K --config -r --range -C --continue-at --limit-rate -D --dump-header --resolve --interface -y -Y -z --stderr --proto --ciphers --tls-max --unix-socket --abstract-unix-socket -t -U --proxy-user --max-redirs --dns-servers --create-file-mode --trace --trace-ascii --variable --proto-redir -P",
});

function curl(call: Call): Flow {
  const options = readOptions(call.args, curlOptions);
  const addresses = [...valuesOf(options, "url"), ...options.operands];
  const asking = { payload: gatherCurlPayload(call, options), traits: unprotectedBy(options, "-k --insecure") };
  const answers = addresses.map((address) =>
    textOf(address)?.startsWith("file://") === true
      ? readPath(call, cutFlow(address, "file://".length))
      : requestFrom(call, address, asking),
  );
  const outputs = valuesOf(options, "output");
  const isNamed = hasFlag(options, "-O --remote-name --remote-name-all");
  if (outputs.length === 0 && !isNamed) return joinAll(answers);
  return saveAnswers(call, answers, (index) =>
    inFolder(options, outputs[index] ?? outputs[0] ?? lastSegment(addresses[index])),
  );
}

function inFolder(options: Options, name: Flow): Flow {
  const folder = valueOf(options, "folder");
  return folder === undefined ? name : concatenate([folder, name], "/");
}

function gatherCurlPayload(call: Call, options: Options): Flow | undefined {
  const sent = [
    ...valuesOf(options, "data").map((value) => readMarkedFile(call, value, "@")),
    ...valuesOf(options, "form").map((value) => readMarkedFile(call, value, "=@")),
    ...valuesOf(options, "upload").map((value) =>
      textOf(value) === "-" ? (call.stdin ?? unknown) : readPath(call, value),
    ),
    ...valuesOf(options, "header").filter((value) => value.origins.length > 0),
  ];
  return sent.length === 0 ? undefined : concatenate(sent, "&");
}

/** What is sent for `@file`, `name=@file`, `@-`, or for the text itself. */
function readMarkedFile(call: Call, value: Flow, mark: "@" | "=@"): Flow {
  const text = textOf(value);
  const at = text?.indexOf(mark) ?? -1;
  if (text === undefined || at < 0 || (mark === "@" && at > 0 && text[at - 1] !== "=")) return value;
  const path = mapFlow(cutFlow(value, at + mark.length), (rest) => rest.split(";", 1)[0]);
  if (textOf(path) === "-") return call.stdin ?? unknown;
  return readPath(call, path);
}

// Options that take a value: wget(1), GNU Wget 1.25.
const wgetOptions = defineOptions({
  values: {
    output: "-O --output-document",
    folder: "-P --directory-prefix",
    data: "--post-data --body-data",
    file: "--post-file --body-file",
    list: "-i --input-file",
    header: "--header --user --password --http-user --http-password",
  },
  ignored:
    "-t --tries -T --timeout -o --output-file -a --append-output -U --user-agent -e --execute -w --wait -Q -l --level -A -R -D -I -X --method --referer --ca-certificate",
});

function wget(call: Call): Flow {
  const options = readOptions(call.args, wgetOptions);
  for (const list of valuesOf(options, "list")) readPath(call, list);
  const sent = [
    ...valuesOf(options, "data"),
    ...valuesOf(options, "file").map((file) => readPath(call, file)),
    ...valuesOf(options, "header").filter((value) => value.origins.length > 0),
  ];
  const payload = sent.length === 0 ? undefined : concatenate(sent, "&");
  const traits = unprotectedBy(options, "--no-check-certificate --no-hsts");
  const answers = options.operands.map((address) => requestFrom(call, address, { payload, traits }));
  const output = valueOf(options, "output");
  if (output !== undefined && /^(?:-|\/dev\/stdout)$/u.test(textOf(output) ?? "")) return joinAll(answers);
  const folder = valueOf(options, "folder");
  return saveAnswers(call, answers, (index) => {
    const name = output ?? lastSegment(options.operands[index]);
    return folder === undefined ? name : concatenate([folder, name], "/");
  });
}

function saveAnswers(call: Call, answers: readonly Flow[], nameOf: (index: number) => Flow): Flow {
  for (const [index, answer] of answers.entries()) {
    const path = nameOf(index);
    if (/^(?:-|\/dev\/stdout)$/u.test(textOf(path) ?? "")) return joinAll(answers);
    if (textOf(path) === "/dev/null" || /^nul$/iu.test(textOf(path) ?? "")) continue;
    writePath(call, path, handOn(answer, placeOf(call)));
  }
  return nothing;
}

/** The name a download is stored under when none is given. */
export function lastSegment(address: Flow | undefined): Flow {
  if (address === undefined) return unknown;
  return mapFlow(address, (text) => text.split(/[?#]/u, 1)[0]?.split("/").at(-1) || "index.html");
}

function unprotectedBy(options: Options, flags: string): readonly EffectTrait[] {
  return hasFlag(options, flags) ? ["unprotected"] : [];
}

/** One answer or another. */
function joinAll(flows: readonly Flow[]): Flow {
  return flows.length === 0 ? unknown : flows.reduce(joinFlows);
}

const plainOptions = defineOptions({
  values: { output: "-o -O --output --out --download-path", folder: "-d -P --dir", header: "-H --header" },
  ignored: "-U -q:v -n --max-connection-per-server -x -s -j",
});

/** Downloaders whose address is an operand: aria2c, axel, fetch, lynx, GET, httpie. */
function fetchAddress(call: Call): Flow {
  const options = readOptions(call.args, plainOptions);
  const addresses = options.operands.filter(
    (operand) => !/^(?:GET|POST|PUT|HEAD|PATCH|DELETE)$/u.test(textOf(operand) ?? ""),
  );
  const [address = unknown, ...items] = addresses;
  const payload = call.stdin ?? (items.length > 0 ? concatenate(items, " ") : undefined);
  const answer = requestFrom(call, address, { payload });
  const output = valueOf(options, "output");
  const saves = output !== undefined || /^(?:aria2c?|axel|fetch)$/u.test(call.name);
  if (!saves || textOf(output) === "-") return answer;
  const name = output ?? lastSegment(address);
  const folder = valueOf(options, "folder");
  writePath(call, folder === undefined ? name : concatenate([folder, name], "/"), answer);
  return nothing;
}

/** Programs that fetch from an address. */
export const downloadPrograms: ProgramTable = [
  ["curl curlie", curl],
  ["wget wget2", wget],
  ["aria2 aria2c axel fetch lynx w3m links elinks get http https xh lwp-request lwp-download", fetchAddress],
];
