import { collectAlone, type KeywordCollector } from "./text/keyword-collector.ts";

/** Which groups of telling words a program holds, as bits. */
export interface Interest {
  readonly groups: number;
}

/** Words of each group, in lower case, each of at least four characters as the search wants it; a program in which none stands does nothing that is followed. */
const words = {
  evaluate: [
    "eval(",
    "'eval'",
    '"eval"',
    "new function",
    ".constructor(",
    ".constructor)",
    '["constructor"',
    "['constructor'",
    "function('",
    'function("',
    "runinthiscontext",
    "runinnewcontext",
    "runincontext",
    "vm.script",
    "_compile",
    "reflect.construct",
    "exec(",
    "compile(",
    "marshal.loads",
    "pickle.loads",
    "__import__",
    "importlib",
    "getattr(",
    "execscript",
    "importscripts",
    "globalthis[",
    "global[",
    "window[",
    "process.binding",
    "process.dlopen",
    "mainmodule",
    "createrequire",
    "import(",
  ],
  start: [
    "child_process",
    "execsync",
    "spawnsync",
    "execfile",
    ".spawn(",
    "shelljs",
    "execa",
    "cross-spawn",
    "subprocess",
    "os.system",
    "popen",
    "deno.command",
    "bun.spawn",
    "pty.spawn",
    "worker_threads",
    "os.startfile",
  ],
  ask: [
    "fetch(",
    "axios",
    "'http'",
    '"http"',
    "'https'",
    '"https"',
    "node:http",
    "https.get",
    "http.get",
    "http.request",
    "https.request",
    "xmlhttprequest",
    "websocket",
    "socket.io",
    "node-fetch",
    "undici",
    "superagent",
    "needle",
    "'request'",
    '"request"',
    "got(",
    "'got'",
    '"got"',
    "'ky'",
    '"ky"',
    "sendbeacon",
    "'net'",
    '"net"',
    "node:net",
    "'dns'",
    '"dns"',
    "node:dns",
    "requests.",
    "import requests",
    "urllib",
    "aiohttp",
    "httpx",
    "socket.socket",
    "http.client",
    "jsonrpcprovider",
    "nodemailer",
    "ftplib",
    "discord",
    "telegram",
  ],
  decode: [
    "atob(",
    "fromcharcode",
    "fromcodepoint",
    "charcodeat",
    "'base64'",
    '"base64"',
    "`base64`",
    "'hex'",
    '"hex"',
    "unescape(",
    "createdecipher",
    "b64decode",
    "fromhex",
    "unhexlify",
    "zlib.",
    "textdecoder",
    "(_0x",
    " _0x",
    "[_0x",
    "rot13",
    "[::-1]",
    "reverse()",
  ],
  examine: [
    "process.env",
    "process.title",
    "os.environ",
    "hostname(",
    "userinfo(",
    "homedir(",
    "expanduser",
    "networkinterfaces",
    "getuser(",
    "platform.node",
    "clipboard",
    "screenshot",
    "keylogger",
    "iohook",
    "key-listener",
    "pyperclip",
    "pynput",
    "pyhook",
    "pywinhook",
    "import keyboard",
    "getasynckeystate",
    "imagegrab",
    "path.home",
    "win32crypt",
    "keytar",
    "getenv(",
  ],
  write: ["writefile", "createwritestream", "appendfile", "chmod", "unlinksync", "winreg", "shutil.", ".write("],
} as const;

type Group = keyof typeof words;
const groups = Object.keys(words) as Group[];
const bitOf = Object.fromEntries(groups.map((group, index) => [group, 1 << index])) as Record<Group, number>;
const keywords = groups.flatMap((group) => words[group].map((word) => ({ word, bit: bitOf[group] })));
const everything = (1 << groups.length) - 1;

/** Collects which groups of telling words stand in a program. */
export const interestCollector: KeywordCollector<Interest> = {
  keywords: keywords.map(({ word }) => word),
  open: () => {
    let found = 0;
    return {
      hear: (keyword) => {
        found |= keywords[keyword]?.bit ?? 0;
        return found !== everything;
      },
      finish: () => ({ groups: found }),
    };
  },
};

/** Which groups of telling words stand in a program. */
export const findInterest = collectAlone(interestCollector);

/** Whether own code with these words is worth a parse. */
export function isWorthParsing({ groups: found }: Interest): boolean {
  return found !== 0;
}

/** Whether third parties' code with these words is: it runs or starts something, and gets it from elsewhere or hides it. */
export function isWorthParsingVendored({ groups: found }: Interest): boolean {
  const acts = (found & (bitOf.evaluate | bitOf.start)) !== 0;
  const fetches = (found & bitOf.ask) !== 0;
  const hides = (found & bitOf.decode) !== 0;
  const asks = (found & bitOf.examine) !== 0;
  return (acts && fetches && (hides || asks)) || (acts && hides && asks) || (fetches && hides && asks);
}
