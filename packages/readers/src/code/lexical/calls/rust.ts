import { decodeBase64Flow, decodeHexFlow } from "../../commands/flow/decode.ts";
import { builder, type CallTable, connect, decode, evaluate, pass, read, request, write } from "../call-table.ts";

/** Functions and macros of Rust's standard library and of widely used crates. */
export const rustCalls: CallTable = [
  ["Command.new", builder],
  ["Exec.shell Exec.cmd duct.cmd cmd_lib.run_cmd", builder],
  ["reqwest.get blocking.get ureq.get minreq.get isahc.get attohttpc.get surf.get", request(0)],
  ["ureq.post reqwest.post minreq.post isahc.post attohttpc.post surf.post", request(0, 1)],
  ["TcpStream.connect TcpStream.connect_timeout TlsStream.connect UdpSocket.connect", connect()],
  ["TcpListener.bind", { kind: "listen", address: 0 }],
  ["Client.get client.get agent.get Agent.get Request.get", request(0)],
  ["Client.post client.post agent.post Request.post", request(0, 1)],
  ["fs.read fs.read_to_string File.open fs.read_dir include_bytes include_str", read()],
  ["fs.write fs.copy", write(0, 1)],
  ["File.create OpenOptions.open", write(0)],
  ["fs.remove_file fs.remove_dir_all", { kind: "delete", path: 0 }],
  ["fs.set_permissions", write(0)],
  ["env.var env.var_os env option_env", { kind: "inspect", what: "variable" }],
  ["env.vars env.vars_os", { kind: "inspect", what: "environment" }],
  [
    "base64.decode STANDARD.decode URL_SAFE.decode BASE64_STANDARD.decode STANDARD_NO_PAD.decode",
    decode("base64", decodeBase64Flow),
  ],
  ["hex.decode hex", decode("hex", decodeHexFlow)],
  ["Library.new libloading.Library.new", { kind: "load", path: 0 }],
  [
    "String.from Path.new PathBuf.from String.from_utf8 String.from_utf8_lossy OsStr.new Some Ok Box.new Cow.from",
    pass(0),
  ],
  ["hostname.get whoami.username whoami.hostname sysinfo.System.new_all", { kind: "inspect", what: "host" }],
  ["rhai.Engine.eval Engine.eval_with_scope lua.load", evaluate()],
];
