import { reverseFlow } from "../../commands/flow/decode.ts";
import { type CallTable, connect, decode, evaluate, read, request, shellLine, write } from "../call-table.ts";

/** Functions of Lua, and of the editors that run it. */
export const luaCalls: CallTable = [
  ["os.execute io.popen vim.fn.system vim.fn.systemlist vim.fn.jobstart vim.system vim.fn.termopen", shellLine],
  ["vim.loop.spawn vim.uv.spawn uv.spawn", shellLine],
  ["vim.cmd vim.api.nvim_command vim.api.nvim_exec vim.api.nvim_exec2", evaluate()],
  ["http.request socket.http.request https.request ssl.https.request .request", request(0, 1)],
  ["socket.connect socket.tcp.connect", connect(1)],
  ["load loadstring", evaluate()],
  ["dofile loadfile require package.loadlib", { kind: "load", path: 0 }],
  ["io.open io.lines vim.fn.readfile", read()],
  ["vim.fn.writefile", write(1, 0)],
  ["os.remove", { kind: "delete", path: 0 }],
  ["os.rename", write(1, 0)],
  ["os.getenv", { kind: "inspect", what: "variable" }],
  ["string.reverse", decode("reversed", reverseFlow)],
];
