// The one door between the window and main: a call, a subscription and dropped files, on one channel each. It decides nothing.
import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('recital', {
  call: (name: string, input: unknown, callId?: string): Promise<unknown> =>
    ipcRenderer.invoke('registry:call', name, input, callId),
  // The path goes to main alone. A file that the page made itself has none.
  takeDropped: (file: File): Promise<unknown> => ipcRenderer.invoke('registry:drop', webUtils.getPathForFile(file)),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const relay = (_: unknown, event: unknown): void => listener(event);
    ipcRenderer.on('registry:event', relay);
    return () => void ipcRenderer.off('registry:event', relay);
  },
});
