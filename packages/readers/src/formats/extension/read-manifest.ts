/** What the manifest of a browser extension asks for. */
export interface ExtensionManifest {
  readonly name: string;
  /** Rights by name: `tabs`, `debugger`. */
  readonly permissions: readonly string[];
  /** Patterns of the sites it reads and changes. */
  readonly sites: readonly string[];
}

const mostRights = 500;

/** Reads the manifest of an extension for a browser; undefined when it is none, as the one of a web app. Source: Chrome, Manifest file format; MDN, manifest.json. */
export function readExtensionManifest(text: string): ExtensionManifest | undefined {
  const manifest = parseObject(text);
  if (typeof manifest?.["manifest_version"] !== "number") return undefined;
  const rights = [
    ...listTexts(manifest["permissions"]),
    ...listTexts(manifest["optional_permissions"]),
    ...listTexts(manifest["host_permissions"]),
    ...listTexts(manifest["optional_host_permissions"]),
  ];
  const scripts = manifest["content_scripts"];
  const places = Array.isArray(scripts)
    ? scripts.slice(0, mostRights).flatMap((script: unknown) => listTexts(fieldOf(script, "matches")))
    : [];
  const { name } = manifest;
  return {
    name: typeof name === "string" ? name : "",
    permissions: unique(rights.filter((right) => !isSite(right))),
    sites: unique([...rights.filter(isSite), ...places]),
  };
}

function isSite(right: string): boolean {
  return right === "<all_urls>" || right.includes("://");
}

/** The text as JSON, with the comments that Chrome allows in front of lines. */
function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/u, "").replace(/^[ \t]{0,80}\/\/[^\n]{0,2000}$/gmu, ""));
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listTexts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is string => typeof each === "string").slice(0, mostRights);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, mostRights);
}
