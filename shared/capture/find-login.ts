/** Words of a path at which sites ask who one is, in the languages of our pages and English. */
const LOGIN_PATH =
  /(?:^|[/_.-])(?:log-?in|sign-?in|auth|authorize|sso|account\/login|autentificare|conectare|logare|intra-in-cont|vhod|avtorizacija|avtorizaciya|anmelden)(?:[/_.?-]|$)/i;

const LOGIN_WORDS =
  /log ?in|sign ?in|autentific|conect(?:are|a-te)|intr[ăa] [îi]n cont|contul meu|вход|войти|войдите|авториза|личный кабинет|anmeld/i;

/** Whether a site has sent us from the page that was wanted to where one logs in. */
export function isLoginAddress(reached: string, wanted: string): boolean {
  const [to, from] = [new URL(reached).pathname, new URL(wanted).pathname];
  return to !== from && LOGIN_PATH.test(to) && !LOGIN_PATH.test(from);
}

/**
 * Whether a page is there to log in: it has a field for a password and says so in its title or heading. The field alone
 * says nothing, since many shops keep one in the head of every page.
 */
export function asksToLogIn(document: Document): boolean {
  if (document.querySelector("input[type=password i]") === null) return false;
  const heading = document.querySelector("h1")?.textContent ?? "";
  return LOGIN_WORDS.test(`${document.title ?? ""} ${heading}`);
}
