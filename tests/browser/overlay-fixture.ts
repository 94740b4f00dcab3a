import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';

/** A bare page with the elements that guide 2669 points at first. Not a copy of the Manager: only something to point at. */
export const SOME_MANAGER = `
  <style>body { margin: 0; font: 15px sans-serif } nav { float: left; width: 220px } main { margin-left: 240px }</style>
  <nav aria-label="Main"><p><a id="home" href="#">Home</a></p><p><a id="partner" href="#">Partner</a></p></nav>
  <main><h1>Partners</h1><button id="add" style="float: right">Add a partner</button>
    <label>Search <input id="search" /></label><div style="height: 1600px"></div></main>`;

/** A run that stands where somebody is to select Partner in the sidebar. */
export const AT_OPEN_PARTNERS: readonly StoredEvent[] = [{ type: 'start' }, { type: 'go', step: 'open-partners' }];
