import { type AreaJudge, judgeAreas, mayTurn } from './area-judge.ts';
import type { View } from './area-kind.ts';
import { flatParent } from './flat-tree.ts';
import type { Found } from './found.ts';
import { enter, isShutOff, OUTERMOST, type Setting } from './setting.ts';

type Judgement = {
  readonly role: string | null;
  readonly around: Setting;
  readonly verdict: ReturnType<AreaJudge>;
};

/** For as long as one lasts, a setting that was found holds. */
export class Round {}

/** Finds the settings of elements, and keeps them for as long as what encloses the element is the same. */
export class Settings {
  /** Of this look, by the enclosing element, so that a page is climbed once. */
  #inside = new Map<Element, Setting>();
  #judge: AreaJudge = judgeAreas({ width: 0, height: 0 });
  /** What hangs on where things lie; asked again at each look. */
  #turning = new Map<Element, Judgement>();
  /** Whatever was found before it ended is found anew. */
  #round = new Round();

  /** Begins a look at the page. Measures what decided earlier settings. */
  begin(view: View): void {
    this.#inside = new Map();
    this.#judge = judgeAreas(view);
    for (const [element, { role, around, verdict }] of this.#turning) {
      const { kind, roomy } = this.#judge(element, role, around);
      if (kind === verdict.kind && roomy === verdict.roomy) continue;
      this.#turning = new Map();
      this.#round = new Round();
      return;
    }
  }

  of(found: Found): Setting {
    if (found.setting?.round === this.#round) return found.setting.setting;
    const parent = flatParent(found.element);
    const around = parent ? this.#insideOf(parent) : OUTERMOST;
    const setting = !around.inert && isShutOff(found.element) ? { ...around, inert: true } : around;
    found.setting = { round: this.#round, setting };
    return setting;
  }

  /** The setting of what stands inside of an element. */
  #insideOf(innermost: Element): Setting {
    const chain: Element[] = [];
    let around: Setting | undefined;
    for (let at: Element | null = innermost; at && !around; at = flatParent(at)) {
      around = this.#inside.get(at);
      if (!around) chain.push(at);
    }
    let setting = around ?? OUTERMOST;
    for (const element of chain.reverse()) {
      setting = enter(element, setting, this.#remember);
      this.#inside.set(element, setting);
    }
    return setting;
  }

  readonly #remember: AreaJudge = (element, role, around) => {
    const verdict = this.#judge(element, role, around);
    if (mayTurn(element, role, around)) this.#turning.set(element, { role, around, verdict });
    return verdict;
  };
}
