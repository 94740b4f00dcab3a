import { useState } from 'preact/hooks';
import { PlainView } from '../../parts/plain-view.tsx';
import type { Route } from '../../session/pages.ts';
import { useWords } from '../../session/practice-context.ts';
import { DetailsForm } from './details-form.tsx';
import { DetailsView } from './details-view.tsx';
import { ORGANIZATION_TEXTS } from './words.ts';

/** The settings of the organization, and its details with a form to edit them. */
export function AreaView({ route }: { readonly route: Route }) {
  const words = useWords(ORGANIZATION_TEXTS);
  const [editing, setEditing] = useState(false);
  if (route.page === 'settings') return <PlainView title={words.settingsTitle} lead={words.settingsLead} />;
  return editing ? <DetailsForm onEnd={() => setEditing(false)} /> : <DetailsView onEdit={() => setEditing(true)} />;
}
