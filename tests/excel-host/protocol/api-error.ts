/**
 * An error that Excel answers with; the client throws it as an OfficeExtension.Error with the same code.
 * Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function invalidArgument(
  why = "The argument is invalid or missing or has an incorrect format.",
): ApiError {
  return new ApiError("InvalidArgument", why);
}

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function alreadyExists(name: string): ApiError {
  return new ApiError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${name}.`,
  );
}

export function invalidOperation(why: string): ApiError {
  return new ApiError("InvalidOperation", why);
}

/** The member is missing in the simulated host: the message says whether Excel itself has it. */
export function notModelled(type: string, member: string, isInSchema: boolean): ApiError {
  return new ApiError(
    "ApiNotFound",
    isInSchema
      ? `The simulated Excel does not model ${type}.${member} yet: add it to tests/excel-host/members.`
      : `Excel has no ${type}.${member}.`,
  );
}
