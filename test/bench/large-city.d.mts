/** A declaration of so many nodes and flows, for measuring. */
export declare function largeCity(nodes: number, flows: number, options?: { readonly unsanitizedOneIn?: number }): object;
