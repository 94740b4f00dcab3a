import { useId } from 'preact/hooks';
import { partnershipWith } from '../partnership.ts';
import { ViewHeading } from '../parts/view-heading.tsx';
import { WizardFoot } from '../parts/wizard-foot.tsx';
import { usePractice } from '../practice-context.ts';
import type { Partner } from '../sample-data.ts';
import { type PartnerSearch, usePartnerSearch } from './use-partner-search.ts';

/** First question: which partner. */
export function InviteSearch() {
  const { state, words, tell } = usePractice();
  const { query, partner } = state.invitation;
  const search = usePartnerSearch(query);
  const id = useId();

  return (
    <>
      <ViewHeading level={2}>{words.invite.searchTitle}</ViewHeading>
      <div class="field">
        <label for={id}>{words.invite.searchLabel}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={query}
          aria-describedby={`${id}-hint`}
          onInput={(event) =>
            tell({ type: 'answer', change: { query: event.currentTarget.value, partner: undefined } })
          }
        />
        <p id={`${id}-hint`} class="small">
          {words.invite.searchHint}
        </p>
      </div>
      <SearchStatus search={search} query={query.trim()} />
      {search.state === 'done' && search.partners.length > 0 && <Results partners={search.partners} ticked={partner} />}
      <WizardFoot blocked={partner === undefined} />
    </>
  );
}

function SearchStatus({ search, query }: { readonly search: PartnerSearch; readonly query: string }) {
  const { invite } = usePractice().words;
  return (
    <p class="search-status" role="status">
      {search.state === 'searching' && <span class="spinner" aria-hidden="true" />}
      {text()}
    </p>
  );

  function text(): string | undefined {
    if (search.state === 'idle') return undefined;
    if (search.state === 'searching') return invite.searching;
    return search.partners.length === 0 ? invite.noResult(query) : invite.resultCount(search.partners.length);
  }
}

type ResultsProps = { readonly partners: readonly Partner[]; readonly ticked: string | undefined };

/** One partner at a time: ticking another one moves the tick. */
function Results({ partners, ticked }: ResultsProps) {
  const { state, words, tell } = usePractice();
  const id = useId();
  return (
    <fieldset class="results">
      <legend class="unseen">{words.invite.results}</legend>
      {partners.map((partner) => {
        const taken = partnershipWith(state.partnerships, partner.id) !== undefined;
        return (
          <div key={partner.id} class="result">
            <input
              type="checkbox"
              id={`${id}-${partner.id}`}
              checked={ticked === partner.id}
              disabled={taken}
              aria-describedby={`${id}-${partner.id}-about`}
              onChange={(event) =>
                tell({ type: 'answer', change: { partner: event.currentTarget.checked ? partner.id : undefined } })
              }
            />
            <label for={`${id}-${partner.id}`}>{partner.name}</label>
            <span id={`${id}-${partner.id}-about`} class="small">
              {taken ? words.invite.alreadyThere : `${partner.email}, ${partner.town}`}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
