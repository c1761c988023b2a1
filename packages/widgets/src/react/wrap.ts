import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

/** What every component takes beside its own: class, style, id, children (the fallback) and so on. */
export type Common<E> = Omit<HTMLAttributes<E>, 'lang' | 'dangerouslySetInnerHTML'>;

/** A component around an element; its ref is the element. */
export type Component<Props, E> = ForwardRefExoticComponent<
  PropsWithoutRef<Props> & RefAttributes<E>
>;

/** What React must know of an element; told by the manifest. */
interface Shape {
  tag: string;
  /** Attributes that are there or not. */
  flags: readonly string[];
  /** What is set as a property, because no attribute holds it. */
  properties: readonly string[];
  /** Events by the name of their handler. */
  events: Readonly<Record<string, string>>;
}

/** Before the page is painted; a server paints none, and React 18 would say so. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A component for an element, from React 17 on: attributes are printed by a server too, properties and
 * handlers set in the browser, where the element's code is loaded with the first one.
 */
export function wrap<Props extends object, E extends HTMLElement>(
  {tag, flags, properties, events}: Shape,
  load: () => Promise<unknown>,
): Component<Props, E> {
  type Given = PropsWithoutRef<Props> & Record<string, unknown>;

  const Wrapped = forwardRef<E, Props>((props, ref) => {
    const element = useRef<E>(null);
    const given = props as Given;
    const attributes: Record<string, unknown> = {ref: element};
    for (const [name, value] of Object.entries(given)) {
      if (properties.includes(name) || name in events) continue;
      // React 18 prints `false` on a custom element as a word, which would mean yes.
      if (flags.includes(name)) attributes[name] = value || undefined;
      else attributes[name === 'className' ? 'class' : name] = value;
    }

    useImperativeHandle(ref, () => element.current!, []);

    for (const name of properties) {
      useBeforePaint(() => {
        const target = element.current as Record<string, unknown> | null;
        // What was never given is left to the element.
        if (target && (name in given || target[name] !== undefined)) target[name] = given[name];
      }, [given[name]]);
    }

    for (const [handler, type] of Object.entries(events)) {
      useBeforePaint(() => {
        const heard = given[handler] as EventListener | undefined;
        const target = element.current;
        if (!heard || !target) return;
        target.addEventListener(type, heard);
        return () => target.removeEventListener(type, heard);
      }, [given[handler]]);
    }

    useEffect(() => {
      load().catch((error: unknown) => console.warn(`[pendopo] code-missing: <${tag}>`, error));
    }, []);

    return createElement(tag, attributes);
  });
  Wrapped.displayName = tag;
  return Wrapped as unknown as Component<Props, E>;
}
