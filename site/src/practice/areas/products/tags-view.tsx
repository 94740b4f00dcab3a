import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/late.tsx';
import { RowMenu, Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { TagDialog } from './tag-dialog.tsx';
import { type Tag, tags } from './tags.ts';
import { PRODUCT_TEXTS } from './words.ts';

type Asked = { readonly what: 'add' } | { readonly what: 'edit' | 'delete'; readonly tag: Tag };

/** All tags of the organization: add, edit, delete. */
export function TagsView() {
  const words = useWords(PRODUCT_TEXTS);
  const [all] = useSlice(tags);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  return (
    <>
      <div class="view-head">
        <ViewHeading text={words.tagsTitle} />
        <button type="button" class="button primary" onClick={() => setAsked({ what: 'add' })}>
          {words.add}
        </button>
      </div>
      <p class="lead">{words.tagsLead}</p>
      <Fetched>
        {all.length === 0 ? (
          <EmptyState title={words.noTags} lead={words.noTagsLead} />
        ) : (
          <Table label={words.tagsTable} heads={[words.tag, words.onProducts]} menus>
            {all.map((tag) => (
              <tr key={tag.id}>
                <th scope="row">
                  <span class={`tag ${tag.color}`}>{tag.name}</span>
                </th>
                <td>{words.shown(tag.products.length)}</td>
                <RowMenu
                  of={tag.name}
                  actions={[
                    { label: words.edit, act: () => setAsked({ what: 'edit', tag }) },
                    { label: words.delete, act: () => setAsked({ what: 'delete', tag }) },
                  ]}
                />
              </tr>
            ))}
          </Table>
        )}
      </Fetched>
      {asked?.what === 'delete' && <DeleteDialog tag={asked.tag} onClose={close} />}
      {asked?.what === 'edit' && <TagDialog tag={asked.tag} onClose={close} />}
      {asked?.what === 'add' && <TagDialog onClose={close} />}
    </>
  );
}

function DeleteDialog({ tag, onClose }: { readonly tag: Tag; readonly onClose: () => void }) {
  const { tell } = usePractice();
  const words = useWords(PRODUCT_TEXTS);
  const [, tellTags] = useSlice(tags);
  return (
    <ConfirmDialog
      title={words.deleteTitle(tag.name)}
      lead={words.deleteLead(tag.products.length)}
      confirm={words.delete}
      danger
      onClose={onClose}
      onConfirm={() => {
        tellTags({ type: 'delete', id: tag.id });
        tell({ type: 'say', text: words.deleted(tag.name) });
      }}
    />
  );
}
