export function findOffice(): string | undefined;
export function findOrInstallOffice(): string | undefined;
