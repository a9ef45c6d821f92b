import type { refusals as en } from "../en/refusals.ts";

export const refusals: typeof en = {
  "data-is-newer":
    "Datele au fost scrise de o versiune Dosar mai nouă decât aceasta. Nu s-a schimbat nimic. Actualizați extensia Dosar, apoi deschideți-o din nou.",
  "older-window-open":
    "O fereastră cu o versiune Dosar mai veche este încă deschisă, de aceea datele nu pot fi aduse la zi. Nu s-a schimbat nimic. Închideți sau reîncărcați celelalte ferestre Dosar, apoi încercați din nou.",
  "window-outdated":
    "O versiune Dosar mai nouă a preluat datele. Ce ați salvat s-a păstrat, dar această fereastră nu le mai poate citi sau schimba. Reîncărcați fereastra.",
};
