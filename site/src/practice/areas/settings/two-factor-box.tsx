import { useState } from 'preact/hooks';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { StopDialog } from '../../parts/stop-dialog.tsx';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { METHODS, type Method, twoFactor } from './two-factor.ts';
import { SETTINGS_TEXTS } from './words.ts';

/** The second factor: turn it off, turn it on, change the method. */
export function TwoFactorBox() {
  const { tell } = usePractice();
  const words = useWords(SETTINGS_TEXTS);
  const [{ method }, tellTwoFactor] = useSlice(twoFactor);
  const [asked, setAsked] = useState<'method' | 'remove'>();
  const close = () => setAsked(undefined);
  return (
    <section class="box">
      <h2>{words.twoFactor}</h2>
      <p>{method ? words.twoFactorOn(words[method]) : words.twoFactorOff}</p>
      <div class="buttons">
        <button type="button" class={method ? 'button' : 'button primary'} onClick={() => setAsked('method')}>
          {method ? words.change : words.activate}
        </button>
        {method && (
          <button type="button" class="button danger" onClick={() => setAsked('remove')}>
            {words.remove}
          </button>
        )}
      </div>
      {asked === 'method' && <MethodDialog first={method ?? 'kauth'} onClose={close} />}
      {asked === 'remove' && (
        <StopDialog
          title={words.removeTitle}
          lead={words.removeLead}
          confirm={words.remove}
          onClose={close}
          onConfirm={() => {
            tellTwoFactor({ type: 'set', method: undefined });
            tell({ type: 'say', text: words.removed });
          }}
        />
      )}
    </section>
  );
}

function MethodDialog({ first, onClose }: { readonly first: Method; readonly onClose: () => void }) {
  const { tell } = usePractice();
  const words = useWords(SETTINGS_TEXTS);
  const [, tellTwoFactor] = useSlice(twoFactor);
  const [method, setMethod] = useState(first);
  return (
    <FormDialog
      title={words.methodTitle}
      lead={words.methodHint}
      submit={words.methodSave}
      check={() => true}
      onClose={onClose}
      onSubmit={() => {
        tellTwoFactor({ type: 'set', method });
        tell({ type: 'say', text: words.methodSaved(words[method]) });
      }}
    >
      <RadioGroup
        legend={words.method}
        value={method}
        options={METHODS.map((value) => ({ value, text: words[value] }))}
        onChange={setMethod}
      />
    </FormDialog>
  );
}
