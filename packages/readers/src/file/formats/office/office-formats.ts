import type { FormatReader, PackageReader } from "../../../formats/format-reader.ts";
import { cellsFormat, webQueryFormat } from "./read-cells.ts";
import { flatDocumentFormat } from "./read-flat-document.ts";
import { officePackage } from "./read-office-package.ts";
import { oleFormat } from "./read-ole.ts";
import { oneNoteFormat } from "./read-onenote-section.ts";
import { openDocumentPackage } from "./read-open-document.ts";
import { rtfFormat } from "./read-rtf-document.ts";
import { winmailFormat } from "./read-winmail.ts";

/** Readers of documents of Office, old and new, of RTF, OneNote and `winmail.dat`. */
export const officeFormats: readonly FormatReader[] = [
  oleFormat,
  rtfFormat,
  oneNoteFormat,
  winmailFormat,
  flatDocumentFormat,
  cellsFormat,
  webQueryFormat,
];

/** Readers of documents of Office and LibreOffice that are archives. */
export const officePackages: readonly PackageReader[] = [officePackage, openDocumentPackage];
