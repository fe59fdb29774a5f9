import { useEffect, useRef, useState } from 'react';

/** After going to a section, the scrolling that this causes says nothing about what is read. */
const SETTLES_MS = 400;

type SectionInView = {
  /** The section that is read: the topmost in sight, or the one gone to last. Null before anything is drawn. */
  id: string | null;
  goTo: (id: string) => void;
};

/**
 * Follows which section of the policy is at the top. `ids` are those of the elements, without their prefix;
 * `wanted` is the section that the address names, and is gone to whenever it changes.
 */
export function useSectionInView(ids: readonly string[], wanted: string | null): SectionInView {
  const [id, setId] = useState<string | null>(wanted);
  const [known, setKnown] = useState(wanted);
  if (known !== wanted) {
    setKnown(wanted);
    if (wanted !== null) setId(wanted);
  }
  const wentAt = useRef(0);
  const all = ids.join(' ');
  useEffect(() => {
    const order = all.split(' ');
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const section = target.id.slice(sectionElementId('').length);
          if (isIntersecting) inView.add(section);
          else inView.delete(section);
        }
        const top = order.find((section) => inView.has(section));
        if (top !== undefined && performance.now() - wentAt.current > SETTLES_MS) setId(top);
      },
      // Only what stands in the upper part is being read, and a last line under the head no longer is.
      { rootMargin: '-150px 0px -55% 0px' },
    );
    for (const section of order) {
      const element = document.getElementById(sectionElementId(section));
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [all]);
  useEffect(() => {
    if (wanted === null) return;
    wentAt.current = performance.now();
    scrollToSection(wanted);
  }, [wanted]);
  return {
    id,
    goTo: (section) => {
      wentAt.current = performance.now();
      setId(section);
      scrollToSection(section);
    },
  };
}

function scrollToSection(id: string): void {
  document.getElementById(sectionElementId(id))?.scrollIntoView({ block: 'start' });
}

/** The id of the element that holds a section. */
export function sectionElementId(id: string): string {
  return `policy-${id}`;
}
