import type { Language } from '#shared/guide/language.ts';
import type { Place } from '#shared/guide/schema.ts';
import type { Area, Region } from './place-picture.ts';

/** How a place is said: `at` follows nothing ("in the dialog"), `of` follows a corner ("at the top right of the dialog"). */
type AreaWords = { readonly at: string; readonly of: string };
type PlaceWords = {
  readonly areas: Readonly<Record<Area | 'page', AreaWords>>;
  readonly regions: Readonly<Record<Region, string>>;
};

const WORDS: Readonly<Record<Language, PlaceWords>> = {
  en: {
    areas: {
      page: { at: 'On the page', of: 'of the page' },
      main: { at: 'In the main part of the page', of: 'of the page' },
      sidebar: { at: 'In the left sidebar', of: 'of the left sidebar' },
      header: { at: 'In the bar at the top', of: 'of the bar at the top' },
      dialog: { at: 'In the dialog', of: 'of the dialog' },
      menu: { at: 'In the menu that opens', of: 'of the menu that opens' },
      panel: { at: 'In the panel at the side', of: 'of the panel at the side' },
      'table-row': { at: 'In its row of the list', of: 'of its row of the list' },
      'tab-bar': { at: 'Among the tabs', of: 'of the tabs' },
    },
    regions: {
      'top-left': 'At the top left',
      top: 'At the top',
      'top-right': 'At the top right',
      left: 'On the left',
      center: 'In the centre',
      right: 'On the right',
      'bottom-left': 'At the bottom left',
      bottom: 'At the bottom',
      'bottom-right': 'At the bottom right',
    },
  },
  fr: {
    areas: {
      page: { at: 'Sur la page', of: 'de la page' },
      main: { at: 'Dans la partie principale de la page', of: 'de la page' },
      sidebar: { at: 'Dans le menu de gauche', of: 'du menu de gauche' },
      header: { at: 'Dans la barre du haut', of: 'de la barre du haut' },
      dialog: { at: 'Dans la boîte de dialogue', of: 'de la boîte de dialogue' },
      menu: { at: 'Dans le menu qui s’ouvre', of: 'du menu qui s’ouvre' },
      panel: { at: 'Dans le volet latéral', of: 'du volet latéral' },
      'table-row': { at: 'Sur sa ligne de la liste', of: 'de sa ligne de la liste' },
      'tab-bar': { at: 'Parmi les onglets', of: 'des onglets' },
    },
    regions: {
      'top-left': 'En haut à gauche',
      top: 'En haut',
      'top-right': 'En haut à droite',
      left: 'À gauche',
      center: 'Au centre',
      right: 'À droite',
      'bottom-left': 'En bas à gauche',
      bottom: 'En bas',
      'bottom-right': 'En bas à droite',
    },
  },
};

/** The place in words, which stand for the picture where nobody sees it. */
export function sayPlace({ area, region }: Place, language: Language): string {
  const { areas, regions } = WORDS[language];
  return region ? `${regions[region]} ${areas[area ?? 'page'].of}` : areas[area ?? 'page'].at;
}
