import { useState } from 'preact/hooks';
import { CheckBox } from '../../parts/check-box.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { PARTS } from '../../parts/words.ts';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { products } from '../products/product-list.ts';
import { isLastLegal, ROLES, type User, users } from './users.ts';
import { USER_TEXTS } from './words.ts';

/** What somebody wants to do with one user. */
export type AskedOfUser = { readonly what: 'role' | 'products' | 'remove'; readonly user: User };

type Props = { readonly user: User; readonly onClose: () => void };

/** Changes one user, or takes the user out of the organization. */
export function UserDialog({ asked, onClose }: { readonly asked: AskedOfUser; readonly onClose: () => void }) {
  switch (asked.what) {
    case 'role':
      return <RoleDialog user={asked.user} onClose={onClose} />;
    case 'products':
      return <ProductsDialog user={asked.user} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog user={asked.user} onClose={onClose} />;
  }
}

function RoleDialog({ user, onClose }: Props) {
  const { tell } = usePractice();
  const words = useWords(USER_TEXTS);
  const [all, tellUsers] = useSlice(users);
  const [role, setRole] = useState(user.role);
  const [tried, setTried] = useState(false);
  const stuck = role !== 'legal' && isLastLegal(all, user.email);
  return (
    <FormDialog
      title={words.roleTitle(user.name)}
      submit={words.save}
      check={() => {
        setTried(true);
        return !stuck;
      }}
      onClose={onClose}
      onSubmit={() => {
        tellUsers({ type: 'change-role', email: user.email, role });
        tell({ type: 'say', text: words.roleSaved(user.name) });
      }}
    >
      <RadioGroup
        legend={words.role}
        value={role}
        error={tried && stuck ? words.lastLegal : undefined}
        options={ROLES.map((value) => ({ value, text: words[value] }))}
        onChange={setRole}
      />
    </FormDialog>
  );
}

function ProductsDialog({ user, onClose }: Props) {
  const { tell } = usePractice();
  const words = useWords(USER_TEXTS);
  const [, tellUsers] = useSlice(users);
  const [all] = useSlice(products);
  const [chosen, setChosen] = useState(() => user.products ?? all.map(({ id }) => id));
  return (
    <FormDialog
      title={words.accessTitle(user.name)}
      submit={words.save}
      check={() => true}
      onClose={onClose}
      onSubmit={() => {
        tellUsers({ type: 'change-products', email: user.email, products: chosen });
        tell({ type: 'say', text: words.accessSaved(user.name) });
      }}
    >
      <ul class="ticks">
        {all.map(({ id, name }) => (
          <li key={id}>
            <CheckBox
              checked={chosen.includes(id)}
              onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            >
              {name}
            </CheckBox>
          </li>
        ))}
      </ul>
      {all.length === 0 && <p>{words.noProducts}</p>}
    </FormDialog>
  );
}

function RemoveDialog({ user, onClose }: Props) {
  const { tell } = usePractice();
  const parts = useWords(PARTS);
  const words = useWords(USER_TEXTS);
  const [all, tellUsers] = useSlice(users);
  if (isLastLegal(all, user.email)) {
    return (
      <Dialog title={words.removeTitle(user.name)} lead={words.lastLegal} onClose={onClose}>
        {(close) => <DialogFoot cancel={parts.close} onCancel={close} />}
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      title={words.removeTitle(user.name)}
      lead={words.removeLead}
      confirm={words.removeConfirm}
      danger
      onClose={onClose}
      onConfirm={() => {
        tellUsers({ type: 'remove', email: user.email });
        tell({ type: 'say', text: words.removed(user.name) });
      }}
    />
  );
}
