/** What the first bytes of a picture say about it. Nothing is decoded. */
export interface ImageSize {
  readonly format: "png" | "jpeg" | "gif" | "webp" | "bmp" | "tiff";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pictures in the file that are shown one after the other; counted up to 10,000. */
  readonly frames: number;
  /** How often all pixels are gone over while it is decoded; more than 1 for progressive JPEG. */
  readonly passes: number;
}
