export declare function typedCity(nodes: number, flows: number, module: string): { readonly plain: string; readonly checked: string };
