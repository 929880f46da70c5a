import { callBack, type Model } from "../../evaluate/calls.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { splitArguments } from "../../evaluate/keywords.ts";
import { instance, opaque, unknown, type Value } from "../../evaluate/value.ts";
import { originMarks, recordEffect } from "../../models/record.ts";

/** What a person would call each question about the machine. */
const questions: Readonly<Record<string, string>> = {
  "platform.node": "the computer's name",
  "platform.system": "the system",
  "platform.platform": "the system",
  "platform.uname": "the system",
  "platform.machine": "the processor",
  "platform.version": "the system's version",
  "platform.release": "the system's release",
  "os.uname": "the system",
  "os.getlogin": "the user's name",
  "getpass.getuser": "the user's name",
  "socket.gethostname": "the computer's name",
  "socket.getfqdn": "the computer's name",
  "uuid.getnode": "the network address",
  "psutil.process_iter": "the running programs",
  "psutil.virtual_memory": "the memory",
  "psutil.net_if_addrs": "the network addresses",
};

type Watched = "clipboard" | "screen" | "keyboard" | "credential-store";

/** What watches what a person does. */
const watchers: Readonly<Record<string, Watched>> = {
  "pyperclip.paste": "clipboard",
  "win32clipboard.GetClipboardData": "clipboard",
  "clipboard.paste": "clipboard",
  "PIL.ImageGrab.grab": "screen",
  "ImageGrab.grab": "screen",
  "pyautogui.screenshot": "screen",
  "mss.mss": "screen",
  "pyscreenshot.grab": "screen",
  "pyscreeze.screenshot": "screen",
  "pynput.keyboard.Listener": "keyboard",
  "keyboard.on_press": "keyboard",
  "keyboard.hook": "keyboard",
  "keyboard.on_release": "keyboard",
  "keyboard.read_event": "keyboard",
  "keyboard.record": "keyboard",
  "pyWinhook.HookManager": "keyboard",
  "pyHook.HookManager": "keyboard",
  "pyWinhook.HookManager().HookKeyboard": "keyboard",
  "win32api.GetAsyncKeyState": "keyboard",
  "ctypes.windll.user32.GetAsyncKeyState": "keyboard",
  "ctypes.windll.user32.GetKeyState": "keyboard",
  "tkinter.Tk().clipboard_get": "clipboard",
  "pandas.read_clipboard": "clipboard",
  "win32crypt.CryptUnprotectData": "credential-store",
  "keyring.get_password": "credential-store",
  "browser_cookie3.chrome": "credential-store",
  "browser_cookie3.load": "credential-store",
  "browser_cookie3.firefox": "credential-store",
  "browser_cookie3.edge": "credential-store",
  "browser_cookie3.brave": "credential-store",
  "rookiepy.chrome": "credential-store",
  "rookiepy.load": "credential-store",
  "secretstorage.get_default_collection": "credential-store",
};

/** Python's functions that ask about the machine or watch the person at it. */
export const pythonSystemModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, (call: Call) => askMachine(call, name, question)]),
  ),
  ...Object.fromEntries(
    Object.entries(watchers).map(([name, kind]) => [name, (call: Call) => watch(call, name, kind)]),
  ),
  "os.getenv": (call) =>
    call.frame.interpreter.getMember(
      { kind: "api", name: "os.environ", marks: unknown.marks },
      call.args[0] ?? unknown,
      call.node,
      call.frame,
    ),
  "screen.save": savePicture,
  "time.time": () => unknown,
  "random.choice": () => unknown,
  print: () => unknown,
  len: () => unknown,
};

function askMachine(call: Call, via: string, question: string): Value {
  recordEffect(call, { kind: "inspect", via, subject: { texts: [question], encodings: [], origins: [] } });
  return opaque(originMarks(call, "host", question));
}

/** A picture of the screen that is kept in a file. */
function savePicture(call: Call): Value {
  const picture = opaque(call.self?.marks ?? unknown.marks);
  recordEffect(call, { kind: "write", via: "Image.save", subject: call.args[0] ?? unknown, payload: picture });
  return unknown;
}

function watch(call: Call, via: string, kind: Watched): Value {
  recordEffect(call, { kind: "observe", via, subject: { texts: [kind], encodings: [], origins: [] } });
  const marks = originMarks(call, kind, kind);
  const { positional, named } = splitArguments(call.args);
  for (const handler of [...positional, ...(named?.entries.values() ?? [])]) {
    if (handler.kind === "closure") callBack(handler, [opaque(marks)], call);
  }
  return instance(kind, marks);
}
