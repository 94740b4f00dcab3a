import type { Snapshot } from '#shared/target/snapshot.ts';
import { CandidateOnPage } from './candidate-on-page.ts';
import type { Eyes } from './flat-tree.ts';
import { EVERYTHING, type Interest } from './interest.ts';
import { lookThrough } from './look-through.ts';
import { lookAt } from './page-look.ts';
import { PageParts } from './page-parts.ts';
import { Settings } from './settings.ts';
import { isShadowRoot } from './tag-of.ts';

export type Taken = {
  /** To be asked at once: its candidates read from the page what they are asked for. */
  readonly snapshot: Snapshot;
  /** The element that a candidate stands for. */
  elementOf(id: number): Element | undefined;
  /** What is drawn of it and can be pointed at; itself, but for fields that are drawn by something else. */
  faceOf(id: number): Element | undefined;
  /** The shadow roots on the page, closed ones included, and the documents in its frames. */
  readonly roots: readonly (ShadowRoot | Document)[];
};

/** Reads a page again and again: after a change, only what changed is read anew. */
export type PageReader = {
  read(interest?: Interest): Taken;
  /** Takes note of changes that the next read has to see. */
  note(records: readonly MutationRecord[]): void;
  /** All may have changed, without a record of it. */
  forget(): void;
};

/** Reads the page as it is now. Only looks: nothing is written to it, and no field's value is read. */
export function takeSnapshot(document: Document, eyes: Eyes, interest?: Interest): Taken {
  return pageReader(document, eyes).read(interest);
}

export function pageReader(document: Document, eyes: Eyes): PageReader {
  let parts = new PageParts(eyes);
  let settings = new Settings();
  return {
    read(interest = EVERYTHING) {
      const met = lookThrough(document, parts.read(document), eyes);
      const look = lookAt(document, met, settings, eyes);
      const candidates: CandidateOnPage[] = [];
      for (const [at, found] of met.pointable.entries()) {
        if (interest.rows || found.role !== 'row') candidates.push(new CandidateOnPage(found, at, look));
      }
      const withId = (id: number): CandidateOnPage | undefined => candidates.find((candidate) => candidate.id === id);
      return {
        snapshot: {
          path: pathBelow(document.location.pathname, eyes.base),
          language: document.documentElement?.lang ?? '',
          viewport: look.view,
          candidates,
        },
        elementOf: (id) => withId(id)?.element,
        faceOf: (id) => withId(id)?.face.element,
        roots: met.roots,
      };
    },
    note(records) {
      for (const record of records) parts.note(record);
      // What a component is given stands in its slots: what encloses those encloses it too.
      if (records.some(({ target }) => isShadowRoot(target.getRootNode()))) settings = new Settings();
    },
    forget() {
      parts = new PageParts(eyes);
      settings = new Settings();
    },
  };
}

function pathBelow(path: string, base: string): string {
  return base && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
