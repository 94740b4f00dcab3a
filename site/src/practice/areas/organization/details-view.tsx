import { Fact } from '../../parts/fact.tsx';
import { Fetched } from '../../parts/late.tsx';
import { NoRight } from '../../parts/no-right.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useMayManage, useSlice, useWords } from '../../session/practice-context.ts';
import { details } from './details.ts';
import { ORGANIZATION_TEXTS } from './words.ts';

/** The details of the organization, with a button beside its name to edit them. */
export function DetailsView({ onEdit }: { readonly onEdit: () => void }) {
  const words = useWords(ORGANIZATION_TEXTS);
  const mayManage = useMayManage();
  const [{ name, kind, address, country, vat }] = useSlice(details);
  return (
    <>
      <div class="view-head">
        <ViewHeading text={name} tab={words.title} />
        {mayManage && (
          <button type="button" class="button primary" onClick={onEdit}>
            {words.edit}
          </button>
        )}
      </div>
      {!mayManage && <NoRight />}
      <Fetched>
        <dl class="facts">
          <Fact name={words.kind}>{words[kind]}</Fact>
          <Fact name={words.address}>{address}</Fact>
          <Fact name={words.country}>{words[country]}</Fact>
          {kind === 'company' && <Fact name={words.vat}>{vat || words.vatNone}</Fact>}
        </dl>
      </Fetched>
    </>
  );
}
