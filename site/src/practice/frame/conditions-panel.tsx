import { SelectField } from '../parts/field.tsx';
import { usePopup } from '../parts/use-popup.ts';
import { CHOICES, type Conditions, choiceNames, queryOf } from '../session/conditions.ts';
import { usePractice, useWords } from '../session/practice-context.ts';
import { CONDITIONS } from './conditions-words.ts';

/** The small panel in the strip with which a trainer changes how the copy behaves. The address says it too. */
export function ConditionsPanel() {
  const words = useWords(CONDITIONS);
  const popup = usePopup();
  return (
    <div class="popup-root" ref={popup.root}>
      <button
        type="button"
        class="strip-button"
        ref={popup.button}
        aria-expanded={popup.open}
        onClick={() => popup.setOpen(!popup.open)}
      >
        {words.open}
      </button>
      {popup.open && (
        <div class="popup conditions">
          <p class="small">{words.lead}</p>
          <Fields />
        </div>
      )}
    </div>
  );
}

function Fields() {
  const words = useWords(CONDITIONS);
  const { conditions } = usePractice().visit;
  return (
    <>
      <SelectField
        label={words.late}
        value={conditions.delay > 0 ? '3000' : '0'}
        options={[
          ['0', words['late-0']],
          ['3000', words['late-3000']],
        ]}
        onChange={(delay) => reloadWith({ ...conditions, delay: Number(delay) })}
      />
      <SelectField
        label={words.signedOut}
        value={conditions.signedOut === undefined ? 'never' : '3'}
        options={[
          ['never', words['signedOut-never']],
          ['3', words['signedOut-3']],
        ]}
        onChange={(pages) => reloadWith({ ...conditions, signedOut: pages === '3' ? 3 : undefined })}
      />
      {choiceNames().map((name) => (
        <SelectField
          key={name}
          label={words[name]}
          value={conditions[name]}
          options={optionsOf(name)}
          onChange={(value) => reloadWith({ ...conditions, [name]: value })}
        />
      ))}
    </>
  );

  function optionsOf(name: keyof typeof CHOICES): readonly (readonly [string, string])[] {
    const said: Readonly<Record<string, string>> = words;
    return CHOICES[name].map((value) => [value, said[`${name}-${value}`] ?? value]);
  }
}

/** A visit has one set of conditions, so another set is another visit. */
function reloadWith(conditions: Conditions): void {
  location.assign(location.pathname + queryOf(conditions));
}
