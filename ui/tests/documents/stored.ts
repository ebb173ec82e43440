// Any node of the stored form, looked at from outside: tests ask of all kinds what the types say of each.
export interface Stored {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Stored[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}
