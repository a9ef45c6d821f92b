/** Words in class names, ids and headings that tell what a part of a page is, and words of buttons that sell. */

/** Parts that show other products. */
export const OTHER_PRODUCTS_CLASS =
  /related|recommend|similar|carousel|slider|swiper|slick|upsell|cross-?sell|also[-_]?(?:bought|like|view)|recently|last-?seen|viewed|sponsor|suggest|accessor|frequently|together|rhf|(?:^|[-_\s])sims|compari?son|compare-|(?:^|[-_\s])ads?(?:[-_\s]|$)|advert|banner|product-?list|products-?grid|teaser/i;
export const OTHER_PRODUCTS_HEADING =
  /similar|related|recommend|you (?:may|might) also|customers (?:also|who)|also (?:bought|viewed|like)|recently viewed|frequently bought|sponsored|more (?:from|items|to)|compare with|produse (?:similare|recomandate|asem)|recomand|văzute recent|vizualizate recent|te-ar putea interesa|alți clienți|cumpărate împreună|похожие|рекоменд|с этим товаром|вы смотрели|недавно просм|вам может понрав|аналог|сопутств|схожі|ähnliche|kunden kauften|empfehl|passend|zuletzt angesehen|produits (?:similaires|associés)|vous aimerez|articoli (?:simili|correlati)|prodotti (?:simili|correlati)|i clienti|potrebbe(?:ro)? interessar|productos (?:similares|relacionados)|podobné|súvisiace|mohlo by|podobne|inni klienci|polecane|hasonló|ajánl|sorodni|slični|suosittel|samankaltais|相關|推薦|其他|看過|おすすめ/i;

/** Parts around the product: navigation, cart, footer, delivery, credit. */
export const SURROUNDINGS_CLASS =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|minicart|mini-cart|cart-(?:summary|total|drawer)|basket-summary|topbar|toolbar|cookie|newsletter|reviews?|comments?|faq)(?:[-_\s]|$)/i;
export const OTHER_COST_CLASS =
  /shipping|deliver|livrare|instal+ment|financ|credit|monthly|(?:^|[-_\s])rate(?:[-_\s]|$)|loan|warranty|insurance|voucher|coupon|saving|you-?save|discount-?(?:amount|value)|points|bonus|cashback|filter|facet|(?:^|[-_\s])tax(?:[-_\s]|$)/i;

export const PRICE_CLASS =
  /price|preis|prix|prezzo|precio|preco|cena|pret(?:[-_\s]|$)|cost(?:[-_\s]|$)|amount|tsena|hinta|ár(?:[-_\s]|$)/i;
export const OLD_PRICE_CLASS =
  /(?:^|[-_\s])(?:old|was|before|prev(?:ious)?|strike\w*|crossed|rrp|msrp|uvp|prp|list-?price|regular|original|reference|standard|undiscounted|from-price|listprice|pre-?discount)(?:[-_\s]|$)|old-?price|price-?old|was-?price|list-?price|compare-?at|strike-?through|regular-?price|original-?price|a-text-strike|sugerid/i;
export const CURRENT_PRICE_CLASS =
  /(?:current|sale|special|now|final|new|our|deal|actual|main|selling|offer|promo|buybox|product|inside)[-_]?(?:box[-_]?)?price|price[-_]*(?:current|sale|special|now|final|new|our|deal|actual|main|block|buybox|value|promo|wrap)|priceblock|ourprice|current-?bid/i;

/** What a button that puts the product into a cart says. */
export const BUY_WORDS =
  /add to (?:cart|basket|bag|trolley|order)|buy (?:it )?now|^\s*buy\s*$|order now|place bid|bid now|adaug[ăa] [îi]n co[șş]|cump[ăa]r[ăa]|comand[ăa]|в корзин|купить|заказать|до кошика|в кошик|купити|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|acheter|aggiungi al carrello|acquista|añadir (?:al|a la)|comprar|adicionar ao|do ko[šs][íi]k|koupit|kúpiť|do koszyka|kup teraz|kosárba|lisää (?:ostos)?kori|v košarico|u košaricu|dodaj u|lägg i|legg i|læg i|winkelwagen|sepete ekle|購物車|立即購買|カート|购物车|הוסף לסל|הוספה לסל/i;

/** A label right before an amount that calls it the price of now; for texts in lower case, since to ignore it costs more. */
export const CURRENT_LABEL =
  /(?<![a-zß-ɏͰ-ӿ])(?:price|our price|sale price|deal price|now|today|current bid|pre[țt](?:ul)?(?: nou| actual| promo[a-zÀ-ɏͰ-ӿ]*| online)?|acum|цена|сейчас|ціна|preis|jetzt|prix|prezzo|precio|preço|cena|cijena|hind|hinta|pris|prijs|ár|特價|優惠價|促銷價|網路價|售價|團購價)\s*(?:\([^)]{0,12}\)\s*)?:?\s*(?:\d{1,2}\s?折\s*)?$/;
