/** Legal forms of firms, folded and without points: they tell nothing of which firm is meant. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  // Romania, Moldova
  ..."sc srl srld sa sca scs snc pfa ii if ira ong gt icm im".split(" "),
  // Russia, Ukraine, Belarus, Kazakhstan, Bulgaria
  ..."ооо оао пао зао ао нао ип чп тов фоп пп одо чуп уп тоо оод еоод ад еад ет".split(" "),
  // The same in Latin letters, Serbia, Croatia
  ..."ooo oao pao zao doo ooo dooel eood ood ad ead".split(" "),
  // German, English, French, Italian, Spanish, Dutch, Polish, Czech, Hungarian, Baltic, Nordic, Turkish
  ..."gmbh ag kg ohg ug mbh ltd llc llp plc inc corp co limited".split(" "),
  ..."sarl sas sasu eurl spa sapa sl slu bv nv vof sp zoo sprl bvba".split(" "),
  ..."sro as kft zrt bt nyrt oy oyj ab aps uab sia ou hf".split(" "),
]);
