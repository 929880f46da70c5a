import { decodeBase64Flow, decodeHexFlow } from "../../commands/flow/decode.ts";
import { type CallTable, connect, decode, pass, read, request, wordLine, write } from "../call-table.ts";

/** Functions of Go's standard library. */
export const goCalls: CallTable = [
  ["exec.Command", wordLine],
  ["exec.CommandContext os.StartProcess syscall.Exec syscall.ForkExec", { kind: "run", line: "words" }],
  ["http.Get http.Head", request(0)],
  ["http.Post", request(0, 2)],
  ["http.PostForm", request(0, 1)],
  ["http.NewRequest", request(1, 2)],
  ["http.NewRequestWithContext", request(2, 3)],
  ["net.Dial net.DialTimeout tls.Dial", { kind: "request", address: 1 }],
  ["net.LookupTXT net.LookupHost", connect()],
  ["net.Listen http.ListenAndServe", { kind: "listen", address: 1 }],
  [
    "os.ReadFile ioutil.ReadFile os.Open os.ReadDir ioutil.ReadDir filepath.Walk filepath.WalkDir filepath.Glob",
    read(),
  ],
  ["os.WriteFile ioutil.WriteFile", write(0, 1)],
  ["os.Create os.OpenFile os.Chmod", write(0)],
  ["os.Rename os.Link os.Symlink", write(1, 0)],
  ["os.Remove os.RemoveAll", { kind: "delete", path: 0 }],
  ["os.Getenv os.LookupEnv", { kind: "inspect", what: "variable" }],
  ["os.Environ", { kind: "inspect", what: "environment" }],
  ["os.Hostname user.Current net.Interfaces net.InterfaceAddrs", { kind: "inspect", what: "host" }],
  [
    "StdEncoding.DecodeString URLEncoding.DecodeString RawStdEncoding.DecodeString RawURLEncoding.DecodeString",
    decode("base64", decodeBase64Flow),
  ],
  ["hex.DecodeString", decode("hex", decodeHexFlow)],
  ["plugin.Open", { kind: "load", path: 0 }],
  [
    "ioutil.ReadAll io.ReadAll string bufio.NewReader bytes.NewReader strings.NewReader bytes.NewBuffer bytes.NewBufferString json.NewDecoder",
    pass(0),
  ],
  ["filepath.Join path.Join", { kind: "pass", value: 0 }],
];
