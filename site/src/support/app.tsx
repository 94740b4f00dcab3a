import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, otherLanguage } from '#shared/guide/language.ts';
import { supportWords } from '../words/support-words.ts';
import { CopyForms } from './copy-forms.tsx';
import { GuideSearch } from './guide-search.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { type LinkLanguage, makeLink, nameOf } from './make-link.ts';
import { PlacePicker } from './place-picker.tsx';
import { Preview } from './preview.tsx';
import { QrCode } from './qr-code.tsx';
import { forgetLinks, keepLink, type RecentLink, recentLinks } from './recent-links.ts';
import { RecentLinks } from './recent-links-list.tsx';
import { loadGuide, type SupportGuide } from './support-guide.ts';

/** The whole choice: a guide, a part of it, a language, whether to start; and what comes of it. */
export function App({ language }: { readonly language: Language }) {
  const say = supportWords[language];
  const [guide, setGuide] = useState<SupportGuide>();
  const [placeId, setPlaceId] = useState<string>();
  const [linkLanguage, setLinkLanguage] = useState<LinkLanguage>('own');
  const [wantsStart, setWantsStart] = useState(false);
  const [recent, setRecent] = useState<readonly RecentLink[]>(recentLinks);
  const [status, setStatus] = useState('');
  const chosen = useRef<HTMLHeadingElement>(null);

  const asked = useRef(0);
  const choose = async (key: string, place?: string) => {
    const mine = ++asked.current;
    const loaded = await loadGuide(key).catch(() => undefined);
    // Another one has been chosen since.
    if (mine !== asked.current) return;
    setStatus(loaded ? '' : say.fails);
    if (!loaded) return;
    setGuide(loaded);
    setPlaceId(place);
  };
  const chooseRecent = ({ guide: key, place, language: of, start }: RecentLink) => {
    setLinkLanguage(of);
    setWantsStart(start);
    void choose(key, place);
  };
  // Who chose a guide goes on there; a key press later everything stands where it did.
  useEffect(() => chosen.current?.focus(), [guide]);

  const place = guide?.places.find(({ id }) => id === placeId);
  const start = wantsStart && guide?.canStart === true;
  const made = guide && makeLink({ guide, language: linkLanguage, start, ...(place && { place }) }, location.origin);
  const name = guide ? nameOf({ guide, ...(place && { place }) }, language) : '';

  const onCopied = (form: string) => {
    if (guide) {
      const link = { guide: guide.key, ...(place && { place: place.id }), language: linkLanguage, start, name };
      setRecent(keepLink(link, recent));
    }
    // Emptied first, so that the same words are announced again.
    setStatus('');
    requestAnimationFrame(() => setStatus(say.copied(form)));
  };

  return (
    <>
      <p class="support-status" role="status">
        {status}
      </p>
      {guide && made ? (
        <section class="support-chosen" aria-labelledby="_chosen">
          <div class="support-head">
            <h2 id="_chosen" tabIndex={-1} ref={chosen}>
              {guide.title[language]}
            </h2>
            <p lang={otherLanguage(language)}>{guide.title[otherLanguage(language)]}</p>
            <button type="button" onClick={() => setGuide(undefined)}>
              {say.chooseOther}
            </button>
          </div>
          <div class="support-columns">
            <PlacePicker {...{ guide, language, placeId, onChoose: setPlaceId }} />
            <div class="support-result">
              <LanguageChoice
                {...{ say, chosen: linkLanguage, onChoose: setLinkLanguage }}
                canStart={guide.canStart}
                start={wantsStart}
                onStart={setWantsStart}
              />
              <Preview
                {...{ say, guide, language: linkLanguage === 'own' ? language : linkLanguage, link: made.link }}
                place={place}
              />
              <CopyForms {...{ say, made, onCopied }} onRefused={() => setStatus(say.notCopied)} />
              <QrCode {...{ say, link: made.link, name }} />
            </div>
          </div>
        </section>
      ) : (
        <GuideSearch {...{ language, say, onChoose: choose }} />
      )}
      <RecentLinks {...{ say, links: recent, onChoose: chooseRecent, onForget: () => setRecent(forgetLinks()) }} />
    </>
  );
}
