/** Pixels in rows from the top, one byte each: 0 is black, 255 is white. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly luminance: Uint8Array;
}
