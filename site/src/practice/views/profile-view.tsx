import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';
import { PERSON } from '../sample-data.ts';

/** The user's own page: only as much as the account menu has to lead to. */
export function ProfileView() {
  const { words } = usePractice();
  return (
    <>
      <ViewHeading>{words.profile.title}</ViewHeading>
      <p class="lead">{words.profile.lead}</p>
      <dl class="facts">
        <div>
          <dt>{words.profile.name}</dt>
          <dd>{PERSON.name}</dd>
        </div>
        <div>
          <dt>{words.profile.email}</dt>
          <dd>{PERSON.email}</dd>
        </div>
      </dl>
    </>
  );
}
