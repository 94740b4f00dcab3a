/**
 * The guides whose pages the practice Manager has, by key. Only these offer "Practise here": nobody is sent to look for what
 * is not shown. Apart from everything else here, because the guide pages read it at the build.
 */
export const PRACTISED: ReadonlySet<string> = new Set(['authorize-partner']);
