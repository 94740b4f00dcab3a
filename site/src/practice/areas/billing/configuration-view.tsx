import { SelectField } from '../../parts/field.tsx';
import { Fetched } from '../../parts/late.tsx';
import { NoRight } from '../../parts/no-right.tsx';
import { Switch } from '../../parts/switch.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useMayManage, usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { FREQUENCIES, type RenewalMails, renewalMails } from './renewal-mails.ts';
import { BILLING_TEXTS } from './words.ts';

/** The e-mails about renewals and invoices. Nothing has to be saved. */
export function ConfigurationView() {
  const words = useWords(BILLING_TEXTS);
  const mayManage = useMayManage();
  return (
    <>
      <ViewHeading text={words.configTitle} />
      <p class="lead">{words.atOnce}</p>
      {!mayManage && <NoRight />}
      <Fetched>
        <Reminders />
        <section class="box">
          <h2>{words.mailsTitle}</h2>
          <MailSwitch mail="issued" />
          <MailSwitch mail="warning" />
          <MailSwitch mail="confirmation" />
        </section>
      </Fetched>
    </>
  );
}

function Reminders() {
  const words = useWords(BILLING_TEXTS);
  const mayManage = useMayManage();
  const [{ reminders, often }, tell] = useSlice(renewalMails);
  return (
    <section class="box">
      <h2>{words.remindersTitle}</h2>
      <MailSwitch mail="reminders" />
      {reminders && mayManage && (
        <SelectField
          label={words.often}
          value={often}
          options={FREQUENCIES.map((value) => [value, words[value]])}
          onChange={(value) => tell({ often: FREQUENCIES.find((known) => known === value) ?? often })}
        />
      )}
    </section>
  );
}

function MailSwitch({ mail }: { readonly mail: Exclude<keyof RenewalMails, 'often'> }) {
  const { tell } = usePractice();
  const words = useWords(BILLING_TEXTS);
  const mayManage = useMayManage();
  const [mails, tellMails] = useSlice(renewalMails);
  return (
    <Switch
      label={words[mail]}
      on={mails[mail]}
      disabled={!mayManage}
      onChange={(on) => {
        tellMails({ [mail]: on });
        tell({ type: 'say', text: words.saved });
      }}
    />
  );
}
