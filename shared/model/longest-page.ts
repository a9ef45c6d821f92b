/** More characters than a product's page has; what is longer is not read. */
export const LONGEST_PAGE = 4 * 1024 * 1024;
