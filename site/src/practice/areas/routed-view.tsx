import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../parts/loading.tsx';
import { PlainView } from '../parts/plain-view.tsx';
import { PARTS } from '../parts/words.ts';
import { type Area, areaOf, type Route } from '../session/pages.ts';
import { useWords } from '../session/practice-context.ts';
import { loadArea, loadedArea } from './area-loader.ts';

/** The page that a route names, once its area is there. */
export function RoutedView({ route }: { readonly route: Route }) {
  const words = useWords(PARTS);
  const area = areaOf(route);
  return area ? <InArea area={area} route={route} /> : <PlainView title={words.unknown} lead={words.unknownLead} />;
}

function InArea({ area, route }: { readonly area: Area; readonly route: Route }) {
  const [failed, setFailed] = useState<Area>();
  const [, setArrived] = useState<Area>();
  const View = loadedArea(area);

  useEffect(() => {
    if (View) return;
    // It may have come between the drawing and now, asked for by the page before: then nobody would draw again.
    let wanted = true;
    loadArea(area).then(
      () => wanted && setArrived(area),
      () => wanted && setFailed(area),
    );
    return () => {
      wanted = false;
    };
  }, [area, View]);

  if (View) return <View route={route} />;
  return failed === area ? <NotLoaded /> : <Loading />;
}

function NotLoaded() {
  const words = useWords(PARTS);
  return (
    <div class="empty" role="alert">
      <p>{words.notLoaded}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
