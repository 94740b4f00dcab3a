import type { Named } from './names-on.ts';

type Compared = Named & { readonly page: string };

/** How often we, and two libraries, say what Chromium says. */
export function printAgreement(all: readonly Compared[]): void {
  const both = all.filter(({ chromium, ours }) => chromium && ours);
  const roles = [...new Set(both.map(({ chromium }) => chromium?.role ?? ''))].toSorted();
  console.log('role by Chromium       elements  same role  same name   dom-accessibility-api    aria-api');
  for (const role of [...roles, undefined]) {
    const of = both.filter(({ chromium }) => role === undefined || chromium?.role === role);
    const share = (holds: (one: Compared) => boolean): string => {
      const count = of.filter(holds).length;
      return `${((100 * count) / of.length).toFixed(1)} %`.padStart(9);
    };
    console.log(
      (role ?? 'all').padEnd(22),
      String(of.length).padStart(8),
      share(({ ours, chromium }) => ours?.role === chromium?.role),
      ' ',
      share(({ ours, chromium }) => isSameName(ours?.name, chromium?.name)),
      '             ',
      share(({ domAccessibilityApi, chromium }) => isSameName(domAccessibilityApi, chromium?.name)),
      ' ',
      share(({ ariaApi, chromium }) => isSameName(ariaApi, chromium?.name)),
    );
  }
  console.log(`only in Chromium's tree: ${all.filter(({ ours, chromium }) => chromium && !ours).length}`);
  console.log(`only with us: ${all.filter(({ ours, chromium, isHidden }) => ours && !chromium && !isHidden).length}`);
}

/** All that differ, by cause, each kind once with how often and where first. */
export function differencesOf(all: readonly Compared[]): string {
  const byCause = new Map<string, Map<string, { count: number; page: string }>>();
  for (const one of all) {
    const cause = causeOf(one);
    if (!cause) continue;
    const kinds = byCause.get(cause) ?? new Map();
    const kind = `${say(one.chromium)} | ours ${say(one.ours)} | ${one.markup}`;
    kinds.set(kind, { count: (kinds.get(kind)?.count ?? 0) + 1, page: kinds.get(kind)?.page ?? one.page });
    byCause.set(cause, kinds);
  }
  return [...byCause]
    .map(([cause, kinds]) => {
      const total = [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
      const lines = [...kinds].map(([kind, { count, page }]) => `${String(count).padStart(5)} ${page}: ${kind}`);
      return `# ${cause} (${total})\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Chromium names what a style writes in capitals in capitals. Words are compared without their case. */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

function say(one: Named['ours']): string {
  return one ? `${one.role} "${one.name}"` : 'nothing';
}

function causeOf({ ours, chromium, isHidden }: Named): string | undefined {
  if (!ours && !chromium) return undefined;
  if (!ours) return `only in Chromium's tree: ${chromium?.role}`;
  if (!chromium) return isHidden ? undefined : `only with us: ${ours.role}`;
  if (isHidden) return 'for nobody to see, we say';
  if (ours.name === chromium.name)
    return ours.role === chromium.role ? undefined : `role ${chromium.role}, ours ${ours.role}`;
  if (ours.name === '') return 'name: ours is empty';
  if (chromium.name === '') return 'name: Chromium has none';
  if (isSameName(ours.name, chromium.name)) return 'name: only capitals that a style makes differ';
  const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  if (bare(ours.name) === bare(chromium.name)) return 'name: only spaces differ';
  if (chromium.name.includes(ours.name)) return 'name: Chromium says more';
  return ours.name.includes(chromium.name) ? 'name: we say more' : 'name: others';
}
