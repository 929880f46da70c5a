import type { Evidence, Place } from "../place.ts";

/** What is odd about an entry's name or about how an archive carries it. */
export type FileOddity =
  | "escaping-path"
  | "absolute-path"
  | "escaping-link"
  | "hard-link"
  | "device"
  | "socket"
  | "case-collision"
  | "same-name-twice"
  | "line-break-in-name"
  | "direction-control-in-name"
  | "invisible-in-name"
  | "double-extension"
  | "padded-name"
  | "reserved-name"
  /** The archive's directory and its members disagree. */
  | "lying-archive"
  /** Members that share the same bytes of the archive. */
  | "overlapping-members"
  | "encrypted-member"
  | "data-around-archive";

/** What a file holds or does, as a reader of its format saw it. The target's meaning depends on it. */
export type FileContentKind =
  /** It starts a program when it is opened. Target: the command line. */
  | "starts-program"
  /** It opens an address or a place on a server when it is opened. Target: that address. */
  | "opens-address"
  /** It shows the icon of another sort of file than it starts. */
  | "icon-of-document"
  /** The command line goes on behind more blanks than any window shows. */
  | "padded-arguments"
  /** A program's text begins behind so many empty lines or so much comment that nobody scrolls there. */
  | "padded-script"
  /** Bytes of its own stand behind the end of the format. */
  | "appended-data"
  /** It is a program by itself. Target: what sort, in words: "installer for Windows", "library". */
  | "program"
  /** It is a program's text that came by itself. Target: the language. */
  | "script"
  /** The text of the program is encoded so that people cannot read it. */
  | "encoded-script"
  /** What a program's text would do, found by its words. Target: the words. */
  | "script-downloads"
  | "script-starts-program"
  /** Only a password or key opens it, or a part of it. */
  | "encrypted"
  /** A string that was published so that filters can be tested. Target: its name. */
  | "test-string"
  /** A right that a browser extension or a profile asks for. Target: the right. */
  | "extension-permission"
  | "profile-setting"
  /** A program inside a document. Target: its name. */
  | "macro"
  /** It runs when the document is opened or closed. Target: what calls it. */
  | "macro-runs-on-open"
  | "macro-starts-program"
  | "macro-fetches"
  /** It is kept from whoever looks: source and compiled form differ, the text is put together from pieces. */
  | "macro-hides"
  /** A macro of the old sort, in the cells of a sheet. Target: the cell's formula. */
  | "sheet-macro"
  | "hidden-sheet"
  /** The template that is loaded with the document. Target: where from. */
  | "remote-template"
  /** Another part that is loaded from elsewhere when it is opened. Target: where from. */
  | "external-object"
  /** A field that starts a command. Target: the command. */
  | "field-command"
  /** Another program's object inside. Target: its class. */
  | "embedded-object"
  /** A file inside that a click opens. Target: its name. */
  | "embedded-file"
  /** The object is brought up to date by itself when the document is opened. */
  | "updates-by-itself"
  /** An action of a document that starts a program. Target: the command line. */
  | "launch-action"
  /** A script inside a document. Target: its text, cut. */
  | "document-script"
  /** What happens without a click when the document is opened. Target: what. */
  | "opens-by-itself"
  /** What is filled in is sent away. Target: where to. */
  | "form-posts"
  /** A field for a secret. Target: which: "password", "seed phrase", "card number". */
  | "secret-field"
  /** A link. Target: the address. */
  | "link"
  /** A link whose area covers most of a page. Target: the address. */
  | "page-covering-link"
  /** A picture of squares that a telephone reads. Target: the text in it. */
  | "qr-code"
  /** A page's script builds a file out of itself. Target: the built file's name. */
  | "builds-file"
  /** A page hands a file over without being asked. Target: its name. */
  | "hands-over-file"
  /** A page decodes what it then shows. */
  | "decodes-itself"
  /** A page leads elsewhere by itself. Target: the address. */
  | "redirects"
  /** A script in a page or a drawing. Target: its text, cut. */
  | "page-script"
  /** A page puts something into the clipboard. Target: the text. */
  | "writes-clipboard"
  /** A page keeps people from looking at how it is made. */
  | "resists-inspection"
  /** A page sends what was typed away by script. Target: where to. */
  | "sends-input"
  /** Words that are shown and ask for a click: "view the protected document". Target: the words. */
  | "lure-text";

/** Something that a file holds or does, at its place. */
export interface FileContent {
  readonly kind: FileContentKind;
  readonly at: Evidence;
  readonly target?: string;
}

/** One entry of an arrival, whatever it is. */
export interface FileFact {
  readonly at: Place;
  readonly size: number;
  /** The type its content says, as a name from `readers/src/type`: `png`, `javascript`, `zip`, `windows-program`. */
  readonly type: string;
  /** The type its name says; empty when the name says none. */
  readonly namedType: string;
  readonly oddities: readonly FileOddity[];
  /** Where a symbolic or hard link points. */
  readonly linkTarget?: string;
  /** It stands where test material of a project stands. */
  readonly isFixture: boolean;
  /** It is part of a code project, where programs and scripts are what one expects. */
  readonly inProject: boolean;
  /** Empty for code trees, whose files are read as code. */
  readonly contents: readonly FileContent[];
}

/** Everything a reader saw about the entries of an arrival as files. Entries without anything of note may be left out. */
export interface FileFacts {
  readonly files: readonly FileFact[];
}
