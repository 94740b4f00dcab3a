import { useState } from 'preact/hooks';
import type { StepCard as StepCardView } from '../card-view.ts';
import type { CardWords } from '../card-words-type.ts';
import type { AllActions } from './actions.ts';
import { Answers } from './answers.tsx';
import { Checklist } from './checklist.tsx';
import { Frame, NotSaved } from './frame.tsx';
import { NewTabLink, Pieces } from './pieces.tsx';
import { SightWord, StateNote } from './state-note.tsx';
import { Stones } from './stones.tsx';
import { SubGuides } from './sub-guides.tsx';

type StepCardProps = { readonly view: StepCardView; readonly words: CardWords; readonly actions: AllActions };

/** What is unfolded in the card. */
type Part = 'nothing' | 'list' | 'leave';

/** The card at a step. */
export function StepCard({ view, words, actions }: StepCardProps) {
  const [open, setOpen] = useState<Part>('nothing');
  return (
    <Frame language={view.language} title={view.title} words={words} actions={actions} canFold>
      <div class="scroller">
        {view.notice && <p class="notice">{view.notice}</p>}
        {view.notSaved && <NotSaved text={view.notSaved} words={words} actions={actions} />}
        <p class="position">
          <span>{view.position}</span> <SightWord state={view.state} /> <Stones of={view.stones} />
        </p>
        <Instruction view={view} words={words} />
        <SubGuides guides={view.guides} words={words} enter={actions.enter} />
        {view.answers && <Answers answers={view.answers} words={words} answer={actions.answer} />}
        {open === 'list' && <Checklist items={view.checklist} words={words} go={actions.go} />}
      </div>
      <StateNote state={view.state} words={words} actions={actions} />
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
      <More view={view} words={words} open={open} setOpen={setOpen} />
      {open === 'leave' && <Leaving view={view} words={words} leave={actions.leave} stay={() => setOpen('nothing')} />}
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

type MoreProps = Pick<StepCardProps, 'view' | 'words'> & { readonly open: Part; setOpen(part: Part): void };

/** What is needed less often: the list, the way out, the page of the guide. */
function More({ view, words, open, setOpen }: MoreProps) {
  const toggle = (part: Part) => setOpen(open === part ? 'nothing' : part);
  return (
    <footer>
      <button type="button" class="plain" aria-expanded={open === 'list'} onClick={() => toggle('list')}>
        {open === 'list' ? words.hideChecklist : words.checklist}
      </button>
      <button type="button" class="plain" aria-expanded={open === 'leave'} onClick={() => toggle('leave')}>
        {words.leave}
      </button>
      <NewTabLink class="plain" href={view.address} newTab={words.newTab}>
        {words.openInKnowledgeBase}
      </NewTabLink>
    </footer>
  );
}

type LeavingProps = Pick<StepCardProps, 'view' | 'words'> & { leave(): void; stay(): void };

function Leaving({ view, words, leave, stay }: LeavingProps) {
  return (
    <div class="notice leaving">
      <p>{words.leaveCalmly}</p>
      <button type="button" class="button" onClick={leave}>
        {view.cameFrom ? words.returnTo(view.cameFrom) : words.leaveNow}
      </button>
      <button type="button" class="button" onClick={stay}>
        {words.stay}
      </button>
    </div>
  );
}
