import type { PageElement, RecordedPage } from '../data/page-element.ts';

type Words = readonly [title: string, user: string, password: string, keep: string, go: string];

const WORDS: Readonly<Record<string, Words>> = {
  en: ['Sign in', 'Username', 'Password', 'Remember me', 'Log in'],
  de: ['Anmelden', 'Benutzername', 'Passwort', 'Angemeldet bleiben', 'Einloggen'],
  fr: ['Connexion', 'Nom d’utilisateur', 'Mot de passe', 'Se souvenir de moi', 'Se connecter'],
  es: ['Iniciar sesión', 'Nombre de usuario', 'Contraseña', 'Recordarme', 'Entrar'],
  zh: ['登录', '用户名', '密码', '记住我', '登录'],
};

/** What somebody sees whose session has ended. Made up by us. */
export function loginPage(page: RecordedPage, path: string): RecordedPage {
  const [title, user, password, keep, go] = WORDS[page.language.split('-')[0] ?? ''] ??
    WORDS.en ?? ['', '', '', '', ''];
  const parts: readonly (readonly [tag: string, type: string, text: string])[] = [
    ['h1', '', title],
    ['input', 'text', user],
    ['input', 'password', password],
    ['input', 'checkbox', keep],
    ['button', 'submit', go],
  ];
  return { ...page, path, elements: parts.map(([tag, type, text], at) => part(at, tag, type, text, page.viewport)) };
}

function part(at: number, tag: string, type: string, text: string, viewport: RecordedPage['viewport']): PageElement {
  return {
    at,
    tag,
    id: '',
    name: '',
    type,
    classes: [],
    text,
    ownText: tag === 'input' ? '' : text,
    alt: '',
    href: '',
    title: '',
    ariaLabel: '',
    xpath: `/html[1]/body[1]/main[1]/form[1]/${tag}[${at + 1}]`,
    idxpath: `/html[1]/body[1]/main[1]/form[1]/${tag}[${at + 1}]`,
    box: { x: viewport.width / 2 - 150, y: 200 + at * 60, width: 300, height: 36 },
    visible: true,
    disabled: false,
    isButton: tag === 'button',
    nearby: '',
    attributes: type ? { type } : {},
  };
}
