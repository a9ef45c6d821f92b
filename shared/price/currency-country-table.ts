/**
 * How the words begin, folded, that say whose dollar, franc or dinar it is: adjectives and names of countries in the languages
 * that put them behind ("dollars australiens", "lei moldovenești", "franc de Djibouti") or before ("Canadian dollars"), behind
 * their currency. Checked against all that CLDR prints.
 */
const COUNTRIES =
  "USD americ etats америк сша,AUD austral австрал,BBD barbad,BMD bermud,BND brune,BSD baham,BZD beliz,CAD canad kanad канад,FJD fidj fidsch fiji," +
  "GYD guyan guian,HKD hong,JMD jamai jamaj,KYD caim cayman kaiman,LRD liberi,NAD namib,NZD zeland zealand zelland neozel neusee," +
  "SBD salomo solomo,SRD surin,SGD singap,TTD trinid trinit,TWD taiw,XCD caraib caribe carrib karib," +
  "CDF congo kongo,BIF burund,DJF djibut djibou dschib jibut yibut gibut,GNF guinee guinea guinez,KMF comor komor,RWF rwand ruand," +
  "CHF suiss svizz elvet suiz suico schwei swiss швейц,XAF beac,XOF bceao,XPF cfp,MDL moldov,RON roman,TMT turkm turcm turcom," +
  "RSD serb sarb صرب,MKD maced maked مقدون,DZD alger algier argel جزاير,BHD bahr بحرين,IQD irak irac iraq عراق," +
  "JOD iord jord giord اردن,KWD kuw cuw كويت,LYD liby libi ليب,TND tunez tunis tunec تونس,SDG sudan soudan سودان,SSP جنوب," +
  "GBP استرلين,LBP لبنان,FKP جزر,GIP جبل,SHP سانت,BRL برازيل,AED امارات,MAD مغرب";

export const CURRENCY_COUNTRIES = COUNTRIES.split(",").map((row) => row.split(" "));
