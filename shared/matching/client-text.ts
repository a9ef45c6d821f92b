/** What a client is recognised by, as a file or the store has it; what is not known is absent. */
export interface ClientText {
  readonly name: string;
  readonly taxId?: string | undefined;
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}
