import { complete, cutOff, type ByteStream, type StreamEnd } from "./byte-stream.ts";

/** Draws a stream in runs of the length one asks for. */
export interface ByteQueue {
  /** How many bytes were taken or skipped. */
  readonly position: () => number;
  /** Waits until `length` bytes lie ready; false when the stream ends before. */
  readonly fill: (length: number) => Promise<boolean>;
  /** The next bytes without taking them: at most `length`, fewer when they do not lie ready. */
  readonly peek: (length: number) => Buffer;
  /** Takes the next bytes: at most `length`, fewer when they do not lie ready. */
  readonly take: (length: number) => Buffer;
  /** Gives the next `length` bytes in pieces, and takes each as it is drawn. */
  readonly pass: (length: number) => AsyncGenerator<Uint8Array, StreamEnd>;
  /** Leaves bytes out; false when the stream ends before. */
  readonly skip: (length: number) => Promise<boolean>;
  /** How the stream ended; undefined while it goes on. */
  readonly end: () => StreamEnd | undefined;
}

interface QueueState {
  readonly stream: ByteStream;
  readonly onBytes: (length: number) => boolean;
  ready: Buffer;
  taken: number;
  end: StreamEnd | undefined;
}

/** Makes a queue of a stream. `onBytes` hears of every piece that is drawn, and ends the stream by answering false. */
export function queueBytes(stream: ByteStream, onBytes: (length: number) => boolean = () => true): ByteQueue {
  const state: QueueState = { stream, onBytes, ready: Buffer.alloc(0), taken: 0, end: undefined };
  return {
    position: () => state.taken,
    end: () => state.end,
    peek: (length) => state.ready.subarray(0, length),
    take: (length) => takeReady(state, length),
    fill: (length) => fillReady(state, length),
    pass: (length) => passBytes(state, length),
    skip: (length) => skipBytes(state, length),
  };
}

async function fillReady(state: QueueState, length: number): Promise<boolean> {
  const pieces = [state.ready];
  let total = state.ready.length;
  while (total < length) {
    const piece = await drawPiece(state);
    if (piece === undefined) break;
    pieces.push(piece);
    total += piece.length;
  }
  if (pieces.length > 1) state.ready = Buffer.concat(pieces, total);
  return total >= length;
}

async function drawPiece(state: QueueState): Promise<Buffer | undefined> {
  if (state.end !== undefined) return undefined;
  const step = await state.stream.next();
  if (step.done === true) state.end = step.value;
  else if (state.onBytes(step.value.length)) return viewBytes(step.value);
  else state.end = complete;
  return undefined;
}

function takeReady(state: QueueState, length: number): Buffer {
  const bytes = state.ready.subarray(0, length);
  state.ready = state.ready.subarray(bytes.length);
  state.taken += bytes.length;
  return bytes;
}

async function* passBytes(state: QueueState, length: number): AsyncGenerator<Uint8Array, StreamEnd> {
  for (let left = length; left > 0;) {
    if (!(await fillReady(state, 1))) return state.end?.kind === "broken" ? state.end : cutOff;
    const piece = takeReady(state, left);
    left -= piece.length;
    yield piece;
  }
  return complete;
}

async function skipBytes(state: QueueState, length: number): Promise<boolean> {
  for (let left = length; left > 0;) {
    if (!(await fillReady(state, 1))) return false;
    left -= takeReady(state, left).length;
  }
  return true;
}

/** The same bytes as a Buffer, without a copy. */
export function viewBytes(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
