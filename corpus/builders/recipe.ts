/** How a file that is no text is built, so that no opaque bytes lie in the repository. Names are those of other files of the case. */
export type Recipe =
  /** An archive; `locked` as if with a password. */
  | { readonly build: "zip"; readonly of: readonly string[]; readonly locked?: true; readonly comment?: string }
  /** A program that does nothing: a head that is known by its type. */
  | { readonly build: "program"; readonly for: "windows" | "mac" | "linux" | "android" | "java" }
  /** A package that installs; the same bytes under their own type. */
  | { readonly build: "installer"; readonly for: "windows" }
  | {
      readonly build: "shortcut";
      readonly target: string;
      readonly args?: string;
      readonly icon?: string;
      /** Blanks in front of the arguments. */
      readonly blanks?: number;
    }
  | { readonly build: "disk-image"; readonly of: readonly string[] }
  | {
      readonly build: "word" | "sheet" | "slides";
      readonly text: string;
      readonly link?: string;
      /** Source of a macro. */
      readonly macro?: string;
      /** Where the template comes from. */
      readonly template?: string;
      /** A field's instruction, as DDE has it. */
      readonly field?: string;
      /** A file that lies inside as a package. */
      readonly holds?: string;
      /** A formula of the old macro sheets, on a sheet that is hidden. */
      readonly sheetMacro?: string;
      /** Another workbook or picture that is loaded from elsewhere. */
      readonly external?: string;
    }
  /** A document of the time before 2007. */
  | { readonly build: "old-word"; readonly text: string; readonly macro?: string }
  /** Rich text with an object that is brought up to date from an address when it is opened. */
  | { readonly build: "rich-text"; readonly text: string; readonly address: string }
  /** A document that only a password opens. */
  | { readonly build: "locked-office" }
  | { readonly build: "notebook"; readonly texts: readonly string[]; readonly holds: readonly string[] }
  | {
      readonly build: "pdf";
      readonly text: readonly string[];
      readonly links?: readonly string[];
      readonly launch?: string;
      readonly script?: string;
      readonly holds?: string;
      /** Where a form sends what is typed. */
      readonly form?: string;
      /** The text of a QR code on the page. */
      readonly code?: string;
      readonly locked?: true;
    }
  /** A picture of a window with text lines, as screenshots look. */
  | { readonly build: "screenshot" }
  | { readonly build: "code"; readonly text: string }
  | {
      readonly build: "outlook";
      readonly subject: string;
      readonly from: readonly [name: string, address: string];
      readonly text: string;
      readonly holds: readonly string[];
    }
  | { readonly build: "winmail"; readonly holds: readonly string[] }
  /** A text whose tail stands behind so many empty lines. */
  | { readonly build: "far-below"; readonly head: string; readonly lines: number; readonly tail: string }
  /** The published string by which filters are tested, put together only here. */
  | { readonly build: "test-string" }
  /** The page's cells of a QR code, as a table. */
  | { readonly build: "code-table"; readonly text: string }
  | { readonly build: "compiled-script" };
