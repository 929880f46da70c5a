import { decodeBase64Flow, decodeHexFlow, decompressFlow, reverseFlow } from "../../commands/flow/decode.ts";
import { mapFlow } from "../../commands/flow/flow.ts";
import { translate } from "../../commands/flow/translate.ts";
import { type CallTable, connect, decode, evaluate, pass, read, request, shellLine, write } from "../call-table.ts";

const letters = "A-Za-z";
const turned = "N-ZA-Mn-za-m";

/** Functions of PHP. */
export const phpCalls: CallTable = [
  ["shell_exec exec system passthru popen proc_open pcntl_exec Process.fromShellCommandline", shellLine],
  ["curl_init fsockopen pfsockopen stream_socket_client get_headers", connect()],
  ["curl_exec", pass(0)],
  ["Http.get Client.get", request(0)],
  ["Http.post Client.post", request(0, 1)],
  ["stream_socket_server socket_listen", { kind: "listen", address: 0 }],
  ["mail", request(0, 2)],
  ["eval assert create_function preg_replace", evaluate()],
  ["include include_once require require_once", { kind: "load", path: 0 }],
  ["file_get_contents readfile file fopen copy parse_ini_file scandir glob", read()],
  ["file_put_contents", write(0, 1)],
  ["rename move_uploaded_file", write(1, 0)],
  ["chmod touch", write(0)],
  ["unlink rmdir", { kind: "delete", path: 0 }],
  ["getenv env", { kind: "inspect", what: "variable" }],
  ["php_uname gethostname get_current_user", { kind: "inspect", what: "host" }],
  ["base64_decode", decode("base64", decodeBase64Flow)],
  ["hex2bin", decode("hex", decodeHexFlow)],
  ["gzinflate gzuncompress gzdecode zlib_decode", decode("compressed", decompressFlow)],
  ["strrev", decode("reversed", reverseFlow)],
  ["str_rot13", decode("rotated", (flow) => mapFlow(flow, (text) => translate(text, letters, turned)))],
  ["urldecode rawurldecode", decode("percent", (flow) => flow)],
  ["trim stripslashes strval dirname realpath", pass(0)],
];
