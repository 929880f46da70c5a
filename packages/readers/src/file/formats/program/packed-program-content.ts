import type { PackageMembers, PackageReader } from "../../../formats/format-reader.ts";
import type { FileType } from "../../../type/types.ts";

interface PackedKind {
  readonly what: (members: PackageMembers) => string;
  /** Members that are there when it was signed. */
  readonly signature: RegExp;
}

const mostNames = 100_000;

/** Programs that are archives. Sources: the specifications of the packages. */
const kinds: Readonly<Partial<Record<FileType, PackedKind>>> = {
  jar: { what: describeJava, signature: /^META-INF\/[^/]{1,80}\.(?:RSA|DSA|EC)$/iu },
  apk: { what: () => "app for Android", signature: /^META-INF\/[^/]{1,80}\.(?:RSA|DSA|EC)$/iu },
  ipa: { what: () => "app for iPhone and iPad", signature: /\/_CodeSignature\/CodeResources$/u },
  appx: { what: () => "installer for Windows", signature: /^AppxSignature\.p7x$/iu },
  vsix: {
    what: () => "extension for a code editor",
    signature: /^package\/services\/digital-signature\/|^\.signature\.p7s$/u,
  },
};

/** Programs and installers that are archives, by what they are. */
export const packedProgramContent: PackageReader = {
  types: Object.keys(kinds) as FileType[],
  read({ name, type }, members, see) {
    const kind = kinds[type];
    if (kind === undefined) return;
    const isSigned = members.names.slice(0, mostNames).some((member) => kind.signature.test(member));
    // Newer apps are signed outside of their members, so that nothing is said of those without.
    const signature = isSigned ? "; a signature is there, it was not verified" : "";
    const target = `${kind.what(members)}${signature}`;
    see.content("program", `${name}: ${target}`, { target });
  },
};

function describeJava(members: PackageMembers): string {
  const manifest = members.text("META-INF/MANIFEST.MF", 65_536) ?? "";
  return /^Main-Class:/imu.test(manifest) ? "program for Java" : "library for Java";
}
