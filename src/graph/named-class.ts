/** An empty class of the given name, for a graph type that follows from a declaration. */
export const named = (name: string): NewableFunction => ({ [name]: class {} })[name]!;
