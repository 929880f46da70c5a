import process from "node:process";
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect, type AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { until } from "../running.test-support.ts";
import type { ImapSessions } from "./imap-sessions.test-support.ts";

const program = "/usr/sbin/dovecot";

/** Whether Debian's dovecot is installed, with its IMAP. */
export const hasDovecot = existsSync(program) && existsSync("/usr/lib/dovecot/imap");

/** Opens a dovecot of its own on this machine; the password is `secret`. */
export async function openDovecot(): Promise<Omit<ImapSessions, "commands">> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-dovecot-"));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "mail"));
  chmodSync(join(folder, "mail"), 0o777);
  const port = await findPort();
  const path = join(folder, "dovecot.conf");
  writeFileSync(path, writeConfiguration(folder, port));
  const start = async () => {
    const child = spawn(program, ["-F", "-c", path], { stdio: "ignore", detached: true });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await until(() => answers(port), "dovecot listens");
    return { child, ended };
  };
  const stop = async ({ child, ended }: Awaited<ReturnType<typeof start>>) => {
    // All of its processes at once, as when a machine is cut off: asked politely, sessions would go on.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
  };
  let running = await start();
  return {
    port,
    async restart() {
      await stop(running);
      running = await start();
    },
    async close() {
      await stop(running);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everything runs as whoever runs the tests; as nobody where that is root, as whom dovecot opens no mailbox. */
function writeConfiguration(folder: string, port: number): string {
  const { uid, gid, username } = userInfo();
  const isRoot = uid === 0;
  const [user, userId, groupId] = isRoot ? ["nobody", 65_534, 65_534] : [username, uid, gid];
  return `base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
${isRoot ? "default_internal_group = nogroup\n" : ""}default_login_user = ${user}
first_valid_uid = 0
mail_location = maildir:${folder}/mail/%u
namespace inbox {
  inbox = yes
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${String(userId)} gid=${String(groupId)} home=${folder}/mail/%u
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${String(port)}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
