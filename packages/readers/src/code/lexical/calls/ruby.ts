import { decodeBase64Flow, decompressFlow, reverseFlow } from "../../commands/flow/decode.ts";
import { type CallTable, connect, decode, evaluate, pass, read, request, shellLine, write } from "../call-table.ts";

/** Functions of Ruby's core and standard library, and of the common clients. */
export const rubyCalls: CallTable = [
  [
    "system exec spawn Kernel.system Kernel.exec Kernel.spawn Process.spawn IO.popen Open3.capture3 Open3.capture2 Open3.capture2e Open3.popen3 PTY.spawn sh",
    shellLine,
  ],
  [
    "Net.HTTP.get Net.HTTP.get_response HTTParty.get RestClient.get Faraday.get HTTP.get Typhoeus.get Excon.get",
    request(0),
  ],
  ["URI.open OpenURI.open_uri Down.download", request(0)],
  [
    "Net.HTTP.post Net.HTTP.post_form HTTParty.post RestClient.post Faraday.post HTTP.post Typhoeus.post Excon.post",
    request(0, 1),
  ],
  ["TCPSocket.new TCPSocket.open Socket.tcp", connect(1)],
  ["TCPServer.new TCPServer.open", { kind: "listen", address: 0 }],
  ["eval instance_eval class_eval module_eval Kernel.eval Object.class_eval binding.eval", evaluate()],
  ["RubyVM.InstructionSequence.compile RubyVM.InstructionSequence.new", evaluate()],
  [".instance_eval .class_eval .module_eval", evaluate()],
  ["load require_relative autoload", { kind: "load", path: 0 }],
  ["File.read IO.read File.readlines IO.readlines File.binread Dir.glob Dir.entries Dir.children", read()],
  ["File.write IO.write File.binwrite", write(0, 1)],
  ["File.chmod FileUtils.chmod", write(1)],
  ["FileUtils.cp FileUtils.mv FileUtils.copy", write(1, 0)],
  ["File.delete File.unlink FileUtils.rm FileUtils.rm_rf FileUtils.rm_f", { kind: "delete", path: 0 }],
  ["ENV.fetch", { kind: "inspect", what: "variable" }],
  ["ENV.to_h ENV.to_hash ENV.map ENV.each", { kind: "inspect", what: "environment" }],
  ["Socket.gethostname Etc.getlogin Etc.getpwuid", { kind: "inspect", what: "host" }],
  ["Base64.decode64 Base64.strict_decode64 Base64.urlsafe_decode64", decode("base64", decodeBase64Flow)],
  [".unpack1 .unpack", decode("base64", decodeBase64Flow, "receiver")],
  ["Zlib.Inflate.inflate Zlib.inflate Zlib.gunzip", decode("compressed", decompressFlow)],
  [".reverse", decode("reversed", reverseFlow, "receiver")],
  ["URI URI.parse URI.join String Array File.join File.expand_path Pathname.new", pass(0)],
];
