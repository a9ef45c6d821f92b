/** How a country numbers its telephones. */
export interface PhonePlan {
  /** ISO 3166 code. */
  readonly country: string;
  readonly callingCode: string;
  /** Dialled before a number inside the country; it goes off abroad. */
  readonly trunk: string;
  /** The number without calling code and trunk. */
  readonly national: RegExp;
  /** Lengths of the groups in which it is written. */
  readonly groups: readonly number[];
  /** Numbers are of many lengths: alone, almost any digits would be one. */
  readonly isLoose?: true;
}

/** The countries of the firm's usual clients; numbers of others are read with their calling code alone. New country: add its row. */
export const PHONE_PLANS: readonly PhonePlan[] = [
  { country: "RO", callingCode: "40", trunk: "0", national: /^[237]\d{8}$/, groups: [3, 3, 3] },
  { country: "MD", callingCode: "373", trunk: "0", national: /^[2-9]\d{7}$/, groups: [2, 3, 3] },
  { country: "RU", callingCode: "7", trunk: "8", national: /^[3489]\d{9}$/, groups: [3, 3, 2, 2] },
  { country: "KZ", callingCode: "7", trunk: "8", national: /^[67]\d{9}$/, groups: [3, 3, 2, 2] },
  { country: "UA", callingCode: "380", trunk: "0", national: /^[3-9]\d{8}$/, groups: [2, 3, 4] },
  { country: "BY", callingCode: "375", trunk: "80", national: /^[1-4]\d{8}$/, groups: [2, 3, 2, 2] },
  { country: "PL", callingCode: "48", trunk: "", national: /^[1-9]\d{8}$/, groups: [3, 3, 3] },
  { country: "BG", callingCode: "359", trunk: "0", national: /^[2-9]\d{7,8}$/, groups: [2, 3, 4] },
  { country: "HU", callingCode: "36", trunk: "06", national: /^[1-9]\d{7,8}$/, groups: [2, 3, 4] },
  { country: "CZ", callingCode: "420", trunk: "", national: /^[2-9]\d{8}$/, groups: [3, 3, 3] },
  { country: "SK", callingCode: "421", trunk: "0", national: /^[2-9]\d{8}$/, groups: [3, 3, 3] },
  {
    country: "DE",
    callingCode: "49",
    trunk: "0",
    national: /^[1-9]\d{5,11}$/,
    groups: [3, 4, 4],
    isLoose: true,
  },
  {
    country: "AT",
    callingCode: "43",
    trunk: "0",
    national: /^[1-9]\d{5,11}$/,
    groups: [3, 4, 4],
    isLoose: true,
  },
  { country: "RS", callingCode: "381", trunk: "0", national: /^[1-9]\d{7,8}$/, groups: [2, 3, 4] },
];
