import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useSlice, useWords } from '../../session/practice-context.ts';
import type { Partner } from '../../session/sample-partners.ts';
import { partnerships, partnershipWith } from './partnership.ts';
import { type PartnerSearch, usePartnerSearch } from './use-partner-search.ts';
import { PARTNER_TEXTS } from './words.ts';

type Answer = { readonly query: string; readonly partner: string | undefined };

type Props = Answer & { readonly onAnswer: (change: Partial<Answer>) => void; readonly foot: ComponentChildren };

/** First question: which partner. */
export function SearchQuestion({ query, partner, onAnswer, foot }: Props) {
  const words = useWords(PARTNER_TEXTS);
  const search = usePartnerSearch(query);
  return (
    <>
      <StepHeading text={words.searchTitle} />
      <TextField
        label={words.searchLabel}
        hint={words.searchHint}
        value={query}
        onInput={(typed) => onAnswer({ query: typed, partner: undefined })}
      />
      <SearchStatus search={search} query={query.trim()} />
      {search.state === 'done' && search.partners.length > 0 && (
        <Results partners={search.partners} ticked={partner} onTick={(id) => onAnswer({ partner: id })} />
      )}
      {foot}
    </>
  );
}

function SearchStatus({ search, query }: { readonly search: PartnerSearch; readonly query: string }) {
  const words = useWords(PARTNER_TEXTS);
  return (
    <p class="search-status" role="status">
      {search.state === 'searching' && <span class="spinner" aria-hidden="true" />}
      {text()}
    </p>
  );

  function text(): string | undefined {
    if (search.state === 'idle') return undefined;
    if (search.state === 'searching') return words.searching;
    return search.partners.length === 0 ? words.noResult(query) : words.resultCount(search.partners.length);
  }
}

type ResultsProps = {
  readonly partners: readonly Partner[];
  readonly ticked: string | undefined;
  readonly onTick: (partner: string | undefined) => void;
};

/** One partner at a time: ticking another one moves the tick. */
function Results({ partners, ticked, onTick }: ResultsProps) {
  const words = useWords(PARTNER_TEXTS);
  const [all] = useSlice(partnerships);
  const id = useId();
  return (
    <fieldset class="results">
      <legend class="unseen">{words.results}</legend>
      {partners.map((partner) => {
        const taken = partnershipWith(all, partner.id) !== undefined;
        return (
          <div key={partner.id} class="result">
            <input
              type="checkbox"
              id={`${id}-${partner.id}`}
              checked={ticked === partner.id}
              disabled={taken}
              aria-describedby={`${id}-${partner.id}-about`}
              onChange={(event) => onTick(event.currentTarget.checked ? partner.id : undefined)}
            />
            <label for={`${id}-${partner.id}`}>{partner.name}</label>
            <span id={`${id}-${partner.id}-about`} class="small">
              {taken ? words.alreadyThere : `${partner.email}, ${partner.town}`}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
