import { decodeBase64Flow } from "../../commands/flow/decode.ts";
import {
  builder,
  type CallTable,
  connect,
  decode,
  evaluate,
  pass,
  read,
  request,
  wordLine,
  write,
} from "../call-table.ts";

/** Functions of Java, Kotlin and Groovy, and of Gradle's own scripts. */
export const javaCalls: CallTable = [
  [".exec Runtime.exec .execute", { kind: "run", line: "blank" }],
  ["ProcessBuilder", builder],
  ["commandLine executable", wordLine],
  ["URL URI.create URI Paths.get Path.of File Uri.parse", pass(0)],
  [
    ".openStream .openConnection .getText .readText .readBytes .text .bytes .newInputStream .toURL.openStream",
    request("receiver"),
  ],
  ["HttpRequest.newBuilder HttpGet HttpPost Jsoup.connect Unirest.get OkHttpClient.newCall", request(0)],
  ["Socket Socket.connect InetSocketAddress", connect(1)],
  ["ServerSocket", { kind: "listen", address: 0 }],
  [".eval ScriptEngine.eval GroovyShell.evaluate Eval.me .evaluate evaluate engine.eval", evaluate()],
  [
    "System.load System.loadLibrary Class.forName URLClassLoader .loadClass .defineClass .parseClass",
    { kind: "load", path: 0 },
  ],
  ["Files.readString Files.readAllBytes Files.readAllLines FileInputStream FileReader Files.list Files.walk", read()],
  ["Files.write Files.writeString Files.copy FileOutputStream FileWriter", write(0, 1)],
  [".setExecutable", write("receiver")],
  ["Files.delete Files.deleteIfExists", { kind: "delete", path: 0 }],
  ["System.getenv System.getProperty providers.environmentVariable", { kind: "inspect", what: "variable" }],
  ["InetAddress.getLocalHost", { kind: "inspect", what: "host" }],
  ["Base64.getDecoder Base64.getUrlDecoder Base64.getMimeDecoder", pass("receiver")],
  [".decode .decodeBase64 Base64.decodeBase64 DatatypeConverter.parseBase64Binary", decode("base64", decodeBase64Flow)],
  ["String listOf arrayOf List.of Arrays.asList", pass(0)],
];
