import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { applyRetention } from "@doorward/store";
import { ImapFlow } from "imapflow";
import { usualLimits } from "../../http/limits.ts";
import { startIntake } from "../start-intake.ts";
import { until, useIntake } from "../running.test-support.ts";
import { hasDovecot, openDovecot } from "./dovecot.test-support.ts";
import { openImapSessions, type ImapSessions } from "./imap-sessions.test-support.ts";

const intake = useIntake({ limits: { ...usualLimits, mostBytes: 3 * 1024 * 1024 } });
const mail = (words: string) =>
  `From: Kim <kim@mail.example>\r\nTo: help@company.example\r\nSubject: ${words}\r\n\r\n${words}\r\n`;

const servers = [
  { name: "recorded sessions", isThere: true, open: openImapSessions },
  { name: "Debian's dovecot", isThere: hasDovecot, open: openDovecot },
] as const;

for (const { name, isThere, open } of servers) {
  describe(`a mailbox over IMAP, against ${name}`, { skip: isThere ? false : "it is not installed here" }, () => {
    let server: Omit<ImapSessions, "commands"> | undefined;
    let user = 0;

    before(async () => {
      server = await open();
    });
    after(async () => await server?.close());

    const port = () => server?.port ?? 0;

    /** Works in the mailbox as its owner does. */
    async function own<T>(who: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
      const auth = { user: who, pass: "secret" };
      const client = new ImapFlow({
        host: "127.0.0.1",
        port: port(),
        secure: false,
        doSTARTTLS: false,
        auth,
        logger: false,
      });
      client.on("error", () => undefined);
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.logout();
      }
    }

    /** A folder of a test's own, which is read from now on. */
    async function readFolder(settings: object = {}, earlier: readonly string[] = []) {
      user += 1;
      const folder = `Reports${String(user)}`;
      const append = async (...texts: readonly string[]) =>
        await own("kim", async (client) => {
          for (const text of texts) await client.append(folder, Buffer.from(text, "latin1"));
        });
      await own("kim", async (client) => await client.mailboxCreate(folder));
      await append(...earlier);
      const { id } = await intake().connect(
        "mailbox",
        { host: "127.0.0.1", port: port(), security: "none", user: "kim", folder, everySeconds: 1, ...settings },
        { password: "secret" },
      );
      await until(async () => (await intake().find(id)).health.contactAt !== null, "it is opened");
      const has = async (count: number) =>
        await until(async () => (await intake().listBytes(id)).length >= count, `${String(count)} messages are taken`);
      return { id, folder, append, has };
    }

    test("new messages become arrivals as they are, soon after they come, and nothing is marked", async () => {
      const { id, folder, append, has } = await readFolder({}, [mail("from before")]);
      await append(mail("one"), mail("two \u00e9"));
      await has(2);
      await append(mail("three"));
      await has(3);
      assert.deepEqual(await intake().listBytes(id), [mail("one"), mail("two \u00e9"), mail("three")]);
      const flags = await own("kim", async (client) => {
        await client.mailboxOpen(folder, { readOnly: true });
        const all = await client.fetchAll("1:*", { flags: true, uid: true }, { uid: true });
        return all.map((message) => [...(message.flags ?? [])].filter((flag) => flag !== "\\Recent"));
      });
      assert.deepEqual(flags, [[], [], [], []]);
    });

    test("what lay there before is taken where that is wished", async () => {
      const { id, has } = await readFolder({ takesOld: true }, [mail("old one"), mail("old two")]);
      await has(2);
      assert.deepEqual(await intake().listBytes(id), [mail("old one"), mail("old two")]);
    });

    test("after a stop it goes on where it was, and after a break it comes back by itself", async () => {
      const { id, append, has } = await readFolder();
      await append(mail("before"));
      await has(1);
      await intake().restart();
      await append(mail("after a stop"));
      await has(2);
      await server?.restart();
      await append(mail("after a break"));
      await has(3);
      assert.deepEqual(await intake().listBytes(id), [mail("before"), mail("after a stop"), mail("after a break")]);
      const { health } = await intake().find(id);
      assert.match(health.failure ?? "", /connection to 127\.0\.0\.1 broke off|was not opened/u);
      assert.equal(health.arrivals, 3);
    });

    test("a folder that got other numbers is read again: neither what was taken long ago nor what is older comes in", async () => {
      const { id, folder, append, has } = await readFolder({}, [mail("old")]);
      await append(mail("first"), mail("second"));
      await has(2);
      await applyRetention(intake().services.database, { at: new Date(Date.now() + 400 * 86_400_000), by: "test" });
      await own("kim", async (client) => {
        await client.mailboxDelete(folder);
        await client.mailboxCreate(folder);
      });
      const appendOld = async () =>
        await own("kim", async (client) => {
          await client.append(folder, Buffer.from(mail("old")), [], new Date("2026-01-01T10:00:00Z"));
        });
      // A server may refuse as long as the reader still holds the folder that was removed.
      await until(
        async () =>
          await appendOld().then(
            () => true,
            () => false,
          ),
        "the new folder takes messages",
      );
      await append(mail("second"), mail("third"));
      await has(3);
      assert.deepEqual(await intake().listBytes(id), [mail("first"), mail("second"), mail("third")]);
    });

    test("a message is moved once it is kept, where that is wished", async () => {
      await own("kim", async (client) => await client.mailboxCreate(`Done${String(user + 1)}`));
      const { id, folder, append, has } = await readFolder({ moveTo: `Done${String(user + 1)}` });
      await append(mail("to be moved"));
      await has(1);
      const count = async (path: string) =>
        await own("kim", async (client) => (await client.mailboxOpen(path, { readOnly: true })).exists);
      await until(async () => (await count(folder)) === 0, "it left the folder");
      assert.equal(await count(folder.replace("Reports", "Done")), 1);
      await append(mail("another"));
      await has(2);
      assert.equal((await intake().find(id)).health.failure, null);
    });

    test("what is not kept is not moved", async () => {
      await own("kim", async (client) => await client.mailboxCreate(`Done${String(user + 1)}`));
      const { folder, append, has } = await readFolder({ moveTo: `Done${String(user + 1)}` });
      await append(mail("huge") + "x\r\n".repeat(1_100_000), mail("next"));
      await has(1);
      const count = async (path: string) =>
        await own("kim", async (client) => (await client.mailboxOpen(path, { readOnly: true })).exists);
      await until(async () => (await count(folder.replace("Reports", "Done"))) === 1, "what is kept is moved");
      assert.equal(await count(folder), 1);
    });

    test("where it cannot be moved it is kept all the same, and told", async () => {
      const { id, append, has } = await readFolder({ moveTo: "Nowhere" });
      await append(mail("stays"), mail("stays too"));
      await has(2);
      await until(async () => (await intake().find(id)).health.failures >= 2, "it is told");
      assert.match((await intake().find(id)).health.failure ?? "", /could not be moved from Reports\d+ to Nowhere/u);
    });

    test("a large message is kept whole, one that is too large is told and left, and the next one is taken", async () => {
      const { id, append, has } = await readFolder();
      const large = mail("x".repeat(70)) + "large line of a mail\r\n".repeat(70_000);
      await append(large, mail("huge") + "x\r\n".repeat(1_100_000), mail("next"));
      await has(2);
      const kept = await intake().listBytes(id);
      assert.equal(kept[0] === large, true);
      assert.deepEqual(kept.slice(1), [mail("next")]);
      assert.match((await intake().find(id)).health.failure ?? "", /^A message of the mailbox was left out: .* 3 MB/u);
    });

    test("a false password and a folder that is not there are told in sentences of ours", async () => {
      const about = { host: "127.0.0.1", port: port(), security: "none", user: "kim" };
      const refused = await intake().connect("mailbox", about, { password: "wrong" });
      const lost = await intake().connect("mailbox", { ...about, folder: "Lost" }, { password: "secret" });
      const failureOf = async ({ id }: { id: string }) => (await intake().find(id)).health.failure;
      await until(async () => (await failureOf(refused)) !== null && (await failureOf(lost)) !== null, "both are told");
      assert.equal(await failureOf(refused), "127.0.0.1 refuses the user or the password.");
      assert.match((await failureOf(lost)) ?? "", /no folder Lost|was not opened/u);
    });
  });
}

test("a mail server whose certificate nobody vouches for gets no password", async () => {
  const server = await openImapSessions({ isTls: true });
  try {
    const about = { host: "127.0.0.1", port: server.port, security: "tls", user: "kim" };
    const { id } = await intake().connect("mailbox", about, { password: "secret" });
    await until(async () => (await intake().find(id)).health.failure !== null, "it is told");
    assert.match((await intake().find(id)).health.failure ?? "", /was not opened \([A-Z_]+\)/u);
    assert.deepEqual(server.commands, []);
  } finally {
    await server.close();
  }
});

test("a server that offers no TLS although it is asked for gets no password", async () => {
  const server = await openImapSessions();
  try {
    const about = { host: "127.0.0.1", port: server.port, security: "starttls", user: "kim" };
    const { id } = await intake().connect("mailbox", about, { password: "secret" });
    await until(async () => (await intake().find(id)).health.failure !== null, "it is told");
    assert.ok(!server.commands.some((command) => /^(?:LOGIN|AUTHENTICATE)/iu.test(command)), server.commands.join());
  } finally {
    await server.close();
  }
});

test("a message over which the connection breaks each time is left out in the end, and the next one is taken", async () => {
  const server = await openImapSessions({
    answerInstead: (command) => (/^UID FETCH 1 .*BODY/iu.test(command) ? "hang up" : undefined),
  });
  try {
    const about = { host: "127.0.0.1", port: server.port, security: "none" };
    const client = new ImapFlow({
      host: about.host,
      port: about.port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: "kim", pass: "secret" },
      logger: false,
    });
    await client.connect();
    for (const words of ["poison", "next"]) await client.append("INBOX", Buffer.from(mail(words)));
    await client.logout();
    const settings = { ...about, user: "kim", takesOld: true, everySeconds: 1 };
    const { id } = await intake().connect("mailbox", settings, { password: "secret" });
    await until(async () => (await intake().listBytes(id)).length === 1, "the next one is taken");
    assert.deepEqual(await intake().listBytes(id), [mail("next")]);
    const { failure, failures } = (await intake().find(id)).health;
    assert.match(failure ?? "", /was left out: the connection broke 5 times/u);
    assert.equal(failures, 6);
  } finally {
    await server.close();
  }
});

test("a server that does not say what lies in the folder is told, and is no empty folder", async () => {
  const server = await openImapSessions({
    answerInstead: (command) => (command.startsWith("UID SEARCH") ? "NO not for you" : undefined),
  });
  try {
    const about = { host: "127.0.0.1", port: server.port, security: "none", user: "kim" };
    const { id } = await intake().connect("mailbox", about, { password: "secret" });
    await until(async () => (await intake().find(id)).health.failures > 0, "it is told");
    const { failure, contactAt } = (await intake().find(id)).health;
    assert.match(failure ?? "", /does not say what lies in INBOX/u);
    assert.equal(contactAt, null);
  } finally {
    await server.close();
  }
});

test("of two servers on one database one alone reads a mailbox, and the other one when the first stops", async () => {
  const server = await openImapSessions();
  const { services, folder, connect, find, restart } = intake();
  const other = startIntake({ services, folder: join(folder, "other"), onProblem: assert.ifError, lookEvery: 50 });
  try {
    const about = { host: "127.0.0.1", port: server.port, security: "none", user: "kim", everySeconds: 1 };
    const { id } = await connect("mailbox", about, { password: "secret" });
    const countLogins = () => server.commands.filter((command) => command.startsWith("LOGIN")).length;
    await until(async () => (await find(id)).health.contactAt !== null, "it is opened");
    // Both have looked at what is connected many times by now.
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(countLogins(), 1);
    // Whoever has it is stopped, whichever of the two that is.
    await Promise.all([restart(), other.close()]);
    await until(() => countLogins() > 1, "it is taken over");
  } finally {
    await other.close();
    await server.close();
  }
});
