import type { Area, Box } from '#shared/target/snapshot.ts';
import type { AreaMark } from './area-judge.ts';
import type { View } from './area-kind.ts';
import { boxOf } from './drawn-face.ts';
import type { Found } from './found.ts';
import type { Met } from './look-through.ts';
import { isMain, mainBox } from './main-area.ts';
import type { Setting } from './setting.ts';

/** The areas that an element lies in, innermost first. Each is measured when its box is asked for, and once. */
export function areasOnPage(
  met: Met,
  view: View,
  settingOf: (found: Found) => Setting,
): (found: Found) => readonly Area[] {
  const known = new Map<Setting, readonly Area[]>();
  const single = new Map<Element, Area>();
  const areaOf = (mark: AreaMark): Area => {
    const area = single.get(mark.element) ?? new AreaOnPage(mark.kind, () => boxOf(mark.element));
    single.set(mark.element, area);
    return area;
  };
  const main = new AreaOnPage('main', () => {
    const marks = new Set(met.pointable.flatMap((found) => settingOf(found).areas));
    return mainBox([...marks].map(areaOf), view);
  });
  return (found) => {
    const setting = settingOf(found);
    const before = known.get(setting);
    if (before) return before;
    const said = setting.areas.map(areaOf);
    const areas = !met.hasMain && isMain(said) ? [...said, main] : said;
    known.set(setting, areas);
    return areas;
  };
}

class AreaOnPage implements Area {
  readonly kind: Area['kind'];
  readonly #measure: () => Box;
  #box: Box | undefined;

  constructor(kind: Area['kind'], measure: () => Box) {
    this.kind = kind;
    this.#measure = measure;
  }

  get box(): Box {
    this.#box ??= this.#measure();
    return this.#box;
  }
}
