import type { Language, Place, Setting, Surface, Unjudged } from "@doorward/core";
import type { XmlElement } from "@rgrove/parse-xml";
import type { LineIndex } from "../../text/lines.ts";
import type { TreeView } from "../../tree/view.ts";
import type { DataNode, ReadDocument } from "./documents/data-node.ts";
import type { Gap } from "./sight.ts";

/** A file in which a tool looks for something to run. */
export interface FoundFile {
  readonly path: string;
  /** Its name in lower case, since most systems on which an arrival is opened do not tell case apart. */
  readonly name: string;
  /** The folder it stands in; empty for the top. */
  readonly folder: string;
  /** The folder the tool is started in: for `.vscode/tasks.json`, the one that holds `.vscode`. */
  readonly base: string;
  /** `base` is a folder that a person opens as delivered. */
  readonly atRoot: boolean;
  /** The tool of the reader that looks at it. */
  readonly tool: string;
  readonly view: TreeView;
}

/** The text of a file, and what all readers of that file share. */
export interface FileText {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where the text leaves the screen. */
  readonly gaps: readonly Gap[];
  /** The text as values, for each format in which it was read. */
  readonly documents: Map<DataFormat, readonly ReadDocument[]>;
}

/** Such a file with its text. */
export type SurfaceFile = FoundFile & FileText;

/** A program in another language that a surface holds as text: a cell of a notebook, a line of a `.pth` file. */
export interface ProgramText {
  readonly language: Language;
  readonly code: string;
  /** Where each line of `code` starts. */
  readonly lines: readonly Place[];
}

/** Such a program with the surface that runs it. */
export interface SurfaceProgram extends ProgramText {
  /** Index in the surfaces. */
  readonly surface: number;
}

/** What a reader saw in one file. */
export type SurfaceFact =
  | {
      readonly kind: "surface";
      readonly surface: Surface;
      readonly programs: readonly ProgramText[];
      /** It has more commands than are kept. */
      readonly isCut?: boolean;
    }
  | { readonly kind: "setting"; readonly setting: Setting }
  | { readonly kind: "unjudged"; readonly unjudged: Unjudged };

/** Which files a reader wants, all in lower case. A file fits when one of the first three names it, or none is given. */
export interface FilePattern {
  /** Whole names. */
  readonly names?: readonly string[];
  /** What stands before the first dot: `dockerfile` for `Dockerfile.dev`. With `endings` both must fit. */
  readonly heads?: readonly string[];
  /** What follows the last dot. */
  readonly endings?: readonly string[];
  /** Names without the extension of a JavaScript or TypeScript program. */
  readonly stems?: readonly string[];
  /** Folders, written from the tool's own one down, in one of which it must stand: `.idea/runconfigurations`. */
  readonly under?: readonly string[];
}

/** How a settings file is written; `json-or-yaml` for names that tell nothing. */
export type DataFormat = "json" | "yaml" | "toml" | "ini" | "python-ini" | "json-or-yaml";

interface ReaderBase {
  readonly tool: string;
  readonly files: FilePattern;
  /** It also matters in `node_modules`. */
  readonly insideDependencies?: true;
  /** Bytes of a file that it reads; 1 MB unless said. */
  readonly longest?: number;
  /** Its files are mostly something else, such as prose or source; one that is too large is not told as missed. */
  readonly aside?: true;
}

/** Reads the text of its files. */
export interface TextReader extends ReaderBase {
  readonly kind: "text";
  readonly read: (file: SurfaceFile) => Iterable<SurfaceFact>;
}

/** Reads its files as values with places. */
export interface DataReader extends ReaderBase {
  readonly kind: "data";
  /** The format, when the name's ending does not say it. */
  readonly format?: DataFormat;
  readonly read: (file: SurfaceFile, root: DataNode) => Iterable<SurfaceFact>;
}

/** Reads its files as XML. */
export interface XmlReader extends ReaderBase {
  readonly kind: "xml";
  readonly read: (file: SurfaceFile, root: XmlElement) => Iterable<SurfaceFact>;
}

/** Needs no more than the name and the neighbours of its files. */
export interface NameReader extends ReaderBase {
  readonly kind: "name";
  readonly read: (file: FoundFile) => Iterable<SurfaceFact>;
}

/** What is known of one tool: where its files stand and what they run. */
export type SurfaceReader = TextReader | DataReader | XmlReader | NameReader;
