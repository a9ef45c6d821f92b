/** One kind of number by which a state knows a firm. */
export interface TaxIdScheme {
  /** ISO 3166 code of the state. */
  readonly country: string;
  /** What people there call it. */
  readonly name: string;
  /** Of the code without country letters and separators. */
  readonly form: RegExp;
  /** Whether the check digits hold; absent where the scheme has none. */
  readonly isRight?: (code: string) => boolean;
  /** A number of the register, or of a branch's place, stands beside the tax id and is none. */
  readonly names: "taxpayer" | "register entry" | "place";
  /** As many characters from the left as name the firm; the others say which branch, or how it is taxed. */
  readonly firmLength?: number;
}

export type TaxIdSchemes = Readonly<Record<string, TaxIdScheme>>;
