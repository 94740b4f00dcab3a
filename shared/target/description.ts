import type { ManagerLanguage } from '#shared/guide/language.ts';
import type { Place, Role } from '#shared/guide/schema.ts';

/** A target with its labels looked up: all that the locator needs to know. */
export type Description = {
  readonly role: Role;
  /** Absent where the target has no label. */
  readonly name?: Names;
  readonly place?: Place;
  readonly near?: Names;
  readonly under?: Names;
  readonly only: boolean;
  readonly yours: boolean;
  readonly attributes: Readonly<Record<string, string>>;
};

/** Every known wording per language; a language that is missing is one in which nobody has seen the label. */
export type Names = {
  readonly wordings: Readonly<Partial<Record<ManagerLanguage, readonly string[]>>>;
  /** Seen in running text only: the element's own words may be longer. */
  readonly loose: boolean;
};
