import type { CodeFacts, Data, Effect, Origin } from "@doorward/core";

/** What a person keeps on a computer and a thief reads. */
export type Secret =
  | "wallet"
  /** A key that developers of chain programs use all day, such as Solana's `id.json`. */
  | "developer-wallet"
  | "browser"
  | "keychain"
  | "private-key"
  | "cloud"
  | "history"
  | "chat";

/** Folders in which programs keep a person's data, and the gap of a path that is only partly known. */
const home = "(?:~|…|roaming|local|%(?:local)?appdata%|application support|\\.config|\\.local/share|library)";
const walletNames = [
  "exodus",
  "atomic",
  "electrum(?:-ltc)?",
  "electroncash",
  "coinomi",
  "guarda",
  "daedalus(?: mainnet)?",
  "com\\.liberty\\.jaxx",
  "ledger live",
  "trezorsuite",
  "@trezor",
  "multidoge",
  "zcash",
  "armory",
  "bytecoin",
  "dashcore",
  "walletwasabi",
  "sparrow",
  "binance",
  "tonkeeper",
  "bither",
].join("|");
const browserNames =
  "chrome|chromium|brave[^/]*|edge|opera[^/]*|vivaldi|yandex[^/]*|iridium|dragon|browser|firefox|default|profile[^/]*|user data|…";

/**
 * Paths in lower case with `/` between the parts, by what they lead to.
 * Sources: interview facts, section 9; the documentation of the programs themselves.
 */
const places: readonly (readonly [Secret, RegExp])[] = [
  [
    "wallet",
    new RegExp(
      `${home}/(?:${walletNames})(?:/|$)|exodus\\.wallet|wallet\\.dat\\b|(?:local|sync) extension settings|indexeddb/chrome-extension_|/bitcoin/wallets|\\.electrum/`,
      "u",
    ),
  ],
  ["developer-wallet", /solana\/(?:id|cli)|ethereum\/keystore|\.near-credentials|\.sui\/|\.aptos\//u],
  [
    "browser",
    new RegExp(
      `login data\\b|(?:^|/)web data$|key[34]\\.db|logins\\.json|cookies\\.sqlite|cookies\\.binarycookies|extension cookies|network/cookies|(?:${browserNames})/cookies$`,
      "u",
    ),
  ],
  [
    "keychain",
    /login\.keychain|library\/keychains|share\/keyrings|kwalletd|microsoft\/(?:protect|credentials|vault)|\.kdbx\b|(?:1password|bitwarden|keepassxc|lastpass)(?:\/|$)|notestore\.sqlite/u,
  ],
  [
    "private-key",
    /(?:^|\/)\.ssh(?:\/(?!config$|known_hosts|authorized_keys|[^/]*\.pub$|environment$)|$)|(?:^|\/)id_(?:rsa|ed25519|ecdsa|dsa)$|(?:^|\/)\.gnupg(?:\/|$)|secring\.gpg/u,
  ],
  [
    "history",
    /\.(?:bash|zsh|sh|ksh|mysql|psql|rediscli)_history|\.zhistory|fish_history|consolehost_history|(?:^|\/)\.history$/u,
  ],
  [
    "chat",
    new RegExp(
      `(?:^|/)tdata(?:/|$)|telegram desktop|ru\\.keepcoder\\.telegram|(?:discord(?:canary|ptb)?|lightcord)/local storage|slack/(?:local storage|storage|cookies)|signal/(?:config\\.json|sql)|whatsapp/(?:databases|local storage)|skype for desktop`,
      "u",
    ),
  ],
];

/** Sign-ins to services, by the service; each service's own tools read its own. */
const services: readonly (readonly [string, RegExp])[] = [
  ["aws", /(?:^|\/)\.aws(?:\/|$)/u],
  ["google", /(?:^|\/)gcloud(?:\/|$)|application_default_credentials/u],
  ["azure", /(?:^|\/)\.azure(?:\/|$)|msal_token_cache/u],
  ["kubernetes", /(?:^|\/)\.kube(?:\/|$)/u],
  ["docker", /(?:^|\/)\.docker(?:\/config\.json|$)/u],
  ["github", /\.config\/gh(?:\/|$)|github-copilot\/hosts/u],
  ["npm", /(?:~|…)\/\.npmrc$/u],
  ["git", /\.git-credentials$/u],
  ["netrc", /(?:~|…)\/[._]netrc$/u],
  ["pypi", /\.pypirc$/u],
  ["terraform", /credentials\.tfrc|\.terraform\.d/u],
  ["oracle", /\.oci\/config/u],
  ["digitalocean", /doctl\/config/u],
  ["vault", /\.vault-token/u],
  ["storage", /\.s3cfg$|\.boto$|rclone\.conf/u],
];

const longestPath = 512;

/** A path as the patterns here know it: lower case, `/` between its parts. */
export function normalizePath(path: string): string {
  return path
    .slice(0, longestPath)
    .replaceAll(/[\\/]+/gu, "/")
    .toLowerCase();
}

/** What a path leads to; files that came with the arrival lead to nothing of the person's. */
export function findSecretsAt(path: string): readonly Secret[] {
  const normal = normalizePath(path);
  if (normal.startsWith("./")) return [];
  const found = places.filter(([, pattern]) => pattern.test(normal)).map(([secret]) => secret);
  return findServicesAt(path).length > 0 ? [...found, "cloud"] : found;
}

/** The services a path holds a sign-in of. */
export function findServicesAt(path: string): readonly string[] {
  const normal = normalizePath(path);
  if (normal.startsWith("./")) return [];
  return services.filter(([, pattern]) => pattern.test(normal)).map(([service]) => service);
}

/** An effect that reads or copies something of the person's, and the paths it takes it from. */
export interface Taking {
  readonly effect: Effect;
  readonly paths: readonly string[];
  readonly secrets: ReadonlySet<Secret>;
}

/** Every effect that reads, lists, packs, copies or sends files outside the arrival that hold a secret. */
export function listTakings(facts: CodeFacts): readonly Taking[] {
  return facts.effects.flatMap((effect) => {
    const paths = listTakenPaths(effect);
    const secrets = new Set(paths.flatMap(findSecretsAt));
    return secrets.size === 0 ? [] : [{ effect, paths, secrets }];
  });
}

/** The paths outside the arrival that an effect reads from, as far as they are known. */
function listTakenPaths({ kind, subject, payload, target }: Effect): readonly string[] {
  if (kind === "read") return target === undefined ? [...subject.texts, ...pathsOf(subject.origins)] : [];
  return kind === "write" || kind === "request" ? pathsOf(payload?.origins ?? []) : [];
}

/** The paths of the files a value comes from. */
export function pathsOf(origins: readonly Origin[]): readonly string[] {
  return origins.flatMap((origin) => (origin.kind === "file" ? textsOf(origin) : []));
}

function textsOf({ address, detail }: Origin): readonly string[] {
  return address === undefined || address.texts.length === 0 ? [detail] : address.texts;
}

/**
 * Makes a function that gives where a value comes from, also through a file on the way: what was copied, packed or
 * photographed into a file is what is sent when that file is.
 */
export function followCopies(facts: CodeFacts): (data: Data | undefined) => readonly Origin[] {
  const written = new Map<string, Origin[]>();
  for (const { kind, subject, payload } of facts.effects) {
    if (kind !== "write" || payload === undefined || payload.origins.length === 0) continue;
    for (const text of subject.texts) {
      if (text.length < 3 || text.startsWith("…")) continue;
      const path = normalizePath(text);
      written.set(path, [...(written.get(path) ?? []), ...payload.origins].slice(0, 64));
    }
  }
  return (data) => {
    const origins = data?.origins ?? [];
    const behind = pathsOf(origins).flatMap((path) => written.get(normalizePath(path)) ?? []);
    return [...origins, ...behind];
  };
}
