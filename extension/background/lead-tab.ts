/**
 * Which tab leads which guide. A guide has at most one tab and a tab at most one guide, so that two cards never contradict
 * each other. Pure: the leads are kept in session-state.ts.
 */
export type Lead = {
  readonly guide: string;
  readonly tab: number;
  /** When the tab was given the guide. Milliseconds since 1970. */
  readonly since: number;
  /** False from the click on a start link until the tab has reached the Manager, perhaps by way of the login. */
  readonly arrived: boolean;
};

/** How long a link waits for the login, and a run for another tab, before Cairn stops showing it by itself. */
export const PATIENCE = 30 * 60_000;

/** A run that could go on in any tab, and when it was last on a screen. */
export type OpenRun = { readonly guide: string; readonly touched: number };

/** The leads once `lead` holds: whoever led this guide, and whatever else this tab led, counts no longer. */
export function giveLead(leads: readonly Lead[], lead: Lead): readonly Lead[] {
  return [...leads.filter(({ guide, tab }) => guide !== lead.guide && tab !== lead.tab), lead];
}

/** The leads once no tab leads this guide. */
export function endLead(leads: readonly Lead[], guide: string): readonly Lead[] {
  return leads.filter((lead) => lead.guide !== guide);
}

/**
 * The guide to show in a tab of the Manager: its own, or else the one last seen that no tab leads, if that is not too long
 * ago. `runs` are those under way.
 */
export function guideFor(
  tab: number,
  leads: readonly Lead[],
  runs: readonly OpenRun[],
  now: number,
): string | undefined {
  const own = leads.find((lead) => lead.tab === tab);
  if (own && runs.some(({ guide }) => guide === own.guide) && !isForgotten(own, now)) return own.guide;
  const led = new Set(leads.filter((lead) => !isForgotten(lead, now)).map(({ guide }) => guide));
  return newestOf(
    runs.filter(({ guide }) => !led.has(guide)),
    now,
  );
}

/** The guide last seen that another tab leads: this tab can say so. A guide that nobody has looked at for long is not worth it. */
export function guideLedElsewhere(
  tab: number,
  leads: readonly Lead[],
  runs: readonly OpenRun[],
  now: number,
): string | undefined {
  const led = new Set(leads.filter((lead) => lead.tab !== tab && !isForgotten(lead, now)).map(({ guide }) => guide));
  return newestOf(
    runs.filter(({ guide }) => led.has(guide)),
    now,
  );
}

function newestOf(runs: readonly OpenRun[], now: number): string | undefined {
  return runs.filter(({ touched }) => now - touched < PATIENCE).toSorted((a, b) => b.touched - a.touched)[0]?.guide;
}

/** A link whose tab never came back from the login. */
function isForgotten(lead: Lead, now: number): boolean {
  return !lead.arrived && now - lead.since >= PATIENCE;
}
