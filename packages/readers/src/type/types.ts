/** Every type of file that Doorward knows by content or by name, in the groups that rules and readers speak of. */
const typesByGroup = {
  image:
    "png jpeg gif webp bmp ico cur tiff psd heif avif jpeg-xl jpeg-2000 icns dds exr qoi xcf emf wmf tga pcx portable-pixmap lottie",
  font: "woff woff2 ttf otf ttc eot",
  audio: "mp3 wav flac ogg aac m4a midi aiff amr",
  video: "mp4 mov avi matroska flv mpeg asf",
  archive:
    "zip gzip bzip2 xz zstd lz4 lzma lzip compress zlib brotli 7z rar tar cab ar cpio arj lzh wim squashfs xar ace asar",
  package: "jar apk wheel vsix crx xpi nupkg appx deb rpm msi mac-installer egg gem ipa snap appimage click-once",
  document:
    "pdf rtf ole doc xls ppt msg docx xlsx pptx docm xlsm pptm odt ods odp epub onenote chm djvu postscript mobi xps hwp visio windows-help sylk",
  program:
    "windows-program dos-program linux-program mac-program native-addon wasm java-class dex python-bytecode lua-bytecode llvm-bitcode applescript-compiled flash node-snapshot",
  script:
    "javascript typescript python shell powershell batch applescript vbscript windows-script hta encoded-script ruby perl php lua tcl awk rust go java kotlin scala groovy c cpp csharp swift objective-c dart elixir haskell solidity vyper move r julia sql makefile dockerfile cmake notebook graphql shader assembly",
  markup: "html xml svg css template",
  setting: "json yaml toml ini properties env xcode-project setup-information desktop-theme",
  shortcut:
    "windows-shortcut internet-shortcut mac-shortcut desktop-entry windows-search windows-setting registry-file remote-desktop web-query java-launch app-installer explorer-command automator-workflow configuration-profile",
  "disk-image": "iso dmg vhd vhdx vmdk qcow2 disk-sectors",
  key: "certificate private-key public-key ssh-private-key pgp key-store key-database",
  data: "sqlite property-list binary-property-list parquet hdf5 numpy pickle arrow avro gguf pcap der gltf blend fbx time-zone gettext torrent minidump event-log registry-hive access-database protobuf git-pack git-index git-pack-index git-bundle leveldb source-map tnef",
  pointer: "git-lfs-pointer git-annex-pointer",
  text: "text word-list markdown restructured-text asciidoc csv tsv log diff mail calendar contact subtitle latex",
  unknown: "binary empty",
} as const;

export type TypeGroup = keyof typeof typesByGroup;

type Split<Text extends string, Done = never> = Text extends `${infer First} ${infer Rest}`
  ? Split<Rest, Done | First>
  : Done | Text;

/** The name of a type: the same words for what the content says and for what the name says. */
export type FileType = Split<(typeof typesByGroup)[TypeGroup]>;

const groups = new Map<string, TypeGroup>();
for (const [group, names] of Object.entries(typesByGroup))
  for (const name of names.split(" ")) groups.set(name, group as TypeGroup);

/**
 * Every type there is.
 * @internal
 */
export const fileTypes: readonly FileType[] = [...groups.keys()] as FileType[];

/** The group a type stands in. */
export function groupOf(type: FileType): TypeGroup {
  return groups.get(type) ?? "unknown";
}

const textualGroups: ReadonlySet<TypeGroup> = new Set(["script", "markup", "setting", "shortcut", "text", "pointer"]);
const textualTypes: ReadonlySet<FileType> = new Set<FileType>([
  "property-list",
  "source-map",
  "gltf",
  "rtf",
  "postscript",
  "sylk",
  "certificate",
  "private-key",
  "public-key",
  "ssh-private-key",
  "pgp",
  "click-once",
  "portable-pixmap",
  "lottie",
]);

/** Whether files of this type are text that an editor shows. */
export function isTextual(type: FileType): boolean {
  return (textualGroups.has(groupOf(type)) && type !== "windows-shortcut") || textualTypes.has(type);
}
