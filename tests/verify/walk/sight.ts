/** The card and the sheets it is drawn with, to be looked at elsewhere. */
export type CardAlone = { readonly styles: string; readonly markup: string };

/** A rectangle in CSS px of the window. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What is seen of the card and of the page at one moment. */
export type Sight = {
  readonly card: SeenCard | undefined;
  /** Where the rings are. */
  readonly rings: readonly Box[];
  /** For each selector asked for: where what it names is drawn. */
  readonly boxes: readonly (readonly Box[])[];
  /** What stands in the field that has the focus; of the practice Manager, where nothing is real. */
  readonly typed: string | undefined;
  /** Whether a dialog of the page is open. */
  readonly dialog: boolean;
  /** Whether all of the page is there: nothing says that it is being loaded. */
  readonly rests: boolean;
};

export type SeenCard = {
  readonly is: 'step' | 'end' | 'folded' | 'other';
  /** Id of the step, read off the link into the knowledge base. */
  readonly step: string;
  readonly sight: string;
  readonly says: string;
  readonly at: Box;
  readonly buttons: readonly CardButton[];
};

/** `next` and `answer` go on, `heed` says that a caution was read, `way` leads to the page of the step, `fold` makes the card small and `other` is anything else. */
export type CardButton = Box & {
  readonly name: string;
  readonly is: 'next' | 'answer' | 'heed' | 'way' | 'show' | 'fold' | 'other';
};
