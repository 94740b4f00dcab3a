import { ViewHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { LOGIN_TEXTS } from './words.ts';

type Method = 'code' | 'sms' | 'recovery' | 'help';

/** The other ways to prove who one is. The last one asks somebody to look at it. */
export function MethodList({ onPick }: { readonly onPick: (method: Method) => void }) {
  const words = useWords(LOGIN_TEXTS);
  const methods: readonly (readonly [Method, string])[] = [
    ['code', words.code],
    ['sms', words.methodSms],
    ['recovery', words.methodRecovery],
    ['help', words.methodHelp],
  ];
  return (
    <div class="form">
      <ViewHeading text={words.methodsTitle} />
      <ul class="users">
        {methods.map(([method, text]) => (
          <li key={method}>
            <button type="button" class="user" onClick={() => onPick(method)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
