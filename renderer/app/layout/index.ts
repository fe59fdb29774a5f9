// The shell and the page layouts, as the routes and screens see them.

export { AppShell } from './app-shell.tsx';
export { Head } from './head.tsx';
export { Inspector, InspectorSection } from './inspector.tsx';
export { DocumentPage, FormPage, ListPage, PageColumns, PlainPage, SplitPage, type PageTabs } from './pages.tsx';
export { Sidebar, type Place } from './sidebar.tsx';
export { AsAtButton, CommandBox, RegisterButton, SaveState, TitleBar } from './title-bar.tsx';
export { useMedia } from './use-media.ts';
