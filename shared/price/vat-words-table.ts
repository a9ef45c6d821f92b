/** Names of the tax, as indexPhrases reads them. */
export const TAX_WORDS =
  "tva, t v a, vat, v a t, mwst, mw st, ust, mehrwertsteuer, umsatzsteuer, btw, b t w, dph, iva, i v a, ндс, пдв, ддс, gst, hst, ddv, pdv, moms, mva, pvm, pvn, km, tax, taxes, sales tax, taxe, impuestos, imposte, alv, áfa, áfát, фпа, φπα, φ π α, kdv, k d v";

/** Beside the name of the tax; "without" beats "with" where both stand ("not included"). */
export const VAT_EXCLUDED_WORDS =
  "fără, fara, zzgl gesetzl*, zuzügl* gesetzl*, zzgl der gesetzl*, zuzügl* der gesetzl*, excl, exclus*, exkl*, ekskl*, eks, ex, exc, excluding, excluded, exempt, ohne, zzgl, zuzügl*, bez, без, sin, sem, senza, esclus*, escl, hors, brez, uten, utan, plus, before, χωρίς, πλέον, nélkül, hariç, ilman, be, neinclus*, neinclud*, nezahrnuje, excluid*, не включ*, extra, u, kuni, ilma, не облагается, no incluid*, non inclus*, non compris*, nicht inkl*, nicht enthalten, not incl*, not contain*, nu includ*, nu conțin*, nu cuprind*, nie zawier*, nie obejmuj*, ei sisällä, ikke inkl*, inte inkl*, niet inbegrepen";
export const VAT_INCLUDED_WORDS =
  "incl*, inkl*, inc, including, inclu*, included, cu, s, so, with, z, ze, mit, con, com, с, со, з, із, в т ч, в том числе, включ*, вкл, avec, compris*, comprend, vč, včetně, vrátane, zawiera, wraz z, med, m, με, sis, sisältää, sisältyy, dahil, su, ar, ga, val, vel, tartalmaz*, inbegrepen, gesetzl*, enthalten, συμπ, συμπεριλαμβάνεται, c";

/** Words that tell it by themselves. */
export const NET_WORDS = "ht, netto, net, neto, hvt, nettopreis, veroton, alv 0, h t, nettó ár";
export const GROSS_WORDS = "ttc, t t c, brutto, bruto, bruttopreis, áfával, bruttó ár";
