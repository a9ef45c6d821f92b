import { foldText } from "../search/fold-word.ts";

/**
 * What many firms are, a line for each in the languages of the files and as they shorten it. Words of a line are one where the rest
 * agrees; those of two lines never are. "Trade" and "Trading", "Trans" and "Transport" are names of firms of their own.
 */
export const TRADE_WORDS: readonly (readonly string[])[] = `
farmacie farmacia аптека apteka apotheke pharmacy gyógyszertár patika
restaurant ресторан restauracja étterem
cafe cafenea кафе kawiarnia kávézó
magazin магазин sklep shop bolt laden üzlet store крамниця
supermarket супермаркет
depozit depozitul склад magazyn lager raktár warehouse
hotel отель готель хотел szálloda
pensiune pensiunea pensjonat pension panzió
școala scoala школа szkoła schule iskola училище
grădinița gradinita садок przedszkole kindergarten óvoda
liceu liceul лицей ліцей liceum
spital spitalul больница лікарня szpital krankenhaus kórház болница
brutărie brutaria пекарня piekarnia bäckerei pékség хлебопекарня пекарна
cofetărie cofetaria кондитерская кондитерська cukiernia konditorei cukrászda
măcelărie macelaria мясная rzeźnia metzgerei fleischerei húsbolt
florărie floraria цветочный kwiaciarnia blumenladen virágbolt
fabrica fabrică фабрика fabryka fab
uzina uzină
combinat combinatul комбинат комбінат kombinat комб
cooperativa cooperativă кооператив spółdzielnia genossenschaft szövetkezet coop
comercial comerț comerciala comerciale comert comercializare com
producție productie producere prod
distribuție distributie distribution distrib
import imp
export exp
impex
industrie industrial industriala ind
construcții constructii construct constr
consulting consult
transport transporturi transp
servicii
service
internațional international intl
agricol agricola agr
alimentar alimentare alim
торговый торгова торговий торг
торговля торгівля
производственный производственная виробничий виробнича произв
производство виробництво
строительный строительная будівельний будівельна
строй строи
handel
handlowy handlowa handl
usługowy usługowa usługi
przedsiębiorstwo przeds
zakład zakłady zakl
gospodarstwo gosp
hurtownia hurt
spożywcza spożywczy spoż
kereskedelmi ker
szolgáltató szolg
építőipari
technik technika техника техніка
trade трейд
trading трейдинг
lux люкс luxe
food фуд
house хаус
line лайн
design дизайн
style стиль стайл
center centru центр centrum zentrum център
compania компания компанія company
plus плюс
holding холдинг
grup group группа група gruppe grupa
sud
nord
est
vest
opt
розница
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Behind a firm's name they say which of its houses is meant, no other firm. */
export const BRANCH_WORDS: ReadonlySet<string> = new Set(
  `depozit depozitul depo склад magazyn lager raktar telephely filiala sucursala филиал філія філіал клон oddział filiale niederlassung
   zweigniederlassung офис офіс oficiu biuro birou office punct lucru база baza`
    .split(/\s+/)
    .map(foldText),
);
