/** A field that was kept from the reader, and why. A resolver pushes one for each value it answers with null instead. */
export interface HiddenField {
  /** Type and field: `Person.birthDate`. */
  coordinate: string;
  /** Stable reason: `PERSONAL`. */
  reason: string;
  path?: ReadonlyArray<string | number>;
}

/** What the pipeline needs of an operation's context; loaders and the like are the hub's own. */
export interface OperationContext {
  requestId: string;
  hidden: HiddenField[];
}
