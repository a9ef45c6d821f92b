export function findBrowser(): string | undefined;
export function takesUnpackedExtension(browserPath: string): boolean;
export function findOrInstallBrowser(): string;
