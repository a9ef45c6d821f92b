import type { problems as en } from "../en/problems.ts";

export const problems: typeof en = {
  rejection: {
    "missing-value": "Celula nu poate fi goală",
    "not-a-number": "Nu este un număr",
    "ambiguous-number": "Virgula sau punctul se poate citi în două feluri",
    "not-a-day": "Nu este o dată",
    "no-such-day": "Calendarul nu are această zi",
    "unknown-currency": "Moneda nu este cunoscută",
    "too-many-digits": "Foaia de calcul a scurtat numărul; s-au pierdut cifre",
    "too-long": "Textul este mai lung decât păstrează Dosar",
    "wrong-field-count": "Rândul are mai multe sau mai puține celule decât antetul",
    "duplicate-code": "Alt rând are același cod",
    "totals-row": "Rând de total: folosit ca verificare, nu ca date",
    "repeated-header": "Antetul repetat în mijlocul fișierului",
  },
};
