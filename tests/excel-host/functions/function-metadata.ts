/** What an add-in's functions.json tells Excel: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
    readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
  }[];
}

/** The functions of one add-in under the namespace of its manifest. */
export interface RegisteredFunctions {
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
}
