import { useState } from 'preact/hooks';
import { type Language, otherLanguage } from '#shared/guide/language.ts';
import { wordsIn } from '../client/search-fold.ts';
import { supportWords } from '../words/support-words.ts';
import type { Place, SupportGuide } from './support-guide.ts';

type Props = {
  readonly guide: SupportGuide;
  readonly language: Language;
  readonly placeId: string | undefined;
  onChoose(id: string | undefined): void;
};

/** Every part of a guide in both languages, as radio buttons: the arrow keys go through them. */
export function PlacePicker({ guide, language, placeId, onChoose }: Props) {
  const say = supportWords[language];
  const [filter, setFilter] = useState('');
  const wanted = wordsIn(filter);
  const places = guide.places.filter((place) => place.id === placeId || holds(place, wanted));
  return (
    <fieldset class="support-places">
      <legend>{say.where}</legend>
      <label class="support-filter">
        {say.filter}
        <input
          type="search"
          autocomplete="off"
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      </label>
      <div class="support-list">
        <Choice id={undefined} depth={0} isChosen={placeId === undefined} onChoose={onChoose}>
          <strong>{say.whole}</strong>
        </Choice>
        {places.map((place) => (
          <Choice key={place.id} id={place.id} depth={place.depth} isChosen={place.id === placeId} onChoose={onChoose}>
            <span class="support-kind">
              {say.kind[place.kind]} {place.number}
            </span>
            <span class="support-words">{place.title[language]}</span>
            <span class="support-other" lang={otherLanguage(language)}>
              {place.title[otherLanguage(language)]}
            </span>
          </Choice>
        ))}
        {places.length === 0 && <p>{say.noPart}</p>}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly id: string | undefined;
  readonly depth: number;
  readonly isChosen: boolean;
  readonly children: preact.ComponentChildren;
  onChoose(id: string | undefined): void;
};

function Choice({ id, depth, isChosen, children, onChoose }: ChoiceProps) {
  return (
    <label class="support-place" data-depth={Math.min(depth, 5)}>
      <input type="radio" name="place" checked={isChosen} onChange={() => onChoose(id)} />
      <span>{children}</span>
    </label>
  );
}

function holds({ id, title, number }: Place, wanted: readonly string[]): boolean {
  const words = wordsIn(`${id} ${number ?? ''} ${title.en} ${title.fr}`);
  return wanted.every((word) => words.some((known) => known.startsWith(word)));
}
