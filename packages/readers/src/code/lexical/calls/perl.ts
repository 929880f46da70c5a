import { decodeBase64Flow, decompressFlow, reverseFlow } from "../../commands/flow/decode.ts";
import {
  type CallTable,
  connect,
  decode,
  evaluate,
  read,
  request,
  requestIfAddress,
  shellLine,
  write,
} from "../call-table.ts";

/** Functions of Perl and of its common modules. */
export const perlCalls: CallTable = [
  ["system exec IPC.Open3.open3 open3 open2 IPC.Run.run IPC.Cmd.run", shellLine],
  ["LWP.Simple.get .get .request", request(0)],
  ["get getprint getstore mirror", requestIfAddress(0)],
  ["LWP.Simple.getstore", request(0)],
  [".post", request(0, 1)],
  ["IO.Socket.INET.new IO.Socket.SSL.new IO.Socket.IP.new", connect()],
  ["eval", evaluate()],
  ["do require", { kind: "load", path: 0 }],
  ["open", { kind: "open" }],
  ["opendir slurp read_file .slurp", read()],
  ["unlink rmdir", { kind: "delete", path: 0 }],
  ["chmod rename copy move write_file", write(1, 0)],
  ["MIME.Base64.decode decode_base64 MIME.Base64.decode_base64", decode("base64", decodeBase64Flow)],
  ["uncompress Compress.Zlib.uncompress Compress.Zlib.memGunzip", decode("compressed", decompressFlow)],
  ["reverse", decode("reversed", reverseFlow)],
  ["Sys.Hostname.hostname hostname getpwuid getlogin", { kind: "inspect", what: "host" }],
];
