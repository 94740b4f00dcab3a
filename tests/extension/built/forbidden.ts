/** What no script of the extension may name, and the few places in libraries where the name stands all the same. */
export type Rule = {
  readonly why: string;
  /** Names used on their own (`fetch`), or as a member (`.innerHTML`). */
  readonly names: RegExp;
  /** Scripts to which the rule applies; all of them where it is absent. */
  readonly only?: RegExp;
  /** Whether writing to such a member is allowed. */
  readonly onlyReads?: true;
};

/** The scripts that live in pages of the Manager and of the knowledge base. */
export const PAGE_SCRIPTS = /^(?:manager|overlay|knowledge-base)\.js$/;

export const RULES: readonly Rule[] = [
  {
    why: 'sends',
    names:
      /^(?:fetch|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon|fetchLater|Image|sendNativeMessage|connectNative)$/,
  },
  {
    why: 'loads or makes code',
    names: /^(?:eval|Function|importScripts|import\(\)|Worker|SharedWorker|executeScript)$/,
  },
  {
    why: 'makes elements from text',
    names:
      /^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|write|writeln|DOMParser)$/,
  },
  {
    why: 'reads what others stored',
    names: /^(?:cookie|cookies|cookieStore|localStorage|sessionStorage|caches|credentials)$/,
  },
  {
    why: 'reads the clipboard or the keyboard’s product',
    names: /^(?:clipboardData|readText|execCommand|inputType|getComposedRanges)$/,
  },
  {
    why: 'reads a field',
    names:
      /^(?:value|valueAsNumber|valueAsDate|files|defaultValue|selectionStart|selectionEnd|selectionDirection|textLength|selectedIndex|selectedOptions|FormData)$/,
    only: PAGE_SCRIPTS,
    onlyReads: true,
  },
  { why: 'stores in the page', names: /^storage$/, only: PAGE_SCRIPTS },
  { why: 'opens the database, which only the background does', names: /^indexedDB$/, only: /^(?!background\.js$)/ },
  {
    why: 'acts in the customer’s place',
    names: /^(?:click|submit|requestSubmit|showPicker|setRangeText)$/,
    only: PAGE_SCRIPTS,
  },
];

/** A name that stands where its rule forbids it, at most this often, for this reason. */
export type Exception = {
  readonly name: string;
  readonly script: RegExp;
  readonly times: number;
  readonly because: string;
};

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'Function',
    script: /./,
    times: 1,
    because: 'the polyfill binds Function.call; in the background zod holds a try, switched off (jitless)',
  },
  {
    name: 'value',
    script: /^overlay/,
    times: 2,
    because: 'Preact: the value of a context, and of an attribute while it hydrates',
  },
  {
    name: 'execCommand',
    script: /^overlay/,
    times: 1,
    because: 'copies our own text for support where the page forbids the clipboard; nothing is read',
  },
  { name: 'defaultValue', script: /^overlay/, times: 1, because: 'Preact: a property of ours, given to an element' },
  { name: 'executeScript', script: /^background/, times: 1, because: 'brings our own files to a page' },
];
