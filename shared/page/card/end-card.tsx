import type { Drawn } from '../card-stand.ts';
import type { CardWords } from '../card-words-type.ts';
import type { EndCard as EndCardView } from '../end-view.ts';
import type { AllActions } from './actions.ts';
import { DoneList } from './checklist.tsx';
import { DockButton } from './dock-button.tsx';
import { Frame, NotSaved } from './frame.tsx';
import { NewTabLink, Pieces } from './pieces.tsx';

type EndCardProps = {
  readonly view: EndCardView;
  readonly words: CardWords;
  readonly actions: AllActions;
  readonly drawn: Drawn;
};

/** After the last step: what was done, what happens next, where to go on reading. */
export function EndCard({ view, words, actions, drawn }: EndCardProps) {
  return (
    <Frame language={view.language} title={view.title} words={words} actions={actions} drawn={drawn} canFold={false}>
      <div class="scroller">
        {view.notSaved && <NotSaved text={view.notSaved} words={words} actions={actions} />}
        <p class="instruction" tabIndex={-1} data-home>
          {words.endTitle}
        </p>
        {view.next.length > 0 && (
          <>
            <p class="heading">{words.endNext}</p>
            <ul>
              {view.next.map((pieces, place) => (
                <li key={place}>
                  <Pieces of={pieces} newTab={words.newTab} />
                </li>
              ))}
            </ul>
          </>
        )}
        {view.did.length > 0 && (
          <>
            <p class="heading">{words.endDone(view.did.length)}</p>
            <DoneList items={view.did} />
          </>
        )}
        <Related view={view} words={words} enter={actions.enter} />
      </div>
      <div class="moves">
        <button type="button" class="button" disabled={!view.canGoBack} onClick={actions.back}>
          {words.back}
        </button>
        <button type="button" class="button main" onClick={actions.close}>
          {view.cameFrom ? words.returnTo(view.cameFrom) : words.close}
        </button>
      </div>
      <footer>
        <DockButton drawn={drawn} standing={view.standing} words={words.dock} stand={actions.stand} />
        <NewTabLink class="plain" href={view.address} newTab={words.newTab}>
          {words.openInKnowledgeBase}
        </NewTabLink>
      </footer>
    </Frame>
  );
}

type RelatedProps = Pick<EndCardProps, 'view' | 'words'> & { readonly enter: AllActions['enter'] };

function Related({ view, words, enter }: RelatedProps) {
  if (view.related.length === 0) return null;
  return (
    <>
      <p class="heading">{words.endRelated}</p>
      <ul>
        {view.related.map((related) => (
          <li key={related.href}>
            <NewTabLink href={related.href} newTab={words.newTab}>
              {related.title}
            </NewTabLink>
            {related.enter !== undefined && (
              <EnterRelated guide={related.enter} title={related.title} words={words} enter={enter} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type EnterRelatedProps = Omit<RelatedProps, 'view'> & { readonly guide: string; readonly title: string };

function EnterRelated({ guide, title, words, enter }: EnterRelatedProps) {
  return (
    <button type="button" class="plain" aria-label={words.enterNamed(title)} onClick={() => enter(guide, undefined)}>
      {words.start}
    </button>
  );
}
