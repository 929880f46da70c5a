import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { fetchPackage, type FetchedPackage, type PackageOptions } from "./npm-package.ts";
import { readNpmSpecifier } from "./npm-specifier.ts";
import { useProxies } from "./proxies.ts";
import { withFolder, withServer } from "./servers.test-support.ts";

const archive = Buffer.from("the archive");
const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;

interface Asked {
  readonly url: string;
  readonly authorization: string | undefined;
}

/** A registry that serves documents by path and the same archive for every path that ends with `.tgz`. */
function playRegistry(documents: Readonly<Record<string, unknown>>, asked: Asked[] = []): RequestListener {
  return (request, response) => {
    const url = request.url ?? "";
    asked.push({ url, authorization: request.headers.authorization });
    if (url.endsWith(".tgz")) response.end(archive);
    else if (Object.hasOwn(documents, url)) response.end(JSON.stringify(documents[url]));
    else response.writeHead(404).end("{}");
  };
}

function describePackage(versions: Readonly<Record<string, object>>, tags: object = { latest: "1.0.0" }): object {
  const described = Object.entries(versions).map(([version, more]) => [
    version,
    {
      name: "demo",
      version,
      dist: { tarball: `https://registry.npmjs.org/demo/-/demo-${version}.tgz`, integrity },
      ...more,
    },
  ]);
  return { name: "demo", "dist-tags": tags, versions: Object.fromEntries(described) };
}

async function fetchFrom(
  address: string,
  text: string,
  check: (fetched: FetchedPackage) => void,
  more: Partial<PackageOptions> = {},
): Promise<void> {
  await withFolder(async (folder) => {
    const options = {
      environment: { npm_config_registry: address },
      home: folder,
      node: join(folder, "bin", "node"),
      ...more,
    };
    check(await fetchPackage(text, folder, options));
  });
}

test("the archive of the latest version arrives with what the registry says of it", async () => {
  const version = { scripts: { postinstall: "node x.js" }, dependencies: { a: "^1.0.0" }, hasInstallScript: true };
  await withServer(playRegistry({ "/demo": describePackage({ "1.0.0": version }) }), async (address) => {
    await fetchFrom(address, "npm:demo", ({ path, manifest, checkedBy }) => {
      assert.deepEqual(readFileSync(path), archive);
      assert.equal(checkedBy, "sha512");
      assert.deepEqual([manifest.name, manifest.version, manifest.hasInstallScript], ["demo", "1.0.0", true]);
      assert.deepEqual(
        [...manifest.scripts, ...manifest.dependencies],
        [
          ["postinstall", "node x.js"],
          ["a", "^1.0.0"],
        ],
      );
    });
  });
});

test("versions, tags and ranges choose what npm would", async () => {
  const document = describePackage(
    { "1.0.0": {}, "1.5.0": { deprecated: "broken" }, "1.4.0": {}, "2.0.0-beta.1": {}, "3.0.0": {} },
    { latest: "1.4.0", next: "2.0.0-beta.1" },
  );
  const chosen = {
    demo: "1.4.0",
    "demo@next": "2.0.0-beta.1",
    "demo@1.0.0": "1.0.0",
    "demo@^1.0.0": "1.4.0",
    "demo@>=2": "3.0.0",
  };
  await withServer(playRegistry({ "/demo": document }), async (address) => {
    for (const [text, version] of Object.entries({ ...chosen, "demo@1.5": "1.5.0" }))
      await fetchFrom(address, `npm:${text}`, ({ manifest }) => assert.equal(manifest.version, version, text));
    for (const text of ["npm:demo@9", "npm:demo@nothing", "npm:demo@constructor", "npm:none"])
      await assert.rejects(
        fetchFrom(address, text, () => undefined),
        { code: "package-not-found" },
        text,
      );
  });
});

function describeChecked(dist: object): object {
  return describePackage({ "1.0.0": { dist: { tarball: "/x.tgz", ...dist } } });
}

test("an archive that is not the promised one is refused", async () => {
  const sha1 = createHash("sha1").update(archive).digest("hex");
  const documents = {
    "/wrong": describeChecked({ integrity: "sha512-AAAA" }),
    "/weaker": describeChecked({
      integrity: `sha512-AAAA sha1-${createHash("sha1").update(archive).digest("base64")}`,
      shasum: sha1,
    }),
    "/old": describeChecked({ shasum: sha1 }),
    "/none": describeChecked({}),
  };
  await withServer(playRegistry(documents), async (address) => {
    for (const name of ["wrong", "weaker"])
      await assert.rejects(
        fetchFrom(address, `npm:${name}`, () => undefined),
        { code: "input-not-readable" },
      );
    await fetchFrom(address, "npm:old", ({ checkedBy }) => assert.equal(checkedBy, "sha1"));
    await fetchFrom(address, "npm:none", ({ checkedBy }) => assert.equal(checkedBy, "none"));
  });
});

test("the person's settings choose the registry of a scope, and logins go only where they belong", async () => {
  const asked: Asked[] = [];
  const document = describePackage({ "1.0.0": {} });
  await withServer(playRegistry({ "/team/@work%2fdemo": document, "/demo": document }, asked), async (address) => {
    const host = address.replace("http:", "");
    const lines = [
      "; a comment",
      "registry = http://registry.invalid/",
      `@work:registry="${address}/team"`,
      `${host}/team/:_authToken=\${WORK_TOKEN}`,
      `${host}/other/:_authToken=other`,
    ];
    await withFolder(async (home) => {
      writeFileSync(join(home, ".npmrc"), lines.join("\n"));
      const more = { home, environment: { WORK_TOKEN: "t0ken" } };
      await fetchFrom(address, "npm:@work/demo", () => undefined, more);
      await fetchFrom(address, "npm:demo", () => undefined, { home, environment: { NPM_CONFIG_REGISTRY: address } });
    });
  });
  assert.deepEqual(asked, [
    { url: "/team/@work%2fdemo", authorization: "Bearer t0ken" },
    { url: "/team/demo/-/demo-1.0.0.tgz", authorization: "Bearer t0ken" },
    { url: "/demo", authorization: undefined },
    { url: "/demo/-/demo-1.0.0.tgz", authorization: undefined },
  ]);
});

test("the machine's settings count, the current folder's never", async () => {
  await withServer(playRegistry({ "/demo": describePackage({ "1.0.0": {} }) }), async (address) => {
    await withFolder(async (prefix) => {
      mkdirSync(join(prefix, "etc"));
      writeFileSync(join(prefix, "etc", "npmrc"), `registry=${address}\n`);
      const before = process.cwd();
      writeFileSync(join(prefix, ".npmrc"), "registry=http://evil.invalid/\n");
      process.chdir(prefix);
      try {
        const home = join(prefix, "home");
        await fetchFrom(address, "npm:demo", ({ registry }) => assert.equal(`http://${registry}`, address), {
          environment: { npm_config_prefix: prefix },
          home,
        });
      } finally {
        process.chdir(before);
      }
    });
  });
});

function playEndless(_: unknown, response: ServerResponse): void {
  response.writeHead(302, { location: "/demo" }).end();
}

test("redirects to anything but https are refused, and the login stays behind", async () => {
  const asked: Asked[] = [];
  await withServer(playRegistry({ "/demo": describePackage({ "1.0.0": {} }) }, asked), async (other) => {
    const redirect: RequestListener = (_, response) => response.writeHead(302, { location: `${other}/demo` }).end();
    await withServer(redirect, async (address) => {
      await assert.rejects(
        fetchFrom(address, "npm:demo", () => undefined),
        /not https/u,
      );
    });
    await withServer(playEndless, async (address) => {
      await assert.rejects(
        fetchFrom(address, "npm:demo", () => undefined),
        /without an end/u,
      );
    });
  });
  assert.deepEqual(asked, []);
});

test("an archive elsewhere without https, too large or too slow is refused", async () => {
  const elsewhere = describePackage({ "1.0.0": { dist: { tarball: "http://elsewhere.invalid/x.tgz", integrity } } });
  const documents = {
    "/elsewhere": elsewhere,
    "/demo": describePackage({ "1.0.0": {} }),
    "/odd": [],
    "/half": { versions: { "1.0.0": {} } },
  };
  await withServer(playRegistry(documents), async (address) => {
    await assert.rejects(
      fetchFrom(address, "npm:elsewhere", () => undefined),
      /no safe address/u,
    );
    await assert.rejects(
      fetchFrom(address, "npm:demo", () => undefined, { archiveBytes: 5 }),
      { code: "input-not-readable" },
    );
    await assert.rejects(
      fetchFrom(address, "npm:odd", () => undefined),
      { code: "package-not-found" },
    );
    await assert.rejects(
      fetchFrom(address, "npm:half@1.0.0", () => undefined),
      { code: "package-not-found" },
    );
  });
  await withServer(
    () => undefined,
    async (address) => {
      await assert.rejects(
        fetchFrom(address, "npm:demo", () => undefined, { milliseconds: 100 }),
        { code: "network-refused" },
      );
    },
  );
  await assert.rejects(
    fetchFrom("http://127.0.0.1:1", "npm:demo", () => undefined),
    { code: "network-refused" },
  );
  await assert.rejects(
    fetchFrom("not an address", "npm:demo", () => undefined),
    { code: "usage" },
  );
});

test("a refusal of the registry says what to do", async () => {
  for (const [status, message] of [
    [401, /npm login/u],
    [403, /npm login/u],
    [404, /Check its name/u],
    [500, /Try again later/u],
  ] as const)
    await withServer(
      (_, response) => response.writeHead(status).end("<html>"),
      async (address) => {
        await assert.rejects(
          fetchFrom(address, "npm:demo", () => undefined),
          message,
        );
      },
    );
});

test("names are read as npm allows them, and nothing else is a name", () => {
  assert.deepEqual(readNpmSpecifier("npm:@work/demo@^1.2.0 || 2"), {
    name: "@work/demo",
    scope: "@work",
    wanted: "^1.2.0 || 2",
  });
  assert.deepEqual(readNpmSpecifier("npm:JSONStream"), { name: "JSONStream", scope: undefined, wanted: "latest" });
  for (const text of [
    "npm:",
    "npm:..",
    "npm:.",
    "npm:a/b",
    "npm:@a",
    "npm:@/b",
    "npm:@a/../b",
    "npm:@a/b/c",
    "npm:a\n",
    "npm:a\u202eb",
    "npm:a@",
    "npm:a@file:../x",
    "npm:a@git+ssh://x",
    "npm:a@http://x",
    "npm:a@1\n",
    "npm:a%2f..",
    `npm:${"a".repeat(300)}`,
  ])
    assert.throws(() => readNpmSpecifier(text), { code: "usage" }, JSON.stringify(text));
});

test("proxies of the environment are taken", async () => {
  const document = describePackage({ "1.0.0": { dist: { tarball: "http://registry.invalid/demo.tgz", integrity } } });
  await withServer(playRegistry({ "/demo": document }), async (proxy) => {
    const giveBack = useProxies({ http_proxy: proxy });
    try {
      await fetchFrom("http://registry.invalid", "npm:demo", ({ path, registry }) => {
        assert.deepEqual(readFileSync(path), archive);
        assert.equal(registry, "registry.invalid");
      });
    } finally {
      giveBack();
    }
  });
});
