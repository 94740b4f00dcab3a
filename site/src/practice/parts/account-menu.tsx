import { usePractice } from '../practice-context.ts';
import { PERSON } from '../sample-data.ts';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '../words.ts';
import { MenuButton, MenuChoice, MenuEntry } from './menu-button.tsx';

/** The round badge at the top right: profile, language of the interface, log out. */
export function AccountMenu() {
  const { state, words, tell } = usePractice();
  return (
    <MenuButton label={words.bar.account} class="avatar" face={<span aria-hidden="true">{PERSON.initials}</span>}>
      {(close) => (
        <>
          <div class="menu-head" role="presentation">
            <strong>{PERSON.name}</strong>
            <span>{PERSON.email}</span>
          </div>
          <MenuEntry
            onChoose={() => {
              close();
              tell({ type: 'open', route: { page: 'profile' } });
            }}
          >
            {words.bar.manageProfile}
          </MenuEntry>
          <fieldset class="menu-group">
            <legend class="menu-label">{words.bar.interfaceLanguage}</legend>
            {INTERFACE_LANGUAGES.map((language) => (
              <MenuChoice
                key={language}
                checked={language === state.language}
                onChoose={() => {
                  close();
                  tell({ type: 'speak', language });
                }}
              >
                <span lang={language}>{LANGUAGE_NAMES[language]}</span>
              </MenuChoice>
            ))}
          </fieldset>
          <MenuEntry
            onChoose={() => {
              close();
              tell({ type: 'open', route: { page: 'signed-out' } });
            }}
          >
            {words.bar.logOut}
          </MenuEntry>
        </>
      )}
    </MenuButton>
  );
}
