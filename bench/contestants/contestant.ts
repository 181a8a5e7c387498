import type { ShapeName } from '../shapes.js';

export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
}

/** A request whose answer has been compared: it must come back with as many bytes each time. */
export interface PreparedRequest extends HttpRequest {
  length: number;
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** One way of answering the four shapes. The main process uses `request` and `read`; the server's own process `serve`. */
export interface Contestant {
  name: string;
  /** Listens on loopback and answers its address. Imports what it needs itself, so that the other processes do not. */
  serve(databaseUrl: string): Promise<string>;
  /** What asks the server at `url` for a shape at a key; it may ask it for a cursor first. */
  request(url: string, shape: ShapeName, key: string): Promise<HttpRequest>;
  /** An answer in the form that all share, which is what the hand-written SQL answers. */
  read(shape: ShapeName, body: Json): Json;
}
