export function findFirefox(): string | undefined;
export function findOrInstallFirefox(): string;
