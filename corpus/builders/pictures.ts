import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

/** A picture in grey, 0 black to 255 white, rows from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
}

const border = 4;

/** A grey picture as PNG. */
export function writePng({ width, height, at }: GreyPicture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = at(x, y);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** A window with a bar, a frame and lines of something like text. */
export function drawScreenshot(): GreyPicture {
  const [width, height] = [480, 300];
  return {
    width,
    height,
    at: (x, y) => {
      if (y < 24) return 90;
      if (x < 2 || x > width - 3 || y > height - 3) return 160;
      const isLine = y % 22 < 9 && x > 24 && x < 120 + ((y * 37) % 300);
      return isLine && (x * 7 + y * 13) % 5 < 3 ? 30 : 245;
    },
  };
}

/** The cells of a QR code with a border; true is dark. */
export async function drawCode(text: string): Promise<readonly (readonly boolean[])[]> {
  const path = fileURLToPath(import.meta.resolve("zxing-wasm/writer/zxing_writer.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(path).buffer } });
  const { symbol } = await writeBarcode(text, { format: "QRCode", ecLevel: "M" });
  const { width, height, data } = symbol;
  return Array.from({ length: height + 2 * border }, (_, row) =>
    Array.from({ length: width + 2 * border }, (_unused, column) => {
      const [x, y] = [column - border, row - border];
      return x >= 0 && y >= 0 && x < width && y < height && data[y * width + x] === 0;
    }),
  );
}

/** The cells as a picture, each of so many pixels. */
export function enlargeCode(cells: readonly (readonly boolean[])[], scale = 6): GreyPicture {
  const size = cells.length * scale;
  return {
    width: size,
    height: size,
    at: (x, y) => (cells[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true ? 0 : 255),
  };
}

/** The cells as a table of a page, in which no picture is. */
export function writeCodeTable(cells: readonly (readonly boolean[])[]): string {
  const rows = cells.map(
    (row) =>
      `<tr>${row.map((isDark) => `<td style="width:4px;height:4px;background-color:${isDark ? "#000000" : "#ffffff"}"></td>`).join("")}</tr>`,
  );
  return `<table cellspacing="0" cellpadding="0" style="border-collapse:collapse">${rows.join("\n")}</table>`;
}
