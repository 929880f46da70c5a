import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { testCertificate } from "../mail-listener/certificate.test-support.ts";

/** A message in a folder. */
interface HeldMessage {
  readonly uid: number;
  readonly bytes: Buffer;
  /** As IMAP writes it. */
  readonly date: string;
  readonly flags: ReadonlySet<string>;
}

interface Folder {
  readonly uidValidity: number;
  next: number;
  messages: HeldMessage[];
}

/** Answers of an IMAP server as they are recorded of real ones, over messages in memory (RFC 3501, 2177, 6851). */
export interface ImapSessions {
  readonly port: number;
  /** Every command that came, without its tag. */
  readonly commands: readonly string[];
  /** Cuts every connection, and listens again. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Session {
  readonly socket: Socket;
  folder: string | undefined;
  told: number;
  idling: string | undefined;
}

/** A command with what it is about. */
interface AskedFor {
  readonly session: Session;
  readonly tag: string;
  readonly words: readonly string[];
  readonly rest: string;
  readonly literal: Buffer | undefined;
  readonly folder: Folder | undefined;
  readonly say: (text: string) => void;
}

const capabilities = "IMAP4rev1 LITERAL+ UIDPLUS MOVE IDLE";

/** How such a server is to be odd. */
interface Oddness {
  readonly isTls?: boolean;
  /** What it says to a command in the place of doing it; `hang up` where it breaks the connection. */
  readonly answerInstead?: (command: string) => string | undefined;
}

/** Opens such a server on this machine; the password is `secret`. */
export async function openImapSessions({ isTls = false, answerInstead }: Oddness = {}): Promise<ImapSessions> {
  const folders = new Map<string, Folder>([["INBOX", { uidValidity: 1, next: 1, messages: [] }]]);
  const sessions = new Set<Session>();
  const commands: string[] = [];
  let validity = 1;
  const talk = (socket: Socket) => {
    const session: Session = { socket, folder: undefined, told: 0, idling: undefined };
    sessions.add(session);
    socket.on("error", () => undefined);
    socket.on("close", () => sessions.delete(session));
    socket.write(`* OK [CAPABILITY ${capabilities}] ready\r\n`);
    readCommands(socket, (tag, line, literal) => {
      commands.push(line.replace(/^(LOGIN \S+) .*/iu, "$1 …"));
      answer(session, tag, line, literal);
      for (const other of sessions) tellNews(other);
    });
  };
  const held = (name: string | undefined) => folders.get((name ?? "").replace(/^inbox$/iu, "INBOX"));

  function tellNews(session: Session): void {
    const folder = held(session.folder);
    if (folder === undefined || session.idling === undefined || folder.messages.length === session.told) return;
    session.told = folder.messages.length;
    session.socket.write(`* ${String(session.told)} EXISTS\r\n`);
  }

  function answer(session: Session, tag: string, line: string, literal: Buffer | undefined): void {
    const [, verb = "", rest = ""] = /^((?:UID )?\S+) ?([^]*)$/iu.exec(line) ?? [];
    const words = [...rest.matchAll(/"([^"]*)"|([^\s"]+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    const say = (text: string) => void session.socket.write(`${text}\r\n`);
    const instead = answerInstead?.(line);
    if (instead === "hang up") session.socket.destroy();
    if (instead !== undefined) return say(`${tag} ${instead}`);
    const told = verbs[verb.toUpperCase()]?.({ session, tag, words, rest, literal, say, folder: held(session.folder) });
    if (told !== "later") say(`${tag} ${told ?? "OK done"}`);
  }

  /** What each command does; what is left out is answered with OK. */
  const verbs: Readonly<Record<string, (asked: AskedFor) => string | undefined>> = {
    CAPABILITY: ({ say }) => {
      say(`* CAPABILITY ${capabilities}`);
      return undefined;
    },
    LOGIN: ({ words }) => (words[1] === "secret" ? undefined : "NO [AUTHENTICATIONFAILED] no such user"),
    LIST: listFolders,
    LSUB: listFolders,
    CREATE: ({ words }) => {
      validity += 1;
      folders.set(words[0] ?? "", { uidValidity: validity, next: 1, messages: [] });
      return undefined;
    },
    DELETE: ({ session, words }) => {
      folders.delete(words[0] ?? "");
      for (const other of sessions) if (other !== session && other.folder === words[0]) other.socket.destroy();
      return undefined;
    },
    SELECT: (asked) => openFolder(asked, "READ-WRITE"),
    EXAMINE: (asked) => openFolder(asked, "READ-ONLY"),
    APPEND: ({ words, literal }) => {
      const target = held(words[0]);
      if (target === undefined || literal === undefined) return "NO [TRYCREATE] no such folder";
      const date = words.slice(1).find((word) => /^[ \d]\d-/u.test(word)) ?? writeDate(new Date());
      target.messages.push({ uid: target.next, bytes: literal, date, flags: new Set() });
      target.next += 1;
      return undefined;
    },
    "UID SEARCH": ({ folder, rest, say }) => {
      const [, from = "1"] = /UID (\d+):\*/iu.exec(rest) ?? [];
      const all = folder?.messages ?? [];
      const found = all.filter(({ uid }) => uid >= Number(from));
      // `n:*` always names the last one too.
      const told = found.length === 0 ? all.slice(-1) : found;
      say(`* SEARCH${told.map(({ uid }) => ` ${String(uid)}`).join("")}`);
      return undefined;
    },
    "UID FETCH": ({ session, folder, rest }) => {
      fetchMessages(session, folder, rest);
      return undefined;
    },
    "UID MOVE": moveMessage,
    IDLE: ({ session, tag, say }) => {
      session.idling = tag;
      say("+ idling");
      return "later";
    },
    DONE: ({ session, tag, say }) => {
      say(`${session.idling ?? tag} OK idled`);
      session.idling = undefined;
      return "later";
    },
    LOGOUT: ({ session, tag, say }) => {
      say("* BYE");
      say(`${tag} OK bye`);
      session.socket.end();
      return "later";
    },
    NOOP: ({ session, folder, say }) => {
      if (folder !== undefined) say(`* ${String(folder.messages.length)} EXISTS`);
      session.told = folder?.messages.length ?? 0;
      return undefined;
    },
  };

  function listFolders({ words: [, pattern = ""], say }: AskedFor): undefined {
    for (const name of pattern === "" ? [""] : folders.keys())
      if (pattern === "" || pattern === "*" || pattern === name) say(`* LIST () "/" "${name}"`);
  }

  function openFolder({ session, words, say }: AskedFor, how: string): string {
    const opened = held(words[0]);
    if (opened === undefined) return "NO [NONEXISTENT] no such folder";
    session.folder = words[0];
    session.told = opened.messages.length;
    say("* FLAGS (\\Seen \\Deleted)");
    say(`* ${String(opened.messages.length)} EXISTS`);
    say(`* OK [UIDVALIDITY ${String(opened.uidValidity)}] valid`);
    say(`* OK [UIDNEXT ${String(opened.next)}] next`);
    return `OK [${how}] opened`;
  }

  function moveMessage({ session, folder, words, say }: AskedFor): string | undefined {
    const target = held(words[1]);
    if (folder === undefined || target === undefined) return "NO [TRYCREATE] no such folder";
    for (const message of folder.messages.filter(({ uid }) => String(uid) === words[0])) {
      target.messages.push({ ...message, uid: target.next });
      target.next += 1;
      say(`* ${String(folder.messages.indexOf(message) + 1)} EXPUNGE`);
      folder.messages = folder.messages.filter((other) => other !== message);
    }
    session.told = folder.messages.length;
    return undefined;
  }

  function fetchMessages({ socket }: Session, folder: Folder | undefined, rest: string): void {
    const [range = ""] = rest.split(" ");
    for (const [index, { uid, bytes, date, flags }] of (folder?.messages ?? []).entries()) {
      if (range !== String(uid) && range !== "1:*") continue;
      const [, start, most] = /BODY(?:\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?/iu.exec(rest) ?? [];
      const from = Number(start ?? 0);
      const part = bytes.subarray(from, from + Number(most ?? bytes.length));
      const about = `UID ${String(uid)} FLAGS (${[...flags].join(" ")}) RFC822.SIZE ${String(bytes.length)} INTERNALDATE "${date}"`;
      const wantsBody = /BODY/iu.test(rest);
      socket.write(`* ${String(index + 1)} FETCH (${about}`);
      if (wantsBody) {
        socket.write(` BODY[]${start === undefined ? "" : `<${start}>`} {${String(part.length)}}\r\n`);
        socket.write(part);
      }
      socket.write(")\r\n");
    }
  }

  const open = async (port: number): Promise<Server> => {
    const { certificate: cert, privateKey: key } = testCertificate;
    const server = isTls ? createTlsServer({ cert, key }, talk) : createServer(talk);
    server.on("tlsClientError", () => undefined);
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    return server;
  };
  const cut = async (server: Server) => {
    for (const { socket } of sessions) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  let server = await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    commands,
    async restart() {
      await cut(server);
      server = await open(port);
    },
    close: () => cut(server),
  };
}

/** `26-Nov-2026 10:00:00 +0000`. */
function writeDate(at: Date): string {
  const [, day = "", month = "", year = "", time = ""] = at.toUTCString().split(" ");
  return `${day}-${month}-${year} ${time} +0000`;
}

/** Reads commands with the literals of RFC 3501 and 7888 in them. */
function readCommands(socket: Socket, take: (tag: string, line: string, literal: Buffer | undefined) => void): void {
  let held = Buffer.alloc(0);
  let begun = "";
  let awaited: number | undefined;
  let literal: Buffer | undefined;
  socket.on("data", (piece: Buffer) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      if (awaited !== undefined) {
        if (held.length < awaited) return;
        literal = Buffer.from(held.subarray(0, awaited));
        held = held.subarray(awaited);
        awaited = undefined;
      }
      const end = held.indexOf("\r\n");
      if (end < 0) return;
      const text = begun + held.subarray(0, end).toString("latin1");
      held = held.subarray(end + 2);
      const [, size, plus] = /\{(\d+)(\+?)\}$/u.exec(text) ?? [];
      if (size !== undefined) {
        if (plus === "") socket.write("+ go on\r\n");
        begun = text.replace(/\{\d+\+?\}$/u, "");
        awaited = Number(size);
        continue;
      }
      begun = "";
      const [, tag = "*", line = text] = text === "DONE" ? [] : (/^(\S+) (.*)$/u.exec(text) ?? []);
      take(tag, line, literal);
      literal = undefined;
    }
  });
}
