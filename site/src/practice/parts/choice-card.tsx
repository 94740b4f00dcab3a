import { useId } from 'preact/hooks';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

/** One answer of a question, as a card with a radio button. */
export function ChoiceCard({ name, title, lead, checked, onChoose }: Props) {
  const id = useId();
  return (
    <div class={checked ? 'choice chosen' : 'choice'}>
      <input type="radio" id={id} name={name} checked={checked} aria-describedby={`${id}-lead`} onChange={onChoose} />
      <div>
        <label for={id}>{title}</label>
        <p id={`${id}-lead`}>{lead}</p>
      </div>
    </div>
  );
}
