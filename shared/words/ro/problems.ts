import type { problems as en } from "../en/problems.ts";
import { refusals } from "./refusals.ts";

export const problems: typeof en = {
  refusals,
  writeFailures: {
    "disk-full":
      "Nu mai este loc pe disc, de aceea nu s-a salvat nimic. Eliberați spațiu sau ștergeți un import de care nu mai aveți nevoie, apoi încercați din nou.",
    "store-closed":
      "Această fereastră a pierdut legătura cu datele, de aceea nu s-a salvat nimic. Copiați ce ați scris, apoi reîncărcați fereastra.",
    unexpected:
      "Nu s-a salvat nimic, din cauza unei erori în Dosar. Încercați din nou; dacă se repetă, reîncărcați fereastra.",
  },
  rejection: {
    "missing-value": "Celula nu poate fi goală",
    "not-a-number": "Nu este un număr",
    "ambiguous-number": "Virgula sau punctul se poate citi în două feluri",
    "not-a-day": "Nu este o dată",
    "no-such-day": "Calendarul nu are această zi",
    "unknown-currency": "Moneda nu este cunoscută",
    "two-currencies": "Rândul indică două monede",
    "too-many-digits": "Foaia de calcul a scurtat numărul; s-au pierdut cifre",
    "no-percentage": "Nu este un procent care se poate scădea din preț",
    "too-long": "Textul este mai lung decât păstrează Dosar",
    "wrong-field-count": "Rândul are mai multe sau mai puține celule decât antetul",
    "duplicate-code": "Alt rând are același cod",
    "totals-row": "Rând de total: folosit ca verificare, nu ca date",
    "repeated-header": "Antetul repetat în mijlocul fișierului",
    "note-row": "O notă de sub tabel, nu date",
    "unknown-value": "Nu este una dintre valorile pe care le cunoaște Dosar.",
    "other-source": "Din altă sursă decât primul rând: importați fiecare sursă din fișierul ei.",
  },
};
