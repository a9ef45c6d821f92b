import { foldText } from "../word-token.ts";

/**
 * Words that decide whether litres and kilograms of a name are of what is sold (holder-rule.ts), in Romanian, Russian, Ukrainian,
 * Polish, German, Hungarian and English: beginnings of folded words; a stop is the end of the word, and a star any beginning,
 * as of compounds.
 */

/** They hold, weigh, wash or carry, and nothing is sold in them. */
const THINGS =
  "oala. oale. cratit tigai tigaie ceaun termos rucsac ghiozdan geamant troler valiz cos. cosuri rezervor acvariu organizator cuva frigider congelator hota. masina. masini. fierbator espressor boiler aspirator multicooker blender friteuz cantar capsator perforator scara. scari. carucior hidrofor compresor storcator cana. cani. canuta ibric ghiveci jardiniera ligheano lighean stropitoare dozator pulverizator lada. lazi. piscin " +
  "кастрюл кружк чашк термос термокружк рюкзак чемодан бак. бачок контейнер аквариум корзин таз. тазик сумк холодильник морозил стиральн посудомо бойлер водонагрев чайник. кофемашин пылесос мультиварк миксер блендер весы духовк степлер лестниц стремянк насос компрессор тележк горшок кашпо леик лейка дозатор опрыскивател ящик бассеин " +
  "каструл горня чашк термос рюкзак наплічник валіз бак. контейнер акваріум кошик таз. сумк холодильник морозильн пральн бойлер чайник. пилосос мультиварк блендер ваги. драбин насос компресор візок горщик ліик ліика дозатор ящик басеин " +
  "torba. garnek garnki patelni termos plecak walizk pojemnik akwarium kosz. kosze. lodowk zamrazark pralk zmywark czajnik odkurzacz bojler mikser blender zszywacz drabin pompa miska doniczk konewk opryskiwacz skrzyn basen " +
  "mullbeutel mullsack *tasse. *tassen. *topf. *topfe. *pfanne *rucksack *koffer *behalter aquarium *korb. *tank. *schrank gefrier *maschine. wasserkocher staubsauger boiler *waage leiter. pumpe hefter trinkflasch wasserflasch thermosflasch isolierflasch sportflasch *kanne. *kannen. *schussel *kiste. mulleimer *truhe " +
  "fazek labas serpeny termosz *taska. *taskak *hatizsak *borond *tartaly *akvarium *kosar *hutoszekren *hutotaska fagyaszto mosogep mosogatogep vizforralo kavefozo porszivo bojler turmixgep *merleg letra szivattyu *kanna. *kannak kulacs bogre *lada. *lavor " +
  "mug. mugs. pot. pots. pan. pans. thermos flask tumbler backpack rucksack daypack duffel suitcase container aquarium basket tank. tanks. fridge freezer cooler washing dishwasher boiler blender fryer scales. stapler ladder pump compressor trolley bin. bins. kettle. jerry jerrycan watering sprayer dispenser planter crate";

/** What is drunk out of: "pahar bere" is a glass for beer. */
const GLASSES =
  "pahar cupa. стакан. стаканы. склянк kubek. kubki. szklank becher. glas. glaser. pohar poharak cup. cups. glass. glasses.";

/** Much is sold in them, and they are sold by themselves as often. */
const TUBS =
  "galeat sac. saci. sacul butoi canistra canistre мешок мешки ведро ведра бочк канистр відро мішок мішки бочк каністр worek worki wiadro beczka kanister eimer. sack. sacke. fass. vodor *zsak hordo sack. sacks. bucket bag. bags. barrel drum. canister";

/** Something is sold in them, unless a name begins with one. */
const BOTTLES =
  "sticla sticlut bidon. flacon borcan butelie doza. бутыл бутыль флакон банка. банки. пляшк банка. butelka słoik flakon flasche. flaschen. dose. dosen.";

/** In English and Hungarian the last of several nouns is what is sold: "water bottle 750 ml". */
const LAST_NOUNS =
  "bottle. bottles. jar. jars. bucket bag. bags. sack. sacks. barrel drum. canister palack uveg vodor zsak hordo doboz";

/** Sold by litres, kilograms or metres, whatever they are sold in. */
const CONTENTS =
  "apa. ape. suc. sucuri bere. berea vin. vinuri lapte iaurt smantan ulei otet sirop cafea ceai zahar faina orez sare. miere vopsea lac. grund amorsa email. ciment mortar adeziv tencuial nisip pamant ingrasam detergent balsam solutie clor. sapun gel. sampon antigel aditiv degresant dezinfect pulbere crema pesmet hrana nutret semint " +
  "вода. воды. минералк сок. соки сока. напит пиво. пива. вино. вина. молок кефир иогурт сметан масло. масла. уксус сироп кофе. чая. сахар мука. муки. рис. риса соль. соли мед. меда краск лак. лака грунт эмал цемент раствор клеи. клея штукатур песок песка земл удобрен средств порош хлор мыло. мыла. гель. геля. шампун антифриз корм. корма. наполнител " +
  "води. сік. соку олія олії цукор цукру борошн фарб клею ґрунт грунт засіб засоб мило. мед. добрив вапн " +
  "woda wody sok. soki soku piwo piwa wino wina mleko mleka jogurt smietan olej oleju ocet syrop kawa kawy herbat cukier cukru maka. maki. ryz. ryzu sol. soli miod farb lakier emali cement zapraw klej kleju tynk piasek piasku ziemi nawoz płyn prosz zel. zelu mydł szampon karm " +
  "*wasser. *saft. *bier. wein. rotwein weißwein milch *joghurt *sahne. ol. *speiseol. *motorol. *olivenol. *sonnenblumenol. *essig. *sirup. *kaffee. tee. *zucker. *mehl. reis. salz. *honig. *farbe. lack. *klarlack. *holzlack. *zement. *mortel. *kleber. *putz. sand. quarzsand spielsand erde. *blumenerde. *dunger. *mittel. *reiniger. *pulver. *seife. *duschgel. *shampoo. *futter. *entkalker. " +
  "viz. asvanyviz forrasviz udito gyumolcsle narancsle almale sor. bor. tej. *tejfol *olaj. *ecet. *szorp *kave. tea. *cukor *liszt *rizs. mez. *festek *lakk *habarcs *ragaszto *vakolat *homok viragfold mosopor mososzer *tisztito *oblito *szappan *sampon tapoldat " +
  "water juice beer wine milk yogurt yoghurt cream. oil. vinegar syrup coffee tea. sugar flour rice. salt. honey paint varnish primer cement mortar glue adhesive plaster. sand. soil compost fertilis fertiliz detergent cleaner softener descaler soap gel. shampoo powder. liquid";

/** For what a thing is made: what follows is not what is sold. */
const PURPOSES = "pentru ptr. для do. na. fur. zu. for. per.";

/** Words beside which a Russian "л" is a leaf of paper. */
const LEAVES = "тетрад блокнот бумаг салфет степлер альбом скетчбук ежедневник календар зошит";

/** Paper is sold by the sheet, and its grams are those of a square metre. */
const PAPERS = "hartie hartia бумаг картон papier. papieru paper. kopierpapier karton.";

export const HOLDER_WORDS = {
  things: wordPattern(THINGS),
  glasses: wordPattern(GLASSES),
  tubs: wordPattern(TUBS),
  bottles: wordPattern(BOTTLES),
  lastNouns: wordPattern(LAST_NOUNS),
  contents: wordPattern(CONTENTS),
  purposes: wordPattern(PURPOSES),
} as const;
export const LEAF_WORDS = wordPattern(LEAVES);
export const PAPER_WORDS = wordPattern(PAPERS);

/** Of one folded word as a whole. */
function wordPattern(words: string): RegExp {
  const patterns = foldText(words)
    .split(" ")
    .filter((word) => word !== "")
    .map(
      (word) =>
        `${word.startsWith("*") ? ".*" : ""}${word.replace(/[*.]/g, "")}${word.endsWith(".") ? "$" : ""}`,
    );
  return new RegExp(`^(?:${[...new Set(patterns)].join("|")})`);
}
