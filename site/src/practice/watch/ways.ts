/** The badge at the top right, which opens the menu of the account. */
export const BADGE = '.bar .avatar';

/** To the profile, behind the badge. */
export const TO_PROFILE = [BADGE, '.menu > .menu-entry'] as const;

/** To the security settings, by the profile. */
export const TO_SECURITY = [...TO_PROFILE, 'main a[href$="/security-and-recovery-parameters/dashboard"]'] as const;

/** Out, to the page to log in. */
export const TO_LOGIN = [BADGE, '.menu > .menu-entry:last-child'] as const;

/** The settings of the organization, in the menu at the left. */
export const SETTINGS = '.sidebar a[href$="/organization/settings"]';

/** The button that sends the form of a dialog. */
export const SUBMIT = '.dialog [type=submit]';

/** The red button of a dialog. */
export const REALLY = '.dialog .danger';

/** What is typed where a password is asked for. Anything will do, and nobody shall think it is a real one. */
export const PASSWORD = 'practice';
