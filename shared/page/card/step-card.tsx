import { useState } from 'preact/hooks';
import type { StepCard as StepCardView } from '../card-view.ts';
import type { CardWords } from '../card-words.ts';
import type { CardActions } from './actions.ts';
import { Answers } from './answers.tsx';
import { Checklist } from './checklist.tsx';
import { Frame, NotSaved } from './frame.tsx';
import { NewTabLink, Pieces } from './pieces.tsx';
import { StateNote } from './state-note.tsx';
import { Stones } from './stones.tsx';

type StepCardProps = { readonly view: StepCardView; readonly words: CardWords; readonly actions: CardActions };

/** The card at a step. */
export function StepCard({ view, words, actions }: StepCardProps) {
  return (
    <Frame language={view.language} title={view.title} words={words} actions={actions} canFold>
      <div class="scroller">
        {view.notice && <p class="notice">{view.notice}</p>}
        {view.notSaved && <NotSaved text={view.notSaved} words={words} actions={actions} />}
        <p class="position">
          <span>{view.position}</span> <Stones of={view.stones} />
        </p>
        <Instruction view={view} words={words} />
        <StateNote state={view.state} words={words} actions={actions} />
        {view.answers && <Answers answers={view.answers} words={words} answer={actions.answer} />}
      </div>
      <div class="moves">
        <button type="button" class="button" disabled={!view.canGoBack} onClick={actions.back}>
          {words.back}
        </button>
        {!view.answers && (
          <button type="button" class="button main" onClick={actions.next}>
            {words.next}
          </button>
        )}
      </div>
      <More view={view} words={words} actions={actions} />
    </Frame>
  );
}

function Instruction({ view, words }: Pick<StepCardProps, 'view' | 'words'>) {
  return (
    <>
      <p class="instruction" tabIndex={-1} data-home>
        {view.optional && <small class="optional">{words.optional} </small>}
        <Pieces of={view.instruction} newTab={words.newTab} />
      </p>
      {view.caution && (
        <p class="caution">
          <strong>{words.caution}. </strong>
          <Pieces of={view.caution} newTab={words.newTab} />
        </p>
      )}
      {view.more && (
        <p class="more">
          <Pieces of={view.more} newTab={words.newTab} />
        </p>
      )}
      {view.repeat && (
        <p class="more">
          <Pieces of={view.repeat} newTab={words.newTab} />
        </p>
      )}
    </>
  );
}

/** What is needed less often: the list, the page of the guide, the way out. */
function More({ view, words, actions }: StepCardProps) {
  const [open, setOpen] = useState<'nothing' | 'list' | 'leave'>('nothing');
  const toggle = (part: 'list' | 'leave') => setOpen(open === part ? 'nothing' : part);
  return (
    <footer>
      <button type="button" class="plain" aria-expanded={open === 'list'} onClick={() => toggle('list')}>
        {open === 'list' ? words.hideChecklist : words.checklist}
      </button>
      <NewTabLink class="plain" href={view.address} newTab={words.newTab}>
        {words.openInKnowledgeBase}
      </NewTabLink>
      <button type="button" class="plain" aria-expanded={open === 'leave'} onClick={() => toggle('leave')}>
        {words.leave}
      </button>
      {open === 'list' && <Checklist items={view.checklist} words={words} go={actions.go} />}
      {open === 'leave' && (
        <div class="notice">
          <p>{words.leaveCalmly}</p>
          <button type="button" class="button" onClick={actions.leave}>
            {words.leaveNow}
          </button>
          <button type="button" class="button" onClick={() => setOpen('nothing')}>
            {words.stay}
          </button>
        </div>
      )}
    </footer>
  );
}
