import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Drawn } from '../card-stand.ts';
import type { CardWords } from '../card-words-type.ts';
import type { StepCard as StepCardView } from '../step-card-view.ts';
import type { AllActions } from './actions.ts';
import { Answers } from './answers.tsx';
import { Caution } from './caution.tsx';
import { Checklist } from './checklist.tsx';
import { DockButton } from './dock-button.tsx';
import { DockList } from './dock-list.tsx';
import { Frame, NotSaved } from './frame.tsx';
import { Moves } from './moves.tsx';
import { NewTabLink, Pieces } from './pieces.tsx';
import { SightWord, StateNote } from './state-note.tsx';
import { Stones } from './stones.tsx';
import { SubGuides } from './sub-guides.tsx';
import { WhyNote } from './why-note.tsx';

type StepCardProps = {
  readonly view: StepCardView;
  readonly words: CardWords;
  readonly actions: AllActions;
  readonly drawn: Drawn;
};

/** What is unfolded in the card. */
type Part = 'nothing' | 'list' | 'leave';

/** The card at a step. */
export function StepCard({ view, words, actions, drawn }: StepCardProps) {
  const [open, setOpen] = useState<Part>('nothing');
  const isDock = drawn === 'dock';
  return (
    <Frame language={view.language} title={view.title} words={words} actions={actions} drawn={drawn} canFold>
      <div class="scroller">
        {view.notice && <p class="notice">{view.notice}</p>}
        {view.notSaved && <NotSaved text={view.notSaved} words={words} actions={actions} />}
        <p class="position">
          <span>{view.position}</span> <SightWord state={view.state} /> <Stones of={view.stones} />
        </p>
        <Instruction view={view} words={words} />
        <SubGuides guides={view.guides} words={words} enter={actions.enter} />
        {view.answers && !view.caution?.heed && (
          <Answers answers={view.answers} words={words} answer={actions.answer} />
        )}
        {view.why && <WhyNote why={view.why} words={words} />}
        {open === 'list' && !isDock && <Checklist items={view.checklist} words={words} go={actions.go} />}
      </div>
      <Caution view={view} words={words} heed={actions.heed} />
      <StateNote state={view.state} words={words} actions={actions} />
      {isDock && <DockList sections={view.sections} words={words} go={actions.go} />}
      <Moves view={view} words={words} actions={actions} />
      <More view={view} words={words} drawn={drawn} open={open} setOpen={setOpen} actions={actions} />
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
      {view.more && (
        <p class="more">
          <Pieces of={view.more} newTab={words.newTab} />
        </p>
      )}
      {view.repeat && (
        <p class="more">
          <Pieces of={view.repeat.words} newTab={words.newTab} />
          {view.repeat.count && <strong> {view.repeat.count}</strong>}
        </p>
      )}
    </>
  );
}

type MoreProps = StepCardProps & { readonly open: Part; setOpen(part: Part): void };

/** What is needed less often: the list, the dock, the way out, the page of the guide. */
function More({ view, words, actions, drawn, open, setOpen }: MoreProps) {
  const toggle = (part: Part) => setOpen(open === part ? 'nothing' : part);
  return (
    <footer>
      {drawn !== 'dock' && (
        <button type="button" class="plain" aria-expanded={open === 'list'} onClick={() => toggle('list')}>
          {open === 'list' ? words.hideChecklist : words.checklist}
        </button>
      )}
      <DockButton drawn={drawn} standing={view.standing} words={words.dock} stand={actions.stand} />
      <button type="button" class="plain" aria-expanded={open === 'leave'} onClick={() => toggle('leave')}>
        {words.leave}
      </button>
      {(view.why || view.state.sight !== 'found') && (
        <button type="button" class="plain" aria-expanded={view.why !== undefined} onClick={actions.why}>
          {view.why ? words.hideWhy : words.why}
        </button>
      )}
      <NewTabLink class="plain" href={view.address} newTab={words.newTab}>
        {words.openInKnowledgeBase}
      </NewTabLink>
    </footer>
  );
}

type LeavingProps = Pick<StepCardProps, 'view' | 'words'> & { leave(): void; stay(): void };

function Leaving({ view, words, leave, stay }: LeavingProps) {
  const notice = useRef<HTMLDivElement>(null);
  // It opens at the end of a card that may have to be scrolled.
  useLayoutEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="notice leaving" ref={notice}>
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
