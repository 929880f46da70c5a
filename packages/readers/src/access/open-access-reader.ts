import { isRecord } from "../formats/json/json-value.ts";
import type { AccessReader, AccessReaderOptions } from "./access-format.ts";
import { collectRows, type Collected } from "./collect-rows.ts";
import { readOwnRow, type RowContext } from "./own/read-own.ts";
import { countColumns, openTable, type ReadTableRow } from "./own/read-table.ts";
import { parseEntry, parseRow } from "./parse-row.ts";
import type { RowSplitter } from "./rows/row-sink.ts";
import { splitCsv } from "./rows/split-csv.ts";
import { splitLines } from "./rows/split-lines.ts";
import { splitValues } from "./rows/split-values.ts";
import { openSteps } from "./steps.ts";
import type { VendorLog } from "./vendors/vendor-log.ts";
import { vendorLogs } from "./vendors/vendor-logs.ts";

/** Characters of a line of our own; planned work that names a thousand people comes near it. */
const longestLine = 256 * 1024;

/**
 * Reads a log of accesses piece by piece. Whatever stands in it, each row is a record, refused with a reason, or about no access, and
 * what is held in memory does not grow with the log.
 */
export function openAccessReader(options: AccessReaderOptions): AccessReader {
  const collected = collectRows();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const splitter = openSplitter(options, collected);
  let isBegun = false;
  const feed = (text: string): void => {
    if (text === "") return;
    splitter.feed(!isBegun && text.startsWith("\uFEFF") ? text.slice(1) : text);
    isBegun = true;
  };
  return {
    read: (piece) => {
      feed(typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }));
      return collected.give();
    },
    end: () => {
      feed(decoder.decode());
      splitter.end();
      return collected.give();
    },
  };
}

function openSplitter(options: AccessReaderOptions, collected: Collected): RowSplitter {
  const { format, source, ownSources, hashCustomer, now, keyVersions } = options;
  const steps = options.steps ?? openSteps();
  const context: RowContext = { hashCustomer, now, keyVersions, source, ownSources, steps };
  if (format === "doorward") return openOwn(context, collected);
  if (format === "csv") return openCsv(options, context, collected);
  const log = vendorLogs[format];
  const vendor: Vendor = { log, options, context: { ...context, source: source ?? log.source }, collected };
  return format === "salesforce" ? openSalesforce(vendor) : openVendor(vendor);
}

function openOwn(context: RowContext, { take, refuse }: Collected): RowSplitter {
  return splitLines(
    {
      row: (line, row) => {
        const parsed = line.includes("\uFFFD") ? "is not written in UTF-8" : parseRow(line);
        const read = typeof parsed === "string" ? parsed : readOwnRow(parsed, context);
        if (typeof read === "string") refuse(row, read);
        else take(read);
      },
      refuse,
    },
    longestLine,
  );
}

function openCsv({ columns }: AccessReaderOptions, context: RowContext, { take, refuse }: Collected): RowSplitter {
  let readRow: ReadTableRow | string | undefined;
  return splitCsv({
    row: (cells, row) => {
      if (readRow === undefined) {
        readRow = openTable(cells, columns, context);
        if (typeof readRow === "string") refuse(row, readRow);
        return;
      }
      const read =
        typeof readRow === "string" ? "is below a header that cannot be used, as row 1 tells" : readRow(cells);
      if (typeof read === "string") refuse(row, read);
      else take(read);
    },
    refuse,
  });
}

interface Vendor {
  readonly log: VendorLog;
  readonly options: AccessReaderOptions;
  readonly context: RowContext;
  readonly collected: Collected;
}

function openVendor(vendor: Vendor): RowSplitter {
  const { log, collected } = vendor;
  // A page of an API is one value of many entries, which are counted.
  let ahead = 0;
  return splitValues({
    row: (text, row) => {
      const entry = parseEntry(text);
      if (typeof entry === "string") {
        collected.refuse(row + ahead, entry);
        return;
      }
      const entries = isRecord(entry.value) ? (log.listEntries(entry.value) ?? [entry.value]) : [entry.value];
      for (const [at, each] of entries.entries()) takeEntry(each, row + ahead + at, vendor);
      ahead += entries.length - 1;
    },
    refuse: (row, reason) => {
      collected.refuse(row + ahead, reason);
    },
  });
}

function takeEntry(entry: unknown, row: number, { log, options, context, collected }: Vendor): void {
  if (!isRecord(entry)) {
    collected.refuse(row, "is no object of JSON");
    return;
  }
  const read = log.read(entry, { findTicketCustomer: options.findTicketCustomer });
  if (read === "skipped") collected.skip();
  else if ("refused" in read) collected.refuse(row, read.refused);
  else
    for (const own of read) {
      const record = readOwnRow(own, context, "may-be-unknown");
      if (typeof record === "string") collected.refuse(row, record);
      else collected.take(record);
    }
}

/** Salesforce gives event log files as tables, and its other events as JSON; the first character tells. */
function openSalesforce(vendor: Vendor): RowSplitter {
  let splitter: RowSplitter | undefined;
  return {
    feed: (text) => {
      const first = /\S/u.exec(text)?.[0];
      if (splitter === undefined && first === undefined) return;
      splitter ??= first === "{" || first === "[" ? openVendor(vendor) : openVendorTable(vendor);
      splitter.feed(text);
    },
    end: () => splitter?.end(),
  };
}

function openVendorTable(vendor: Vendor): RowSplitter {
  const { refuse } = vendor.collected;
  let header: readonly string[] | undefined;
  return splitCsv({
    row: (cells, row) => {
      if (header === undefined) header = cells.map((cell) => cell.trim());
      else if (cells.length !== header.length)
        refuse(row, `has ${countColumns(cells.length)}, and the header ${header.length}`);
      else takeEntry(Object.fromEntries(header.map((name, at) => [name, cells[at]] as const)), row, vendor);
    },
    refuse,
  });
}
