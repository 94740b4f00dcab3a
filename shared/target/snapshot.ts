import type { Role } from '#shared/guide/schema.ts';

/** What a page looks like at one moment, without the page: plain data, taken by shared/page/take-snapshot.ts. */
export type Snapshot = {
  /** Path of the address, without host, query and fragment. */
  readonly path: string;
  /** The language the page declares (`<html lang>`), as it stands there; empty where it declares none. */
  readonly language: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** In document order. Interactive elements and headings, after retargeting inner nodes to what can be used. */
  readonly candidates: readonly Candidate[];
};

/** One element that a target may mean. Never carries what somebody typed. */
export type Candidate = {
  /** Names the element to whoever took the snapshot, and to nobody else. Stable while the element lives. */
  readonly id: number;
  /** The accessible role, also one that guides do not use. */
  readonly role: Role | (string & {});
  /** The accessible name as a screen reader would say it, white space folded. */
  readonly name: string;
  /** In CSS px, relative to the viewport. */
  readonly box: Box;
  /** What encloses it, innermost first; empty where nothing does. */
  readonly areas: readonly Area[];
  /** Headings above it, nearest first. */
  readonly headings: readonly string[];
  /** Text of the row or list item it stands in, without its own name; empty outside of one. */
  readonly row: string;
  /** Text just before and just after it, in reading order. */
  readonly before: string;
  readonly after: string;
  /** Attributes that a description may name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly state: ElementState;
  /** Read only where a description holds an element once seen. */
  readonly traits?: Traits;
};

/** What two sightings of one element are compared by, beside what a person would name. Nothing that somebody typed. */
export type Traits = {
  /** Local name, lower case. */
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** The text drawn in it, white space folded; of a field its placeholder. */
  readonly text: string;
  readonly alt: string;
  /** `/html[1]/body[1]/…`, without shadow roots. */
  readonly xpath: string;
  /** Words of the texts within 50 CSS px, separated by spaces. */
  readonly nearby: string;
  /** How many stand in the innermost list that holds it (elements of one tag in one parent); 0 where nobody counted. */
  readonly siblings: number;
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Area = {
  readonly kind: 'sidebar' | 'header' | 'main' | 'dialog' | 'menu' | 'panel' | 'table-row' | 'tab-bar';
  readonly box: Box;
};

export type ElementState = {
  readonly disabled: boolean;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly expanded?: boolean;
  /** Where it can be used now, or what keeps the customer from it. */
  readonly reach: Reach;
};

export type Reach =
  | 'in-view'
  /** In the page, but scrolled out of the viewport. */
  | 'off-screen'
  /** Behind a window or a layer in front. */
  | 'covered'
  /** In a part of the page that is switched off while something else is open. */
  | 'inert'
  /** Not drawn at all, for instance in a folded menu. */
  | 'hidden';
