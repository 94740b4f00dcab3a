import type { Description } from '../../shared/target/description.ts';
import { findTarget } from '../../shared/target/find-target.ts';
import type { Candidate, Snapshot } from '../../shared/target/snapshot.ts';
import { printSample, summarise } from './sample.ts';

/**
 * findTarget() over snapshots of 5,000 and 50,000 candidates: a page far busier than the Manager's, where every candidate
 * can be used. Only the weighing, without taking the snapshot.
 */

const WORDS = [
  'Continue',
  'Partenaire',
  'Détails du produit',
  'Edit',
  'Renouveler l’abonnement',
  'Domain example.ch',
  'Télécharger',
];
const ROLES = ['link', 'button', 'row', 'checkbox', 'heading', 'textbox', 'menuitem', 'cell', 'radio'];

const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  'by name and place': {
    ...plain('button', { en: ['Add a partner'], fr: ['Ajouter un partenaire'] }),
    place: { area: 'main', region: 'top-right' },
  },
  'by words in running text': {
    ...plain('button', { en: ['Limited access'], fr: ['Accès limité'] }, true),
    place: { area: 'main' },
  },
  'name unknown here, only one': {
    ...plain('link', { en: ['Add a partner'] }),
    place: { area: 'sidebar' },
    only: true,
  },
  'one of yours, by place alone': {
    role: 'checkbox',
    place: { area: 'main' },
    only: false,
    yours: true,
    attributes: {},
  },
};

for (const size of [5_000, 50_000]) {
  const snapshot = snapshotOf(size);
  for (const [what, description] of Object.entries(DESCRIPTIONS)) {
    const times = timesOf(() => findTarget(description, snapshot), size > 10_000 ? 40 : 200);
    const { verdict } = findTarget(description, snapshot);
    printSample(`${size} candidates, ${what}`, summarise(times), verdict);
  }
}

function timesOf(work: () => unknown, runs: number): readonly number[] {
  for (let warm = 0; warm < 20; warm += 1) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function plain(
  role: Description['role'],
  wordings: NonNullable<Description['name']>['wordings'],
  loose = false,
): Description {
  return { role, name: { wordings, loose }, only: false, yours: false, attributes: {} };
}

function snapshotOf(size: number): Snapshot {
  const candidates = Array.from({ length: size }, (_, index) => candidate(index));
  const target = {
    ...candidate(size),
    role: 'button',
    name: 'Ajouter un partenaire',
    areas: candidate(1).areas,
    box: { x: 1100, y: 80, width: 150, height: 32 },
  };
  const radio = {
    ...candidate(size + 1),
    role: 'radio',
    name: 'Accès limité Seulement les produits que vous choisissez',
  };
  return {
    path: '/v3/ng/home',
    language: 'fr',
    viewport: { width: 1280, height: 800 },
    candidates: [...candidates, target, radio],
  };
}

function candidate(index: number): Candidate {
  const name = `${WORDS[index % WORDS.length]} ${index % 3 ? index : ''}`.trim();
  return {
    id: index,
    role: ROLES[index % ROLES.length] ?? 'link',
    name,
    box: { x: 260 + (index % 5) * 180, y: 80 + Math.floor(index / 5) * 40, width: 160, height: 32 },
    areas: [{ kind: index % 50 ? 'main' : 'sidebar', box: { x: 240, y: 60, width: 1040, height: 740 } }],
    headings: ['Produits', 'Tableau de bord'],
    row: `Ligne ${index}`,
    before: 'Avant',
    after: 'Après',
    attributes: {},
    state: { disabled: false, reach: index < 100 ? 'in-view' : 'off-screen' },
  };
}
